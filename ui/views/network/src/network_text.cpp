#include "network/network_text.h"

#include "concordance/pair_words.h"
#include "frames/cell_names.h"
#include "frames/count_words.h"
#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "frames/map_places.h"
#include "model/pool_units.h"
#include "network/network_wire_painter.h"
#include "style/text.h"

#include <QStringList>

namespace mc::ui {

namespace {

NetworkGeometry::Place placeOf(CellAddress cell) {
    return {cell.layer, cell.cell};
}

bool hasSteps(const NetworkState& state) {
    return hasPresentation(*state.frame) && state.shown.step > 0;
}

/// What passes through a connection, "W x" or "E e", in the steps shown.
QString passesText(const NetworkState& state, const QString& product, double value) {
    return (state.shown.isWhole() ? tr("%1 = %2 in the mean over the presentation")
                                  : tr("%1 = %2 in this step"))
        .arg(product, signedText(value));
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
    QString text = tr("W = %1, %2 → %3").arg(signedText(one.weight), one.from, one.to);
    if (hasSteps(state)) {
        text += QLatin1Char('\n') + passesText(state, tr("W x"), one.weight * one.x);
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
    const Vector& below = state.activityOf(cell.layer - 1).trace;
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
                                  record.outgoing[synapse], state.traceOf(placeOf(cell)),
                                  feedbackAbove(record, layersOf(frame)), synapse});
}

/// The error on a connection, the cells that send it and those that it reaches.
QString errorPassesText(const NetworkState& state, const Link& link) {
    const double passes = link.weight * link.error;
    if (link.error == 0 || link.cut) {
        return passesText(state, tr("E e"), passes);
    }
    const auto name = [](CellType type) { return type == CellType::Vip ? tr("VIP") : tr("SST"); };
    return (state.shown.isWhole()
                ? tr("%1 = %2 in the mean over the presentation: sent mostly by %3, reaches %4")
                : tr("%1 = %2 in this step: sent by %3, reaches %4"))
        .arg(tr("E e"), signedText(passes), name(sentBy(link)), name(reachedBy(link)));
}

/// One connection on the way down, and the errors on it. ends: where it comes from and goes to.
QString downText(const NetworkState& state, const NetworkWire& wire, const QString& from, const QString& to) {
    const Link& link = wire.link;
    QString text = tr("E = %1, errors of %2 → %3").arg(signedText(link.weight), from, to);
    if (hasSteps(state)) {
        text += QLatin1Char('\n') + errorPassesText(state, link);
    }
    return link.partner != 0
               ? text + QLatin1Char('\n') +
                     tr("W = %1, %2")
                         .arg(signedText(link.partner), signText(pairSign(link.partner, link.weight)))
               : text;
}

/// A cell or pixel over the whole presentation.
QStringList wholeValuesText(const NetworkState& state, NetworkGeometry::Place place) {
    const LayerActivity& layer = state.activityOf(place.layer);
    const bool spiking = place.layer > 0 || state.frame->presentation->inputSpikes;
    const QString x = decimalText(state.traceOf(place), 3);
    QStringList lines{spiking ? tr("%1, mean x = %2").arg(spikesText(state.spikesOf(place)), x)
                              : tr("x = %1").arg(x)};
    if (layer.spikingErrors()) {
        lines << burstsText(layer.vip[place.cell], layer.sst[place.cell]);
    }
    if (layer.error.size() > 0) {
        lines << tr("mean e = %1").arg(signedText(layer.error[place.cell]));
    }
    return lines;
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

struct Ends {
    NetworkGeometry::Place from;
    NetworkGeometry::Place to;
};

void addRows(DataTable& table, const QStringList& layers, const QString& way, const Links& links, auto ends,
             auto signal) {
    for (const Link& link : links.shown) {
        const Ends at = ends(link);
        table.columns[0].words << way;
        const double sent = signal(link, at);
        table.columns[1].words << layers[at.from.layer];
        table.columns[2].numbers.push_back(at.from.cell);
        table.columns[3].words << layers[at.to.layer];
        table.columns[4].numbers.push_back(at.to.cell);
        table.columns[5].numbers.push_back(link.weight);
        table.columns[6].numbers.push_back(sent);
        table.columns[7].numbers.push_back(link.weight * sent);
    }
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

std::optional<SynapseChoice> synapseOf(const NetworkState& state, const NetworkWire& wire) {
    const CellAddress own = state.links.cell;
    if (wire.below) {
        return SynapseChoice{own, unitOf(state, wire.link.synapse)};
    }
    const CircuitRecord* record = circuitOf(*state.frame, own);
    const LayerGeometry* above = geometryOf(*state.frame, own.layer + 1);
    const std::optional<int> unit = above != nullptr ? unitAbovePools(*above, own.cell) : std::nullopt;
    if (record == nullptr || !unit || (wire.down && state.links.direct)) {
        return std::nullopt;
    }
    return SynapseChoice{{own.layer + 1, wire.link.cell}, *unit};
}

QString placeText(const NetworkState& state, NetworkGeometry::Place place) {
    const Frame& frame = *state.frame;
    QStringList lines;
    if (!hasSteps(state)) {
        lines << placeName(frame, place);
    } else if (state.shown.isWhole()) {
        lines << tr("%1, whole presentation").arg(placeName(frame, place)) << wholeValuesText(state, place);
    } else {
        lines << tr("%1, t = %2").arg(placeName(frame, place), millisecondsText(state.shown.step));
        const QString x = tr("x = %1").arg(decimalText(state.traceOf(place), 3));
        lines << (state.spikesOf(place) > 0 ? tr("%1, spikes in this step").arg(x) : x);
        if (place.layer > 0) {
            lines << cellValuesText(*frame.presentation, place.layer, place.cell, state.shown.step);
        }
    }
    if (isCut(frame, CellChoice{place.layer, place.cell})) {
        lines << tr("cut");
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
    const QString cut = wire.link.cut ? QLatin1Char('\n') + tr("cut: nothing passes") : QString();
    if (wire.down) {
        const QString own = placeName(*state.frame, placeOf(state.links.cell));
        const QString other = placeName(
            *state.frame, {wire.below ? state.links.cell.layer - 1 : state.links.source, wire.link.cell});
        return (wire.below ? downText(state, wire, own, other) : downText(state, wire, other, own)) + cut;
    }
    return (wire.below ? afferentText(state, *record, wire.link.synapse)
                       : targetText(state, *record, wire.link.synapse)) +
           cut;
}

DataTable linksTable(const NetworkState& state) {
    DataTable table{QStringLiteral("connections"),
                    tr("Connections on show"),
                    {{tr("way"), {}, {}, {}, true},
                     {tr("from layer"), {}, {}, {}, true},
                     {tr("from cell"), {}, {}, {}, true},
                     {tr("to layer"), {}, {}, {}, true},
                     {tr("to cell"), {}, {}, {}, true},
                     {tr("W, or E down"), {}},
                     {tr("x, or e down"), {}},
                     {tr("W x, or E e down"), {}}}};
    const CellLinks& links = state.links;
    const CircuitRecord* record = state.frame && links.known ? circuitOf(*state.frame, links.cell) : nullptr;
    if (record == nullptr) {
        return table;
    }
    const QStringList layers = layerNames(*state.frame);
    const NetworkGeometry::Place own{links.cell.layer, links.cell.cell};
    const Vector below = // through the pools
        afferentTrace(*record, state.activity[static_cast<std::size_t>(own.layer) - 1].trace);
    const auto trace = [&](const Link& link, const Ends& at) -> double {
        return at.to == own ? below[link.synapse]
                            : state.activity[static_cast<std::size_t>(own.layer)].trace[own.cell];
    };
    const auto error = [](const Link& link, const Ends&) -> double { return link.error; };
    const auto fromBelow = [&](const Link& link) { return Ends{{own.layer - 1, link.cell}, own}; };
    const auto toAbove = [&](const Link& link) { return Ends{own, {own.layer + 1, link.cell}}; };
    const auto fromAbove = [&](const Link& link) { return Ends{{links.source, link.cell}, own}; };
    const auto toBelow = [&](const Link& link) { return Ends{own, {own.layer - 1, link.cell}}; };
    addRows(table, layers, tr("up"), links.below, fromBelow, trace);
    addRows(table, layers, tr("up"), links.above, toAbove, trace);
    addRows(table, layers, tr("down"), links.arriving, fromAbove, error);
    addRows(table, layers, tr("down"), links.sent, toBelow, error);
    return table;
}

} // namespace mc::ui
