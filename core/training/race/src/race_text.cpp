#include "training/race/race_text.h"

#include "base/number_text.h"
#include "base/text.h"
#include "learning/rules.h"
#include "training/experiment/data_summary.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"
#include "training/race/standings.h"

#include <algorithm>
#include <cmath>

namespace mc {

namespace {

Message seedsText(const RuleStanding& standing) {
    const std::vector<Message> values{standing.seeds, standing.behind, standing.droppedOut};
    const bool late = standing.behind != 0;
    if (standing.droppedOut == 0) {
        return late ? Message(MC_TEXT("%1, %2 batches to go"), values) : Message(standing.seeds);
    }
    return {late ? MC_TEXT("%1, %2 batches to go, dropped out: %3") : MC_TEXT("%1, dropped out: %3"), values};
}

/// "2", and "2=" where rules share it.
Message rankText(const RuleStanding& standing) {
    return standing.rank ? std::to_string(*standing.rank) + (standing.tied ? "=" : "") : "–";
}

/// β, where the feedback of the rule is scaled by it.
Message feedbackScaleOf(const Experiment& experiment) {
    const FeedbackKind kind = ruleNamed(experiment.rule).feedback;
    const bool scaled = kind == FeedbackKind::Random || kind == FeedbackKind::Redrawn;
    return scaled ? Message::number(fieldText(fieldNamed("feedback_scale"), experiment)) : std::string("–");
}

Text inputText(Encoder encoder) {
    switch (encoder) {
    case Encoder::Direct:
        return MC_TEXT("direct input");
    case Encoder::Regular:
        return MC_TEXT("regular input");
    case Encoder::Poisson:
        break;
    }
    return MC_TEXT("poisson input");
}

} // namespace

Message spreadText(const std::optional<Spread>& spread, double scale, int decimals, SpreadForm form) {
    if (!spread) {
        return std::string("–");
    }
    const auto number = [&](double value) { return Message::number(fixedText(scale * value, decimals)); };
    if (!spread->deviation) {
        return number(spread->mean);
    }
    return {form == SpreadForm::Range ? MC_TEXT("%1 ± %2 (%3 to %4)") : MC_TEXT("%1 ± %2"),
            {number(spread->mean), number(*spread->deviation), number(spread->low), number(spread->high)}};
}

std::vector<Message> rankingHead(Evaluated judged) {
    const bool heldOut = judged == Evaluated::Validation;
    std::vector<Message> names = {
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

std::vector<Message> rankingRow(const RuleStanding& standing, Evaluated judged, SpreadForm form) {
    const bool heldOut = judged == Evaluated::Validation;
    const Message test = spreadText(standing.accuracy, 100, 2, form);
    std::vector<Message> row = {rankText(standing),
                                standing.rule,
                                seedsText(standing),
                                heldOut ? spreadText(standing.validationAccuracy, 100, 2, form) : test,
                                spreadText(heldOut ? standing.validationLoss : standing.loss, 1, 3, form),
                                spreadText(standing.gradientAngle, 1, 1, form),
                                spreadText(standing.concordance, 100, 1, form),
                                Message::number(fieldText(fieldNamed("eta"), standing.experiment)),
                                feedbackScaleOf(standing.experiment)};
    if (heldOut) {
        row.push_back(test);
    }
    return row;
}

Message raceRatesText(const Race& race) {
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

Message raceTitle(const RaceResult& result) {
    const Experiment& e = result.first;
    const bool whole = result.epochs == std::floor(result.epochs);
    const Message epochs(result.epochs == 1 ? MC_TEXT("%1 epoch") : MC_TEXT("%1 epochs"),
                         {Message::number(fixedText(result.epochs, whole ? 0 : 2))});
    return {MC_TEXT("%1 · %2 · %3 · %4 · %5"),
            {dataTitle(result.data), e.network,
             e.errorCells.mode == ErrorMode::Spiking ? MC_TEXT("spiking errors") : MC_TEXT("graded errors"),
             inputText(e.encoder), epochs}};
}

} // namespace mc
