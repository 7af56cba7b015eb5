#include "base/text.h"
#include "rules/rules.h"

namespace mc {

Rule backpropagationRule() {
    return {.name = "bp",
            .title = MC_TEXT("backpropagation"),
            .help = MC_TEXT(
                "Backpropagation through time: the exact gradient with the gate in place of the "
                "derivative of a spike. Its errors are graded and need the past, so no cell could compute "
                "them."),
            .feedback = FeedbackKind::None,
            .learnsFeedback = false,
            .takesSigns = true,
            .path = ErrorPath::ThroughTime,
            .effectiveFeedback = forwardWeights};
}

} // namespace mc
