// Errors that do not arrive, or that cannot say how wrong the answer was.

#include "base/grouped.h"
#include "base/text.h"
#include "findings.h"
#include "learning/rules.h"
#include "model/presentation.h"
#include "training/run/trainer.h"
#include "training/state/error_averages.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mc {

namespace {

constexpr double kOpposed = 0.4;         ///< sign concordance; feedback without a relation has one half
constexpr double kAtBound = 0.9;         ///< share of the errors of the output that are not 0
constexpr double kCarried = 0.1;         ///< share of what arrives at the output
constexpr std::int64_t kEnoughWrong = 8; ///< presentations

/// Presentations with a wrong answer in which some error cell of layers[k] was active.
std::int64_t reached(const Trainer& trainer, std::size_t k) {
    std::int64_t count = 0;
    for (const Presentation& block : trainer.lastBlocks()) {
        for (int lane = 0; lane < block.lanes; ++lane) {
            const auto n = static_cast<std::size_t>(lane);
            const auto own = block.layers[k].error(Eigen::all, Eigen::seqN(lane, block.steps, block.lanes));
            count += block.predictions[n] != block.labels[n] && (own.array() != 0).any() ? 1 : 0;
        }
    }
    return count;
}

Message whyErrorsEnd(const Trainer& trainer, std::size_t k) {
    double arriving = 0;
    for (const Presentation& block : trainer.lastBlocks()) {
        arriving = std::max(arriving, double{block.layers[k].apical.cwiseAbs().maxCoeff()});
    }
    if (cutIn(trainer, k) == cellsIn(trainer, k)) {
        return MC_TEXT("its cells are cut: undo that what-if.");
    }
    const SilencedCells& silenced = trainer.silenced()[k];
    if (silenced.vip || silenced.sst) {
        return MC_TEXT("error cells there are silenced: undo that what-if.");
    }
    if (arriving == 0) {
        return MC_TEXT("nothing comes down to it: try a larger feedback_scale, or another rule.");
    }
    const ErrorCellParameters cells =
        errorCellsOf(ruleNamed(trainer.current().rule), trainer.current().errorCells);
    if (cells.mode == ErrorMode::Spiking && cells.quantumMode == QuantumMode::Fixed &&
        arriving < cells.quantum) {
        return {MC_TEXT("its apical potential is at most %1, too little for a burst: try an error_quantum "
                        "below %2, or the adaptive one."),
                {rounded(arriving, 2), Message::number(numberText(cells.quantum))}};
    }
    return MC_TEXT(
        "the gates of its cells are closed: try a wider gate_width, or drive nearer to threshold.");
}

std::int64_t wrongAnswers(const Trainer& trainer) {
    std::int64_t wrong = 0;
    for (const Presentation& block : trainer.lastBlocks()) {
        for (std::size_t n = 0; n < block.labels.size(); ++n) {
            wrong += block.predictions[n] != block.labels[n] ? 1 : 0;
        }
    }
    return wrong;
}

std::optional<Finding> endOfErrors(const Trainer& trainer) {
    const std::int64_t wrong = wrongAnswers(trainer);
    if (wrong < kEnoughWrong) {
        return std::nullopt;
    }
    // The first one from above: those below it get none because of it.
    for (std::size_t k = trainer.state().network.layers.size(); k-- > 0;) {
        if (reached(trainer, k) == 0) {
            return findingOf(
                trainer, k, Finding::Kind::ErrorsEnd,
                MC_TEXT("The last batch had %2 wrong answers, but no error left hidden layer %1 in any of "
                        "them; %3"),
                MC_TEXT("The last batch had %2 wrong answers, but no error left the output layer in any of "
                        "them; %3"),
                {grouped(wrong), whyErrorsEnd(trainer, k)});
        }
    }
    return std::nullopt;
}

/// Errors of the output in the last batch.
struct OutputErrors {
    std::int64_t active = 0;
    std::int64_t atBound = 0;
    double drive = 0; ///< of those that are active: what their error cells were asked to carry
    double carried = 0;
};

/// nearlyLargest: a little less than the largest burst.
OutputErrors outputErrors(const Trainer& trainer, float nearlyLargest) {
    OutputErrors all;
    Matrix gate;
    for (const Presentation& block : trainer.lastBlocks()) {
        const LayerActivity& output = block.layers.back();
        gate.resizeLike(output.membrane);
        evaluateGate(trainer.current().circuit, output.membrane.data(), gate.data(), gate.size());
        const auto errors = output.error.array().abs();
        all.active += (errors > 0).count();
        all.atBound += (errors >= nearlyLargest).count();
        all.drive +=
            (errors > 0).select(gate.array() * output.apical.array().abs(), 0.0F).cast<double>().sum();
        all.carried += errors.cast<double>().sum();
    }
    return all;
}

/// Error cells at their bound cannot say how wrong they are. With bursts of one spike all are alike; that is
/// a bound only where the drive of active cells asks for more.
std::optional<Finding> boundOfErrors(const Trainer& trainer) {
    const ErrorCellParameters cells =
        errorCellsOf(ruleNamed(trainer.current().rule), trainer.current().errorCells);
    if (cells.mode != ErrorMode::Spiking) {
        return std::nullopt;
    }
    std::vector<float> quanta(trainer.state().network.layers.size());
    setQuanta(cells, trainer.state().errorRms, quanta);
    const OutputErrors errors =
        outputErrors(trainer, (static_cast<float>(cells.maxBurst) - 0.5F) * quanta.back());
    const auto active = static_cast<double>(errors.active);
    const auto atBound = static_cast<double>(errors.atBound);
    if (errors.active > 0 && atBound > kAtBound * active && errors.carried < kCarried * errors.drive) {
        return Finding{
            Finding::Kind::ErrorsAtBound,
            {MC_TEXT("%1 % of the errors of the output are at the largest burst of error cells, and carry "
                     "%2 % of what arrives: try a larger error_quantum or max_burst, or the adaptive "
                     "quantum."),
             {percentage(atBound / active), percentage(errors.carried / errors.drive)}}};
    }
    return std::nullopt;
}

Findings signFindings(const Trainer& trainer) {
    Findings findings;
    const std::vector<Concordance> pairs = trainer.concordance();
    for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
        const auto valid = static_cast<double>(pairs[pair].pairs - pairs[pair].zeroPairs);
        const double byChance = 0.5 - 1.5 / std::sqrt(valid); // three standard deviations below one half
        if (pairs[pair].plain && *pairs[pair].plain < std::min(kOpposed, byChance)) {
            findings.push_back(
                {Finding::Kind::WrongSigns,
                 {MC_TEXT("Only %2 % of the feedback to hidden layer %1 has the sign of its forward weight "
                          "(chance: 50.0 %), so that errors turn learning round: try a rule that learns or "
                          "copies signs, or undo what flipped them."),
                  {pair + 1, percentage(*pairs[pair].plain)}}});
        }
    }
    return findings;
}

} // namespace

Findings errorFindings(const Trainer& trainer, bool guesses) {
    Findings findings = signFindings(trainer);
    if (std::optional<Finding> bound = guesses ? boundOfErrors(trainer) : std::nullopt) {
        findings.insert(findings.begin(), std::move(*bound));
    }
    if (std::optional<Finding> end = endOfErrors(trainer)) {
        findings.insert(findings.begin(), std::move(*end));
    }
    return findings;
}

} // namespace mc
