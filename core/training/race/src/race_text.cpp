#include "training/race/race_text.h"

#include "base/number_text.h"
#include "base/text.h"
#include "learning/rules.h"
#include "training/experiment/experiment_fields.h"
#include "training/race/standings.h"

#include <cmath>

namespace mc {

namespace {

std::string seedsText(const RuleStanding& standing) {
    std::string text = std::to_string(standing.seeds);
    text += standing.behind == 0 ? "" : ", " + std::to_string(standing.behind) + " batches to go";
    text += standing.droppedOut == 0 ? "" : ", dropped out: " + std::to_string(standing.droppedOut);
    return text;
}

/// "2", and "2=" where rules share it.
std::string rankText(const RuleStanding& standing) {
    return standing.rank ? std::to_string(*standing.rank) + (standing.tied ? "=" : "") : "–";
}

/// β, where the feedback of the rule is scaled by it.
std::string feedbackScaleOf(const Experiment& experiment) {
    const FeedbackKind kind = ruleNamed(experiment.rule).feedback;
    const bool scaled = kind == FeedbackKind::Random || kind == FeedbackKind::Redrawn;
    return scaled ? fieldText(fieldNamed("feedback_scale"), experiment) : "–";
}

} // namespace

std::string spreadText(const std::optional<Spread>& spread, double scale, int decimals, SpreadForm form) {
    if (!spread) {
        return "–";
    }
    std::string text = fixedText(scale * spread->mean, decimals);
    if (spread->deviation) {
        text += " ± " + fixedText(scale * *spread->deviation, decimals);
        text += form == SpreadForm::Range ? " (" + fixedText(scale * spread->low, decimals) + " to " +
                                                fixedText(scale * spread->high, decimals) + ")"
                                          : "";
    }
    return text;
}

const std::vector<std::string>& rankingHead() {
    static const std::vector<std::string> names = {
        MC_TEXT("rank"),
        MC_TEXT("rule"),
        MC_TEXT("seeds"),
        MC_TEXT("test accuracy (%)"),
        MC_TEXT("test loss E"),
        MC_TEXT("gradient angle, lowest layer (°)"),
        MC_TEXT("sign concordance (%)"),
        MC_TEXT("rate η₀"),
        MC_TEXT("feedback scale β"),
    };
    return names;
}

std::vector<std::string> rankingRow(const RuleStanding& standing, SpreadForm form) {
    return {rankText(standing),
            standing.rule,
            seedsText(standing),
            spreadText(standing.accuracy, 100, 2, form),
            spreadText(standing.loss, 1, 3, form),
            spreadText(standing.gradientAngle, 1, 1, form),
            spreadText(standing.concordance, 100, 1, form),
            fieldText(fieldNamed("eta"), standing.experiment),
            feedbackScaleOf(standing.experiment)};
}

std::string raceTitle(const RaceResult& result) {
    const Experiment& e = result.first;
    return result.data + " · " + e.network + " · " + fieldText(fieldNamed("error"), e) + " errors · " +
           fieldText(fieldNamed("encoder"), e) + " input · " +
           fixedText(result.epochs, result.epochs == std::floor(result.epochs) ? 0 : 2) +
           (result.epochs == 1 ? " epoch" : " epochs");
}

} // namespace mc
