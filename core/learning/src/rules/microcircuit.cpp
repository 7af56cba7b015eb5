#include "base/text.h"
#include "rules/rules.h"

namespace mc {

Rule microcircuitRule() {
    return {.name = "microcircuit",
            .title = MC_TEXT("microcircuit"),
            .help =
                MC_TEXT("The proposed rule: feedback synapses learn from the same two signals as the forward "
                        "ones, each with a random positive efficacy, and come to share their signs."),
            .feedback = FeedbackKind::Random,
            .learnsFeedback = true,
            .path = ErrorPath::LayerByLayer,
            .effectiveFeedback = ownFeedback};
}

} // namespace mc
