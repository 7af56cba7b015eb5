#pragma once

#include "chart/chart_content.h"
#include "curves/error_ranges.h"
#include "runtime/frame.h"
#include "view/picture.h"

#include <array>

namespace mc::ui {

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
[[nodiscard]] ErrorCharts errorCharts(const FramePtr& frame, const ErrorChoices& choices,
                                      ErrorRanges& ranges);

/// Sets the vertical axes to the ranges as they are.
void setLimits(ErrorCharts& charts, const ErrorChoices& choices, ErrorRanges& ranges);

/// Errors of a presentation and loss over training: as many charts above one another as have room, with plots
/// of equal height.
class ErrorPicture : public Picture {
public:
    /// head: its least height, units.
    ErrorPicture(FramePtr frame, ErrorChoices choices, ErrorCharts charts, double head = 0);

    /// What is shown in so much room.
    struct Arrangement {
        struct Shown {
            ErrorChart chart;
            ChartContent content; ///< only the lowest one over the presentation has numbers under its axis
            double share;         ///< of the height
        };
        std::vector<Shown> shown; ///< from above
        QStringList leftOut;      ///< names of those for which there is no room
        bool asksForCell = false; ///< there is room for a hint that none is picked
        /// Says what is left out in several forms, the longest first; none where nothing is.
        [[nodiscard]] QStringList leftOutForms() const;
    };
    [[nodiscard]] Arrangement arrangement(QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;

private:
    [[nodiscard]] bool presented() const;
    [[nodiscard]] std::vector<ErrorChart> wanted() const;
    [[nodiscard]] ChartContent contentOf(ErrorChart chart, const std::vector<ErrorChart>& shown) const;
    [[nodiscard]] double plotHeight(const std::vector<ErrorChart>& shown, QSizeF room,
                                    const Paper& paper) const;
    [[nodiscard]] PicturePtr column(QSizeF room, const Paper& paper) const;

    FramePtr frame_;
    ErrorChoices choices_;
    ErrorCharts charts_;
    double head_;
};

} // namespace mc::ui
