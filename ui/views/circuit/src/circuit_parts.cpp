#include "circuit/circuit_geometry.h"
#include "circuit/circuit_picture.h"
#include "circuit/circuit_traces_picture.h"
#include "circuit_names.h"
#include "style/text.h"

namespace mc::ui {

namespace {

constexpr double kBesideLine = 3; ///< units, of the place on a line

QRectF around(QPointF centre, double reach) {
    return {centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

PartHelp helpOn(TraceRow row) {
    switch (row) {
    case TraceRow::Soma:
        return {QStringLiteral("u"),
                tr("Potential of the soma: a spike where it reaches the dashed threshold.")};
    case TraceRow::Apical:
        return {QStringLiteral("v_a"), tr("Apical potential: the error that arrives from above.")};
    case TraceRow::Trace:
        return {QStringLiteral("x"), tr("Trace of the spikes, which the synapses above see.")};
    case TraceRow::Error:
        return {QStringLiteral("e"), tr("Error that the cell sends down and learns from.")};
    case TraceRow::Bursts:
        break;
    }
    return {QStringLiteral("n"), tr("Spikes of the error cells: VIP above 0, SST below.")};
}

} // namespace

std::vector<PartNote> CircuitPicture::parts(QSizeF room, const Paper& paper) const {
    const CircuitGeometry g = geometry(room, paper);
    return {
        {QStringLiteral("v_a"), g.apicalBox, capitalised(circuit_names::apical()),
         tr("Errors from above arrive here as vₐ.")},
        {QStringLiteral("u"), g.somaBox, capitalised(circuit_names::soma()),
         tr("u sums up the input and spikes at ϑ; the gate h lets errors through near it.")},
        {QStringLiteral("v_b"), g.basalBox, capitalised(circuit_names::basal()),
         tr("Activity from below arrives here as v_b.")},
        {QStringLiteral("e"), g.errorBox, capitalised(circuit_names::error()),
         tr("What the gate leaves of vₐ, and what the error cells send of it.")},
        {QStringLiteral("PYR"), g.soma.boundingRect(), tr("Pyramidal cell, PYR"),
         tr("It lights up where it spikes.")},
        {QStringLiteral("n"), around(g.vip, g.cellRadius), circuit_names::vip(),
         tr("Error cell for “fire more”: it inhibits SST.")},
        {QStringLiteral("n"), around(g.sst, g.cellRadius), circuit_names::sst(),
         tr("Error cell for “fire less”: it inhibits the apical dendrite.")},
        {QStringLiteral("E"), around(g.feedback.center(), kBesideLine), tr("Feedback"),
         tr("Errors of the layer above, through the weights E.")},
        {QStringLiteral("W"), around(g.feedforward.center(), kBesideLine), tr("Input"),
         tr("Traces of the layer below, through the weights W.")},
    };
}

/// The smallest part lies on the others.
QString CircuitPicture::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    const std::vector<PartNote> all = parts(room, paper);
    const PartNote* found = nullptr;
    const auto areaOf = [](const PartNote& part) { return part.place.width() * part.place.height(); };
    for (const PartNote& part : all) {
        if (part.place.contains(place) && (found == nullptr || areaOf(part) < areaOf(*found))) {
            found = &part;
        }
    }
    return found == nullptr ? QString() : tr("%1: %2").arg(found->name, found->words);
}

std::vector<PartNote> CircuitTracesPicture::parts(QSizeF room, const Paper& paper) const {
    std::vector<PartNote> notes;
    for (const TraceRow row : kTraceRows) {
        const PartHelp help = helpOn(row);
        notes.push_back({help.id, nameArea(row, room, paper), nameOf(row), help.words});
    }
    return notes;
}

} // namespace mc::ui
