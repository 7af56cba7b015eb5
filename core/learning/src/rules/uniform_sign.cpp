#include "base/text.h"
#include "rules/rules.h"

namespace mc {

Rule uniformSignRule() {
    return {.name = "usf",
            .title = MC_TEXT("uniform signs"),
            .help = MC_TEXT(
                "Uniform sign-concordant feedback: the signs of the forward weights, all with the same "
                "magnitude."),
            .feedback = FeedbackKind::Uniform,
            .learnsFeedback = false,
            .takesSigns = true,
            .path = ErrorPath::LayerByLayer,
            .effectiveFeedback = signsOfForward};
}

} // namespace mc
