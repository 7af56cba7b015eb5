#pragma once

#include "chart/chart_content.h"
#include "chart/ghosts.h"
#include "runtime/frame.h"
#include "training/measures/measure_table.h"
#include "view/picture_box.h"

#include <optional>
#include <vector>

namespace mc::ui {

/// A measure of layers that has a curve, and whether a person has switched it on.
struct LayerChoice {
    MeasureId measure;
    LayerReading reading;
    bool on;

    /// "PYR"
    [[nodiscard]] QString label() const;
};
/// All of the table, those that share an axis one after another, switched on as at the start of the program.
[[nodiscard]] std::vector<LayerChoice> layerChoices();

/// A chart of those measures that share an axis, a curve per measure and layer.
struct LayerChart {
    const MeasureAxis* axis;
    std::optional<ChartContent> content; ///< none: not shown, so that the others get the room
};
/// One per axis, from top to bottom. A chart is shown where one of its measures is chosen, or was measured
/// for somebody else; that of the measure which is on at first also where none is, to say so. frame: null
/// before the first one.
[[nodiscard]] std::vector<LayerChart>
layerCharts(const FramePtr& frame, const std::vector<LayerChoice>& choices, const GhostCurves& ghosts = {});

/// Charts of what the layers do over training above one another, below the names of error cells that are
/// silenced.
class LayersPicture : public PictureBox {
public:
    /// switches: lines of them that stand above the charts on the screen.
    LayersPicture(FramePtr frame, std::vector<ChartContent> charts, int switches = 0);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    FramePtr frame_;
    std::vector<ChartContent> charts_;
};

} // namespace mc::ui
