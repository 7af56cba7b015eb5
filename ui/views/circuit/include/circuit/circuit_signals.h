#pragma once

#include "circuit/circuit_moment.h"
#include "circuit/signal_list.h"

namespace mc::ui {

// What arrives at the two dendrites of a microcircuit in a step. moment: null for an empty list. picked: the
// synapse whose row is marked.

/// The strongest afferents by |W x| at the basal dendrites.
[[nodiscard]] std::shared_ptr<const SignalListPicture> afferentSignals(const CircuitMoment* moment,
                                                                       std::optional<int> picked);
/// The strongest feedback by |E e| at the apical dendrite; of an output cell, the teacher and its own
/// activity.
[[nodiscard]] std::shared_ptr<const SignalListPicture> feedbackSignals(const CircuitMoment* moment,
                                                                       std::optional<int> picked);

} // namespace mc::ui
