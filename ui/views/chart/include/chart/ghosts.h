#pragma once

#include "chart/chart_content.h"
#include "runtime/frame.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace mc::ui {

/// How charts draw a held run. colour: see HeldRun.
[[nodiscard]] Stroke heldStroke(int colour);

/// A run whose course charts show as ghosts: below the curves of the run on the board.
struct GhostRun {
    QString name;
    Stroke stroke;
    FramePtr frame; ///< not null
};
/// The held runs that are shown, in their order, then the control of a what-if. No two have the same name.
[[nodiscard]] std::vector<GhostRun> ghostRuns(const Frame& frame);

/// Whether both frames have the same held runs, shown in the same way.
[[nodiscard]] bool sameHeldRuns(const Frame& one, const Frame& other);

/// Whether charts over training show the same of both frames: course, marks, ghosts, or why there is none.
/// one: null before the first frame.
[[nodiscard]] bool sameCourse(const FramePtr& one, const FramePtr& other);

/// Adds ghosts to charts over training. A cache: the curves of a run that has not gone on are made once.
class GhostCurves {
public:
    /// Makes the charts of one run, without ghosts.
    using MakeCharts = std::function<std::vector<ChartContent>(const FramePtr&)>;

    /// charts: as `make` makes them of the run of the frame, which may be null, in that order. They keep
    /// title, marks and message; their axes grow to hold the ghosts. choices: on which else it depends what
    /// `make` makes.
    void addTo(std::span<ChartContent* const> charts, const FramePtr& frame, const MakeCharts& make,
               std::uint64_t choices = 0) const;

private:
    struct Kept {
        FramePtr frame;
        std::uint64_t choices;
        std::vector<ChartContent> charts;
    };
    mutable std::vector<Kept> kept_; ///< of the ghosts added last
};

} // namespace mc::ui
