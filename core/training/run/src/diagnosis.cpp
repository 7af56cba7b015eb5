#include "training/run/diagnosis.h"

#include "base/number_text.h"
#include "base/text.h"
#include "learning/rules.h"
#include "model/presentation.h"
#include "training/measures/guessing.h"
#include "training/run/trainer.h"
#include "training/state/error_averages.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace mc {

namespace {

using Kind = Finding::Kind;

constexpr double kNearlyAll = 0.95;      ///< share of cells
constexpr double kLargeUpdate = 0.2;     ///< of the size of the weights
constexpr double kGrown = 10;            ///< times the size of the weights at the start
constexpr double kFadedShare = 0.01;     ///< of the first rate
constexpr double kShrunk = 0.1;          ///< of the size of the weights at the start
constexpr double kOpposed = 0.4;         ///< sign concordance; feedback without a relation has one half
constexpr double kAtBound = 0.9;         ///< share of the errors of the output that are not 0
constexpr std::int64_t kEnoughWrong = 8; ///< presentations
constexpr std::size_t kImagesToCompare = 2000;

/// In percent.
Message percent(double share) {
    return Message::number(fixedText(100 * share, 1));
}

Message number(double value, int digits) {
    return Message::number(generalText(value, digits));
}

Message count(std::int64_t number) {
    return Message::number(countText(static_cast<std::uintmax_t>(number)));
}

double sizeOf(const Matrix& weights) {
    return weights.cast<double>().norm();
}

/// What the recent course and the latest evaluation come to, beside guessing.
struct Success {
    Guessing guess;
    std::optional<TrainPoint> recent; ///< none where too little was done
    std::int64_t presentations = 0;   ///< of `recent`
    bool trainingGuesses = false;
    bool testGuesses = false;
    [[nodiscard]] bool guesses() const { return trainingGuesses || testGuesses; }
};

Success successOf(const Trainer& trainer) {
    Success success{guessing(trainer.data()->train, trainer.current().circuit),
                    recentTraining(trainer.history())};
    if (trainer.state().updates < kRecentUpdates || !success.recent) {
        success.recent.reset();
        return success;
    }
    success.presentations = success.recent->updates * trainer.current().learning.batch;
    success.trainingGuesses = success.guess.explains(success.recent->accuracy, success.presentations);
    const LatestEvaluation latest = latestEvaluation(trainer.history());
    if (latest.point != nullptr && latest.point->updates >= kRecentUpdates) {
        const ImageSet& images =
            latest.set == Evaluated::Test ? trainer.data()->test : trainer.data()->validation;
        success.testGuesses =
            success.guess.explains(latest.point->accuracy, static_cast<std::int64_t>(images.count()));
    }
    return success;
}

/// Looks for reasons of each kind; those that only matter where the run guesses are left out elsewhere.
class Diagnosis {
public:
    Diagnosis(const Trainer& trainer, const Success& success)
        : trainer_(trainer), success_(success), layers_(trainer.state().network.layers.size()) {}

    std::vector<Finding> all() && {
        lookAtActivity();
        lookAtErrors();
        lookAtBounds();
        lookAtSigns();
        lookAtRate();
        if (success_.guesses()) {
            lookAtLabels();
            lookAtClasses();
            lookAtGuessing();
        }
        return std::move(findings_);
    }
    std::vector<Finding> ofRate() && {
        lookAtRate();
        return std::move(findings_);
    }

private:
    void add(Kind kind, Message text) { findings_.push_back({kind, std::move(text)}); }
    /// As ofLayer() of the network.
    void addOf(std::size_t k, Kind kind, Text ofHidden, Text ofOutput, std::vector<Message> values = {}) {
        add(kind, ofLayer(k, layers_, ofHidden, ofOutput, std::move(values)));
    }
    void lookAtActivityOf(std::size_t k);
    void lookAtActivity();
    void lookAtErrors();
    void lookAtBounds();
    void lookAtSigns();
    void lookAtRate();
    void lookAtWeights(double eta);
    void addLargeUpdate(std::size_t k, double share, double eta);
    void addGrown(std::size_t k, double times);
    void lookAtLabels();
    void lookAtClasses();
    void lookAtGuessing();
    [[nodiscard]] std::size_t cellsIn(std::size_t k) const;
    [[nodiscard]] std::size_t cutIn(std::size_t k) const;
    [[nodiscard]] Message adviceFor(std::size_t k, Text plain, Text mend) const;
    [[nodiscard]] std::optional<FiringRates> livingRates(std::size_t k) const;
    [[nodiscard]] double gainAtStart(std::size_t k) const;
    [[nodiscard]] std::int64_t reached(std::size_t k) const;
    [[nodiscard]] Message whyErrorsEnd(std::size_t k) const;

    const Trainer& trainer_;
    const Success& success_;
    std::size_t layers_;
    std::vector<Finding> findings_;
};

std::size_t Diagnosis::cellsIn(std::size_t k) const {
    return static_cast<std::size_t>(trainer_.state().network.layers[k].cells());
}

/// Cells of layers[k] that a lesion cuts now.
std::size_t Diagnosis::cutIn(std::size_t k) const {
    return trainer_.lesions().cells[k].size();
}

/// What to try; where cells of layers[k] are cut, `mend` says to undo that first, with their number, %1, and
/// that of all cells, %2.
Message Diagnosis::adviceFor(std::size_t k, Text plain, Text mend) const {
    return cutIn(k) == 0 ? Message(plain) : Message(mend, {cutIn(k), cellsIn(k)});
}

/// Firing in the last batch of the cells that were not cut in it; none where all were.
std::optional<FiringRates> Diagnosis::livingRates(std::size_t k) const {
    const std::span<const Presentation> blocks = trainer_.lastBlocks();
    const std::size_t dead = blocks.front().layers[k].cut.size();
    if (dead == cellsIn(k)) {
        return std::nullopt;
    }
    FiringRates rates = measureRates(blocks, k, trainer_.current().circuit.theta, 0);
    const double living = 1 - static_cast<double>(dead) / static_cast<double>(cellsIn(k));
    rates.pyr /= living;
    rates.silentShare = 1 - (1 - rates.silentShare) / living;
    return rates;
}

void Diagnosis::lookAtActivity() {
    for (std::size_t k = 0; k < layers_; ++k) {
        if (cutIn(k) == cellsIn(k)) {
            addOf(k, Kind::Silent,
                  MC_TEXT("Nothing leaves hidden layer %1; its cells are cut: undo that what-if."),
                  MC_TEXT("Nothing leaves the output layer; its cells are cut: undo that what-if."));
        } else {
            lookAtActivityOf(k);
        }
    }
}

void Diagnosis::lookAtActivityOf(std::size_t k) {
    const LayerCourse& course = trainer_.state().courses[k];
    const std::optional<FiringRates> rates = livingRates(k);
    if (course.silent >= kEnoughPresentations) {
        addOf(k, Kind::Silent,
              MC_TEXT("No cell of hidden layer %1 has spiked in the last %2 presentations: %3"),
              MC_TEXT("No cell of the output layer has spiked in the last %2 presentations: %3"),
              {count(course.silent),
               adviceFor(k,
                         MC_TEXT("try more drive (gain, hidden_bias), or a smaller eta if it has spiked "
                                 "before."),
                         MC_TEXT("%1 of its %2 cells are cut, so undo that what-if, or try more drive (gain, "
                                 "hidden_bias), or a smaller eta if it has spiked before."))});
    } else if (course.saturated >= kEnoughPresentations) {
        addOf(
            k, Kind::Saturated,
            MC_TEXT("Every cell of hidden layer %1 has spiked in every step of the last %2 presentations: "
                    "try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced."),
            MC_TEXT("Every cell of the output layer has spiked in every step of the last %2 presentations: "
                    "try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced."),
            {count(course.saturated)});
    } else if (success_.guesses() && rates && rates->silentShare >= kNearlyAll) {
        addOf(k, Kind::Silent,
              MC_TEXT("%2 % of the cells of hidden layer %1 did not spike in the last batch: %3"),
              MC_TEXT("%2 % of the cells of the output layer did not spike in the last batch: %3"),
              {percent(rates->silentShare),
               adviceFor(k, MC_TEXT("try more drive (gain, hidden_bias), or a smaller eta."),
                         MC_TEXT("%1 of its %2 cells are cut, so undo that what-if, or try more drive (gain, "
                                 "hidden_bias), or a smaller eta."))});
    } else if (success_.guesses() && rates && rates->pyr >= kNearlyAll) {
        addOf(k, Kind::Saturated,
              MC_TEXT("The cells of hidden layer %1 spiked in %2 % of all steps of the last batch: try less "
                      "drive (gain, hidden_bias), or a smaller eta."),
              MC_TEXT("The cells of the output layer spiked in %2 % of all steps of the last batch: try less "
                      "drive (gain, hidden_bias), or a smaller eta."),
              {percent(rates->pyr)});
    }
}

/// Presentations with a wrong answer in which some error cell of layers[k] was active.
std::int64_t Diagnosis::reached(std::size_t k) const {
    std::int64_t count = 0;
    for (const Presentation& block : trainer_.lastBlocks()) {
        for (int lane = 0; lane < block.lanes; ++lane) {
            const auto n = static_cast<std::size_t>(lane);
            const auto own = block.layers[k].error(Eigen::all, Eigen::seqN(lane, block.steps, block.lanes));
            count += block.predictions[n] != block.labels[n] && (own.array() != 0).any() ? 1 : 0;
        }
    }
    return count;
}

Message Diagnosis::whyErrorsEnd(std::size_t k) const {
    double arriving = 0;
    for (const Presentation& block : trainer_.lastBlocks()) {
        arriving = std::max(arriving, double{block.layers[k].apical.cwiseAbs().maxCoeff()});
    }
    if (cutIn(k) == cellsIn(k)) {
        return MC_TEXT("its cells are cut: undo that what-if.");
    }
    const SilencedCells& silenced = trainer_.silenced()[k];
    if (silenced.vip || silenced.sst) {
        return MC_TEXT("error cells there are silenced: undo that what-if.");
    }
    if (arriving == 0) {
        return MC_TEXT("nothing comes down to it: try a larger feedback_scale, or another rule.");
    }
    const ErrorCellParameters cells =
        errorCellsOf(ruleNamed(trainer_.current().rule), trainer_.current().errorCells);
    if (cells.mode == ErrorMode::Spiking && cells.quantumMode == QuantumMode::Fixed &&
        arriving < cells.quantum) {
        return {MC_TEXT("its apical potential is at most %1, too little for a burst: try an error_quantum "
                        "below %2, or the adaptive one."),
                {number(arriving, 2), Message::number(numberText(cells.quantum))}};
    }
    return MC_TEXT(
        "the gates of its cells are closed: try a wider gate_width, or drive nearer to threshold.");
}

void Diagnosis::lookAtErrors() {
    std::int64_t wrong = 0;
    for (const Presentation& block : trainer_.lastBlocks()) {
        for (std::size_t n = 0; n < block.labels.size(); ++n) {
            wrong += block.predictions[n] != block.labels[n] ? 1 : 0;
        }
    }
    if (wrong < kEnoughWrong) {
        return;
    }
    for (std::size_t k = layers_; k-- > 0;) { // the first from above: those below it get none because of it
        if (reached(k) == 0) {
            addOf(k, Kind::ErrorsEnd,
                  MC_TEXT("The last batch had %2 wrong answers, but no error left hidden layer %1 in any of "
                          "them; %3"),
                  MC_TEXT("The last batch had %2 wrong answers, but no error left the output layer in any of "
                          "them; %3"),
                  {wrong, whyErrorsEnd(k)});
            return;
        }
    }
}

/// Error cells at their bound cannot say how wrong they are.
void Diagnosis::lookAtBounds() {
    const ErrorCellParameters cells =
        errorCellsOf(ruleNamed(trainer_.current().rule), trainer_.current().errorCells);
    if (!success_.guesses() || cells.mode != ErrorMode::Spiking) {
        return;
    }
    std::vector<float> quanta(layers_);
    setQuanta(cells, trainer_.state().errorRms, quanta);
    const float nearlyLargest = (static_cast<float>(cells.maxBurst) - 0.5F) * quanta.back();
    std::int64_t active = 0;
    std::int64_t atBound = 0;
    // With bursts of one spike all are alike; that is a bound only where the drive of active cells asks for
    // more.
    double drive = 0;
    double carried = 0;
    Matrix gate;
    for (const Presentation& block : trainer_.lastBlocks()) {
        const LayerActivity& output = block.layers.back();
        gate.resizeLike(output.membrane);
        evaluateGate(trainer_.current().circuit, output.membrane.data(), gate.data(), gate.size());
        const auto errors = output.error.array().abs();
        active += (errors > 0).count();
        atBound += (errors >= nearlyLargest).count();
        drive += (errors > 0).select(gate.array() * output.apical.array().abs(), 0.0F).cast<double>().sum();
        carried += errors.cast<double>().sum();
    }
    if (active > 0 && static_cast<double>(atBound) > kAtBound * static_cast<double>(active) &&
        carried < kShrunk * drive) {
        add(Kind::ErrorsAtBound,
            {MC_TEXT("%1 % of the errors of the output are at the largest burst of error cells, and carry "
                     "%2 % of what arrives: try a larger error_quantum or max_burst, or the adaptive "
                     "quantum."),
             {percent(static_cast<double>(atBound) / static_cast<double>(active)),
              percent(carried / drive)}});
    }
}

void Diagnosis::lookAtSigns() {
    const std::vector<Concordance> pairs = trainer_.concordance();
    for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
        const auto valid = static_cast<double>(pairs[pair].pairs - pairs[pair].zeroPairs);
        const double byChance = 0.5 - 1.5 / std::sqrt(valid); // three standard deviations below one half
        if (pairs[pair].plain && *pairs[pair].plain < std::min(kOpposed, byChance)) {
            add(Kind::WrongSigns,
                {MC_TEXT("Only %2 % of the feedback to hidden layer %1 has the sign of its forward weight "
                         "(chance: 50.0 %), so that errors turn learning round: try a rule that learns or "
                         "copies signs, or undo what flipped them."),
                 {pair + 1, percent(*pairs[pair].plain)}});
        }
    }
}

void Diagnosis::lookAtRate() {
    const LearningParameters& learning = trainer_.current().learning;
    if (!allFinite(trainer_.state())) {
        add(Kind::NotFinite,
            {MC_TEXT("The numbers of the network stopped being finite by update %1: go back to before, and "
                     "try an eta below %2."),
             {count(trainer_.state().updates), Message::number(numberText(learning.eta))}});
        return;
    }
    const double eta = learning.rateOfEpoch(trainer_.position().epoch);
    lookAtWeights(eta);
    if (eta < kFadedShare * trainer_.experiment().learning.eta) {
        add(Kind::RateFaded,
            {MC_TEXT("The learning rate has faded to %1, %2 % of its start: change eta in What if, or try a "
                     "rate_decay nearer to 1."),
             {number(eta, 2), number(100 * eta / trainer_.experiment().learning.eta, 2)}});
    }
}

/// g_l (model.md, section 6).
double Diagnosis::gainAtStart(std::size_t k) const {
    const InitialParameters& initial = trainer_.experiment().initial;
    return k == 0 ? 1.0 : k + 1 == layers_ ? initial.outputGain : initial.gain;
}

/// share: of the size of the weights, by which an update changes them.
void Diagnosis::addLargeUpdate(std::size_t k, double share, double eta) {
    addOf(
        k, Kind::RateTooLarge,
        MC_TEXT("An update now changes the weights of hidden layer %1 by %2 % of their size: try an eta well "
                "below %3."),
        MC_TEXT("An update now changes the weights of the output layer by %2 % of their size: try an eta "
                "well below %3."),
        {percent(share), number(eta, 2)});
}

/// times: their size at the start, or that with a gain of 1.
void Diagnosis::addGrown(std::size_t k, double times) {
    const std::vector<Message> values{number(times, 2), number(trainer_.experiment().learning.eta, 2)};
    if (gainAtStart(k) < 1) {
        addOf(k, Kind::RateTooLarge,
              MC_TEXT("The weights of hidden layer %1 have grown to %2 times their size at the start with a "
                      "gain of 1: try an eta well below %3."),
              MC_TEXT("The weights of the output layer have grown to %2 times their size at the start with a "
                      "gain of 1: try an eta well below %3."),
              values);
        return;
    }
    addOf(
        k, Kind::RateTooLarge,
        MC_TEXT("The weights of hidden layer %1 have grown to %2 times their size at the start: try an eta "
                "well below %3."),
        MC_TEXT("The weights of the output layer have grown to %2 times their size at the start: try an eta "
                "well below %3."),
        values);
}

/// The lowest layer of each kind. Weights are drawn with the variance 2 g_l² / n_in (model.md, section 6), so
/// that their size at the start is about g_l times the root of 2 / n_in times their number. Those that start
/// smaller than at g_l = 1, as those of an output that starts silent, may well grow to that.
void Diagnosis::lookAtWeights(double eta) {
    bool large = false;
    bool shrunk = false;
    for (std::size_t k = 0; k < layers_; ++k) {
        const Layer& synapses = trainer_.state().network.layers[k];
        const double now = sizeOf(synapses.forward);
        if (now == 0) {
            continue;
        }
        const double gain = gainAtStart(k);
        const double atGainOne = std::sqrt(2.0 * static_cast<double>(synapses.forward.rows()));
        const double usual = std::max(gain, 1.0) * atGainOne;
        const double step = eta * sizeOf(trainer_.state().slow[k].forward);
        const bool strides = step > kLargeUpdate * std::max(now, atGainOne);
        if (!large && (strides || now > kGrown * usual)) {
            large = true;
            if (strides) {
                addLargeUpdate(k, step / now, eta);
            } else {
                addGrown(k, now / usual);
            }
        }
        if (const double before = gain * atGainOne; !shrunk && now < kShrunk * before) {
            shrunk = true;
            addOf(
                k, Kind::Forgetting,
                MC_TEXT("The weights of hidden layer %1 have shrunk to %2 % of their size at the start: try "
                        "a weight_decay below %3."),
                MC_TEXT("The weights of the output layer have shrunk to %2 % of their size at the start: "
                        "try a weight_decay below %3."),
                {percent(now / before),
                 Message::number(numberText(trainer_.current().learning.weightDecay))});
        }
    }
}

void Diagnosis::lookAtLabels() {
    const ImageSet& train = trainer_.data()->train;
    const std::optional<MeanImageTest> means = testMeanImages(train, kImagesToCompare);
    if (means && success_.guess.explains(means->accuracy, means->images)) {
        add(Kind::LabelsDoNotFit,
            {MC_TEXT(
                 "Labels may not fit the images: by the mean image of each class only %1 % of %2 training "
                 "images are told right (guessing: %3 %), so look at some images with their labels."),
             {percent(means->accuracy), count(means->images), percent(success_.guess.accuracy)}});
    }
}

void Diagnosis::lookAtClasses() {
    std::vector<bool> occurs(static_cast<std::size_t>(trainer_.state().network.outputs()));
    for (const std::uint8_t label : trainer_.data()->train.labels) {
        occurs[label] = true;
    }
    const auto present = std::ranges::count(occurs, true);
    if (present < std::ssize(occurs)) {
        add(Kind::ClassesMissing,
            {MC_TEXT("Only %1 of the %2 classes of the output have training images: try more images, or "
                     "another order of the data."),
             {present, occurs.size()}});
    }
}

void Diagnosis::lookAtGuessing() {
    if (!success_.trainingGuesses) {
        add(Kind::Guessing,
            {MC_TEXT("The last test is at guessing (%1 %) although %2 % of the training images are answered "
                     "rightly: they are learned by heart, so try more of them."),
             {percent(success_.guess.accuracy), percent(success_.recent->accuracy)}});
        return;
    }
    add(Kind::Guessing,
        {MC_TEXT(
             "Of the last %1 updates %2 % of the answers were right with a loss of %3, where guessing has "
             "%4 % and %5: try the suggested values (Use suggested), or wait another epoch."),
         {success_.recent->updates, percent(success_.recent->accuracy), number(success_.recent->loss, 3),
          percent(success_.guess.accuracy), number(success_.guess.loss, 3)}});
}

} // namespace

std::vector<Finding> diagnose(Trainer& trainer) {
    if (!trainer.lastBlocksAreOfNow()) {
        static_cast<void>(trainer.presentAhead());
    }
    const Success success = successOf(trainer);
    return Diagnosis(trainer, success).all();
}

std::vector<Finding> rateFindings(const Trainer& trainer) {
    return Diagnosis(trainer, {}).ofRate();
}

bool isGuessing(const Trainer& trainer) {
    return successOf(trainer).guesses();
}

Message diagnosisText(Trainer& trainer) {
    Message lines;
    for (const Finding& finding : diagnose(trainer)) {
        lines = lines.empty() ? finding.text : Message(MC_TEXT("%1\n%2"), {std::move(lines), finding.text});
    }
    if (!lines.empty()) {
        return lines;
    }
    const Success success = successOf(trainer);
    if (success.recent) {
        return {
            MC_TEXT("Nothing speaks against learning: of the last %1 updates %2 % of the answers were "
                    "right, where guessing has %3 %."),
            {success.recent->updates, percent(success.recent->accuracy), percent(success.guess.accuracy)}};
    }
    return {MC_TEXT("Nothing speaks against learning so far, but the run has done only %1 updates: ask again "
                    "after an epoch."),
            {trainer.state().updates}};
}

} // namespace mc
