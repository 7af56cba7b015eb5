#pragma once

#include "chart/chart_content.h"
#include "runtime/frame.h"
#include "view/cell_choice.h"
#include "view/picture_box.h"

#include <vector>

namespace mc::ui {

/// What a person has picked to see its course; layer 0: nothing.
struct PickedCourses {
    SynapseChoice synapse;
    CellChoice cell;
    bool operator==(const PickedCourses&) const = default;
};

/// Charts over training of a synapse and of a cell. Points from kept states have marks, those that were
/// watched are a line.
struct SynapseCharts {
    ChartContent weights; ///< W, its feedback, and what that approaches, on one axis
    ChartContent rate;    ///< of the cell, spikes per 100 ms
    ChartContent error;   ///< of the cell, mean |e|
};
/// frame: null before the first one.
[[nodiscard]] SynapseCharts synapseCharts(const FramePtr& frame, const PickedCourses& picked);

/// The course that a frame holds of the picked synapse or cell; null if it holds none.
[[nodiscard]] const SynapseCourse* synapseCourseOf(const FramePtr& frame, const PickedCourses& picked);
[[nodiscard]] const CellCourse* cellCourseOf(const FramePtr& frame, const PickedCourses& picked);

/// When W and its feedback have changed their signs, a quiet line; empty without a course.
[[nodiscard]] PicturePtr signLine(const FramePtr& frame, const PickedCourses& picked);

/// The charts above one another, below the line of the signs.
class SynapsePicture : public PictureBox {
public:
    SynapsePicture(FramePtr frame, const PickedCourses& picked, const SynapseCharts& charts);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    FramePtr frame_;
    PickedCourses picked_;
    SynapseCharts charts_;
};

} // namespace mc::ui
