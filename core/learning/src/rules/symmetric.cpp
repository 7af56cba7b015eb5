#include "base/text.h"
#include "rules/rules.h"

namespace mc {

Rule symmetricRule() {
    return {.name = "symmetric",
            .title = MC_TEXT("symmetric"),
            .help = MC_TEXT(
                "Weight transport: the feedback is the transpose of the forward weights at every moment."),
            .feedback = FeedbackKind::None,
            .learnsFeedback = false,
            .takesSigns = true,
            .path = ErrorPath::LayerByLayer,
            .effectiveFeedback = forwardWeights};
}

} // namespace mc
