#include "what_if_rows.h"

#include "base/text.h"
#include "training/events/word_parts.h"
#include "what_if_arguments.h"

#include <utility>

namespace mc {

namespace {

using namespace what_if;
using Arguments = WhatIfArguments;

template <class What> WhatIfRow rowFor(WhatIfRow row) {
    row.kind = WhatIf(What{}).index();
    row.make = [](const Arguments& from) -> WhatIf {
        What change;
        write(change, from);
        return change;
    };
    return row;
}

/// What was done to one layer, with its number as %1, or to all that there are.
Message ofLayers(const Arguments& from, Text one, Text all, std::vector<Message> values = {}) {
    values.insert(values.begin(), Message(from.cell.layer));
    return {from.cell.layer > 0 ? one : all, std::move(values)};
}

/// words: of a cell, with its layer as %1.
Message ofCell(const Arguments& from, Text words) {
    return {words, {from.cell.layer, from.cell.cell}};
}

Message ofSynapse(const Arguments& from, Text words) {
    return {words, {from.cell.layer, from.cell.cell, from.afferent}};
}

Message percentOf(const Arguments& from) {
    return Message::number(percentText(from.amount));
}

Message currentText(const Arguments& from) {
    if (from.amount == 0) {
        return ofCell(from, MC_TEXT("no current into layer %1, cell %2"));
    }
    return {MC_TEXT("current %3 into layer %1, cell %2"),
            {from.cell.layer, from.cell.cell, Message::number(numberText(from.amount))}};
}

Message parameterText(const Arguments& from) {
    const Field& field = fieldNamed(from.field);
    const Message value = valueWords(field, from.value);
    if (field.symbol.empty()) {
        return {MC_TEXT("%1 = %2"), {field.title, value}};
    }
    return {MC_TEXT("%1 %2 = %3"), {field.title, std::string(field.symbol), value}};
}

Message withoutErrorCells(const Rule& rule) {
    if (rule.path != ErrorPath::ThroughTime) {
        return {};
    }
    return {MC_TEXT("The rule '%1' computes its errors without error cells or feedback synapses, so there is "
                    "nothing to change."),
            {std::string(rule.name)}};
}

Message withoutLearnedFeedback(const Rule& rule) {
    if (rule.learnsFeedback) {
        return {};
    }
    return {MC_TEXT("Feedback plasticity cannot be frozen: the feedback of the rule '%1' does not learn."),
            {std::string(rule.name)}};
}

WhatIfRow silenceRow(std::string_view key, unsigned cells, Message (*words)(const Arguments&)) {
    return rowFor<SilenceErrorCells>({.key = key,
                                      .place = WhatIfPlace::Layers,
                                      .switched = cells,
                                      .words = words,
                                      .ruledOut = withoutErrorCells,
                                      .group = MC_TEXT("Error cells")});
}

WhatIfRow shown(WhatIfRow row, WhatIfControl control, Text action, Text help) {
    row.control = control;
    row.action = action;
    row.help = help;
    return row;
}

} // namespace

void addFeedbackSignRows(std::vector<WhatIfRow>& rows) {
    const Text group = MC_TEXT("Feedback signs");
    rows.push_back(rowFor<FlipFeedback>(
        {.key = "flip-feedback",
         .place = WhatIfPlace::HiddenLayers,
         .amount = {MC_TEXT("share of feedback signs"),
                    MC_TEXT("The what-if '%1' does not give the share of feedback signs."),
                    MC_TEXT("The share of feedback signs cannot be %1: it must be above %2 and at most %3."),
                    true, 0, 1, true, 0.3, 0.01},
         .words =
             [](const Arguments& from) {
                 return ofLayers(from, MC_TEXT("%2 % of feedback signs into layer %1 flipped"),
                                 MC_TEXT("%2 % of feedback signs into all hidden layers flipped"),
                                 {percentOf(from)});
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
         .amount = {MC_TEXT("share of feedback signs that is held flipped"),
                    MC_TEXT(
                        "The what-if '%1' does not give the share of feedback signs that is held flipped."),
                    MC_TEXT("The share of feedback signs that is held flipped cannot be %1: it must be at "
                            "least %2 and at most %3."),
                    true, 0, 1, false, 0.3, 0.01, 1},
         .words =
             [](const Arguments& from) {
                 return ofLayers(from, MC_TEXT("%2 % of feedback signs into layer %1 held flipped"),
                                 MC_TEXT("%2 % of feedback signs into all hidden layers held flipped"),
                                 {percentOf(from)});
             },
         .ruledOut = withoutErrorCells,
         .group = group}));
}

void addErrorCellRows(std::vector<WhatIfRow>& rows) {
    rows.push_back(
        shown(silenceRow("silence-sst", kSst,
                         [](const Arguments& from) {
                             return ofLayers(from, MC_TEXT("SST of layer %1 silenced"),
                                             MC_TEXT("SST of all layers silenced"));
                         }),
              WhatIfControl::Switch, MC_TEXT("SST silent"),
              MC_TEXT("The bursts of SST cells are lost: no cell there is told to fire less, so that rates "
                      "are expected to rise and the accuracy to fall.")));
    rows.push_back(
        shown(silenceRow("silence-vip", kVip,
                         [](const Arguments& from) {
                             return ofLayers(from, MC_TEXT("VIP of layer %1 silenced"),
                                             MC_TEXT("VIP of all layers silenced"));
                         }),
              WhatIfControl::Switch, MC_TEXT("VIP silent"),
              MC_TEXT("The bursts of VIP cells are lost: no cell there is told to fire more, so that cells "
                      "are expected to fall silent and the accuracy to fall.")));
    rows.push_back(silenceRow("silence-both", kVip | kSst, [](const Arguments& from) {
        return ofLayers(from, MC_TEXT("VIP and SST of layer %1 silenced"),
                        MC_TEXT("VIP and SST of all layers silenced"));
    }));
    rows.push_back(silenceRow("unsilence", 0, [](const Arguments& from) {
        return ofLayers(from, MC_TEXT("error cells of layer %1 no longer silenced"),
                        MC_TEXT("error cells of all layers no longer silenced"));
    }));
}

void addPlasticityRows(std::vector<WhatIfRow>& rows) {
    const Text group = MC_TEXT("Plasticity");
    rows.push_back(rowFor<FreezeFeedback>(
        {.key = "freeze-feedback",
         .words = [](const Arguments&) -> Message { return MC_TEXT("feedback plasticity frozen"); },
         .ruledOut = withoutLearnedFeedback,
         .control = WhatIfControl::Switch,
         .group = group,
         .action = MC_TEXT("Freeze feedback B"),
         .help = MC_TEXT("The feedback weights B stop to learn while W goes on: the sign concordance is "
                         "expected to stand still or to fall, as under fixed random feedback.")}));
    rows.push_back(rowFor<FreezeFeedback>(
        {.key = "unfreeze-feedback",
         .switched = 0,
         .words = [](const Arguments&) -> Message { return MC_TEXT("feedback learns again"); },
         .ruledOut = withoutLearnedFeedback,
         .group = group}));
    rows.push_back(rowFor<FreezePlasticity>(
        {.key = "freeze-all",
         .words = [](const Arguments&) -> Message { return MC_TEXT("all plasticity frozen"); },
         .control = WhatIfControl::Switch,
         .group = group,
         .action = MC_TEXT("Freeze all synapses"),
         .help = MC_TEXT("No synapse and no bias learns: accuracy, loss and concordance are expected to "
                         "stand still, while spikes and errors go on.")}));
    rows.push_back(rowFor<FreezePlasticity>(
        {.key = "unfreeze-all",
         .switched = 0,
         .words = [](const Arguments&) -> Message { return MC_TEXT("all synapses learn again"); },
         .group = group}));
}

void addLesionRows(std::vector<WhatIfRow>& rows) {
    const Text group = MC_TEXT("Lesions");
    rows.push_back(rowFor<CutCell>(
        {.key = "cut",
         .place = WhatIfPlace::Cell,
         .words = [](const Arguments& from) { return ofCell(from, MC_TEXT("layer %1, cell %2 cut")); },
         .control = WhatIfControl::Switch,
         .group = group,
         .action = MC_TEXT("Cut this cell"),
         .help = MC_TEXT("Its pyramidal cell falls silent and its error cells carry nothing: the others are "
                         "expected to take over what it did, within some hundred updates.")}));
    rows.push_back(rowFor<CutCell>(
        {.key = "mend",
         .place = WhatIfPlace::Cell,
         .switched = 0,
         .words = [](const Arguments& from) { return ofCell(from, MC_TEXT("layer %1, cell %2 mended")); },
         .group = group}));
    rows.push_back(rowFor<CutSynapse>(
        {.key = "cut-synapse",
         .place = WhatIfPlace::Synapse,
         .words =
             [](const Arguments& from) {
                 return ofSynapse(from, MC_TEXT("synapse from unit %3 to layer %1, cell %2 cut"));
             },
         .control = WhatIfControl::Switch,
         .group = group,
         .action = MC_TEXT("Cut this synapse"),
         .help = MC_TEXT("W and the feedback weight of the pair become 0 and stay so. In a convolution the "
                         "entry of the kernel is cut at all positions.")}));
    rows.push_back(rowFor<CutSynapse>(
        {.key = "mend-synapse",
         .place = WhatIfPlace::Synapse,
         .switched = 0,
         .words =
             [](const Arguments& from) {
                 return ofSynapse(from, MC_TEXT("synapse from unit %3 to layer %1, cell %2 mended"));
             },
         .group = group}));
}

void addCurrentRows(std::vector<WhatIfRow>& rows) {
    rows.push_back(rowFor<InjectCurrent>(
        {.key = "current",
         .place = WhatIfPlace::Cell,
         .amount = {MC_TEXT("current in units of the somatic potential u"),
                    MC_TEXT(
                        "The what-if '%1' does not give the current in units of the somatic potential u."),
                    MC_TEXT("The current in units of the somatic potential u cannot be %1: it must be at "
                            "least %2 and at most %3."),
                    false, -100, 100, false, 0.5, 0.1, 3},
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
}

void addWeightNoiseRows(std::vector<WhatIfRow>& rows) {
    rows.push_back(rowFor<AddWeightNoise>(
        {.key = "weight-noise",
         .place = WhatIfPlace::Layers,
         .amount = {MC_TEXT("standard deviation of the noise relative to that of the layer's weights"),
                    MC_TEXT("The what-if '%1' does not give the standard deviation of the noise relative to "
                            "that of the layer's weights."),
                    MC_TEXT("The standard deviation of the noise relative to that of the layer's weights "
                            "cannot be %1: it must be above %2 and at most %3."),
                    true, 0, 10, true, 0.5, 0.1},
         .words =
             [](const Arguments& from) {
                 return ofLayers(from, MC_TEXT("weight noise of %2 % of the spread, layer %1"),
                                 MC_TEXT("weight noise of %2 % of the spread, all layers"),
                                 {percentOf(from)});
             },
         .control = WhatIfControl::Button,
         .group = MC_TEXT("Weight noise"),
         .action = MC_TEXT("Add noise"),
         .help = MC_TEXT("Adds a normal number to every forward weight, once: accuracy and sign concordance "
                         "are expected to fall at once and to recover as learning goes on.")}));
}

void addImageRows(std::vector<WhatIfRow>& rows) {
    rows.push_back(rowFor<LearnImage>(
        {.key = "learn-image", .place = WhatIfPlace::Image, .words = [](const Arguments& from) {
             return Message(MC_TEXT("image with label %1 learned"), {from.label});
         }}));
}

void addParameterRows(std::vector<WhatIfRow>& rows) {
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
}

} // namespace mc
