#pragma once

#include "base/profiler.h"
#include "base/worker_pool.h"
#include "data/dataset.h"
#include "learning/rules.h"
#include "training/events/what_if.h"
#include "training/experiment/data_record.h"
#include "training/experiment/experiment.h"
#include "training/measures/history.h"
#include "training/measures/measure_set.h"
#include "training/measures/mistakes.h"
#include "training/records/circuit_record.h"
#include "training/records/course_record.h"
#include "training/records/kernel_record.h"
#include "training/records/pair_record.h"
#include "training/records/presentation_record.h"
#include "training/run/shown_input.h"
#include "training/state/learner_state.h"
#include "training/state/modifications.h"
#include "training/state/moment.h"
#include "training/state/position.h"
#include "training/state/updater.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace mc {

struct BatchView;
struct UpdateInputs;
class BatchLoader;
class BatchPass;
class CircuitWatch;
class CourseWatch;
class FeedbackPathway;
class InterventionSchedule;
class LayerMeasurement;
class QuestionPass;
class TestPass;

/// Trainer: the training loop of one experiment. Presents samples, learns from batches, tests. Used from one
/// thread; computes with its own workers. Everything it does is a function of the experiment and the state,
/// never of how it was asked.
///
/// A batch is computed as a whole, lanes side by side, when its last time step is reached. Positions within a
/// batch are a place in a presentation that can be computed at any time, since cells start from zero and
/// weights do not change before the batch ends: that is what record() does.
class Trainer {
public:
    /// Begins an experiment. threads: 1 ... 256. Throws BadParameter or BadFile if the experiment or the data
    /// do not fit.
    Trainer(const Experiment& experiment, const DatasetPtr& data, int threads);
    /// Goes on from a state of the same experiment (from a checkpoint). Throws Refused if its position cannot
    /// be.
    Trainer(const Experiment& experiment, DatasetPtr data, int threads, LearnerState state, History history,
            Interventions interventions = {}, std::vector<DataChange> dataChanges = {});
    ~Trainer();
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;

    /// As it was begun.
    [[nodiscard]] const Experiment& experiment() const;
    /// With the parameters that interventions have changed so far.
    [[nodiscard]] const Experiment& current() const;
    [[nodiscard]] const DatasetPtr& data() const { return data_; }
    [[nodiscard]] DataRecord dataRecord() const { return {data_->identity, dataChanges_}; }
    [[nodiscard]] const LearnerState& state() const { return state_; }
    [[nodiscard]] const History& history() const { return history_; }
    [[nodiscard]] const std::shared_ptr<const NetworkShape>& network() const { return network_; }
    [[nodiscard]] int threads() const { return pool_.threads(); }
    /// Gives its threads back until it computes again: for a run that is put aside.
    void rest();
    [[nodiscard]] Position position() const;

    /// All interventions of the run, those still to come among them.
    [[nodiscard]] const Interventions& interventions() const;
    /// Replaces those that are not in force yet; they must not be for earlier batches. Throws BadParameter
    /// ("at"), and nothing changes.
    void plan(Interventions coming);
    /// Intervenes now: from the beginning of the batch not yet learned. What was still to come is forgotten.
    /// continues: as in Intervention, if the last one in force is of the same thing. Throws BadParameter
    /// ("at"), and nothing changes.
    void intervene(const WhatIf& change, bool continues = false);
    /// Brings into force what is due; advance() does so by itself.
    void applyDue();
    /// Goes to a state of this run with its first `kept` interventions alone.
    void restoreWithout(std::size_t kept, const LearnerState& state, const History& history);

    /// Time steps to the end of the batch not yet learned.
    [[nodiscard]] std::int64_t stepsLeftInBatch() const;
    /// Time steps to go on by towards a later moment, to the end of the batch at most.
    [[nodiscard]] std::int64_t stepsTowards(const Moment& goal) const;
    /// Goes on by time steps, 1 ... stepsLeftInBatch(). Reaching the end of the batch learns from it.
    /// Throws NotFinite if the weights stop being finite; the position is then after that update.
    void advance(std::int64_t timeSteps);
    /// True after the last batch of an epoch, and before the first of all.
    [[nodiscard]] bool atEpochBoundary() const;

    /// What the course of the run is judged by: held-out images where there are any, else the test set.
    [[nodiscard]] Evaluated judged() const {
        return data_->validation.count() > 0 ? Evaluated::Validation : Evaluated::Test;
    }
    /// Presents all images of a set, which must not be empty. Adds the result to the history, in place of an
    /// earlier one at this update. None, and nothing added, if stopped before its end.
    std::optional<TestPoint> evaluate(Evaluated set, const std::stop_token& stop = {});
    /// Evaluates on the set by which the run is judged.
    std::optional<TestPoint> test(const std::stop_token& stop = {}) { return evaluate(judged(), stop); }
    /// The latest evaluation on the set if it was made at the present update, maybe before interventions
    /// there; else null.
    [[nodiscard]] const TestPoint* evaluationHere(Evaluated set) const;
    /// Whether there is an evaluation on the set at the present update with the interventions in force.
    [[nodiscard]] bool isEvaluated(Evaluated set) const;
    /// What the evaluation got wrong that this trainer made last, wherever the run stands now; null before.
    [[nodiscard]] const std::shared_ptr<const Mistakes>& mistakes() const { return mistakes_; }

    /// The evaluations on a set that are known of this run up to its present place take the place of those in
    /// the history.
    void recallEvaluations(Evaluated set, const std::vector<TestPoint>& points);
    /// A trainer of one thread that stands at a state of this run, to look at it. Shares or copies what it
    /// can of this one, so that it costs about as much as the state. Nothing is measured of its updates.
    [[nodiscard]] std::unique_ptr<Trainer> observer(const LearnerState& state) const;

    /// Goes to a state of this very run.
    void restore(const LearnerState& state, const History& history);
    [[nodiscard]] CourseShape shape() const;

    /// What is measured of updates. Has no influence on learning.
    void watch(const MeasureSet& watched);
    /// Times the phases of everything from now on; null: nothing. The numbers stay the same.
    void profile(Profiler* profiler) { profiler_ = profiler; }

    /// All presentations of the batch not yet learned, in blocks of blockLanes lanes (the last may have
    /// fewer). Learning it uses them, so that they are not computed twice.
    [[nodiscard]] std::span<const Presentation> presentAhead();

    /// Asks the network about an image, until the run goes on or is elsewhere: record() and circuit() are
    /// those of that image, presented over all T steps to the network as it is. Nothing is learned, and the
    /// state stays as it is. Without a label the error cells rest. null: back to the training sample.
    /// Throws BadParameter ("image") if the image does not fit, and nothing changes.
    void ask(std::shared_ptr<const AskedImage> image);

    /// The presentation at the current position, or of the image asked about; null before the first step,
    /// and at the end of a batch that this trainer has not learned.
    [[nodiscard]] std::shared_ptr<const PresentationRecord> record();

    /// The input of record().
    [[nodiscard]] ShownInput shownInput();
    /// Presents what another run shows to the network as it is: the very same input, spike by spike, with its
    /// label, over as many steps; errors go down as in this run. record() and circuit() are those of it,
    /// until the run goes on, is elsewhere, or is asked something else. Nothing is learned, and the state
    /// stays as it is. shown: of a run with as many input units and classes; its record is not null.
    void replay(const ShownInput& shown);

    /// At the end of a batch that this trainer has not learned: learns it once more from `earlier`, a state
    /// of this run from before it, so that record() and circuit() have it. The state and the curves stay as
    /// they are, bit for bit. False, and nothing is there, if stopped before its end, or if numbers stop
    /// being finite on the way, as they may on another machine.
    bool presentAgain(const LearnerState& earlier, const std::stop_token& stop = {});

    /// Concordance of each layer pair with the weights and feedback that the next update will use.
    [[nodiscard]] std::vector<Concordance> concordance() const;
    /// The same as a point of the curves, at the update that is to come.
    [[nodiscard]] ConcordancePoint concordancePoint() const;

    /// Error cells that interventions silence, [L]: in the batch not yet learned.
    [[nodiscard]] const std::vector<SilencedCells>& silenced() const;

    /// What is cut in the batch not yet learned.
    [[nodiscard]] const Lesions& lesions() const;

    /// The synapse pairs between layers[pair] and layers[pair + 1] of now; null if there is no such pair.
    [[nodiscard]] std::shared_ptr<const PairRecord> pairs(int pair) const;

    /// The kernels of layer 1 ... L of now; null if there is no such convolution.
    [[nodiscard]] std::shared_ptr<const KernelRecord> kernels(int layer) const;

    /// Microcircuits whose synapses are kept from before each update. Has no influence on learning.
    void watchCircuits(const CircuitSet& cells);
    /// The synapses of a microcircuit as they were used for the presentation that record() returns, or as
    /// they are if there is none. Null if the network has no such cell, or if the batch was learned before
    /// the cell was watched.
    [[nodiscard]] std::shared_ptr<const CircuitRecord> circuit(CellAddress address) const;
    /// Whether some watched cell was not yet watched when the batch on show was learned: learning it again
    /// would tell.
    [[nodiscard]] bool missesCircuits() const;

    /// A synapse and a cell whose courses are recorded from now on; layer 0, and what the network does not
    /// have: none. Has no influence on learning.
    void watchCourses(const CellAddress& cell, const SynapseAddress& synapse);
    /// Their courses up to now; null if none is watched. Shared as long as nothing is new.
    [[nodiscard]] std::shared_ptr<const SynapseCourse> synapseCourse() const;
    [[nodiscard]] std::shared_ptr<const CellCourse> cellCourse() const;
    /// What is recorded of them.
    [[nodiscard]] CourseWatch& courses() { return *courses_; }
    /// The watched synapse as the next update uses it; none if none is watched.
    [[nodiscard]] std::optional<SynapsePoint> synapseNow() const;
    /// The watched cell in the first presentations of the batch not yet learned, a block, which are computed
    /// for it; none if none is watched.
    [[nodiscard]] std::optional<CellPoint> cellNow();

    /// Blocks of the batch that was presented last (by learning it, or by presentAhead()) and the update made
    /// last. Empty before.
    [[nodiscard]] std::span<const Presentation> lastBlocks() const;
    /// Whether those are of the batch not yet learned or of the one before it: not after going elsewhere.
    [[nodiscard]] bool lastBlocksAreOfNow() const;
    [[nodiscard]] const Updater& lastUpdate() const { return updater_; }

private:
    Trainer(const Trainer& run, const LearnerState& state);
    /// What the update to come follows from.
    [[nodiscard]] UpdateInputs inputs() const;
    [[nodiscard]] UpdateRates rates() const;
    [[nodiscard]] BatchView batchView() const;
    [[nodiscard]] double epochsDone() const;
    [[nodiscard]] std::int64_t batchOnShow() const;
    void prepareUpdate();
    void presentBatch();
    void learnBatch();
    void notePrediction();

    DatasetPtr data_;
    std::vector<DataChange> dataChanges_;
    const Rule* rule_;
    std::shared_ptr<const NetworkShape> network_;
    LearnerState state_;
    History history_;
    MeasureSet watched_;
    Profiler* profiler_ = nullptr;
    std::unique_ptr<BatchLoader> loader_;
    std::unique_ptr<InterventionSchedule> interventions_;
    std::unique_ptr<FeedbackPathway> feedback_;
    std::vector<float> quanta_;       // θ_e of the update to come, [L]
    std::vector<ErrorTuning> tuning_; // likewise g and ε̄; they refer to state_
    std::unique_ptr<BatchPass> batch_;
    std::unique_ptr<TestPass> test_;
    std::shared_ptr<const Mistakes> mistakes_;
    std::unique_ptr<QuestionPass> question_;
    std::unique_ptr<LayerMeasurement> layerMeasurement_; // keeps its memory between updates
    Updater updater_;
    std::unique_ptr<CircuitWatch> circuits_;
    std::unique_ptr<CourseWatch> courses_;
    WorkerPool pool_; // last member: its threads end first
};

} // namespace mc
