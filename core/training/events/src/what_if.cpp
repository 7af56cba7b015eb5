#include "training/events/what_if.h"

#include "base/errors.h"
#include "base/text.h"
#include "learning/rules.h"
#include "model/fields.h"
#include "model/notation.h"
#include "training/events/what_if_table.h"
#include "training/events/word_parts.h"
#include "training/experiment/json_fields.h"

#include <algorithm>

namespace mc {

namespace {

[[noreturn]] void refuseWhatIf(const std::string& sentence) {
    throw BadParameter("at", sentence);
}

std::string amountText(const WhatIfAmount& amount, double value) {
    return amount.share ? percentText(value) + " %" : numberText(value);
}

void checkAmount(const WhatIfAmount& amount, double value) {
    const bool above = amount.aboveMinimum ? value > amount.minimum : value >= amount.minimum;
    if (!amount.title.empty() && !(above && value <= amount.maximum)) {
        refuseWhatIf("The " + std::string(amount.title) + " cannot be " + amountText(amount, value) +
                     ": it must be " + (amount.aboveMinimum ? "above " : "at least ") +
                     amountText(amount, amount.minimum) + " and at most " +
                     amountText(amount, amount.maximum) + ".");
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
        refuseWhatIf("A network without hidden layers has no feedback to change.");
    }
    if (cell.layer < (isAtCell(place) ? 1 : 0) || cell.layer > most) {
        refuseWhatIf(std::string("There is no ") + (hidden ? "hidden layer " : "layer ") +
                     std::to_string(cell.layer) + ": they are 1 to " + std::to_string(most) + ".");
    }
    const int last = cells[static_cast<std::size_t>(cell.layer)] - 1;
    if (isAtCell(place) && (cell.cell < 0 || cell.cell > last)) {
        refuseWhatIf("There is no cell " + std::to_string(cell.cell) + " in layer " +
                     std::to_string(cell.layer) + ": its cells are 0 to " + std::to_string(last) + ".");
    }
}

/// cells: as above.
void checkImage(const WhatIfArguments& image, const std::vector<int>& cells) {
    if (image.pixels.size() != static_cast<std::size_t>(cells.front())) {
        refuseWhatIf("An image of " + std::to_string(image.pixels.size()) +
                     " values cannot be learned by a network of " + std::to_string(cells.front()) +
                     " input cells.");
    }
    if (image.label < 0 || image.label >= cells.back()) {
        refuseWhatIf("An image cannot be learned with label " + std::to_string(image.label) +
                     ": labels go from 0 to " + std::to_string(cells.back() - 1) + ".");
    }
}

void checkParameter(const WhatIfArguments& arguments, Experiment experiment) {
    const Field& field = fieldNamed(arguments.field);
    if (!changesWhileRunning(field)) {
        refuseWhatIf("The parameter '" + arguments.field + "' cannot change while a run goes on.");
    }
    try {
        setField(experiment, field, arguments.value);
        validate(experiment);
    } catch (const BadParameter& fault) {
        refuseWhatIf(fault.what());
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
    if (const std::string why = row.ruledOut ? row.ruledOut(ruleNamed(experiment.rule)) : ""; !why.empty()) {
        refuseWhatIf(why);
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
        refuseWhatIf("There are " + std::to_string(interventions.size()) + " what-ifs; a run can have " +
                     std::to_string(kMost) + ".");
    }
    for (const Intervention& one : interventions) {
        if (one.updates < 0 || one.updates > kMostUpdates) {
            refuseWhatIf("A what-if cannot be after update " + std::to_string(one.updates) + ".");
        }
        checkFits(one.change, experiment);
    }
    if (!std::ranges::is_sorted(interventions, {}, &Intervention::updates)) {
        refuseWhatIf("What-ifs must be in the order of their updates.");
    }
}

} // namespace mc
