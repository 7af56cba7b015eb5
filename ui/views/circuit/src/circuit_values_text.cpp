#include "circuit/circuit_values_text.h"

#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "frames/silence.h"
#include "style/text.h"

#include <algorithm>

namespace mc::ui {

namespace {

/// Of the burst in one step.
QStringList burstForms(int spikes) {
    return spikes == 0 ? QStringList{tr("no burst"), tr("none", "no burst")}
                       : QStringList{tr("burst of %1").arg(countText(spikes)), countText(spikes)};
}

QStringList aboveForms(const CircuitMoment& moment) {
    if (moment.isOutput()) {
        return {tr("teacher d̃: what the label asks for"), tr("teacher d̃")};
    }
    const bool direct = moment.record->path == ErrorPath::Direct;
    const QString source = layerName(direct ? moment.layers() - 1 : moment.cell().layer + 1, moment.layers());
    return direct ? QStringList{tr("direct feedback from %1").arg(source), tr("from %1").arg(source)}
                  : QStringList{tr("feedback from %1").arg(source), tr("from %1").arg(source)};
}

/// ε, what the error cells feel: h vₐ, or what they make of it.
QString driveText(const CircuitMoment& moment) {
    const CircuitStep& values = moment.values;
    if (moment.record->path == ErrorPath::ThroughTime) {
        return tr("e = δᵤ, through time");
    }
    const bool tuned = moment.own().usual.size() > 0;
    return (tuned ? tr("g(h·vₐ−ε̄) = %1") : tr("h·vₐ = %1")).arg(signedText(double{values.felt}));
}

void tellErrors(const CircuitMoment& moment, CircuitValuesText& text) {
    const CircuitStep& values = moment.values;
    text.error = {driveText(moment), tr("e = %1").arg(signedText(double{values.error}))};
    if (moment.spikingErrors()) {
        text.vip = burstForms(values.vip);
        text.sst = burstForms(values.sst);
    } else {
        text.vip = QStringList{signedText(double{std::max(values.error, 0.0F)})};
        text.sst = QStringList{signedText(double{std::min(values.error, 0.0F)})};
    }
    const auto silenced = [&moment](CellType type, const QStringList& otherwise) {
        if (isCut(*moment.frame, moment.cell())) {
            return QStringList{tr("cut")};
        }
        switch (silenceOf(*moment.frame, moment.cell().layer, type)) {
        case Silence::Present:
            return QStringList{tr("silenced"), tr("off")};
        case Silence::Coming:
            return QStringList{tr("silenced next"), tr("off next")};
        case Silence::None:
            break;
        }
        return otherwise;
    };
    text.vip = silenced(CellType::Vip, text.vip);
    text.sst = silenced(CellType::Sst, text.sst);
}

} // namespace

CircuitValuesText circuitValuesText(const CircuitMoment* moment) {
    CircuitValuesText text;
    if (moment == nullptr) {
        text.apical = QStringList{tr("vₐ")};
        text.soma = QStringList{tr("u/ϑ"), tr("gate h(u)"), tr("trace x")};
        text.basal = QStringList{tr("v_b = W·x + b")};
        text.error = QStringList{tr("h·vₐ"), tr("e")};
        text.above = QStringList{tr("feedback from the layer above"), tr("feedback from above")};
        text.below = tr("from the layer below");
        return text;
    }
    const CircuitStep& values = moment->values;
    text.apical = QStringList{tr("vₐ = %1").arg(signedText(double{values.apical}))};
    text.soma = QStringList{
        tr("u/ϑ = %1").arg(decimalText(double{values.soma} / moment->frame->presentation->circuit.theta, 2)),
        tr("gate h(u) = %1").arg(decimalText(double{values.gate}, 2)),
        tr("trace x = %1").arg(decimalText(double{values.trace}, 2)),
        isCut(*moment->frame, moment->cell()) ? tr("cut")
        : values.spike                        ? tr("★ spikes now")
                                              : tr("no spike now")};
    text.basal = QStringList{tr("v_b = %1").arg(signedText(double{values.basal}))};
    tellErrors(*moment, text);
    text.above = aboveForms(*moment);
    text.below = tr("from %1").arg(layerName(moment->cell().layer - 1, moment->layers()));
    return text;
}

} // namespace mc::ui
