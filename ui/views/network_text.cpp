#include "views/network_text.h"

#include "style/text.h"
#include "views/frame_text.h"

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

/// "W = +0.12 from … to …" and what belongs to it. partners: E of the pairs of that side.
QString connectionText(const NetworkState& state, NetworkGeometry::Place from, NetworkGeometry::Place to,
                       float weight, const Vector& partners, int pair) {
    const Frame& frame = *state.frame;
    QString text =
        tr("W = %1, %2 → %3").arg(signedText(weight), placeName(frame, from), placeName(frame, to));
    if (hasPresentation(frame) && stepsShown(frame) > 0) {
        text +=
            QLatin1Char('\n') + tr("W x = %1 in this step").arg(signedText(weight * traceOf(state, from)));
    }
    text += QLatin1Char('\n');
    if (partners.size() == 0) {
        return text + (state.links.direct ? tr("no E of this pair: feedback comes from the output")
                                          : tr("no feedback comes down here"));
    }
    const float feedback = partners[pair];
    const Link link{pair, weight, 0, feedback};
    const QString verdict = weight == 0 || feedback == 0 ? tr("sign undetermined")
                            : disagrees(link)            ? tr("opposite signs")
                                                         : tr("same sign");
    return text + tr("E = %1, %2").arg(signedText(feedback), verdict);
}

/// The connection of a place with the picked cell; empty where there is none.
QString connectionOf(const NetworkState& state, NetworkGeometry::Place place) {
    const CellAddress cell = state.links.cell;
    const CircuitRecord* record = circuitOf(*state.frame, cell);
    if (record == nullptr) {
        return {};
    }
    if (place.layer == cell.layer - 1) {
        return connectionText(state, place, placeOf(cell), record->forward[place.cell],
                              feedbackBelow(*record), place.cell);
    }
    if (place.layer == cell.layer + 1) {
        return connectionText(state, placeOf(cell), place, record->outgoing[place.cell],
                              feedbackAbove(*record, layersOf(*state.frame)), place.cell);
    }
    return {};
}

QString sideText(const NetworkState& state, const Links& side, const QString& where) {
    const auto shown = static_cast<int>(side.shown.size());
    if (shown == 0) {
        return state.strength == LinkStrength::Input ? tr("%1: nothing passes in this step").arg(where)
                                                     : tr("%1: no connections").arg(where);
    }
    if (side.paired) {
        return tr("%1: %2 of %3 disagree in sign")
            .arg(where, countText(side.disagreeing()), countText(shown));
    }
    return (state.links.direct ? tr("%1: %2 shown, feedback comes from the output")
                               : tr("%1: %2 shown, no feedback"))
        .arg(where, countText(shown));
}

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

QString placeName(const Frame& frame, NetworkGeometry::Place place) {
    const QString layer = layerName(place.layer, layersOf(frame));
    if (place.layer > 0) {
        return tr("%1, cell %2").arg(layer, QString::number(place.cell));
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
    return connectionOf(state, {state.links.cell.layer + (wire.below ? -1 : 1), wire.link.cell});
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

QString linksText(const NetworkState& state) {
    if (!state.frame) {
        return {};
    }
    const Frame& frame = *state.frame;
    if (!hasPresentation(frame)) {
        return oneLine(nothingPresentedText(frame));
    }
    if (!hasCell(frame, state.links.cell)) {
        return tr("A click on a cell shows its strongest connections.");
    }
    if (!state.links.known) {
        return tr("The connections of %1 come with the next frame.")
            .arg(placeName(frame, placeOf(state.links.cell)));
    }
    const int layers = layersOf(frame);
    const int layer = state.links.cell.layer;
    QStringList sides{sideText(state, state.links.below, tr("from %1").arg(layerName(layer - 1, layers)))};
    if (layer + 1 < layers) {
        sides << sideText(state, state.links.above, tr("to %1").arg(layerName(layer + 1, layers)));
    }
    return sides.join(QStringLiteral(" · "));
}

QString networkSummary(const NetworkState& state) {
    if (!state.frame || state.frame->layerSizes.empty()) {
        return tr("No experiment yet.");
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
    const QString links = linksText(state);
    sentences << (links.endsWith(QLatin1Char('.')) ? links : links + QLatin1Char('.'));
    return sentences.join(QLatin1Char(' '));
}

} // namespace mc::ui
