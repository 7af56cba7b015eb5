#include "training/race/race_text.h"

#include "base/number_text.h"
#include "base/text.h"
#include "learning/rules.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"
#include "training/race/standings.h"

#include <algorithm>
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

std::vector<std::string> rankingHead(Evaluated judged) {
    const bool heldOut = judged == Evaluated::Validation;
    std::vector<std::string> names = {
        MC_TEXT("rank"),
        MC_TEXT("rule"),
        MC_TEXT("seeds"),
        heldOut ? MC_TEXT("held-out accuracy (%)") : MC_TEXT("test accuracy (%)"),
        heldOut ? MC_TEXT("held-out loss E") : MC_TEXT("test loss E"),
        MC_TEXT("gradient angle, lowest layer (°)"),
        MC_TEXT("sign concordance (%)"),
        MC_TEXT("rate η₀"),
        MC_TEXT("feedback scale β"),
    };
    if (heldOut) {
        names.emplace_back(MC_TEXT("test accuracy (%)"));
    }
    return names;
}

std::vector<std::string> rankingRow(const RuleStanding& standing, Evaluated judged, SpreadForm form) {
    const bool heldOut = judged == Evaluated::Validation;
    const std::string test = spreadText(standing.accuracy, 100, 2, form);
    std::vector<std::string> row = {rankText(standing),
                                    standing.rule,
                                    seedsText(standing),
                                    heldOut ? spreadText(standing.validationAccuracy, 100, 2, form) : test,
                                    spreadText(heldOut ? standing.validationLoss : standing.loss, 1, 3, form),
                                    spreadText(standing.gradientAngle, 1, 1, form),
                                    spreadText(standing.concordance, 100, 1, form),
                                    fieldText(fieldNamed("eta"), standing.experiment),
                                    feedbackScaleOf(standing.experiment)};
    if (heldOut) {
        row.push_back(test);
    }
    return row;
}

std::string raceRatesText(const Race& race) {
    if (!race.rates().empty()) {
        return race.rates();
    }
    const Field& eta = fieldNamed("eta");
    const bool suggested = std::ranges::all_of(race.racers(), [&](const Racer& racer) {
        Experiment as = racer.experiment;
        applySuggestedValues(as, [&](std::string_view id) { return id != eta.id; });
        return as.learning.eta == racer.experiment.learning.eta;
    });
    return suggested ? MC_TEXT("rates suggested for each rule") : MC_TEXT("rates given by hand");
}

std::string raceTitle(const RaceResult& result) {
    const Experiment& e = result.first;
    return result.data + " · " + e.network + " · " + fieldText(fieldNamed("error"), e) + " errors · " +
           fieldText(fieldNamed("encoder"), e) + " input · " +
           fixedText(result.epochs, result.epochs == std::floor(result.epochs) ? 0 : 2) +
           (result.epochs == 1 ? " epoch" : " epochs");
}

} // namespace mc
