#include "raster_probe.h"

#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "style/text.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kReach = 6; ///< pixels between pointer and a spike that is still meant

const LayerRecord& layerOf(const Frame& frame, const RasterPlace& place) {
    return frame.presentation->layers[static_cast<std::size_t>(place.layer) - 1];
}

QString inputText(const PresentationRecord& record, int cell) {
    const auto pixel = static_cast<std::size_t>(cell);
    const double p = pixel < record.image.size() ? record.image[pixel] / 255.0 : 0.0;
    const double current = cell < record.current.size() ? double{record.current[cell]} : p;
    const bool normalised = std::abs(current - p) > 1e-6;
    return normalised
               ? tr("intensity p = %1, normalised x = %2").arg(decimalText(p, 2), decimalText(current, 2))
               : tr("intensity p = %1").arg(decimalText(p, 2));
}

/// What is drawn of the band that a cell belongs to.
QString bandText(const SpikeMatrix& spikes, const RasterGroup& group, const RasterPlace& place) {
    const int row = group.row(place.cell);
    const int first = group.firstCell(row);
    const int end = group.endCell(row);
    const auto count = (spikes.col(place.step - 1).segment(first, end - first).array() != 0).count();
    return tr("row of cells %1 to %2: %3 of %4 spike").arg(first).arg(end - 1).arg(count).arg(end - first);
}

} // namespace

std::optional<RasterPlace> nearestPlace(const Frame& frame, const RasterGeometry& geometry, QPointF point) {
    const std::optional<RasterPlace> under = geometry.placeAt(point);
    if (!under || under->layer == 0) {
        return under;
    }
    const RasterGroup& group = *geometry.group(under->layer);
    const LayerRecord& layer = layerOf(frame, *under);
    const int rows = static_cast<int>(std::ceil(kReach / group.rowHeight())) + 1;
    const int row = group.row(under->cell);
    const int first = group.firstCell(std::max(0, row - rows));
    const int end = group.endCell(std::min(group.rows - 1, row + rows));
    const int lastStep = std::min(stepsShown(frame), under->step + 1);
    RasterPlace best = *under;
    double nearest = kReach;
    for (int step = std::max(1, under->step - 1); step <= lastStep; ++step) {
        for (int cell = first; cell < end; ++cell) {
            const auto consider = [&](bool there, QPointF centre) {
                const double distance = QLineF(point, centre).length();
                if (there && distance < nearest) {
                    nearest = distance;
                    best = {under->layer, cell, step};
                }
            };
            consider(layer.spikes(cell, step - 1) != 0, geometry.spikeCentre(group, cell, step));
            const int bursts = layer.bursts.size() != 0 ? layer.bursts(cell, step - 1) : 0;
            const CellType type = bursts > 0 ? CellType::Vip : CellType::Sst;
            consider(bursts != 0, group.hasBands() ? geometry.bandErrorCentre(group, cell, step, type)
                                                   : geometry.errorCentre(group, cell, step));
        }
    }
    return best;
}

QString textOfPlace(const Frame& frame, const RasterGeometry& geometry, QPointF point) {
    const std::optional<RasterPlace> place = nearestPlace(frame, geometry, point);
    if (!place || point.x() < geometry.plot().left()) {
        return {};
    }
    const QString name = place->layer > 0
                             ? cellName(frame, {place->layer, place->cell})
                             : tr("input, %1").arg(pixelName(frame.presentation->shape, place->cell));
    QString text = tr("%1, t = %2").arg(name, millisecondsText(place->step));
    if (place->step < 1 || place->step > stepsShown(frame)) {
        return text;
    }
    const RasterGroup& group = *geometry.group(place->layer);
    if (group.hasBands() && group.spiking) {
        const SpikeMatrix& spikes =
            place->layer > 0 ? layerOf(frame, *place).spikes : frame.presentation->input;
        text += QLatin1Char('\n') + bandText(spikes, group, *place);
    }
    text += QLatin1Char('\n');
    if (place->layer > 0 && isCut(frame, CellChoice{place->layer, place->cell})) {
        text += tr("cut") + QLatin1Char('\n');
    }
    if (place->layer > 0) {
        return text + cellValuesText(*frame.presentation, place->layer, place->cell, place->step);
    }
    return text + inputText(*frame.presentation, place->cell);
}

} // namespace mc::ui
