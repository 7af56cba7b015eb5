#include "chart/ghosts.h"

#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "style/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kGhostWidth = 1.4; ///< thinner than any curve of the run on the board
constexpr int kGhostKeyLines = 2;
const Stroke kControlStroke{Ink::Grey, kGhostWidth, Qt::SolidLine, {1.5, 2}};

bool hasPoints(const ChartContent& chart) {
    return std::ranges::any_of(chart.curves,
                               [](const ChartContent::Curve& curve) { return !curve.points.isEmpty(); });
}

void takeAxes(ChartContent& chart, const ChartContent& other) {
    if (!hasPoints(chart)) {
        chart.low = other.low;
        chart.high = other.high;
        chart.time.whole = other.time.whole;
    }
    chart.low = std::min(chart.low, other.low);
    chart.high = std::max(chart.high, other.high);
    chart.time.whole.to = std::max(chart.time.whole.to, other.time.whole.to);
}

/// Whether the curves of a run are told apart by their dashes.
bool differInDashes(const ChartContent& chart) {
    const auto first = std::ranges::find_if(chart.curves, &ChartContent::Curve::hasLine);
    return std::ranges::any_of(chart.curves, [&](const ChartContent::Curve& curve) {
        return curve.hasLine() && (curve.style.stroke.style != first->style.stroke.style ||
                                   curve.style.stroke.dashes != first->style.stroke.dashes);
    });
}

/// Below all that are there. Where dashes tell the curves of a run apart, a ghost keeps them: it is told from
/// the run by its colour and its width.
void addGhost(ChartContent& chart, const ChartContent& ghost, const GhostRun& run) {
    if (!hasPoints(ghost)) {
        return;
    }
    takeAxes(chart, ghost);
    chart.keyLines = std::max(chart.keyLines, kGhostKeyLines);
    const bool keepsDashes = differInDashes(ghost);
    std::vector<ChartContent::Curve> curves = ghost.curves;
    for (ChartContent::Curve& curve : curves) {
        const Stroke own = std::exchange(curve.style.stroke, run.stroke);
        if (keepsDashes) {
            curve.style.stroke.style = own.style;
            curve.style.stroke.dashes = own.dashes;
        }
        curve.style.run = run.name;
    }
    chart.curves.insert(chart.curves.begin(), curves.begin(), curves.end());
}

} // namespace

Stroke heldStroke(int colour) {
    // Neighbours differ in more than their colour.
    static const std::array<QList<qreal>, 3> kDashes{{{5, 2.5}, {2.5, 2}, {8, 2.5, 2, 2.5}}};
    return {heldInk(colour), kGhostWidth, Qt::SolidLine,
            kDashes[static_cast<std::size_t>(colour) % kDashes.size()]};
}

std::vector<GhostRun> ghostRuns(const Frame& frame) {
    std::vector<GhostRun> runs;
    for (const HeldRun& held : frame.held) {
        if (held.shown) {
            runs.push_back({translated(titleOf(held.name)), heldStroke(held.colour), held.frame});
        }
    }
    if (frame.control) {
        QString name = tr("control");
        while (std::ranges::find(runs, name, &GhostRun::name) != runs.end()) {
            name = tr("%1 of the what-if").arg(name);
        }
        runs.push_back({name, kControlStroke, frame.control});
    }
    return runs;
}

bool sameHeldRuns(const Frame& one, const Frame& other) {
    return std::ranges::equal(one.held, other.held, [](const HeldRun& a, const HeldRun& b) {
        return a.frame == b.frame && a.shown == b.shown && a.colour == b.colour && a.name == b.name;
    });
}

bool sameCourse(const FramePtr& one, const FramePtr& other) {
    return one && one->run == other->run && one->history && one->history == other->history &&
           sameMarks(*one, *other) && one->control == other->control && sameHeldRuns(*one, *other) &&
           missTheSame(one, other);
}

void GhostCurves::addTo(std::span<ChartContent* const> charts, const FramePtr& frame, const MakeCharts& make,
                        std::uint64_t choices) const {
    std::vector<Kept> kept;
    for (const GhostRun& run : frame ? ghostRuns(*frame) : std::vector<GhostRun>()) {
        const auto before = std::ranges::find_if(
            kept_, [&](const Kept& one) { return one.frame == run.frame && one.choices == choices; });
        kept.push_back(before != kept_.end() ? *before : Kept{run.frame, choices, make(run.frame)});
        for (std::size_t k = 0; k < charts.size(); ++k) {
            addGhost(*charts[k], kept.back().charts[k], run);
        }
    }
    kept_ = std::move(kept);
}

} // namespace mc::ui
