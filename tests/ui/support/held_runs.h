#pragma once

#include "support/frames.h"

#include <memory>
#include <string>
#include <utility>

namespace mc::ui::test {

/// Holds a run beside that of a draft. It has no moment, so it cannot be gone on from.
inline HeldRun& holdIn(Draft& draft, const Draft& run, std::string name = {}) {
    HeldRun held;
    held.number = draft.frame.held.size() + 1;
    held.name = name.empty() ? "Run " + std::to_string(held.number) : std::move(name);
    held.colour = static_cast<int>(draft.frame.held.size());
    held.frame = run.done();
    return draft.frame.held.emplace_back(std::move(held));
}

/// As it was begun.
inline void beginWith(Draft& draft, const Experiment& experiment) {
    draft.frame.experiment = draft.frame.initialExperiment = std::make_shared<const Experiment>(experiment);
}

/// A run of so many epochs, whose test accuracy is `last` in the end.
inline Draft trainedFor(int epochs, double last) {
    Draft draft = test::draft();
    constexpr int kUpdates = 100; // per epoch
    addTraining(
        *draft.history, epochs * kUpdates, kUpdates, [last](double) { return last - 0.02; },
        [](double at) { return 2 / (1 + at); });
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        const double share = static_cast<double>(epoch) / epochs;
        draft.history->test.push_back({epoch * kUpdates, static_cast<double>(epoch), 1.5, last * share});
    }
    draft.frame.position.updates = epochs * kUpdates;
    draft.frame.position.batchesPerEpoch = kUpdates;
    beginWith(draft, Experiment{});
    return draft;
}

} // namespace mc::ui::test
