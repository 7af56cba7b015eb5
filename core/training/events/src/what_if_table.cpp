#include "training/events/what_if_table.h"

#include "base/text.h"
#include "training/events/word_parts.h"

#include <algorithm>
#include <vector>

namespace mc {

namespace {

using namespace what_if;
using Arguments = WhatIfArguments;

// What is written of each kind, both ways.

Arguments read(const FlipFeedback& flip) {
    return {.cell = {flip.layer}, .amount = flip.share};
}
void write(FlipFeedback& flip, const Arguments& from) {
    flip = {from.cell.layer, from.amount};
}

Arguments read(const HoldFlipped& flip) {
    return {.cell = {flip.layer}, .amount = flip.share};
}
void write(HoldFlipped& flip, const Arguments& from) {
    flip = {from.cell.layer, from.amount};
}

constexpr unsigned kVip = 1;
constexpr unsigned kSst = 2;

Arguments read(const SilenceErrorCells& silence) {
    return {.cell = {silence.layer}, .switched = (silence.vip ? kVip : 0) | (silence.sst ? kSst : 0)};
}
void write(SilenceErrorCells& silence, const Arguments& from) {
    silence = {from.cell.layer, (from.switched & kVip) != 0, (from.switched & kSst) != 0};
}

Arguments read(const FreezeFeedback& freeze) {
    return {.switched = freeze.frozen ? 1U : 0U};
}
void write(FreezeFeedback& freeze, const Arguments& from) {
    freeze.frozen = from.switched != 0;
}

Arguments read(const FreezePlasticity& freeze) {
    return {.switched = freeze.frozen ? 1U : 0U};
}
void write(FreezePlasticity& freeze, const Arguments& from) {
    freeze.frozen = from.switched != 0;
}

Arguments read(const InjectCurrent& injected) {
    return {.cell = injected.cell, .amount = injected.current};
}
void write(InjectCurrent& injected, const Arguments& from) {
    injected = {from.cell, from.amount};
}

Arguments read(const CutCell& lesion) {
    return {.cell = lesion.cell, .switched = lesion.cut ? 1U : 0U};
}
void write(CutCell& lesion, const Arguments& from) {
    lesion = {from.cell, from.switched != 0};
}

Arguments read(const CutSynapse& lesion) {
    return {
        .cell = lesion.synapse.cell, .afferent = lesion.synapse.afferent, .switched = lesion.cut ? 1U : 0U};
}
void write(CutSynapse& lesion, const Arguments& from) {
    lesion = {{from.cell, from.afferent}, from.switched != 0};
}

Arguments read(const AddWeightNoise& noise) {
    return {.cell = {noise.layer}, .amount = noise.deviation};
}
void write(AddWeightNoise& noise, const Arguments& from) {
    noise = {from.cell.layer, from.amount};
}

Arguments read(const LearnImage& image) {
    return {.label = image.label, .pixels = image.pixels};
}
void write(LearnImage& image, const Arguments& from) {
    image = {from.label, from.pixels};
}

Arguments read(const SetParameter& set) {
    return {.field = set.field, .value = set.value};
}
void write(SetParameter& set, const Arguments& from) {
    set = {from.field, from.value};
}

template <class What> WhatIfRow rowFor(WhatIfRow row) {
    row.kind = WhatIf(What{}).index();
    row.make = [](const Arguments& from) -> WhatIf {
        What change;
        write(change, from);
        return change;
    };
    return row;
}

std::string layerText(const Arguments& from, const char* all) {
    return from.cell.layer > 0 ? "layer " + std::to_string(from.cell.layer) : std::string(all);
}

std::string cellText(const Arguments& from) {
    return layerText(from, "") + ", cell " + std::to_string(from.cell.cell);
}

std::string synapseText(const Arguments& from) {
    return "synapse from unit " + std::to_string(from.afferent) + " to " + cellText(from);
}

std::string currentText(const Arguments& from) {
    const std::string where = cellText(from);
    return from.amount == 0 ? "no current into " + where
                            : "current " + numberText(from.amount) + " into " + where;
}

std::string parameterText(const Arguments& from) {
    const Field& field = fieldNamed(from.field);
    std::string text(field.title);
    if (!field.symbol.empty()) {
        text.append(" ").append(field.symbol);
    }
    return text.append(" = ").append(valueText(from.value));
}

std::string withoutErrorCells(const Rule& rule) {
    return rule.path == ErrorPath::ThroughTime ? "The rule '" + std::string(rule.name) +
                                                     "' computes its errors without error cells or feedback "
                                                     "synapses, so there is nothing to change."
                                               : "";
}

std::string withoutLearnedFeedback(const Rule& rule) {
    return rule.learnsFeedback ? ""
                               : "Feedback plasticity cannot be frozen: the feedback of the rule '" +
                                     std::string(rule.name) + "' does not learn.";
}

WhatIfRow silenceRow(std::string_view key, unsigned cells, std::string (*words)(const Arguments&)) {
    return rowFor<SilenceErrorCells>({.key = key,
                                      .place = WhatIfPlace::Layers,
                                      .switched = cells,
                                      .words = words,
                                      .ruledOut = withoutErrorCells,
                                      .group = MC_TEXT("Error cells")});
}

WhatIfRow shown(WhatIfRow row, WhatIfControl control, std::string_view action, std::string_view help) {
    row.control = control;
    row.action = action;
    row.help = help;
    return row;
}

void addFeedbackSigns(std::vector<WhatIfRow>& rows) {
    const std::string_view group = MC_TEXT("Feedback signs");
    rows.push_back(rowFor<FlipFeedback>(
        {.key = "flip-feedback",
         .place = WhatIfPlace::HiddenLayers,
         .amount = {MC_TEXT("share of feedback signs"), true, 0, 1, true, 0.3, 0.01},
         .words =
             [](const Arguments& from) {
                 return percentText(from.amount) + " % of feedback signs into " +
                        layerText(from, "all hidden layers") + " flipped";
             },
         .ruledOut = withoutErrorCells,
         .control = WhatIfControl::Button,
         .group = group,
         .action = MC_TEXT("Flip signs"),
         .help = MC_TEXT("Turns the sign of so many feedback synapses, chosen by the seed: the sign "
                         "concordance falls by about as much and the accuracy with it, and where feedback "
                         "learns, both recover.")}));
    rows.push_back(rowFor<HoldFlipped>(
        {.key = "hold-flipped",
         .place = WhatIfPlace::HiddenLayers,
         .amount = {MC_TEXT("share of feedback signs that is held flipped"), true, 0, 1, false, 0.3, 0.01, 1},
         .words =
             [](const Arguments& from) {
                 return percentText(from.amount) + " % of feedback signs into " +
                        layerText(from, "all hidden layers") + " held flipped";
             },
         .ruledOut = withoutErrorCells,
         .group = group}));
}

void addErrorCells(std::vector<WhatIfRow>& rows) {
    rows.push_back(
        shown(silenceRow("silence-sst", kSst,
                         [](const Arguments& from) {
                             return "SST of " + layerText(from, "all layers") + " silenced";
                         }),
              WhatIfControl::Switch, MC_TEXT("SST silent"),
              MC_TEXT("The bursts of SST cells are lost: no cell there is told to fire less, so that rates "
                      "are expected to rise and the accuracy to fall.")));
    rows.push_back(
        shown(silenceRow("silence-vip", kVip,
                         [](const Arguments& from) {
                             return "VIP of " + layerText(from, "all layers") + " silenced";
                         }),
              WhatIfControl::Switch, MC_TEXT("VIP silent"),
              MC_TEXT("The bursts of VIP cells are lost: no cell there is told to fire more, so that cells "
                      "are expected to fall silent and the accuracy to fall.")));
    rows.push_back(silenceRow("silence-both", kVip | kSst, [](const Arguments& from) {
        return "VIP and SST of " + layerText(from, "all layers") + " silenced";
    }));
    rows.push_back(silenceRow("unsilence", 0, [](const Arguments& from) {
        return "error cells of " + layerText(from, "all layers") + " no longer silenced";
    }));
}

void addPlasticity(std::vector<WhatIfRow>& rows) {
    const std::string_view group = MC_TEXT("Plasticity");
    rows.push_back(rowFor<FreezeFeedback>(
        {.key = "freeze-feedback",
         .words = [](const Arguments&) -> std::string { return "feedback plasticity frozen"; },
         .ruledOut = withoutLearnedFeedback,
         .control = WhatIfControl::Switch,
         .group = group,
         .action = MC_TEXT("Freeze feedback B"),
         .help = MC_TEXT("The feedback weights B stop to learn while W goes on: the sign concordance is "
                         "expected to stand still or to fall, as under fixed random feedback.")}));
    rows.push_back(rowFor<FreezeFeedback>(
        {.key = "unfreeze-feedback",
         .switched = 0,
         .words = [](const Arguments&) -> std::string { return "feedback learns again"; },
         .ruledOut = withoutLearnedFeedback,
         .group = group}));
    rows.push_back(rowFor<FreezePlasticity>(
        {.key = "freeze-all",
         .words = [](const Arguments&) -> std::string { return "all plasticity frozen"; },
         .control = WhatIfControl::Switch,
         .group = group,
         .action = MC_TEXT("Freeze all synapses"),
         .help = MC_TEXT("No synapse and no bias learns: accuracy, loss and concordance are expected to "
                         "stand still, while spikes and errors go on.")}));
    rows.push_back(rowFor<FreezePlasticity>(
        {.key = "unfreeze-all",
         .switched = 0,
         .words = [](const Arguments&) -> std::string { return "all synapses learn again"; },
         .group = group}));
}

void addLesions(std::vector<WhatIfRow>& rows) {
    const std::string_view group = MC_TEXT("Lesions");
    rows.push_back(rowFor<CutCell>(
        {.key = "cut",
         .place = WhatIfPlace::Cell,
         .words = [](const Arguments& from) { return cellText(from) + " cut"; },
         .control = WhatIfControl::Switch,
         .group = group,
         .action = MC_TEXT("Cut this cell"),
         .help = MC_TEXT("Its pyramidal cell falls silent and its error cells carry nothing: the others are "
                         "expected to take over what it did, within some hundred updates.")}));
    rows.push_back(rowFor<CutCell>({.key = "mend",
                                    .place = WhatIfPlace::Cell,
                                    .switched = 0,
                                    .words = [](const Arguments& from) { return cellText(from) + " mended"; },
                                    .group = group}));
    rows.push_back(rowFor<CutSynapse>(
        {.key = "cut-synapse",
         .place = WhatIfPlace::Synapse,
         .words = [](const Arguments& from) { return synapseText(from) + " cut"; },
         .control = WhatIfControl::Switch,
         .group = group,
         .action = MC_TEXT("Cut this synapse"),
         .help = MC_TEXT("W and the feedback weight of the pair become 0 and stay so. In a convolution the "
                         "entry of the kernel is cut at all positions.")}));
    rows.push_back(
        rowFor<CutSynapse>({.key = "mend-synapse",
                            .place = WhatIfPlace::Synapse,
                            .switched = 0,
                            .words = [](const Arguments& from) { return synapseText(from) + " mended"; },
                            .group = group}));
}

std::vector<WhatIfRow> table() {
    std::vector<WhatIfRow> rows;
    addFeedbackSigns(rows);
    addErrorCells(rows);
    addPlasticity(rows);
    addLesions(rows);
    rows.push_back(rowFor<InjectCurrent>(
        {.key = "current",
         .place = WhatIfPlace::Cell,
         .amount = {MC_TEXT("current in units of the somatic potential u"), false, -100, 100, false, 0.5, 0.1,
                    3},
         .words = currentText,
         .control = WhatIfControl::Start,
         .group = MC_TEXT("Current into a cell"),
         .action = MC_TEXT("Inject"),
         .help = MC_TEXT("Adds this current to the soma at every step of every presentation from the next "
                         "one on: the cell is expected to fire more, or less with a negative one, whatever "
                         "the image."),
         .end = MC_TEXT("Stop"),
         .endHelp = MC_TEXT("Ends the current into this cell: it is expected to follow its input again."),
         .noneToEnd = MC_TEXT("No current flows into this cell.")}));
    rows.push_back(rowFor<AddWeightNoise>(
        {.key = "weight-noise",
         .place = WhatIfPlace::Layers,
         .amount = {MC_TEXT("standard deviation of the noise relative to that of the layer's weights"), true,
                    0, 10, true, 0.5, 0.1},
         .words =
             [](const Arguments& from) {
                 return "weight noise of " + percentText(from.amount) + " % of the spread, " +
                        layerText(from, "all layers");
             },
         .control = WhatIfControl::Button,
         .group = MC_TEXT("Weight noise"),
         .action = MC_TEXT("Add noise"),
         .help = MC_TEXT("Adds a normal number to every forward weight, once: accuracy and sign concordance "
                         "are expected to fall at once and to recover as learning goes on.")}));
    rows.push_back(rowFor<LearnImage>(
        {.key = "learn-image", .place = WhatIfPlace::Image, .words = [](const Arguments& from) {
             return "image with label " + std::to_string(from.label) + " learned";
         }}));
    rows.push_back(
        rowFor<SetParameter>({.key = "set",
                              .place = WhatIfPlace::Parameter,
                              .words = parameterText,
                              .control = WhatIfControl::Button,
                              .group = MC_TEXT("A parameter"),
                              .action = MC_TEXT("Change"),
                              .help = MC_TEXT("The run goes on with this value from the next batch "
                                              "on: what it is good for shows in the curves behind "
                                              "the mark.")}));
    return rows;
}

const WhatIfRow& rowOf(std::size_t kind, unsigned switched) {
    return *std::ranges::find_if(
        whatIfRows(), [&](const WhatIfRow& row) { return row.kind == kind && row.switched == switched; });
}

} // namespace

std::span<const WhatIfRow> whatIfRows() {
    static const std::vector<WhatIfRow> rows = table();
    return rows;
}

const WhatIfRow* whatIfRowNamed(std::string_view key) {
    const auto rows = whatIfRows();
    const auto row = std::ranges::find(rows, key, &WhatIfRow::key);
    return row == rows.end() ? nullptr : &*row;
}

WhatIfArguments argumentsOf(const WhatIf& change) {
    return std::visit([](const auto& what) { return read(what); }, change);
}

const WhatIfRow& rowOf(const WhatIf& change) {
    return rowOf(change.index(), argumentsOf(change).switched);
}

WhatIf switched(const WhatIfRow& row, WhatIfArguments before, bool on) {
    before.switched = on ? before.switched | row.switched : before.switched & ~row.switched;
    return row.make(before);
}

} // namespace mc
