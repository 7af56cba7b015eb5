#pragma once

#include "chart/chart_content.h"
#include "chart/ghosts.h"
#include "frames/smoothing.h"
#include "runtime/frame.h"
#include "view/picture_box.h"

#include <optional>

namespace mc::ui {

/// Charts of accuracy and loss over training: the training curve smoothed, evaluations on held-out
/// and on test images as points.
struct AccuracyCharts {
    ChartContent accuracy;
    ChartContent loss;
    SmoothCurve training{};  ///< accuracy, in [0, 1]
    bool reachesTop = false; ///< something lies between 80 and 100 %
};
/// frame: null before the first one. top: 80 to 100 % only, where something lies there.
[[nodiscard]] AccuracyCharts accuracyCharts(const FramePtr& frame, bool top, const GhostCurves& ghosts = {});

/// Heading of the accuracy: the latest evaluations and the end of the training curve in large numbers.
class AccuracyHead : public Picture {
public:
    /// A large number and what it is of, in up to two lines.
    struct Number {
        QString value; ///< empty: there is none yet
        QString caption;
        Ink ink;
        /// All of it in one line.
        [[nodiscard]] QString text() const;
    };
    /// frame: null before the first one. training: see AccuracyCharts.
    AccuracyHead(const FramePtr& frame, const SmoothCurve& training);

    /// Of the images by which the run is judged: held-out ones, else the test set.
    [[nodiscard]] const Number& judged() const { return judged_; }
    /// Of the test set, where images are held out and it was looked at.
    [[nodiscard]] const std::optional<Number>& looked() const { return looked_; }
    /// Those that are shown in so much room. Where it is narrow, two of them: the second one is the test set
    /// if it was looked at since the last epoch, else training. Where it is narrower, that stands below in
    /// small.
    [[nodiscard]] std::vector<Number> shown(double width, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    Number judged_;
    std::optional<Number> looked_;
    bool lookedNow_ = false; ///< no later epoch has been judged
    Number training_;
};

/// Accuracy and loss over training, with the latest numbers above them.
class AccuracyPicture : public PictureBox {
public:
    AccuracyPicture(FramePtr frame, AccuracyCharts charts);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    FramePtr frame_;
    AccuracyCharts charts_;
};

} // namespace mc::ui
