#include "base/text.h"
#include "rules/rules.h"

namespace mc {

Rule feedbackAlignmentRule() {
    return {.name = "fa",
            .title = MC_TEXT("feedback alignment"),
            .help = MC_TEXT(
                "Feedback alignment: random feedback that stays as it was drawn; the forward weights have "
                "to come to it."),
            .feedback = FeedbackKind::Random,
            .learnsFeedback = false,
            .path = ErrorPath::LayerByLayer,
            .effectiveFeedback = ownFeedback};
}

} // namespace mc
