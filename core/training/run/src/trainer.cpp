#include "training/run/trainer.h"

#include "base/errors.h"
#include "model/notation.h"
#include "training/experiment/open_data.h"
#include "training/records/circuit_watch.h"
#include "training/records/record.h"
#include "training/state/modifications.h"

#include <algorithm>
#include <string>

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
