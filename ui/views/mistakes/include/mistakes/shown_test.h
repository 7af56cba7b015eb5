#pragma once

#include "runtime/frame.h"
#include "view/empty_text.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace mc::ui {

/// A cell of a confusion matrix: images of a class that were answered with a class.
struct ConfusionCell {
    int label = 0;
    int answer = 0;
    bool operator==(const ConfusionCell&) const = default;
};

/// The latest test of a run up to a moment, and what it got wrong.
struct ShownTest {
    Evaluated set = Evaluated::Test;
    TestPoint point;     ///< with its confusion matrix
    QStringList classes; ///< their names
    /// Null where its images are not kept: those of the last test alone are.
    std::shared_ptr<const Mistakes> mistakes;

    [[nodiscard]] const ConfusionMatrix& confusion() const { return point.confusion; }
    /// Of mistakes->images those of a cell, or all, in their order; empty where they are not kept.
    [[nodiscard]] std::vector<Mistake> mistakesIn(const std::optional<ConfusionCell>& cell) const;
};

/// None before the first test, and where its matrix is not kept.
[[nodiscard]] std::optional<ShownTest> shownTest(const Frame& frame);
/// What to say where there is none. frame: may be null.
[[nodiscard]] EmptyText noTestText(const FramePtr& frame);

/// "after epoch 3: 97.1 % of 10,000 test images right", then in fewer words.
[[nodiscard]] QStringList testForms(const ShownTest& test);
/// "label 4, says 9: 12 of 982 images (1.2 %)".
[[nodiscard]] QString cellText(const ShownTest& test, const ConfusionCell& cell);
/// "test image 1,234".
[[nodiscard]] Message imageName(const ShownTest& test, const Mistake& mistake);
/// How the answer came about, in lines: classes, how sure, and the trace of the label.
[[nodiscard]] QString mistakeText(const ShownTest& test, const Mistake& mistake);

} // namespace mc::ui
