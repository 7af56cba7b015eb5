#include "training/files/effective_feedback.h"

#include "base/errors.h"
#include "training/state/modifications.h"

namespace mc {

std::vector<Matrix> effectiveFeedbackOf(const Checkpoint& checkpoint) {
    const Network& network = checkpoint.state.network;
    if (checkpoint.state.interventions > checkpoint.interventions.size()) {
        throw Refused(MC_TEXT("The state has more what-ifs in force than its run has."));
    }
    Modifications inForce = unmodified(checkpoint.experiment);
    for (std::size_t i = 0; i < checkpoint.state.interventions; ++i) {
        modify(checkpoint.interventions[i], i, network, inForce);
    }
    const Rule& rule = ruleNamed(checkpoint.experiment.rule);
    std::vector<Matrix> feedback(network.layers.size());
    Matrix scratch;
    for (std::size_t k = 1; k < feedback.size(); ++k) {
        feedback[k] =
            modifiedFeedback(inForce, rule, k, rule.effectiveFeedback(network.layers[k], scratch), scratch);
    }
    return feedback;
}

} // namespace mc
