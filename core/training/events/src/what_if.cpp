#include "training/events/what_if.h"

#include "base/errors.h"
#include "base/text.h"
#include "learning/rules.h"
#include "model/notation.h"
#include "training/experiment/json_fields.h"

#include <algorithm>

namespace mc {

namespace {

[[noreturn]] void refuseWhatIf(const std::string& sentence) {
    throw BadParameter("at", sentence);
}

/// What an experiment allows.
class Fitting {
public:
    explicit Fitting(const Experiment& experiment)
        : experiment_(experiment), rule_(ruleNamed(experiment.rule)),
          cells_(parseNetwork(experiment.network).cells) {}

    void operator()(const what_if::FlipFeedback& flip) const {
        if (!(flip.share > 0 && flip.share <= 1)) {
            refuseWhatIf("A share of feedback signs of " + numberText(100 * flip.share) +
                   " % cannot be flipped: it must be above 0 and at most 100 %.");
        }
        needErrorCells("flip feedback signs");
        if (top() < 2) {
            refuseWhatIf("Feedback signs cannot be flipped: a network without hidden layers has no feedback.");
        }
        checkLayer(flip.layer, top() - 1, "hidden layer");
    }
    void operator()(const what_if::SilenceErrorCells& silence) const {
        needErrorCells("silence error cells");
        checkLayer(silence.layer, top(), "layer");
    }
    void operator()(const what_if::FreezeFeedback&) const {
        if (!rule_.learnsFeedback) {
            refuseWhatIf("Feedback plasticity cannot be frozen: the feedback of the rule '" + experiment_.rule +
                   "' does not learn.");
        }
    }
    void operator()(const what_if::FreezePlasticity&) const {}
    void operator()(const what_if::InjectCurrent& injected) const {
        constexpr double kMost = 100;
        if (!(injected.current >= -kMost && injected.current <= kMost)) {
            refuseWhatIf("A current of " + numberText(injected.current) + " is not from -100 to 100.");
        }
        if (injected.cell.layer == 0) {
            refuseWhatIf("A current needs a layer from 1 to " + std::to_string(top()) + ".");
        }
        checkLayer(injected.cell.layer, top(), "layer");
        const int cells = cells_[static_cast<std::size_t>(injected.cell.layer)];
        if (injected.cell.cell < 0 || injected.cell.cell >= cells) {
            refuseWhatIf("There is no cell " + std::to_string(injected.cell.cell) + " in layer " +
                   std::to_string(injected.cell.layer) + ": its cells are 0 to " + std::to_string(cells - 1) +
                   ".");
        }
    }
    void operator()(const what_if::AddWeightNoise& noise) const {
        constexpr double kMost = 10;
        if (!(noise.deviation > 0 && noise.deviation <= kMost)) {
            refuseWhatIf("Weight noise of " + numberText(100 * noise.deviation) +
                   " % is not above 0 and at most 1000 % of the spread of the weights.");
        }
        checkLayer(noise.layer, top(), "layer");
    }
    void operator()(const what_if::SetParameter& set) const {
        const Field& field = fieldNamed(set.field);
        if (!changesWhileRunning(field)) {
            refuseWhatIf("The parameter '" + set.field + "' cannot change while a run goes on.");
        }
        Experiment changed = experiment_;
        try {
            setField(changed, field, set.value);
        } catch (const BadParameter& fault) {
            refuseWhatIf(fault.what());
        }
    }

private:
    [[nodiscard]] int top() const { return static_cast<int>(cells_.size()) - 1; }
    void needErrorCells(const std::string& action) const {
        if (rule_.path == ErrorPath::ThroughTime) {
            refuseWhatIf("The rule '" + experiment_.rule +
                   "' computes its errors without error cells or feedback "
                   "synapses, so that one cannot " +
                   action + ".");
        }
    }
    static void checkLayer(int layer, int most, const std::string& what) {
        if (layer < 0 || layer > most) {
            refuseWhatIf("There is no " + what + " " + std::to_string(layer) + ": they are 1 to " +
                   std::to_string(most) + ".");
        }
    }

    const Experiment& experiment_;
    const Rule& rule_;
    std::vector<int> cells_;
};

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

bool changesWhileRunning(const Field& field) {
    switch (field.group) {
    case FieldGroup::Circuit:
        return field.id != "steps";
    case FieldGroup::ErrorCells:
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
    std::visit(Fitting(experiment), change);
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
