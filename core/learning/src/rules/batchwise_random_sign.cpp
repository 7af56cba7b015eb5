#include "base/text.h"
#include "rules/rules.h"

namespace mc {

Rule batchwiseRandomSignRule() {
    return {.name = "brsf",
            .title = MC_TEXT("signs, redrawn sizes"),
            .help = MC_TEXT(
                "Batchwise random sign-concordant feedback: the signs of the forward weights with random "
                "magnitudes that are drawn anew for every update."),
            .feedback = FeedbackKind::Redrawn,
            .learnsFeedback = false,
            .takesSigns = true,
            .path = ErrorPath::LayerByLayer,
            .effectiveFeedback = signsOfForward};
}

} // namespace mc
