#pragma once

#include "chart/chart_content.h"
#include "chart/ghosts.h"
#include "curves/error_ranges.h"
#include "runtime/frame.h"
#include "view/picture.h"

#include <array>
#include <memory>

namespace mc::ui {

class ChartPicture;

/// The charts of errors, from above.
enum class ErrorChart { Output, Hidden, Cell, Loss };
inline constexpr std::array kErrorCharts{ErrorChart::Output, ErrorChart::Hidden, ErrorChart::Cell,
                                         ErrorChart::Loss};
using ErrorCharts = std::array<ChartContent, kErrorCharts.size()>;

/// What a person has chosen to see of the errors.
struct ErrorChoices {
    CellChoice cell{}; ///< may name none of the network
    int layer = 0;     ///< a hidden one, 1 ... L - 1; 0: there is none
};

/// The error signals of a presentation over time (output, one hidden layer, the picked cell) and the loss
/// over training. frame: null before the first one. ranges: grow to what is shown.
[[nodiscard]] ErrorCharts errorCharts(const FramePtr& frame, const ErrorChoices& choices, ErrorRanges& ranges,
                                      const GhostCurves& ghosts = {});

/// Sets the vertical axes to the ranges as they are.
void setLimits(ErrorCharts& charts, const ErrorChoices& choices, ErrorRanges& ranges);

/// Errors of a presentation and loss over training: as many charts above one another as have room, with plots
/// of equal height.
class ErrorPicture : public Picture {
public:
    ErrorPicture(FramePtr frame, ErrorChoices choices, ErrorCharts charts);

    /// What is shown in so much room.
    struct Arrangement {
        struct Shown {
            ErrorChart chart;
            bool numbers; ///< under its axis: only the lowest one over the presentation, and the loss
            double share; ///< of the height
        };
        std::vector<Shown> shown; ///< from above
        QStringList leftOut;      ///< names of those for which there is no room
        bool asksForCell = false; ///< there is room for a hint that none is picked
        /// Says what is left out in several forms, the longest first; none where nothing is.
        [[nodiscard]] QStringList leftOutForms() const;
    };
    [[nodiscard]] Arrangement arrangement(QSizeF room, const Paper& paper) const;
    [[nodiscard]] ChartContent content(ErrorChart chart, bool numbers) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;
    /// Those of charts for which there may be no room, too.
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    [[nodiscard]] bool presented() const;
    [[nodiscard]] std::vector<ErrorChart> wanted() const;
    [[nodiscard]] const ChartPicture& picture(ErrorChart chart) const;
    [[nodiscard]] double heightAround(const Arrangement::Shown& shown, QSizeF room, const Paper& paper) const;
    [[nodiscard]] double plotHeight(const std::vector<ErrorChart>& charts, QSizeF room,
                                    const Paper& paper) const;
    [[nodiscard]] std::vector<Arrangement::Shown> withNumbers(const std::vector<ErrorChart>& charts) const;
    [[nodiscard]] PicturePtr column(QSizeF room, const Paper& paper) const;

    FramePtr frame_;
    ErrorChoices choices_;
    std::array<std::shared_ptr<const ChartPicture>, kErrorCharts.size()> charts_; ///< without numbers
};

} // namespace mc::ui
