#include "training/run/trainer.h"

#include "base/errors.h"
#include "data/encoder.h"
#include "learning/gradient.h"
#include "model/notation.h"
#include "training/experiment/open_data.h"
#include "training/records/circuit_watch.h"
#include "training/records/record.h"
#include "training/run/divergence_guard.h"
#include "training/state/modifications.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

namespace mc {

namespace {

const Experiment& fitting(const Experiment& experiment, const Dataset& data, int threads) {
    validate(experiment, threads);
    checkFits(experiment, data);
    return experiment;
}

ImagePresentation imagePresentationOf(const DataChoice& choice, const ImageSet& train) {
    const bool byChannel = choice.normalise == Normalisation::Channel;
    return {byChannel ? channelScales(train) : std::vector<ChannelScale>{}, {choice.shift, choice.mirror}};
}

/// β σ₀ of each layer, of the weights as they were drawn.
std::vector<double> drawnDeviations(const Experiment& experiment) {
    const Network drawn = makeNetwork(parseNetwork(experiment.network), experiment.initial,
                                      Seed{static_cast<std::uint64_t>(experiment.seed)});
    std::vector<double> deviations;
    for (const Layer& layer : drawn.layers) {
        deviations.push_back(experiment.initial.feedbackScale * spread(layer.forward));
    }
    return deviations;
}

} // namespace

Trainer::Trainer(const Experiment& experiment, const DatasetPtr& data, int threads)
    : Trainer(experiment, data, threads, makeLearnerState(fitting(experiment, *data, threads)), History{}) {
    history_ = History::beforeLearning(state_.network);
}

Trainer::Trainer(const Experiment& experiment, DatasetPtr data, int threads, LearnerState state,
                 History history, Interventions interventions, std::vector<DataChange> dataChanges)
    : experiment_(fitting(experiment, *data, threads)), data_(std::move(data)),
      dataChanges_(std::move(dataChanges)),
      imagePresentation_(imagePresentationOf(experiment.data, data_->train)),
      rule_(&ruleNamed(experiment.rule)), interventions_(std::move(interventions)), state_(std::move(state)),
      history_(std::move(history)),
      network_(std::make_shared<const NetworkShape>(parseNetwork(experiment.network))),
      blockLanes_(mc::blockLanes(*network_)), updater_(state_.network),
      circuits_(std::make_unique<CircuitWatch>()), pool_(threads) {
    const auto images = static_cast<std::int64_t>(data_->train.count());
    batchesPerEpoch_ = (images + experiment_.learning.batch - 1) / experiment_.learning.batch;
    feedbackScratch_.resize(state_.network.layers.size());
    feedback_.resize(state_.network.layers.size());
    quanta_.resize(state_.network.layers.size());
    if (rule_->feedback == FeedbackKind::Redrawn) {
        redrawDeviations_ = drawnDeviations(experiment_);
    }
    testBlocks_.resize(static_cast<std::size_t>(threads));
    if (state_.presented < 0 || stepsLeftInBatch() < 1) {
        throw Refused("A position with " + std::to_string(state_.presented) +
                      " time steps presented is beyond the batch it stands in.");
    }
    checkFits(interventions_, experiment_);
    refold();
    prepareUpdate();
}

Trainer::~Trainer() = default;

void Trainer::restore(const LearnerState& state, const History& history) {
    state_ = state;
    history_ = history;
    blocksOf_ = -1;
    circuits_->forget();
    shown_ = {};
    refold();
    prepareUpdate();
}

bool Trainer::presentAgain(const LearnerState& earlier, const std::stop_token& stop) {
    const LearnerState present = state_;
    const History history = history_;
    restore(earlier, {});
    try {
        while (state_.updates < present.updates && !stop.stop_requested()) {
            advance(stepsLeftInBatch());
        }
    } catch (const NotFinite&) {
        blocksOf_ = -1;
    }
    const bool learned = blocksOf_ >= 0 && blocksOf_ == present.updates - 1;
    if (!learned) {
        restore(present, history);
        return false;
    }
    state_ = present;
    history_ = history;
    refold();
    prepareUpdate();
    return true;
}

CourseShape Trainer::shape() const {
    return {static_cast<std::int64_t>(data_->train.count()), experiment_.learning.batch,
            experiment_.circuit.steps};
}

std::int64_t Trainer::samplesOfBatch(std::int64_t update) const {
    const auto images = static_cast<std::int64_t>(data_->train.count());
    const std::int64_t from = update % batchesPerEpoch_ * experiment_.learning.batch;
    return std::min<std::int64_t>(experiment_.learning.batch, images - from);
}

std::int64_t Trainer::stepsLeftInBatch() const {
    return samplesOfBatch(state_.updates) * experiment_.circuit.steps - state_.presented;
}

bool Trainer::atEpochBoundary() const {
    return state_.presented == 0 && state_.updates % batchesPerEpoch_ == 0;
}

Position Trainer::position() const {
    const std::int64_t steps = experiment_.circuit.steps;
    const bool betweenBatches = state_.presented == 0 && state_.updates > 0;
    const std::int64_t batch = betweenBatches ? state_.updates - 1 : state_.updates;
    Position position;
    position.updates = state_.updates;
    position.batchesPerEpoch = batchesPerEpoch_;
    position.steps = steps;
    position.epoch = batch / batchesPerEpoch_;
    position.batch = batch % batchesPerEpoch_;
    position.samplesInBatch = samplesOfBatch(batch);
    const std::int64_t done = betweenBatches ? position.samplesInBatch * steps : state_.presented;
    if (done > 0) {
        position.sample = (done - 1) / steps;
        position.step = (done - 1) % steps + 1;
    }
    return position;
}

void Trainer::advance(std::int64_t timeSteps) {
    applyDue();
    if (timeSteps < stepsLeftInBatch()) {
        state_.presented += timeSteps;
        return;
    }
    learnBatch();
}

/// batch: counted over the whole run.
EncodingAddress Trainer::trainingAddress(std::int64_t batch) const {
    return {Seed{static_cast<std::uint64_t>(experiment_.seed)}, false,
            static_cast<std::uint64_t>(batch / batchesPerEpoch_)};
}

std::shared_ptr<const PresentationRecord> Trainer::record() {
    const Position at = position();
    if (at.step == 0) {
        return nullptr;
    }
    const std::int64_t batch = state_.presented > 0 ? state_.updates : state_.updates - 1;
    if (shown_.record && shown_.batch == batch && shown_.sample == at.sample) {
        return shown_.record;
    }
    const auto block = static_cast<int>(at.sample / blockLanes_);
    const auto lane = static_cast<int>(at.sample % blockLanes_);
    const auto presented = [&](std::uint32_t image) {
        const ImageSet& train = data_->train;
        return PresentedImage{
            train.shape, presentedImage(train, image, trainingAddress(batch), imagePresentation_), image};
    };
    if (blocksOf_ == batch) {
        shown_ = {batch, at.sample,
                  recordLane(blocks_[static_cast<std::size_t>(block)], lane,
                             {blockCircuit_, blockQuanta_, blockSilenced_},
                             presented(images_[static_cast<std::size_t>(at.sample)]))};
    } else if (state_.presented > 0) {
        orderEpoch(state_.updates / batchesPerEpoch_);
        presentBlock(block, shownBlock_);
        shown_ = {batch, at.sample,
                  recordLane(shownBlock_, lane, {current().circuit, burstQuanta(), silenced()},
                             presented(blockImages(block)[static_cast<std::size_t>(lane)]))};
    } else {
        return nullptr;
    }
    return shown_.record;
}

// Learning from a batch.

int Trainer::blocksFor(std::int64_t samples) const {
    return static_cast<int>((samples + blockLanes_ - 1) / blockLanes_);
}

/// Fisher and Yates, with addressed numbers: the order of an epoch depends on the seed and its number alone.
void Trainer::orderEpoch(std::int64_t epoch) {
    if (orderedEpoch_ != epoch) {
        const AddressedRandom random(Seed{static_cast<std::uint64_t>(experiment_.seed)}, Purpose::Order,
                                     static_cast<std::uint64_t>(epoch));
        order_.resize(data_->train.count());
        std::iota(order_.begin(), order_.end(), 0U);
        for (std::size_t left = order_.size(); left > 1; --left) {
            std::swap(order_[left - 1], order_[random.below(left, left)]);
        }
        orderedEpoch_ = epoch;
    }
}

std::span<const float> Trainer::burstQuanta() const {
    return errorCells_.mode == ErrorMode::Spiking ? std::span<const float>(quanta_)
                                                  : std::span<const float>();
}

/// Work on a matrix of so many columns, cut into tasks: work(first, count).
template <class Work> void Trainer::inColumns(Index columns, Work work) {
    constexpr Index kPerTask = 64;
    pool_.run(static_cast<int>((columns + kPerTask - 1) / kPerTask), [&](int task) {
        const Index first = task * kPerTask;
        work(first, std::min(kPerTask, columns - first));
    });
}

void Trainer::redrawFeedback() {
    for (std::size_t k = 1; k < redrawDeviations_.size(); ++k) {
        Matrix& feedback = state_.network.layers[k].feedback;
        inColumns(feedback.cols(), [&](Index first, Index count) {
            mc::redrawFeedback(k, state_.updates, redrawDeviations_[k],
                               Seed{static_cast<std::uint64_t>(experiment_.seed)}, first, count, feedback);
        });
    }
}

void Trainer::transposeFeedback() {
    // A transposition costs about as much as the product with this many columns.
    constexpr std::int64_t kWorthColumns = 64;
    if (errorCells_.mode != ErrorMode::Spiking ||
        std::int64_t{experiment_.learning.batch} * experiment_.circuit.steps < kWorthColumns) {
        return;
    }
    transposed_.resize(feedback_.size());
    const bool direct = rule_->path == ErrorPath::Direct;
    for (std::size_t k = 1; k < feedback_.size(); ++k) {
        if (!direct && state_.network.layers[k].geometry.isConvolution()) {
            continue; // kernels carry errors down as a whole
        }
        const Matrix& feedback = *feedback_[k];
        Matrix& transposed = transposed_[k];
        transposed.resize(feedback.cols(), feedback.rows());
        inColumns(feedback.rows(), [&](Index first, Index count) {
            transposed.middleCols(first, count) = feedback.middleRows(first, count).transpose();
        });
    }
}

void Trainer::prepareUpdate() {
    redrawFeedback();
    for (std::size_t k = 1; k < feedback_.size(); ++k) {
        feedback_[k] = &rule_->effectiveFeedback(state_.network.layers[k], feedbackScratch_[k]);
        if (const Matrix& flips = inForce_->flips[k]; flips.size() > 0) {
            feedbackScratch_[k] = feedback_[k]->cwiseProduct(flips);
            feedback_[k] = &feedbackScratch_[k];
        }
    }
    transposeFeedback();
    const ErrorCellParameters& cells = errorCells_;
    const bool adaptive = cells.quantumMode == QuantumMode::Adaptive;
    for (std::size_t k = 0; k < quanta_.size(); ++k) {
        const auto adapted = static_cast<float>(cells.adaptiveScale * state_.errorRms[k]);
        quanta_[k] = adaptive && adapted > 0 ? adapted : static_cast<float>(cells.quantum);
    }
}

void Trainer::adaptQuanta(std::int64_t samples) {
    for (std::size_t k = 0; k < quanta_.size(); ++k) {
        double squares = 0;
        for (const Presentation& block : lastBlocks()) {
            squares += block.layers[k].squaredDrive;
        }
        const double count = static_cast<double>(state_.network.layers[k].cells()) *
                             static_cast<double>(samples) * current().circuit.steps;
        const double rms = std::sqrt(squares / count);
        double& average = state_.errorRms[k];
        average = average < 0 ? rms : 0.9 * average + 0.1 * rms;
    }
}

void Trainer::fill(const ImageSet& images, std::span<const std::uint32_t> samples,
                   const EncodingAddress& address, Presentation& presentation) const {
    const bool constant = experiment_.encoder == Encoder::Direct;
    presentation.prepare(state_.network, static_cast<int>(samples.size()), current().circuit, constant);
    if (constant) {
        encodeCurrents(images, samples, presentation.current, address, imagePresentation_);
    } else {
        encodeSpikes(experiment_.encoder, images, samples, address, presentation.spikes, imagePresentation_);
    }
    for (std::size_t n = 0; n < samples.size(); ++n) {
        presentation.labels[n] = images.labels[samples[n]];
    }
}

std::span<const std::uint32_t> Trainer::blockImages(int block) const {
    const std::int64_t samples = samplesOfBatch(state_.updates);
    const std::int64_t first = std::int64_t{block} * blockLanes_;
    const std::int64_t from = state_.updates % batchesPerEpoch_ * experiment_.learning.batch + first;
    const std::int64_t count = std::min<std::int64_t>(blockLanes_, samples - first);
    return std::span(order_).subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(count));
}

void Trainer::presentBlock(int block, Presentation& presentation) {
    presentation.profiler = profiler_;
    {
        const PhaseTimer timer(profiler_, Phase::Encode);
        fill(data_->train, blockImages(block), trainingAddress(state_.updates), presentation);
    }
    presentUpwards(state_.network, current().circuit, presentation, inForce_->injected);
    presentErrors(*rule_, state_.network, feedback_, current().circuit, errorCells_, quanta_, presentation,
                  transposed_, inForce_->silenced);
}

void Trainer::presentBatch() {
    const std::int64_t samples = samplesOfBatch(state_.updates);
    const int blocks = blocksFor(samples);
    orderEpoch(state_.updates / batchesPerEpoch_);
    blocks_.resize(std::max(blocks_.size(), static_cast<std::size_t>(blocks)));
    blockCount_ = static_cast<std::size_t>(blocks);
    blocksOf_ = -1; // until all of them are
    pool_.run(blocks, [this](int block) { presentBlock(block, blocks_[static_cast<std::size_t>(block)]); });
    blocksOf_ = state_.updates;
    blockQuanta_.assign(burstQuanta().begin(), burstQuanta().end());
    blockCircuit_ = current().circuit;
    blockSilenced_ = silenced();
    const std::int64_t first = state_.updates % batchesPerEpoch_ * experiment_.learning.batch;
    images_.assign(order_.begin() + first, order_.begin() + first + samples);
}

std::span<const Presentation> Trainer::presentAhead() {
    applyDue();
    if (blocksOf_ != state_.updates) {
        presentBatch();
    }
    return lastBlocks();
}

void Trainer::learnBatch() {
    const std::int64_t samples = samplesOfBatch(state_.updates);
    if (blocksOf_ != state_.updates) {
        presentBatch();
    }
    const UpdateRates rates = this->rates();
    LayersPoint layers{state_.updates + 1, epochsAt(state_.updates), {}};
    std::vector<MeasuredLayer> measured;
    {
        const PhaseTimer timer(profiler_, Phase::Measures);
        measureConcordances();
        measured = layersToMeasure();
        layers.layers.resize(measured.size());
        for (std::size_t k = 0; k < measured.size(); ++k) {
            layers.layers[k].measure(measured[k], false);
        }
    }
    circuits_->beforeUpdate(batchView(rates));
    updater_.update(rates, *rule_, lastBlocks(), static_cast<int>(samples), pool_, state_,
                    inForce_->plasticity);
    circuits_->afterUpdate(state_, updater_);
    followActivity(lastBlocks(), current(), rates.eta, static_cast<std::int64_t>(data_->train.count()),
                   state_);
    {
        const PhaseTimer timer(profiler_, Phase::Measures);
        for (std::size_t k = 0; k < measured.size(); ++k) {
            measured[k].update = &updater_.gradient(k);
            layers.layers[k].measure(measured[k], true);
        }
        if (!measured.empty()) {
            history_.addLayers(std::move(layers));
        }
    }
    if (errorCells_.mode == ErrorMode::Spiking && errorCells_.quantumMode == QuantumMode::Adaptive) {
        adaptQuanta(samples);
    }
    ++state_.updates;
    state_.presented = 0;
    {
        const PhaseTimer update(profiler_, Phase::Update);
        prepareUpdate();
    }
    noteTraining(samples);
    checkFinite();
}

void Trainer::noteTraining(std::int64_t samples) {
    TrainPoint point;
    std::int64_t right = 0;
    for (const Presentation& block : lastBlocks()) {
        for (std::size_t n = 0; n < block.labels.size(); ++n) {
            point.loss += block.loss[n];
            right += block.predictions[n] == block.labels[n];
        }
    }
    point.lastUpdate = state_.updates;
    point.epochs = epochsAt(state_.updates);
    point.loss /= static_cast<double>(samples);
    point.accuracy = static_cast<double>(right) / static_cast<double>(samples);
    history_.addTrain(point);
}

std::optional<TestPoint> Trainer::test(const std::stop_token& stop) {
    const ImageSet& images = data_->test;
    const auto count = static_cast<std::int64_t>(images.count());
    const int blocks = blocksFor(count);
    std::vector<double> losses(static_cast<std::size_t>(blocks), 0.0);
    std::vector<std::int64_t> rights(losses.size(), 0);
    const EncodingAddress address{Seed{static_cast<std::uint64_t>(experiment_.seed)}, true, 0};
    const int workers = pool_.threads();
    pool_.run(workers, [&](int worker) {
        const PhaseTimer timer(profiler_, Phase::Tests);
        Presentation& presentation = testBlocks_[static_cast<std::size_t>(worker)];
        std::vector<std::uint32_t> samples;
        for (int block = worker; block < blocks && !stop.stop_requested(); block += workers) {
            const std::int64_t from = static_cast<std::int64_t>(block) * blockLanes_;
            samples.resize(static_cast<std::size_t>(std::min<std::int64_t>(blockLanes_, count - from)));
            std::iota(samples.begin(), samples.end(), static_cast<std::uint32_t>(from));
            fill(images, samples, address, presentation);
            presentUpwards(state_.network, current().circuit, presentation, inForce_->injected);
            for (std::size_t n = 0; n < samples.size(); ++n) {
                losses[static_cast<std::size_t>(block)] += presentation.loss[n];
                rights[static_cast<std::size_t>(block)] +=
                    presentation.predictions[n] == presentation.labels[n];
            }
        }
    });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    TestPoint point{state_.updates, epochsAt(state_.updates), 0, 0};
    point.loss = std::accumulate(losses.begin(), losses.end(), 0.0) / static_cast<double>(count);
    point.accuracy = static_cast<double>(std::accumulate(rights.begin(), rights.end(), std::int64_t{0})) /
                     static_cast<double>(count);
    addTest(point);
    return point;
}

void Trainer::addTest(const TestPoint& point) {
    if (history_.test.empty() || history_.test.back().updates != point.updates) {
        history_.test.push_back(point);
    }
}

// What a person changes in a run.

const Experiment& Trainer::current() const {
    return inForce_->experiment;
}

const std::vector<SilencedCells>& Trainer::silenced() const {
    return inForce_->silenced;
}

/// What the interventions in force have made of the experiment, anew from their list.
void Trainer::refold() {
    if (state_.interventions > interventions_.size()) {
        throw Refused("A state with " + std::to_string(state_.interventions) +
                      " what-ifs in force belongs to a run with more of them.");
    }
    inForce_ = std::make_unique<Modifications>(unmodified(experiment_));
    for (std::size_t i = 0; i < state_.interventions; ++i) {
        modify(interventions_[i], i, state_.network, *inForce_);
    }
    errorCells_ = errorCellsOf(*rule_, current().errorCells);
}

void Trainer::plan(Interventions coming) {
    Interventions all(interventions_.begin(),
                      interventions_.begin() + static_cast<std::ptrdiff_t>(state_.interventions));
    for (Intervention& one : coming) {
        if (one.updates < state_.updates) {
            throw BadParameter("at", "A what-if for the batch after update " + std::to_string(one.updates) +
                                         " comes too late: " + std::to_string(state_.updates) +
                                         " updates are done.");
        }
        all.push_back(std::move(one));
    }
    checkFits(all, experiment_);
    interventions_ = std::move(all);
}

void Trainer::intervene(const WhatIf& change) {
    checkFits(change, current());
    applyDue();
    Interventions all(interventions_.begin(),
                      interventions_.begin() + static_cast<std::ptrdiff_t>(state_.interventions));
    all.push_back({state_.updates, change});
    checkFits(all, experiment_);
    interventions_ = std::move(all);
    applyDue();
}

void Trainer::applyDue() {
    const std::size_t before = state_.interventions;
    while (state_.interventions < interventions_.size() &&
           interventions_[state_.interventions].updates <= state_.updates) {
        const std::size_t index = state_.interventions++;
        const Intervention& due = interventions_[index];
        changeWeights(due, index, experiment_, state_.network);
        modify(due, index, state_.network, *inForce_);
    }
    if (state_.interventions == before) {
        return;
    }
    errorCells_ = errorCellsOf(*rule_, current().errorCells);
    prepareUpdate();
    notePrediction();
    if (blocksOf_ == state_.updates) {
        blocksOf_ = -1;
    }
    if (state_.presented > 0) {
        shown_ = {};
    }
}

void Trainer::restoreWithout(std::size_t kept, const LearnerState& state, const History& history) {
    interventions_.resize(kept);
    restore(state, history);
}

// What is measured of updates, and what is looked at.

void Trainer::measureConcordances() {
    if (watched_.concordance && feedback_.size() > 1 && history_.wantsConcordance(state_.updates + 1)) {
        notePrediction();
        history_.addConcordance(concordancePoint());
    }
}

/// From where B and M ∘ Wᵀ approach each other as they will, where interventions have made that another
/// course.
void Trainer::notePrediction() {
    if (!watched_.concordance || !rule_->learnsFeedback || feedback_.size() < 2) {
        return;
    }
    std::vector<PredictionStart>& noted = history_.predictions;
    if (!noted.empty() && noted.back().interventions == state_.interventions) {
        return;
    }
    const LearningParameters& learning = current().learning;
    const DistanceLaw law{learning.eta,
                          learning.rateDecay,
                          learning.momentum,
                          learning.weightDecay,
                          batchesPerEpoch_,
                          !inForce_->plasticity.feedback,
                          !inForce_->plasticity.all};
    if (auto next = nextPrediction(state_, interventions_, law, epochsAt(state_.updates),
                                   noted.empty() ? nullptr : &noted.back())) {
        history_.addPrediction(std::move(*next));
    } else {
        noted.back().interventions = state_.interventions;
    }
}

/// G of feedback alignment with the feedback M ∘ Wᵀ on the batch that was presented; none unless feedback
/// learns.
std::vector<Matrix> Trainer::concordantGradient(std::int64_t samples) const {
    if (!rule_->learnsFeedback) {
        return {};
    }
    const std::vector<Layer>& layers = state_.network.layers;
    std::vector<Matrix> targets(layers.size());
    std::vector<const Matrix*> feedback(layers.size(), nullptr);
    for (std::size_t k = 1; k < layers.size(); ++k) {
        targets[k] = state_.efficacy[k].cwiseProduct(layers[k].forward);
        feedback[k] = &targets[k];
    }
    return gradientThroughFeedback(state_.network, feedback, current().circuit, errorCells_, quanta_,
                                   lastBlocks(), static_cast<int>(samples), inForce_->silenced);
}

/// What the measures of the batch that was presented are functions of, [L]; none if nothing is watched.
std::vector<MeasuredLayer> Trainer::layersToMeasure() const {
    const bool compared = watched_.gradient || (watched_.equivalence && rule_->learnsFeedback);
    if ((!watched_.rates && !compared) || !history_.wantsLayers(state_.updates + 1)) {
        return {};
    }
    const std::int64_t samples = samplesOfBatch(state_.updates);
    std::vector<Matrix> exact;
    if (watched_.gradient) {
        exact =
            gradientThroughTime(state_.network, current().circuit, lastBlocks(), static_cast<int>(samples));
    }
    std::vector<Matrix> concordant;
    if (watched_.equivalence) {
        concordant = concordantGradient(samples);
    }
    std::vector<MeasuredLayer> layers;
    for (std::size_t k = 0; k < state_.network.layers.size(); ++k) {
        MeasuredLayer& layer = layers.emplace_back(MeasuredLayer{state_.network.layers[k].forward});
        if (watched_.rates) {
            const float quantum = burstQuanta().empty() ? 0.0F : quanta_[k];
            layer.rates = measureRates(lastBlocks(), k, current().circuit.theta, quantum);
        }
        if (!exact.empty()) {
            layer.exact = std::move(exact[k]);
        }
        if (!concordant.empty()) {
            layer.concordant = std::move(concordant[k]);
        }
    }
    return layers;
}

double Trainer::epochsAt(std::int64_t updates) const {
    return static_cast<double>(updates) / static_cast<double>(batchesPerEpoch_);
}

std::vector<Concordance> Trainer::concordance() const {
    const bool direct = rule_->path == ErrorPath::Direct;
    const std::vector<Matrix> paths = direct ? pathsToOutput(state_.network) : std::vector<Matrix>{};
    std::vector<Concordance> pairs;
    for (std::size_t k = 1; k < feedback_.size(); ++k) {
        const Matrix* efficacy = rule_->learnsFeedback ? &state_.efficacy[k] : nullptr;
        const Matrix& target = direct ? paths[k] : state_.network.layers[k].forward;
        pairs.push_back(measureConcordance(*feedback_[k], target, efficacy));
    }
    return pairs;
}

ConcordancePoint Trainer::concordancePoint() const {
    return {state_.updates + 1, epochsAt(state_.updates), concordance()};
}

std::shared_ptr<const PairRecord> Trainer::pairs(int pair) const {
    const std::size_t k = static_cast<std::size_t>(pair) + 1;
    if (pair < 0 || k >= feedback_.size()) {
        return nullptr;
    }
    const bool direct = rule_->path == ErrorPath::Direct;
    auto record = std::make_shared<PairRecord>();
    record->pair = pair;
    record->updates = state_.updates;
    record->direct = direct;
    record->forward = direct ? pathsToOutput(state_.network)[k] : state_.network.layers[k].forward;
    record->feedback = *feedback_[k];
    return record;
}

std::shared_ptr<const KernelRecord> Trainer::kernels(int layer) const {
    const auto k = static_cast<std::size_t>(layer) - 1;
    if (layer < 1 || k >= network_->layers.size() || !network_->layers[k].isConvolution()) {
        return nullptr;
    }
    auto record = std::make_shared<KernelRecord>();
    record->layer = layer;
    record->updates = state_.updates;
    record->geometry = network_->layers[k];
    record->forward = state_.network.layers[k].forward;
    if (k > 0 && rule_->path != ErrorPath::Direct) {
        record->feedback = *feedback_[k];
    }
    return record;
}

UpdateRates Trainer::rates() const {
    const LearningParameters& learning = current().learning;
    return {static_cast<float>(learning.rateOfEpoch(state_.updates / batchesPerEpoch_)),
            static_cast<float>(learning.momentum), static_cast<float>(learning.weightDecay)};
}

BatchView Trainer::batchView(const UpdateRates& rates) const {
    return {network_,
            state_,
            *rule_,
            feedback_,
            inForce_->injected,
            rates,
            static_cast<int>(samplesOfBatch(state_.updates))};
}

void Trainer::watchCircuits(const CircuitSet& cells) {
    circuits_->watch(cells);
}

std::shared_ptr<const CircuitRecord> Trainer::circuit(CellAddress address) const {
    const bool ofLastBatch = state_.presented == 0 && blocksOf_ >= 0 && blocksOf_ == state_.updates - 1;
    return ofLastBatch ? circuits_->find(address) : recordCircuit(batchView(rates()), address);
}

bool Trainer::missesCircuits() const {
    return std::ranges::any_of(circuits_->cells(), [this](const CellAddress& cell) {
        return !circuit(cell) && recordCircuit(batchView(rates()), cell);
    });
}

void Trainer::checkFinite() const {
    // Biases are few and see most faults within an update or two; all weights are looked at now and then.
    const bool thorough = state_.updates % 64 == 0 || atEpochBoundary();
    for (std::size_t k = 0; k < state_.network.layers.size(); ++k) {
        const Layer& layer = state_.network.layers[k];
        if (!layer.bias.allFinite() ||
            (thorough && !(layer.forward.allFinite() && layer.feedback.allFinite()))) {
            throw NotFinite("The weights of layer " + std::to_string(k + 1) +
                            " stopped being finite at update " + std::to_string(state_.updates) +
                            ". Training cannot go on from here; a smaller learning rate usually helps.");
        }
    }
}

} // namespace mc
