#include "base/text.h"
#include "rules/rules.h"

namespace mc {

Rule directFeedbackAlignmentRule() {
    return {.name = "dfa",
            .title = MC_TEXT("direct feedback"),
            .help = MC_TEXT(
                "Direct feedback alignment: each hidden layer gets the errors of the output through a "
                "random matrix of its own that stays as it was drawn."),
            .feedback = FeedbackKind::Random,
            .learnsFeedback = false,
            .path = ErrorPath::Direct,
            .effectiveFeedback = ownFeedback};
}

} // namespace mc
