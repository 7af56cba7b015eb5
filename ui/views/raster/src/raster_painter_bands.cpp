#include "raster_painter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

// Rows that hold several cells.

namespace mc::ui {

namespace {

constexpr double kFrameTint = 0.4;      ///< of the frames of bands
constexpr double kAreaPerBandMark = 60; ///< square pixels of the bands per mark, where not all are painted
constexpr int kLargestBurstShown = 16;  ///< spikes; longer bursts get the same mark

} // namespace

double burstSize(double one, int spikes) {
    return one * (1 + 0.15 * (std::min(spikes, kLargestBurstShown) - 1));
}

void RasterPainter::paintFrames(const RasterGroup& group) {
    if (geometry_.bandRect(group, 0, 1).top() <= std::round(group.top)) {
        return; // no room
    }
    const QRectF& plot = geometry_.plot();
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.tint(theme_.quiet, kFrameTint));
    for (int row = 1; row < group.rows; ++row) {
        const double y = std::round(group.rowTop(group.firstCell(row)));
        painter_.drawRect(QRectF(plot.left(), y, plot.width(), 1));
    }
}

std::vector<RasterPainter::BandMark> RasterPainter::bandMarks(const RasterGroup& group) const {
    const LayerRecord& layer = layerOf(group);
    const bool graded = layer.bursts.size() == 0;
    const double range = errorRanges_[static_cast<std::size_t>(group.layer) - 1];
    const double one = geometry_.errorSize(group);
    const double most = std::max(one, group.rowHeight());
    std::vector<BandMark> marks;
    for (int step = firstStep_; step <= lastStep_; ++step) {
        for (int row = 0; row < group.rows; ++row) {
            const int first = group.firstCell(row);
            double more = 0; // spikes of VIP and SST, or the largest error above 0 and below
            double less = 0;
            for (int cell = first; cell < group.endCell(row); ++cell) {
                if (graded) {
                    const double error = layer.error(cell, step - 1);
                    more = std::max(more, error);
                    less = std::max(less, -error);
                } else {
                    const int n = layer.bursts(cell, step - 1);
                    (n > 0 ? more : less) += std::abs(n);
                }
            }
            for (const auto& [type, sum] : {std::pair(CellType::Vip, more), std::pair(CellType::Sst, less)}) {
                const double size = graded    ? 1.6 * one * std::min(1.0, sum / range)
                                    : sum > 0 ? burstSize(one, static_cast<int>(sum))
                                              : 0;
                if (size >= kSmallestGraded) {
                    marks.push_back({first, step, type, std::min(size, most)});
                }
            }
        }
    }
    return marks;
}

void RasterPainter::paintBandErrors(const RasterGroup& group) {
    std::vector<BandMark> marks = bandMarks(group);
    const auto most = static_cast<std::size_t>(group.height * geometry_.plot().width() / kAreaPerBandMark);
    if (marks.size() > most) {
        const auto end = marks.begin() + static_cast<std::ptrdiff_t>(most);
        std::nth_element(marks.begin(), end, marks.end(),
                         [](const BandMark& a, const BandMark& b) { return a.size > b.size; });
        marks.erase(end, marks.end());
    }
    const bool graded = layerOf(group).bursts.size() == 0;
    for (const BandMark& mark : marks) {
        stamp(mark.type, geometry_.bandErrorCentre(group, mark.cell, mark.step, mark.type), mark.size,
              graded);
    }
}

void RasterPainter::paintShades(const RasterGroup& group) {
    const SpikeMatrix& spikes = spikesOf(group);
    std::vector<std::vector<QRectF>> byCount(static_cast<std::size_t>(group.cellsPerRow) + 1);
    for (int step = firstStep_; step <= lastStep_; ++step) {
        for (int row = 0; row < group.rows; ++row) {
            const int first = group.firstCell(row);
            const int end = group.endCell(row);
            int count = 0;
            for (int cell = first; cell < end; ++cell) {
                count += spikes(cell, step - 1) != 0 ? 1 : 0;
            }
            if (count > 0) {
                byCount[static_cast<std::size_t>(count)].push_back(
                    geometry_.bandRect(group, first, step).intersected(geometry_.plot()));
            }
        }
    }
    painter_.setPen(Qt::NoPen);
    for (std::size_t count = 1; count < byCount.size(); ++count) {
        const double share = static_cast<double>(count) / group.cellsPerRow;
        // The root keeps one spike among many cells visible.
        painter_.setBrush(theme_.tint(theme_.cell(CellType::Pyramidal), std::max(0.2, std::sqrt(share))));
        painter_.drawRects(byCount[count].data(), static_cast<int>(byCount[count].size()));
    }
}

} // namespace mc::ui
