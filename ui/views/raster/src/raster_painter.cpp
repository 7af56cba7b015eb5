#include "raster_painter.h"

#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "raster/raster_difference.h"
#include "style/marks.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kAreaPerMark = 150; ///< square pixels of the band per error mark, where not all are painted
constexpr double kLeastCut = 6;      ///< mark of a cut cell, pixels
constexpr double kLargestCut = 12;   ///< pixels
constexpr double kPickedSpike = 6;   ///< pixels, at least
constexpr double kPickedError = 7;   ///< pixels, at least
constexpr double kSmallestGraded = 2.5; ///< weaker graded errors are not painted, pixels
constexpr double kFrameTint = 0.4;      ///< of the frames of bands
constexpr double kAreaPerBandMark = 60; ///< square pixels of the bands per mark, where not all are painted
constexpr int kLargestBurstShown = 16;  ///< spikes; longer bursts get the same mark
constexpr int kChannelShade = 14;       ///< of 255, over every second channel
constexpr double kShadesFrom = 3;       ///< height of a channel that can be told apart by its ground, pixels
constexpr double kLinesFrom = 6;        ///< height of a channel that has a line below it, pixels

/// Size of the mark of a burst. one: of a burst of one spike, pixels.
double burstSize(double one, int spikes) {
    return one * (1 + 0.15 * (std::min(spikes, kLargestBurstShown) - 1));
}

} // namespace

RasterPainter::RasterPainter(QPainter& painter, const Paper& paper, const Frame& frame,
                             const RasterGeometry& geometry, const std::vector<double>& errorRanges,
                             bool difference)
    : painter_(painter), theme_(paper.colours()), figure_(paper.isFigure()), stroke_(paper.stroke()),
      frame_(frame), record_(*frame.presentation), geometry_(geometry), errorRanges_(errorRanges),
      difference_(difference),
      firstStep_(std::max(1, static_cast<int>(std::ceil(geometry.time().from - 0.5)))),
      lastStep_(std::min(stepsShown(frame), static_cast<int>(std::floor(geometry.time().to + 0.5)))),
      stamps_(painter, paper) {}

void RasterPainter::paint(CellChoice picked) {
    for (const RasterGroup& group : geometry_.groups()) {
        const bool here = group.layer == picked.layer && group.layer > 0 && picked.cell < group.cells;
        painter_.save();
        painter_.setClipRect(area(group));
        paintBands(group);
        paintChannels(group);
        if (here) {
            paintPickedRow(group, picked.cell);
        }
        paintCells(group);
        paintLesions(group);
        if (here) {
            paintPickedMarks(group, picked.cell);
        }
        painter_.restore();
    }
}

QRectF RasterPainter::area(const RasterGroup& group) const {
    return {geometry_.plot().left(), group.top, geometry_.plot().width(), group.height};
}

void RasterPainter::stamp(CellType type, QPointF centre, double size, bool faint) {
    const QRectF& plot = geometry_.plot();
    if (!figure_ || (centre.x() >= plot.left() && centre.x() <= plot.right())) {
        stamps_.paint(type, centre, size, faint);
    }
}

void RasterPainter::paintLesions(const RasterGroup& group) {
    const QRectF& plot = geometry_.plot();
    for (const Index cell : cutCells(frame_, group.layer)) {
        if (cell >= group.cells) {
            continue;
        }
        const double size = std::clamp(group.rowHeight(), kLeastCut, kLargestCut);
        const double y = group.rowTop(static_cast<int>(cell)) + group.rowHeight() / 2;
        if (!group.hasBands()) { // else others stand in its row
            painter_.setPen(QPen(theme_.grey, stroke_, Qt::DashLine));
            painter_.drawLine(QPointF(plot.left() + size, y), QPointF(plot.right(), y));
        }
        paintCutMark(painter_, theme_, {plot.left() + size / 2 + 1, y}, size, stroke_);
    }
}

void RasterPainter::paintCells(const RasterGroup& group) {
    if (!group.spiking) {
        paintCurrents(group);
        return;
    }
    if (group.hasBands()) {
        paintFrames(group);
        difference_ ? paintChangedShades(group) : paintShades(group);
        if (group.layer > 0) {
            paintBandErrors(group);
        }
        return;
    }
    if (group.layer > 0) {
        paintErrors(group);
    }
    paintSpikes(group);
}

void RasterPainter::paintBands(const RasterGroup& group) {
    const QRectF band = area(group);
    painter_.fillRect(band, theme_.plot);
    const double width = geometry_.columnWidth();
    if (width >= 8) { // columns of time steps can be told apart
        for (int step = firstStep_ + firstStep_ % 2; step <= geometry_.time().to + 0.5; step += 2) {
            const QRectF column(geometry_.x(step - 0.5), group.top, width, group.height);
            painter_.fillRect(column.intersected(band), theme_.band);
        }
    }
    painter_.setPen(QPen(theme_.line, 1));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5));
}

void RasterPainter::paintCurrents(const RasterGroup& group) {
    if (lastStep_ < firstStep_ || record_.image.empty()) {
        return;
    }
    const double left = std::max(geometry_.x(firstStep_ - 0.5), geometry_.plot().left());
    const double right = std::min(geometry_.x(lastStep_ + 0.5), geometry_.plot().right());
    const auto pixels = static_cast<int>(record_.image.size());
    const int strips = std::max(1, std::min(pixels, static_cast<int>(group.height)));
    const double height = group.height / strips;
    for (int strip = 0; strip < strips; ++strip) {
        const int first = pixels * strip / strips;
        const int end = std::max(first + 1, pixels * (strip + 1) / strips);
        double sum = 0;
        for (int pixel = first; pixel < end; ++pixel) {
            sum += record_.image[static_cast<std::size_t>(pixel)];
        }
        painter_.fillRect(QRectF(left, group.top + strip * height, right - left, height),
                          theme_.tint(theme_.quiet, sum / (255.0 * (end - first))));
    }
}

void RasterPainter::paintPickedRow(const RasterGroup& group, int cell) {
    const double height = std::max(4.0, group.rowHeight()); // of a band all of it
    const double middle = group.rowTop(cell) + group.rowHeight() / 2;
    const QRectF row(geometry_.plot().left(), middle - height / 2, geometry_.plot().width(), height);
    painter_.fillRect(row.intersected(area(group)), theme_.picked);
}

const LayerRecord& RasterPainter::layerOf(const RasterGroup& group) const {
    return record_.layers[static_cast<std::size_t>(group.layer) - 1];
}

const SpikeMatrix& RasterPainter::spikesOf(const RasterGroup& group) const {
    return group.layer == 0 ? record_.input : layerOf(group).spikes;
}

std::vector<RasterPainter::ErrorMark> RasterPainter::errorMarks(const RasterGroup& group, int firstCell,
                                                                int cells) const {
    const LayerRecord& layer = layerOf(group);
    const bool graded = layer.bursts.size() == 0;
    const double one = geometry_.errorSize(group);
    const double range = errorRanges_[static_cast<std::size_t>(group.layer) - 1];
    std::vector<ErrorMark> marks;
    for (int step = firstStep_; step <= lastStep_; ++step) {
        for (int cell = firstCell; cell < firstCell + cells; ++cell) {
            if (graded) {
                const double size = 1.6 * one * std::clamp(layer.error(cell, step - 1) / range, -1.0, 1.0);
                if (std::abs(size) >= kSmallestGraded) {
                    marks.push_back({cell, step, size});
                }
            } else if (const int n = layer.bursts(cell, step - 1); n != 0) {
                marks.push_back({cell, step, std::copysign(burstSize(one, std::abs(n)), n)});
            }
        }
    }
    return marks;
}

void RasterPainter::paintErrors(const RasterGroup& group) {
    std::vector<ErrorMark> marks = errorMarks(group, 0, static_cast<int>(layerOf(group).error.rows()));
    const bool graded = layerOf(group).bursts.size() == 0;
    const auto most = static_cast<std::size_t>(group.height * geometry_.plot().width() / kAreaPerMark);
    if (graded && marks.size() > most) {
        const auto end = marks.begin() + static_cast<std::ptrdiff_t>(most);
        std::nth_element(marks.begin(), end, marks.end(), [](const ErrorMark& a, const ErrorMark& b) {
            return std::abs(a.size) > std::abs(b.size);
        });
        marks.erase(end, marks.end());
    }
    for (const ErrorMark& mark : marks) {
        stamp(mark.size > 0 ? CellType::Vip : CellType::Sst,
              geometry_.errorCentre(group, mark.cell, mark.step), std::abs(mark.size), graded);
    }
}

void RasterPainter::paintSpikes(const RasterGroup& group) {
    const SpikeMatrix& spikes = spikesOf(group);
    const QSizeF size = geometry_.spikeSize(group);
    const bool plain = geometry_.hasDashes(group);
    const bool pixels = !stamps_.isVector();
    const QSizeF side = pixels ? QSizeF(std::round(size.width()), std::floor(size.height())) : size;
    const QPointF half(side.width() / 2, side.height() / 2);
    const auto cells = static_cast<int>(spikes.rows());
    std::array<std::vector<QRectF>, 4> dots; // by what the entry is
    for (int step = firstStep_; step <= lastStep_; ++step) {
        for (int cell = 0; cell < cells; ++cell) {
            const std::uint8_t spike = spikes(cell, step - 1);
            if (spike == 0) {
                continue;
            }
            const QPointF centre = geometry_.spikeCentre(group, cell, step);
            if (plain) {
                const QPointF corner = centre - half;
                dots[spike].push_back(
                    QRectF(pixels ? QPointF(corner.toPoint()) : corner, side).intersected(geometry_.plot()));
            } else if (difference_) {
                paintMark(painter_, Mark::Disc, spikeColour(spike), centre, size.height());
            } else {
                stamp(CellType::Pyramidal, centre, size.height());
            }
        }
    }
    painter_.setPen(Qt::NoPen);
    for (std::size_t spike = 1; spike < dots.size(); ++spike) {
        painter_.setBrush(spikeColour(static_cast<std::uint8_t>(spike)));
        painter_.drawRects(dots[spike].data(), static_cast<int>(dots[spike].size()));
    }
}

QColor RasterPainter::spikeColour(std::uint8_t spike) const {
    return difference_ ? theme_.of(changeInk(static_cast<SpikeChange>(spike)))
                       : theme_.cell(CellType::Pyramidal);
}

void RasterPainter::paintPickedMarks(const RasterGroup& group, int cell) {
    for (const ErrorMark& mark : errorMarks(group, cell, 1)) {
        const CellType type = mark.size > 0 ? CellType::Vip : CellType::Sst;
        const QPointF centre = group.hasBands() // on the mark of its band
                                   ? geometry_.bandErrorCentre(group, mark.cell, mark.step, type)
                                   : geometry_.errorCentre(group, mark.cell, mark.step);
        stamp(type, centre, std::max(kPickedError, std::abs(mark.size)));
    }
    for (int step = firstStep_; step <= lastStep_; ++step) {
        if (const std::uint8_t spike = spikesOf(group)(cell, step - 1); spike != 0) {
            const QPointF centre = geometry_.spikeCentre(group, cell, step);
            const double size = std::max(kPickedSpike, geometry_.spikeSize(group).height());
            difference_ ? paintMark(painter_, Mark::Disc, spikeColour(spike), centre, size)
                        : stamp(CellType::Pyramidal, centre, size);
        }
    }
}

// Rows that hold several cells.

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

void RasterPainter::paintChangedShades(const RasterGroup& group) {
    const SpikeMatrix& spikes = spikesOf(group);
    const auto shade = [&](const QRectF& place, SpikeChange change, Index count) {
        if (count > 0) {
            const double share = static_cast<double>(count) / group.cellsPerRow;
            painter_.fillRect(place.intersected(geometry_.plot()),
                              theme_.tint(theme_.of(changeInk(change)), std::max(0.2, std::sqrt(share))));
        }
    };
    for (int step = firstStep_; step <= lastStep_; ++step) {
        for (int row = 0; row < group.rows; ++row) {
            const int first = group.firstCell(row);
            const auto cells = spikes.col(step - 1).segment(first, group.endCell(row) - first).array();
            const auto count = [&](SpikeChange change) {
                return (cells == static_cast<std::uint8_t>(change)).count();
            };
            QRectF place = geometry_.bandRect(group, first, step);
            shade(place, SpikeChange::InBoth, count(SpikeChange::InBoth) > 0 ? 1 : 0);
            place.setWidth(place.width() / 2);
            shade(place, SpikeChange::OnlyInA, count(SpikeChange::OnlyInA));
            shade(place.translated(place.width(), 0), SpikeChange::OnlyInB, count(SpikeChange::OnlyInB));
        }
    }
}

// Channels of convolutions.

void RasterPainter::paintChannels(const RasterGroup& group) {
    if (!group.hasChannels()) {
        return;
    }
    const QRectF& plot = geometry_.plot();
    QColor shade = theme_.text; // over the columns of time steps, which stay visible
    shade.setAlpha(kChannelShade);
    for (int channel = 1; channel < group.channels && group.channelHeight() >= kShadesFrom; channel += 2) {
        painter_.fillRect(
            QRectF(plot.left(), std::round(group.channelTop(channel)), plot.width(),
                   std::round(group.channelTop(channel + 1)) - std::round(group.channelTop(channel))),
            shade);
    }
    if (group.channelHeight() < kLinesFrom) {
        return;
    }
    painter_.setPen(QPen(theme_.tint(theme_.quiet, 0.45), 1));
    for (int channel = 1; channel < group.channels; ++channel) {
        const double y = std::round(group.channelTop(channel)) - 0.5;
        painter_.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

} // namespace mc::ui
