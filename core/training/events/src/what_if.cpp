#include "training/events/what_if.h"

#include "base/errors.h"
#include "base/grouped.h"
#include "base/text.h"
#include "learning/rules.h"
#include "model/fields.h"
#include "model/notation.h"
#include "training/events/what_if_table.h"
#include "training/events/word_parts.h"
#include "training/experiment/json_fields.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

[[noreturn]] void refuseWhatIf(Message sentence) {
    throw BadParameter("at", std::move(sentence));
}

Message amountText(const WhatIfAmount& amount, double value) {
    if (amount.share) {
        return {MC_TEXT("%1 %"), {Message::number(percentText(value))}};
    }
    return Message::number(numberText(value));
}

void checkAmount(const WhatIfAmount& amount, double value) {
    const bool above = amount.aboveMinimum ? value > amount.minimum : value >= amount.minimum;
    if (!amount.title.empty() && !(above && value <= amount.maximum)) {
        refuseWhatIf({amount.refused,
                      {amountText(amount, value), amountText(amount, amount.minimum),
                       amountText(amount, amount.maximum)}});
    }
}

bool isAtCell(WhatIfPlace place) {
    return place == WhatIfPlace::Cell || place == WhatIfPlace::Synapse;
}

/// cells: of layers 0 ... L.
void checkPlace(WhatIfPlace place, const CellAddress& cell, const std::vector<int>& cells) {
    const int top = static_cast<int>(cells.size()) - 1;
    const bool hidden = place == WhatIfPlace::HiddenLayers;
    const int most = hidden ? top - 1 : top;
    if (most < 1) {
        refuseWhatIf(MC_TEXT("A network without hidden layers has no feedback to change."));
    }
    if (cell.layer < (isAtCell(place) ? 1 : 0) || cell.layer > most) {
        refuseWhatIf({hidden ? MC_TEXT("There is no hidden layer %1: they are 1 to %2.")
                             : MC_TEXT("There is no layer %1: they are 1 to %2."),
                      {cell.layer, most}});
    }
    const int last = cells[static_cast<std::size_t>(cell.layer)] - 1;
    if (isAtCell(place) && (cell.cell < 0 || cell.cell > last)) {
        refuseWhatIf({MC_TEXT("There is no cell %1 in layer %2: its cells are 0 to %3."),
                      {cell.cell, cell.layer, last}});
    }
}

/// cells: as above.
void checkImage(const WhatIfArguments& image, const std::vector<int>& cells) {
    if (image.pixels.size() != static_cast<std::size_t>(cells.front())) {
        refuseWhatIf({MC_TEXT("An image of %1 values cannot be learned by a network of %2 input cells."),
                      {grouped(image.pixels.size()), grouped(cells.front())}});
    }
    if (image.label < 0 || image.label >= cells.back()) {
        refuseWhatIf({MC_TEXT("An image cannot be learned with label %1: labels go from 0 to %2."),
                      {image.label, cells.back() - 1}});
    }
}

void checkParameter(const WhatIfArguments& arguments, Experiment experiment) {
    const Field& field = fieldNamed(arguments.field);
    if (!changesWhileRunning(field)) {
        refuseWhatIf({MC_TEXT("The parameter '%1' cannot change while a run goes on."), {arguments.field}});
    }
    try {
        setField(experiment, field, arguments.value);
        validate(experiment);
    } catch (const BadParameter& fault) {
        refuseWhatIf(fault.message());
    }
}

} // namespace

Interventions beforeTheFirstBatch(std::span<const WhatIf> changes) {
    Interventions all;
    for (const WhatIf& change : changes) {
        all.push_back({0, change});
    }
    return all;
}

std::vector<WhatIf> changesOf(std::span<const Intervention> interventions) {
    std::vector<WhatIf> changes;
    for (const Intervention& one : interventions) {
        changes.push_back(one.change);
    }
    return changes;
}

bool sameSubject(const WhatIf& one, const WhatIf& other) {
    const WhatIfArguments a = argumentsOf(one);
    const WhatIfArguments b = argumentsOf(other);
    return one.index() == other.index() && a.cell == b.cell && a.afferent == b.afferent && a.field == b.field;
}

std::size_t beginningOfLast(std::span<const Intervention> interventions) {
    std::size_t index = interventions.size() - 1;
    while (index > 0 && interventions[index].continues) {
        --index;
    }
    return index;
}

bool changesWhileRunning(const Field& field) {
    switch (field.group) {
    case FieldGroup::Circuit:
        return field.id != "steps";
    case FieldGroup::ErrorCells:
    case FieldGroup::Additions:
        return true;
    case FieldGroup::Learning:
        return field.id != "batch";
    case FieldGroup::Network:
        return field.id == "error";
    case FieldGroup::Data:
    case FieldGroup::Initial:
        return false;
    }
    return false;
}

void checkFits(const WhatIf& change, const Experiment& experiment) {
    const WhatIfRow& row = rowOf(change);
    const WhatIfArguments arguments = argumentsOf(change);
    checkAmount(row.amount, arguments.amount);
    if (Message why = row.ruledOut ? row.ruledOut(ruleNamed(experiment.rule)) : Message(); !why.empty()) {
        refuseWhatIf(std::move(why));
    }
    if (row.place == WhatIfPlace::Parameter) {
        checkParameter(arguments, experiment);
        return;
    }
    const NetworkShape network = parseNetwork(experiment.network);
    if (row.place == WhatIfPlace::Image) {
        checkImage(arguments, network.cells);
        return;
    }
    checkPlace(row.place, arguments.cell, network.cells);
    if (row.place == WhatIfPlace::Synapse) {
        checkSynapse({arguments.cell, arguments.afferent}, network, "at");
    }
}

void checkFits(const Interventions& interventions, const Experiment& experiment) {
    constexpr std::size_t kMost = 10'000;
    if (interventions.size() > kMost) {
        refuseWhatIf({MC_TEXT("There are %1 what-ifs; a run can have %2."),
                      {grouped(interventions.size()), grouped(kMost)}});
    }
    for (const Intervention& one : interventions) {
        if (one.updates < 0 || one.updates > kMostUpdates) {
            refuseWhatIf({MC_TEXT("A what-if cannot be after update %1."), {grouped(one.updates)}});
        }
        checkFits(one.change, experiment);
    }
    if (!std::ranges::is_sorted(interventions, {}, &Intervention::updates)) {
        refuseWhatIf(MC_TEXT("What-ifs must be in the order of their updates."));
    }
}

} // namespace mc
