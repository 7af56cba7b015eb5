#include "base/text.h"
#include "rules/rules.h"

namespace mc {

Rule fixedRandomSignRule() {
    return {.name = "frsf",
            .title = MC_TEXT("signs, fixed sizes"),
            .help =
                MC_TEXT("Fixed random sign-concordant feedback: the signs of the forward weights with random "
                        "magnitudes that stay as they were drawn."),
            .feedback = FeedbackKind::Random,
            .learnsFeedback = false,
            .takesSigns = true,
            .path = ErrorPath::LayerByLayer,
            .effectiveFeedback = signsOfForward};
}

} // namespace mc
