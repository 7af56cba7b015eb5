// A layer that does not spike, or whose cells spike all the time.

#include "base/grouped.h"
#include "findings.h"
#include "training/run/trainer.h"
#include "training/state/layer_course.h"

#include <span>
#include <utility>

namespace mc {

namespace {

constexpr double kNearlyAll = 0.95; ///< share of cells

/// What to try; where cells of layers[k] are cut, `mend` says to undo that first, with their number, %1, and
/// that of all cells, %2.
Message adviceFor(const Trainer& trainer, std::size_t k, Text plain, Text mend) {
    const std::size_t cut = cutIn(trainer, k);
    return cut == 0 ? Message(plain) : Message(mend, {grouped(cut), grouped(cellsIn(trainer, k))});
}

/// Firing in the last batch of the cells that were not cut in it; none where all were.
std::optional<FiringRates> livingRates(const Trainer& trainer, std::size_t k) {
    const std::span<const Presentation> blocks = trainer.lastBlocks();
    const std::size_t dead = blocks.front().layers[k].cut.size();
    if (dead == cellsIn(trainer, k)) {
        return std::nullopt;
    }
    FiringRates rates = measureRates(blocks, k, trainer.current().circuit.theta, 0);
    const double living = 1 - static_cast<double>(dead) / static_cast<double>(cellsIn(trainer, k));
    rates.pyr /= living;
    rates.silentShare = 1 - (1 - rates.silentShare) / living;
    return rates;
}

/// Over many presentations, in any run; none where it is neither.
std::optional<Finding> lastingFinding(const Trainer& trainer, std::size_t k) {
    const LayerCourse& course = trainer.state().courses[k];
    if (course.silent >= kEnoughPresentations) {
        return findingOf(
            trainer, k, Finding::Kind::Silent,
            MC_TEXT("No cell of hidden layer %1 has spiked in the last %2 presentations: %3"),
            MC_TEXT("No cell of the output layer has spiked in the last %2 presentations: %3"),
            {grouped(course.silent),
             adviceFor(trainer, k,
                       MC_TEXT("try more drive (gain, hidden_bias), or a smaller eta if it has spiked "
                               "before."),
                       MC_TEXT("%1 of its %2 cells are cut, so undo that what-if, or try more drive (gain, "
                               "hidden_bias), or a smaller eta if it has spiked before."))});
    }
    if (course.saturated >= kEnoughPresentations) {
        return findingOf(
            trainer, k, Finding::Kind::Saturated,
            MC_TEXT("Every cell of hidden layer %1 has spiked in every step of the last %2 presentations: "
                    "try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced."),
            MC_TEXT("Every cell of the output layer has spiked in every step of the last %2 presentations: "
                    "try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced."),
            {grouped(course.saturated)});
    }
    return std::nullopt;
}

/// In the last batch of a run that guesses; none where it is neither.
std::optional<Finding> recentFinding(const Trainer& trainer, std::size_t k) {
    const std::optional<FiringRates> rates = livingRates(trainer, k);
    if (rates && rates->silentShare >= kNearlyAll) {
        return findingOf(
            trainer, k, Finding::Kind::Silent,
            MC_TEXT("%2 % of the cells of hidden layer %1 did not spike in the last batch: %3"),
            MC_TEXT("%2 % of the cells of the output layer did not spike in the last batch: %3"),
            {percentage(rates->silentShare),
             adviceFor(trainer, k, MC_TEXT("try more drive (gain, hidden_bias), or a smaller eta."),
                       MC_TEXT("%1 of its %2 cells are cut, so undo that what-if, or try more drive (gain, "
                               "hidden_bias), or a smaller eta."))});
    }
    if (rates && rates->pyr >= kNearlyAll) {
        return findingOf(
            trainer, k, Finding::Kind::Saturated,
            MC_TEXT("The cells of hidden layer %1 spiked in %2 % of all steps of the last batch: try less "
                    "drive (gain, hidden_bias), or a smaller eta."),
            MC_TEXT("The cells of the output layer spiked in %2 % of all steps of the last batch: try less "
                    "drive (gain, hidden_bias), or a smaller eta."),
            {percentage(rates->pyr)});
    }
    return std::nullopt;
}

Finding cutFinding(const Trainer& trainer, std::size_t k) {
    return findingOf(trainer, k, Finding::Kind::Silent,
                     MC_TEXT("Nothing leaves hidden layer %1; its cells are cut: undo that what-if."),
                     MC_TEXT("Nothing leaves the output layer; its cells are cut: undo that what-if."));
}

std::optional<Finding> findingOfLayer(const Trainer& trainer, std::size_t k, bool guesses) {
    if (cutIn(trainer, k) == cellsIn(trainer, k)) {
        return cutFinding(trainer, k);
    }
    std::optional<Finding> lasting = lastingFinding(trainer, k);
    return lasting || !guesses ? lasting : recentFinding(trainer, k);
}

} // namespace

Findings activityFindings(const Trainer& trainer, bool guesses) {
    Findings findings;
    for (std::size_t k = 0; k < trainer.state().network.layers.size(); ++k) {
        if (std::optional<Finding> finding = findingOfLayer(trainer, k, guesses)) {
            findings.push_back(std::move(*finding));
        }
    }
    return findings;
}

} // namespace mc
