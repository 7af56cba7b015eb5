#include "network/network_words.h"

#include "frames/count_words.h"
#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "frames/silence.h"
#include "network/network_text.h"
#include "style/lists.h"
#include "style/text.h"

namespace mc::ui {

namespace {

/// Bursts of all cells of the network in the steps shown.
QString allBurstsText(const NetworkState& state) {
    int vip = 0;
    int sst = 0;
    for (const LayerActivity& layer : state.activity) {
        vip += layer.vip.sum();
        sst += layer.sst.sum();
    }
    return burstsText(vip, sst);
}

/// The steps shown: several forms, the longest first.
QStringList timeForms(const NetworkState& state) {
    const QString steps = shownStepsText(*state.frame, state.shown);
    if (!state.shown.isWhole()) {
        return {steps};
    }
    QStringList forms{tr("whole presentation")};
    if (state.activity.back().spikingErrors()) {
        forms.prepend(tr("whole presentation: %1").arg(allBurstsText(state)));
        forms.prepend(tr("%1: %2").arg(steps, allBurstsText(state)));
    }
    return forms;
}

/// The picked cell in a few words: several forms, the longest first.
QStringList pickedForms(const NetworkState& state, NetworkGeometry::Place place) {
    const QString name = placeName(*state.frame, place);
    if (isCut(*state.frame, CellChoice{place.layer, place.cell})) {
        return {tr("%1: cut").arg(name)};
    }
    if (!state.shown.isWhole()) {
        const QString x = decimalText(state.traceOf(place), 3);
        return {(state.spikesOf(place) > 0 ? tr("%1: x = %2, spikes") : tr("%1: x = %2")).arg(name, x), name};
    }
    const LayerActivity& layer = state.activityOf(place.layer);
    if (!layer.spikingErrors()) {
        const QString error = signedText(layer.error[place.cell]);
        return {tr("%1: %2, mean e = %3").arg(name, spikesText(state.spikesOf(place)), error), name};
    }
    const int vip = layer.vip[place.cell];
    const int sst = layer.sst[place.cell];
    const QString counts = cellCountsText(state.spikesOf(place), vip, sst);
    return {tr("%1: %2, %3").arg(name, spikesText(state.spikesOf(place)), burstsText(vip, sst)),
            tr("%1: %2").arg(name, counts), name};
}

QString sideText(const NetworkState& state, const Links& side, const QString& where, bool brief) {
    const auto shown = static_cast<int>(side.shown.size());
    if (shown == 0) {
        return (state.choice.strength == LinkStrength::Weight ? tr("%1: no connections")
                : state.shown.isWhole()                       ? tr("%1: nothing passes in this presentation")
                                                              : tr("%1: nothing passes in this step"))
            .arg(where);
    }
    if (side.paired) {
        return (brief ? tr("%1: %2 of %3 disagree") : tr("%1: %2 of %3 disagree in sign"))
            .arg(where, countText(side.disagreeing()), countText(shown));
    }
    return (state.links.direct ? tr("%1: %2 shown, feedback comes from the output")
                               : tr("%1: %2 shown, no feedback"))
        .arg(where, countText(shown));
}

QString downSideText(const NetworkState& state, const Links& side, const QString& where, bool brief) {
    const auto shown = static_cast<int>(side.shown.size());
    if (shown == 0) {
        return (state.choice.strength == LinkStrength::Weight ? tr("%1: no feedback")
                : state.shown.isWhole()                       ? tr("%1: none in this presentation")
                                                              : tr("%1: none in this step"))
            .arg(where);
    }
    return (brief ? tr("%1: %2, VIP %3, SST %4") : tr("%1: %2 shown, %3 carry an error of VIP, %4 of SST"))
        .arg(where, countText(shown), countText(side.carrying(true)), countText(side.carrying(false)));
}

/// What there is to say of the way up, and of the way down.
QString sidesText(const NetworkState& state, bool brief) {
    const int layers = layersOf(*state.frame);
    const int layer = state.links.cell.layer;
    QStringList sides;
    if (pointsUp(state.choice.arrows)) {
        sides << sideText(state, state.links.below, tr("from %1").arg(layerName(layer - 1, layers)), brief);
        if (layer + 1 < layers) {
            sides << sideText(state, state.links.above, tr("to %1").arg(layerName(layer + 1, layers)), brief);
        }
    }
    if (pointsDown(state.choice.arrows)) {
        sides << (layer + 1 < layers
                      ? downSideText(state, state.links.arriving,
                                     tr("errors from %1").arg(layerName(state.links.source, layers)), brief)
                      : tr("errors from the teacher"));
        sides << (layer > 1 ? downSideText(state, state.links.sent,
                                           tr("errors to %1").arg(layerName(layer - 1, layers)), brief)
                            : tr("no errors go to the input"));
    }
    return sides.join(QStringLiteral(" · "));
}

bool asksForCell(const NetworkState& state) {
    return state.frame && hasPresentation(*state.frame) && !hasCell(*state.frame, state.links.cell);
}

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

QStringList networkCaption(const NetworkState& state) {
    if (!state.frame || !hasPresentation(*state.frame)) {
        return {};
    }
    QStringList time = timeForms(state);
    if (!hasCell(*state.frame, state.links.cell)) {
        return time;
    }
    QStringList forms;
    for (const QString& said : pickedForms(state, {state.links.cell.layer, state.links.cell.cell})) {
        forms << tr("%1 · %2").arg(said, time.last());
    }
    return forms << time.last();
}

QStringList linksForms(const NetworkState& state) {
    if (!state.frame) {
        return {};
    }
    const Frame& frame = *state.frame;
    if (!hasPresentation(frame)) {
        return {oneLine(nothingPresented(state.frame).whole())};
    }
    if (asksForCell(state)) {
        return {tr("A click on a cell shows its strongest connections.")};
    }
    if (!state.links.known) {
        return {tr("The connections of %1 come with the next frame.")
                    .arg(placeName(frame, {state.links.cell.layer, state.links.cell.cell}))};
    }
    return {sidesText(state, false), sidesText(state, true)};
}

QStringList linksFormsOnFigure(const NetworkState& state) {
    if (state.frame && !hasPresentation(*state.frame)) {
        return {nothingPresented(state.frame).missing};
    }
    return asksForCell(state) ? QStringList() : linksForms(state);
}

QString networkSummary(const NetworkState& state) {
    if (!state.frame || state.frame->layerSizes.empty()) {
        return noExperiment().whole();
    }
    const Frame& frame = *state.frame;
    QStringList parts;
    for (int layer = 0; layer < layersOf(frame); ++layer) {
        const LayerActivity& activity = state.activityOf(layer);
        const auto count = static_cast<std::int64_t>((activity.spikes.array() > 0).count());
        const QString size =
            groupSizeText(static_cast<int>(activity.spikes.size()),
                          layer > 0 || !frame.presentation || frame.presentation->inputSpikes);
        parts << tr("%1: %2, %3 spike, mean x %4")
                     .arg(layerName(layer, layersOf(frame)), size, countText(count),
                          decimalText(activity.trace.mean(), 3));
    }
    QStringList sentences{tr("Network. %1.").arg(semicolonList(parts))};
    if (const int says = predictionShown(frame); says >= 0 && frame.presentation->label == kNoLabel) {
        sentences << tr("%1: prediction %2.").arg(presentedName(*frame.presentation), className(frame, says));
    } else if (says >= 0) {
        sentences << tr("Label %1, prediction %2.")
                         .arg(className(frame, frame.presentation->label), className(frame, says));
    }
    if (const QStringList caption = networkCaption(state); !caption.isEmpty()) {
        sentences << asSentence(caption.first());
    }
    return joinedSentences(sentences << asSentence(silencesText(frame))
                                     << asSentence(capitalised(lesionsText(frame)))
                                     << asSentence(linksForms(state).value(0)));
}

} // namespace mc::ui
