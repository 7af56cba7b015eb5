#include "views/network_text.h"

#include "model/pool_units.h"
#include "style/text.h"
#include "views/cell_names.h"
#include "views/frame_text.h"
#include "views/map_places.h"
#include "views/network_wire_painter.h"
#include "views/pair_words.h"
#include "views/silence.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::network_text", text);
}

int layersOf(const Frame& frame) {
    return static_cast<int>(frame.layerSizes.size());
}

NetworkGeometry::Place placeOf(CellAddress cell) {
    return {cell.layer, cell.cell};
}

float traceOf(const NetworkState& state, NetworkGeometry::Place place) {
    return state.activity[static_cast<std::size_t>(place.layer)].trace[place.cell];
}

bool spikes(const NetworkState& state, NetworkGeometry::Place place) {
    return state.activity[static_cast<std::size_t>(place.layer)]
               .spikes[static_cast<std::size_t>(place.cell)] != 0;
}

/// "W = +0.12, … → …" and what belongs to it. x: of the sending end; partners: E of the pairs of that side.
struct Connection {
    QString from;
    QString to;
    float weight = 0;
    float x = 0;
    const Vector& partners;
    int pair = 0;
};

QString connectionText(const NetworkState& state, const Connection& one) {
    const Frame& frame = *state.frame;
    QString text = tr("W = %1, %2 → %3").arg(signedText(one.weight), one.from, one.to);
    if (hasPresentation(frame) && stepsShown(frame) > 0) {
        text += QLatin1Char('\n') + tr("W x = %1 in this step").arg(signedText(one.weight * one.x));
    }
    text += QLatin1Char('\n');
    if (one.partners.size() == 0) {
        return text + (state.links.direct ? tr("no E of this pair: feedback comes from the output")
                                          : tr("no feedback comes down here"));
    }
    const float feedback = one.partners[one.pair];
    return text + tr("E = %1, %2").arg(signedText(feedback), signText(pairSign(one.weight, feedback)));
}

QString afferentText(const NetworkState& state, const CircuitRecord& record, int synapse) {
    const CellAddress cell = record.address;
    const Frame& frame = *state.frame;
    const int unit = record.afferents[static_cast<std::size_t>(synapse)];
    const bool pooled = !record.geometry().pools.empty();
    const Vector& below = state.activity[static_cast<std::size_t>(cell.layer) - 1].trace;
    return connectionText(
        state, {pooled ? afferentName(frame, cell.layer, unit) : placeName(frame, {cell.layer - 1, unit}),
                placeName(frame, placeOf(cell)), record.forward[synapse],
                afferentTrace(record, below)[synapse], feedbackBelow(record), synapse});
}

QString targetText(const NetworkState& state, const CircuitRecord& record, int synapse) {
    const CellAddress cell = record.address;
    const Frame& frame = *state.frame;
    const int target = record.targets[static_cast<std::size_t>(synapse)];
    return connectionText(state, {placeName(frame, placeOf(cell)), placeName(frame, {cell.layer + 1, target}),
                                  record.outgoing[synapse], traceOf(state, placeOf(cell)),
                                  feedbackAbove(record, layersOf(frame)), synapse});
}

/// One connection on the way down, and the errors on it. ends: where it comes from and goes to.
QString downText(const NetworkState& state, const NetworkWire& wire, const QString& from, const QString& to) {
    const Link& link = wire.link;
    QString text = tr("E = %1, errors of %2 → %3").arg(signedText(link.weight), from, to);
    if (hasPresentation(*state.frame) && stepsShown(*state.frame) > 0) {
        text += QLatin1Char('\n') + tr("E e = %1 in this step").arg(signedText(link.weight * link.error));
        if (link.error != 0) {
            const auto name = [](CellType type) { return type == CellType::Vip ? tr("VIP") : tr("SST"); };
            text += tr(": sent by %1, reaches %2").arg(name(sentBy(link)), name(reachedBy(link)));
        }
    }
    return link.partner != 0
               ? text + QLatin1Char('\n') +
                     tr("W = %1, %2")
                         .arg(signedText(link.partner), signText(pairSign(link.partner, link.weight)))
               : text;
}

/// The connection of a place with the picked cell; empty where there is none.
QString connectionOf(const NetworkState& state, NetworkGeometry::Place place) {
    const CellAddress cell = state.links.cell;
    const CircuitRecord* record = circuitOf(*state.frame, cell);
    if (record == nullptr) {
        return {};
    }
    if (const std::optional<int> synapse = afferentAt(state, place)) {
        return afferentText(state, *record, *synapse);
    }
    const std::optional<int> synapse =
        place.layer == cell.layer + 1 ? indexIn(record->targets, place.cell) : std::nullopt;
    return synapse ? targetText(state, *record, *synapse) : QString();
}

} // namespace

QString placeName(const Frame& frame, NetworkGeometry::Place place) {
    const QString layer = layerName(place.layer, layersOf(frame));
    if (place.layer > 0) {
        return cellName(frame, {place.layer, place.cell});
    }
    const ImageShape shape = frame.data ? frame.data->shape : ImageShape{};
    if (shape.size() != static_cast<std::size_t>(frame.layerSizes.front()) || shape.rows < 2) {
        return tr("%1, pixel %2").arg(layer, QString::number(place.cell));
    }
    const QString at =
        tr("row %1, column %2").arg(place.cell / shape.columns % shape.rows).arg(place.cell % shape.columns);
    return shape.channels == 1 ? tr("%1, pixel %2 (%3)").arg(layer, QString::number(place.cell), at)
                               : tr("%1, pixel %2 (channel %3, %4)")
                                     .arg(layer, QString::number(place.cell),
                                          QString::number(place.cell / (shape.rows * shape.columns)), at);
}

std::optional<int> afferentAt(const NetworkState& state, NetworkGeometry::Place place) {
    const CellAddress cell = state.links.cell;
    const CircuitRecord* record = state.frame ? circuitOf(*state.frame, cell) : nullptr;
    if (record == nullptr || place.layer != cell.layer - 1) {
        return std::nullopt;
    }
    const std::optional<int> unit = unitAbovePools(record->geometry(), place.cell);
    return unit ? indexIn(record->afferents, *unit) : std::nullopt;
}

int unitOf(const NetworkState& state, int afferent) {
    return circuitOf(*state.frame, state.links.cell)->afferents[static_cast<std::size_t>(afferent)];
}

QString placeText(const NetworkState& state, NetworkGeometry::Place place) {
    const Frame& frame = *state.frame;
    QStringList lines;
    const int step = hasPresentation(frame) ? stepsShown(frame) : 0;
    if (step == 0) {
        lines << placeName(frame, place);
    } else {
        lines << tr("%1, t = %2").arg(placeName(frame, place), millisecondsText(step));
        const QString x = tr("x = %1").arg(decimalText(traceOf(state, place), 3));
        lines << (spikes(state, place) ? tr("%1, spikes in this step").arg(x) : x);
        if (place.layer > 0) {
            lines << cellValuesText(*frame.presentation, place.layer, place.cell, step);
        }
    }
    if (place.layer > 0 && place.layer + 1 == layersOf(frame)) {
        lines << tr("class %1").arg(className(frame, place.cell));
    }
    if (const QString connection = connectionOf(state, place); !connection.isEmpty()) {
        lines << connection;
    }
    return lines.join(QLatin1Char('\n'));
}

QString wireText(const NetworkState& state, const NetworkWire& wire) {
    const CircuitRecord* record = circuitOf(*state.frame, state.links.cell);
    if (record == nullptr) {
        return {};
    }
    if (wire.down) {
        const QString own = placeName(*state.frame, placeOf(state.links.cell));
        const QString other = placeName(
            *state.frame, {wire.below ? state.links.cell.layer - 1 : state.links.source, wire.link.cell});
        return wire.below ? downText(state, wire, own, other) : downText(state, wire, other, own);
    }
    return wire.below ? afferentText(state, *record, wire.link.synapse)
                      : targetText(state, *record, wire.link.synapse);
}

QString networkCaption(const NetworkState& state) {
    if (!state.frame || !hasPresentation(*state.frame)) {
        return {};
    }
    const Frame& frame = *state.frame;
    const QString time =
        tr("t = %1 of %2").arg(tickText(stepsShown(frame)), millisecondsText(frame.presentation->steps));
    if (!hasCell(frame, state.links.cell)) {
        return time;
    }
    const NetworkGeometry::Place place = placeOf(state.links.cell);
    return tr("%1: x = %2%3 · %4")
        .arg(placeName(frame, place), decimalText(traceOf(state, place), 3),
             spikes(state, place) ? tr(", spikes") : QString(), time);
}

QString networkSummary(const NetworkState& state) {
    if (!state.frame || state.frame->layerSizes.empty()) {
        return noExperiment().whole();
    }
    const Frame& frame = *state.frame;
    QStringList parts;
    for (int layer = 0; layer < layersOf(frame); ++layer) {
        const LayerActivity& activity = state.activity[static_cast<std::size_t>(layer)];
        const auto cells = static_cast<std::int64_t>(activity.spikes.size());
        const auto count = std::count_if(activity.spikes.begin(), activity.spikes.end(),
                                         [](std::uint8_t s) { return s != 0; });
        const QString size = groupSizeText(static_cast<int>(cells), layer > 0 || !frame.presentation ||
                                                                        frame.presentation->inputSpikes);
        parts << tr("%1: %2, %3 spike, mean x %4")
                     .arg(layerName(layer, layersOf(frame)), size, countText(count),
                          decimalText(activity.trace.mean(), 3));
    }
    QStringList sentences{tr("Network. %1.").arg(parts.join(QStringLiteral("; ")))};
    if (const int says = predictionShown(frame); says >= 0) {
        sentences << tr("Label %1, prediction %2.")
                         .arg(className(frame, frame.presentation->label), className(frame, says));
    }
    if (const QString caption = networkCaption(state); !caption.isEmpty()) {
        sentences << caption + QLatin1Char('.');
    }
    if (const QString silences = silencesText(frame); !silences.isEmpty()) {
        sentences << silences + QLatin1Char('.');
    }
    const QString links = linksText(state);
    sentences << (links.endsWith(QLatin1Char('.')) ? links : links + QLatin1Char('.'));
    return sentences.join(QLatin1Char(' '));
}

} // namespace mc::ui
