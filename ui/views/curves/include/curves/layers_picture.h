#pragma once

#include "chart/chart_content.h"
#include "runtime/frame.h"
#include "view/picture_box.h"

#include <optional>
#include <set>

namespace mc::ui {

/// What the lower charts of the layers can show, any of them together: spikes in one, silent cells in
/// another.
enum class Firing { Pyramidal, Vip, Sst, Silent };
/// "PYR", "VIP", "SST", "silent".
[[nodiscard]] QString firingName(Firing firing);

/// What a person has chosen to see of the layers.
struct LayerChoices {
    bool angle = false; ///< is measured, and so has a chart before it has a point
    std::set<Firing> firings{};
};

/// Charts of what the layers do over training, a curve each: how far their update points away from the exact
/// gradient, how much their cells fire, and how many of them are silent. None: not shown.
struct LayerCharts {
    std::optional<ChartContent> angle;
    std::optional<ChartContent> firing;
    std::optional<ChartContent> silent;
};
/// frame: null before the first one.
[[nodiscard]] LayerCharts layerCharts(const FramePtr& frame, const LayerChoices& choices);

/// Those charts above one another, below the names of error cells that are silenced.
class LayersPicture : public PictureBox {
public:
    /// head: the height of what stands above them on the screen, units.
    LayersPicture(FramePtr frame, LayerCharts charts, double head = 0);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    FramePtr frame_;
    LayerCharts charts_;
};

} // namespace mc::ui
