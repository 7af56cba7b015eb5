#include "equivalence_report.h"

#include "base/number_text.h"
#include "base/text.h"
#include "markdown.h"
#include "training/events/what_if_text.h"
#include "training/measures/equivalence.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mc::app {

namespace {

std::string cosineText(const std::optional<double>& cosine) {
    return cosine ? fixedText(*cosine, 4) : "–";
}

/// "hidden 1", or "output" for the last. layer: 1 ... L.
std::string layerName(std::size_t layer, std::size_t layers) {
    return layer == layers ? "output" : "hidden " + std::to_string(layer);
}

/// The measured course, with the state of now as its last point: what was measured last is older.
History upToNow(const Trainer& trainer) {
    History history = trainer.history();
    if (!history.concordance.empty() && history.concordance.back().update <= trainer.state().updates) {
        history.concordance.push_back(trainer.concordancePoint());
    }
    return history;
}

std::string restartLines(const Equivalence& equivalence, std::size_t layers, const Trainer& trainer) {
    std::string text;
    for (std::size_t k = 0; k < equivalence.pairs.size(); ++k) {
        for (const PredictionRestart& restart : equivalence.pairs[k].restarts) {
            std::vector<std::string> causes;
            for (const WhatIf& change : causesOf(restart, k, trainer.interventions())) {
                causes.push_back(whatIfWords(change).inEnglish());
            }
            text += "- " + layerName(k + 1, layers) + " ↔ " + layerName(k + 2, layers) +
                    ": restarted at update " + std::to_string(restart.updates) + " (" + joined(causes, "; ") +
                    ")\n";
        }
    }
    return text.empty()
               ? text
               : "\nWhere a what-if set B or W to other values, or had B frozen until then, the prediction "
                 "restarts from the distance that was measured there:\n\n" +
                     text;
}

/// What is left of the distance, as a formula with its numbers.
std::string decayLaw(const LearningParameters& learning) {
    const std::string decay = " with λ = " + numberText(learning.weightDecay);
    return learning.decayFollowsRate ? "the product of 1 − λγ^n over the updates, n the epoch of each," +
                                           decay + " and γ = " + numberText(learning.rateDecay)
                                     : "(1 − λ)^k" + decay;
}

std::string distanceTable(const Equivalence& equivalence, std::size_t layers,
                          const LearningParameters& learning) {
    std::string text =
        "Distance: the Frobenius norm of B − M∘Wᵀ. Predicted of it, after k updates: " + decayLaw(learning) +
        ", whatever the data.\n\n" +
        markdownHead({"layers", "updates k", "at the start", "now", "ratio (%)", "predicted ratio (%)",
                      "largest departure (% of the start)"});
    for (std::size_t k = 0; k < equivalence.pairs.size(); ++k) {
        const DistanceCourse& course = equivalence.pairs[k];
        if (!course.points.empty()) {
            const DistancePoint& now = course.points.back();
            text += markdownRow(
                {layerName(k + 1, layers) + " ↔ " + layerName(k + 2, layers),
                 std::to_string(now.update - course.points.front().update), generalText(course.first, 5),
                 generalText(course.first * now.measured, 5), fixedText(100 * now.measured, 4),
                 now.predicted ? fixedText(100 * *now.predicted, 4) : "none: only the feedback is frozen",
                 generalText(100 * course.largestDeparture, 2)});
        }
    }
    return text;
}

std::string cosineTable(const Equivalence& equivalence, std::size_t layers, std::int64_t after) {
    std::string text =
        "Cosine of each hidden layer's update with two others on the same presentations, mean over the "
        "last epoch; 1 is the same direction, 0 unrelated. The output's error needs no "
        "feedback: its update is that of feedback alignment by definition.\n\n" +
        markdownHead({"layer", "with feedback M∘Wᵀ", "with bp"});
    for (std::size_t k = 0; k < equivalence.hidden.size(); ++k) {
        const std::vector<CosinePoint>& points = equivalence.hidden[k];
        text += markdownRow({layerName(k + 1, layers),
                             cosineText(meanCosine(points, &CosinePoint::concordant, after)),
                             cosineText(meanCosine(points, &CosinePoint::exact, after))});
    }
    return text;
}

} // namespace

std::string equivalenceMarkdown(const Trainer& trainer) {
    const Experiment& experiment = trainer.experiment();
    const Equivalence equivalence =
        ruleNamed(experiment.rule).learnsFeedback ? equivalenceOf(upToNow(trainer)) : Equivalence{};
    if (!equivalence.hasDistances() && !equivalence.hasCosines()) {
        return "";
    }
    const std::size_t layers = trainer.state().network.layers.size();
    std::string text =
        "## Equivalence\n\nHow far the rule " + experiment.rule +
        " is sign-concordant feedback alignment: whether its learned feedback B goes to M∘Wᵀ as "
        "predicted, and whether its updates are those that the feedback M∘Wᵀ makes.\n";
    if (equivalence.hasDistances()) {
        text += "\n" + distanceTable(equivalence, layers, trainer.current().learning) +
                restartLines(equivalence, layers, trainer);
    }
    if (equivalence.hasCosines()) {
        const std::int64_t after = trainer.state().updates - trainer.position().batchesPerEpoch;
        text += "\n" + cosineTable(equivalence, layers, after);
    }
    return text;
}

} // namespace mc::app
