#include "network_links_text.h"

#include "frames/frame_text.h"
#include "style/text.h"

#include <QCoreApplication>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::network_links_text", text);
}

QString sideText(const NetworkState& state, const Links& side, const QString& where) {
    const auto shown = static_cast<int>(side.shown.size());
    if (shown == 0) {
        return (state.strength == LinkStrength::Weight ? tr("%1: no connections")
                : state.shown.isWhole()                ? tr("%1: nothing passes in this presentation")
                                                       : tr("%1: nothing passes in this step"))
            .arg(where);
    }
    if (side.paired) {
        return tr("%1: %2 of %3 disagree in sign")
            .arg(where, countText(side.disagreeing()), countText(shown));
    }
    return (state.links.direct ? tr("%1: %2 shown, feedback comes from the output")
                               : tr("%1: %2 shown, no feedback"))
        .arg(where, countText(shown));
}

QString downSideText(const NetworkState& state, const Links& side, const QString& where) {
    const auto shown = static_cast<int>(side.shown.size());
    if (shown == 0) {
        return (state.strength == LinkStrength::Weight ? tr("%1: no feedback")
                : state.shown.isWhole()                ? tr("%1: none in this presentation")
                                                       : tr("%1: none in this step"))
            .arg(where);
    }
    return tr("%1: %2 shown, %3 carry an error of VIP, %4 of SST")
        .arg(where, countText(shown), countText(side.carrying(true)), countText(side.carrying(false)));
}

/// What there is to say of the way up, and of the way down.
QStringList sidesText(const NetworkState& state) {
    const int layers = layersOf(*state.frame);
    const int layer = state.links.cell.layer;
    QStringList sides;
    if (pointsUp(state.arrows)) {
        sides << sideText(state, state.links.below, tr("from %1").arg(layerName(layer - 1, layers)));
        if (layer + 1 < layers) {
            sides << sideText(state, state.links.above, tr("to %1").arg(layerName(layer + 1, layers)));
        }
    }
    if (pointsDown(state.arrows)) {
        sides << (layer + 1 < layers
                      ? downSideText(state, state.links.arriving,
                                     tr("errors from %1").arg(layerName(state.links.source, layers)))
                      : tr("errors from the teacher"));
        sides << (layer > 1 ? downSideText(state, state.links.sent,
                                           tr("errors to %1").arg(layerName(layer - 1, layers)))
                            : tr("no errors go to the input"));
    }
    return sides;
}

bool asksForCell(const NetworkState& state) {
    return state.frame && hasPresentation(*state.frame) && !hasCell(*state.frame, state.links.cell);
}

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

QString linksText(const NetworkState& state) {
    if (!state.frame) {
        return {};
    }
    const Frame& frame = *state.frame;
    if (!hasPresentation(frame)) {
        return oneLine(nothingPresented(state.frame).whole());
    }
    if (asksForCell(state)) {
        return tr("A click on a cell shows its strongest connections.");
    }
    if (!state.links.known) {
        return tr("The connections of %1 come with the next frame.")
            .arg(placeName(frame, {state.links.cell.layer, state.links.cell.cell}));
    }
    return sidesText(state).join(QStringLiteral(" · "));
}

QString linksTextOnFigure(const NetworkState& state) {
    if (state.frame && !hasPresentation(*state.frame)) {
        return nothingPresented(state.frame).missing;
    }
    return asksForCell(state) ? QString() : linksText(state);
}

} // namespace mc::ui
