#include "training/run/trainer.h"

#include "base/errors.h"
#include "batch_loader.h"
#include "batch_pass.h"
#include "feedback_pathway.h"
#include "intervention_schedule.h"
#include "model/notation.h"
#include "question_pass.h"
#include "synapse_records.h"
#include "test_pass.h"
#include "training/experiment/open_data.h"
#include "training/records/circuit_watch.h"
#include "training/records/course_watch.h"
#include "training/run/divergence_guard.h"
#include "training/state/error_averages.h"
#include "update_inputs.h"
#include "update_measures.h"

#include <algorithm>
#include <string>
#include <utility>

namespace mc {

namespace {

const Experiment& fitting(const Experiment& experiment, const Dataset& data, int threads) {
    validate(experiment, threads);
    checkFits(experiment, data);
    return experiment;
}

} // namespace

Trainer::Trainer(const Experiment& experiment, const DatasetPtr& data, int threads)
    : Trainer(experiment, data, threads, makeLearnerState(fitting(experiment, *data, threads)), History{}) {
    history_ = History::beforeLearning(state_.network);
}

Trainer::Trainer(const Experiment& experiment, DatasetPtr data, int threads, LearnerState state,
                 History history, Interventions interventions, std::vector<DataChange> dataChanges)
    : data_(std::move(data)), dataChanges_(std::move(dataChanges)),
      rule_(&ruleNamed(fitting(experiment, *data_, threads).rule)),
      network_(std::make_shared<const NetworkShape>(parseNetwork(experiment.network))),
      state_(std::move(state)), history_(std::move(history)),
      loader_(std::make_unique<BatchLoader>(experiment, data_)),
      interventions_(std::make_unique<InterventionSchedule>(experiment, std::move(interventions), state_)),
      feedback_(std::make_unique<FeedbackPathway>(experiment)), quanta_(network_->layers.size()),
      batch_(std::make_unique<BatchPass>(blockLanes(*network_))),
      test_(std::make_unique<TestPass>(blockLanes(*network_), threads)),
      question_(std::make_unique<QuestionPass>()), layerMeasurement_(std::make_unique<LayerMeasurement>()),
      updater_(state_.network), circuits_(std::make_unique<CircuitWatch>()),
      courses_(std::make_unique<CourseWatch>()), pool_(threads) {
    if (state_.presented < 0 || stepsLeftInBatch() < 1) {
        throw Refused({MC_TEXT("A position with %1 time steps presented is beyond the batch it stands in."),
                       {state_.presented}});
    }
    prepareUpdate();
}

Trainer::Trainer(const Trainer& run, const LearnerState& state)
    : data_(run.data_), dataChanges_(run.dataChanges_), rule_(run.rule_), network_(run.network_),
      state_(state), watched_{.concordance = false}, loader_(std::make_unique<BatchLoader>(*run.loader_)),
      interventions_(std::make_unique<InterventionSchedule>(run.experiment(), run.interventions(), state_)),
      feedback_(std::make_unique<FeedbackPathway>(*run.feedback_)), quanta_(network_->layers.size()),
      batch_(std::make_unique<BatchPass>(blockLanes(*network_))),
      test_(std::make_unique<TestPass>(blockLanes(*network_), 1)),
      question_(std::make_unique<QuestionPass>()), layerMeasurement_(std::make_unique<LayerMeasurement>()),
      updater_(state_.network), circuits_(std::make_unique<CircuitWatch>()),
      courses_(std::make_unique<CourseWatch>()), pool_(1) {
    prepareUpdate();
}

std::unique_ptr<Trainer> Trainer::observer(const LearnerState& state) const {
    return std::unique_ptr<Trainer>(new Trainer(*this, state));
}

Trainer::~Trainer() = default;

void Trainer::rest() {
    pool_.rest();
    *layerMeasurement_ = {};
}

void Trainer::watch(const MeasureSet& watched) {
    watched_ = watched;
    layerMeasurement_->keepFor(watched);
}

const Experiment& Trainer::experiment() const {
    return interventions_->begun();
}

const Experiment& Trainer::current() const {
    return interventions_->inForce().experiment;
}

const Interventions& Trainer::interventions() const {
    return interventions_->all();
}

const std::vector<SilencedCells>& Trainer::silenced() const {
    return interventions_->inForce().silenced;
}

const Lesions& Trainer::lesions() const {
    return interventions_->inForce().lesions;
}

std::span<const Presentation> Trainer::lastBlocks() const {
    return batch_->blocks();
}

bool Trainer::lastBlocksAreOfNow() const {
    return batch_->holds(state_.updates) || batch_->holds(state_.updates - 1);
}

CourseShape Trainer::shape() const {
    return loader_->course();
}

Position Trainer::position() const {
    return shape().positionAt(state_.moment());
}

bool Trainer::atEpochBoundary() const {
    return shape().atEpochBoundary(state_.moment());
}

std::int64_t Trainer::stepsLeftInBatch() const {
    return shape().samplesOf(state_.updates) * shape().steps - state_.presented;
}

std::int64_t Trainer::stepsTowards(const Moment& goal) const {
    return state_.updates == goal.updates ? goal.presented - state_.presented : stepsLeftInBatch();
}

void Trainer::restore(const LearnerState& state, const History& history) {
    state_ = state;
    history_ = history;
    batch_->forget();
    batch_->forgetRecord();
    circuits_->forget();
    courses_->goTo(state_.updates);
    question_->ask(nullptr);
    interventions_->follow(state_);
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
        batch_->forget();
    }
    if (!batch_->holds(present.updates - 1)) {
        restore(present, history);
        return false;
    }
    state_ = present;
    history_ = history;
    interventions_->follow(state_);
    prepareUpdate();
    return true;
}

UpdateInputs Trainer::inputs() const {
    return {*rule_,
            state_,
            interventions_->inForce(),
            interventions_->errorCells(),
            feedback_->effective(),
            feedback_->transposed(),
            quanta_,
            tuning_,
            profiler_};
}

UpdateRates Trainer::rates() const {
    const LearningParameters& learning = current().learning;
    const std::int64_t epoch = state_.updates / shape().batchesPerEpoch();
    UpdateRates rates{static_cast<float>(learning.rateOfEpoch(epoch)), static_cast<float>(learning.momentum),
                      static_cast<float>(learning.decayOfEpoch(epoch))};
    rates.homeostasis = {learning.homeostasisRate, learning.targetRate};
    if (learning.adaptiveStep) {
        rates.adaptive = {.decay = learning.adaptiveDecay, .floor = learning.adaptiveFloor};
    }
    return rates;
}

double Trainer::epochsDone() const {
    return shape().epochsAfter(state_.updates);
}

BatchView Trainer::batchView() const {
    return {network_,
            state_,
            *rule_,
            feedback_->effective(),
            interventions_->inForce().injected,
            rates(),
            static_cast<int>(shape().samplesOf(state_.updates))};
}

void Trainer::prepareUpdate() {
    const ErrorCellParameters& errorCells = interventions_->errorCells();
    feedback_->prepare(state_.updates, errorCells.mode == ErrorMode::Spiking, interventions_->inForce(),
                       state_.network, pool_);
    setQuanta(errorCells, state_.errorRms, quanta_);
    setTuning(errorCells, state_, tuning_);
}

void Trainer::advance(std::int64_t timeSteps) {
    question_->ask(nullptr);
    applyDue();
    if (timeSteps < stepsLeftInBatch()) {
        state_.presented += timeSteps;
        return;
    }
    learnBatch();
}

std::span<const Presentation> Trainer::presentAhead() {
    applyDue();
    presentBatch();
    return lastBlocks();
}

/// Unless it was presented ahead.
void Trainer::presentBatch() {
    if (!batch_->holds(state_.updates)) {
        batch_->present(inputs(), *loader_, pool_);
    }
}

void Trainer::learnBatch() {
    presentBatch();
    {
        const PhaseTimer timer(profiler_, Phase::Measures);
        if (watched_.concordance && network_->layers.size() > 1 &&
            history_.wantsConcordance(state_.updates + 1)) {
            notePrediction();
            history_.addConcordance(concordancePoint());
        }
        layerMeasurement_->begin(inputs(), lastBlocks(), watched_, shape(), history_);
    }
    const BatchView view = batchView();
    circuits_->beforeUpdate(view);
    courses_->beforeUpdate(view, epochsDone(), lastBlocks());
    Plasticity plasticity = interventions_->inForce().plasticity;
    plasticity.cut = interventions_->inForce().lesions.synapses;
    updater_.update(view.rates, *rule_, lastBlocks(), view.samples, pool_, state_, plasticity);
    circuits_->afterUpdate(state_, updater_);
    followActivity(lastBlocks(), current(), view.rates.eta, shape().images, state_);
    {
        const PhaseTimer timer(profiler_, Phase::Measures);
        layerMeasurement_->addTo(history_, updater_);
    }
    followErrors(interventions_->errorCells(), lastBlocks(), state_);
    ++state_.updates;
    state_.presented = 0;
    {
        const PhaseTimer timer(profiler_, Phase::Update);
        prepareUpdate();
    }
    history_.addTrain(trainPointOf(lastBlocks(), state_.updates, shape()));
    constexpr std::int64_t kBetweenThorough = 64; // updates
    checkFinite(state_, state_.updates % kBetweenThorough == 0 || atEpochBoundary());
}

std::optional<TestPoint> Trainer::evaluate(Evaluated set, const std::stop_token& stop) {
    std::optional<TestOutcome> outcome = test_->run(set, inputs(), *loader_, pool_, stop);
    if (!outcome) {
        return std::nullopt;
    }
    outcome->point.interventions = state_.interventions;
    history_.addEvaluation(set, outcome->point);
    mistakes_ = std::make_shared<const Mistakes>(Mistakes{set, state_.updates, state_.interventions, data_,
                                                          outcome->wrong, std::move(outcome->mistakes)});
    return outcome->point;
}

const TestPoint* Trainer::evaluationHere(Evaluated set) const {
    const PersistentVector<TestPoint>& points = history_.of(set);
    return !points.empty() && points.back().updates == state_.updates ? &points.back() : nullptr;
}

bool Trainer::isEvaluated(Evaluated set) const {
    const TestPoint* const here = evaluationHere(set);
    return here != nullptr && here->interventions == state_.interventions;
}

void Trainer::recallEvaluations(Evaluated set, const std::vector<TestPoint>& points) {
    history_.setEvaluations(set, points);
}

void Trainer::plan(Interventions coming) {
    interventions_->plan(std::move(coming), state_);
    courses_->forgetAfter(state_.updates);
}

void Trainer::intervene(const WhatIf& change, bool continues) {
    checkFits(change, current());
    applyDue();
    const std::size_t made = state_.interventions;
    const bool goesOn = continues && made > 0 && sameSubject(interventions()[made - 1].change, change);
    plan({{state_.updates, change, goesOn}});
    applyDue();
}

void Trainer::applyDue() {
    if (!interventions_->applyDue(state_)) {
        return;
    }
    prepareUpdate();
    question_->forgetRecord();
    notePrediction();
    if (batch_->holds(state_.updates)) {
        batch_->forget();
    }
    if (state_.presented > 0) {
        batch_->forgetRecord();
    }
}

void Trainer::restoreWithout(std::size_t kept, const LearnerState& state, const History& history) {
    if (kept < interventions().size()) {
        courses_->forgetAfter(interventions()[kept].updates);
    }
    interventions_->truncate(kept);
    if (mistakes_ && mistakes_->interventions > kept) {
        mistakes_ = nullptr;
    }
    restore(state, history);
}

void Trainer::notePrediction() {
    if (watched_.concordance) {
        mc::notePrediction(inputs(), interventions(), shape(), history_);
    }
}

std::vector<Concordance> Trainer::concordance() const {
    return pairConcordances(inputs());
}

ConcordancePoint Trainer::concordancePoint() const {
    return {state_.updates + 1, shape().epochsAfter(state_.updates), concordance()};
}

void Trainer::ask(std::shared_ptr<const AskedImage> image) {
    if (image) {
        checkFits(*image, data_->train.shape, network_->cells.back());
    }
    question_->ask(std::move(image));
}

std::shared_ptr<const PresentationRecord> Trainer::record() {
    if (question_->isAsked()) {
        return question_->record(inputs(), *loader_);
    }
    const Position at = position();
    if (at.step == 0) {
        return nullptr;
    }
    return batch_->record(batchOnShow(), at.sample, inputs(), *loader_);
}

/// At the end of a batch that of the last one.
std::int64_t Trainer::batchOnShow() const {
    return state_.presented > 0 ? state_.updates : state_.updates - 1;
}

/// At the end of a batch the next one may be presented ahead already, in place of the blocks of the last one.
ShownInput Trainer::shownInput() {
    ShownInput shown{record()};
    const std::int64_t batch = batchOnShow();
    if (shown.record && !question_->isAsked() && (batch == state_.updates || batch_->holds(batch))) {
        const std::int64_t sample = position().sample;
        shown.block = &batch_->blockOf(batch, sample);
        shown.lane = batch_->laneOf(sample);
    }
    return shown;
}

void Trainer::replay(const ShownInput& shown) {
    question_->replay(shown, inputs());
}

std::shared_ptr<const PairRecord> Trainer::pairs(int pair) const {
    return recordPairs(inputs(), pair);
}

std::shared_ptr<const KernelRecord> Trainer::kernels(int layer) const {
    return recordKernels(inputs(), *network_, layer);
}

void Trainer::watchCircuits(const CircuitSet& cells) {
    circuits_->watch(cells);
}

std::shared_ptr<const CircuitRecord> Trainer::circuit(CellAddress address) const {
    const bool ofLastBatch =
        !question_->isAsked() && state_.presented == 0 && batch_->holds(state_.updates - 1);
    return ofLastBatch ? circuits_->find(address) : recordCircuit(batchView(), address);
}

void Trainer::watchCourses(const CellAddress& cell, const SynapseAddress& synapse) {
    courses_->watch(cell, synapse, *network_);
}

std::shared_ptr<const SynapseCourse> Trainer::synapseCourse() const {
    return courses_->synapse().course(synapseNow());
}

std::shared_ptr<const CellCourse> Trainer::cellCourse() const {
    return courses_->cell().course(std::nullopt);
}

std::optional<SynapsePoint> Trainer::synapseNow() const {
    return courses_->synapseNow(batchView(), epochsDone());
}

std::optional<CellPoint> Trainer::cellNow() {
    if (courses_->cell().watched() == nullptr) {
        return std::nullopt;
    }
    const Presentation& first = batch_->presentFirst(inputs(), *loader_);
    return courses_->cellIn({&first, 1}, state_.updates, epochsDone());
}

bool Trainer::missesCircuits() const {
    return std::ranges::any_of(circuits_->cells(), [this](const CellAddress& cell) {
        return !circuit(cell) && recordCircuit(batchView(), cell);
    });
}

} // namespace mc
