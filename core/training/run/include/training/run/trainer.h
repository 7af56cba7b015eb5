#pragma once

#include "base/profiler.h"
#include "base/worker_pool.h"
#include "data/dataset.h"
#include "data/encoder.h"
#include "learning/rules.h"
#include "training/events/what_if.h"
#include "training/experiment/data_record.h"
#include "training/experiment/experiment.h"
#include "training/measures/history.h"
#include "training/measures/measure_set.h"
#include "training/records/circuit_record.h"
#include "training/records/kernel_record.h"
#include "training/records/pair_record.h"
#include "training/records/presentation_record.h"
#include "training/state/learner_state.h"
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
struct Modifications;
class CircuitWatch;

/// The course of one experiment: presents samples, learns from batches, tests. Used from one thread; computes
/// with its own workers. Everything it does is a function of the experiment and the state, never of how it
/// was asked.
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
    [[nodiscard]] const Experiment& experiment() const { return experiment_; }
    /// With the parameters that interventions have changed so far.
    [[nodiscard]] const Experiment& current() const;
    [[nodiscard]] const DatasetPtr& data() const { return data_; }
    [[nodiscard]] DataRecord dataRecord() const { return {data_->identity, dataChanges_}; }
    [[nodiscard]] const LearnerState& state() const { return state_; }
    [[nodiscard]] const History& history() const { return history_; }
    [[nodiscard]] const std::shared_ptr<const NetworkShape>& network() const { return network_; }
    [[nodiscard]] int threads() const { return pool_.threads(); }
    /// Gives its threads back until it computes again: for a run that is put aside.
    void rest() { pool_.rest(); }
    [[nodiscard]] Position position() const;

    /// All interventions of the run, those still to come among them.
    [[nodiscard]] const Interventions& interventions() const { return interventions_; }
    /// Replaces those that are not in force yet; they must not be for earlier batches. Throws BadParameter
    /// ("at"), and nothing changes.
    void plan(Interventions coming);
    /// Intervenes now: from the beginning of the batch not yet learned. What was still to come is forgotten.
    /// Throws BadParameter ("at"), and nothing changes.
    void intervene(const WhatIf& change);
    /// Brings into force what is due; advance() does so by itself.
    void applyDue();
    /// Goes to a state of this run with its first `kept` interventions alone.
    void restoreWithout(std::size_t kept, const LearnerState& state, const History& history);

    /// Time steps to the end of the batch not yet learned.
    [[nodiscard]] std::int64_t stepsLeftInBatch() const;
    /// Goes on by time steps, 1 ... stepsLeftInBatch(). Reaching the end of the batch learns from it.
    /// Throws NotFinite if the weights stop being finite; the position is then after that update.
    void advance(std::int64_t timeSteps);
    /// True after the last batch of an epoch, and before the first of all.
    [[nodiscard]] bool atEpochBoundary() const;

    /// Presents all test images. Adds the result to the history if the last test was at another update.
    /// None, and nothing added, if stopped before its end.
    std::optional<TestPoint> test(const std::stop_token& stop = {});

    /// A test that is known from an earlier time at this place of the run, instead of test().
    void addTest(const TestPoint& point);
    /// Goes to a state of this very run.
    void restore(const LearnerState& state, const History& history);
    [[nodiscard]] CourseShape shape() const;

    /// What is measured of updates. Has no influence on learning.
    void watch(const MeasureSet& watched) { watched_ = watched; }
    /// Times the phases of everything from now on; null: nothing. The numbers stay the same.
    void profile(Profiler* profiler) { profiler_ = profiler; }

    /// All presentations of the batch not yet learned, in blocks of blockLanes lanes (the last may have
    /// fewer). Learning it uses them, so that they are not computed twice.
    [[nodiscard]] std::span<const Presentation> presentAhead();

    /// The presentation at the current position; null before the first step, and at the end of a batch that
    /// this trainer has not learned.
    [[nodiscard]] std::shared_ptr<const PresentationRecord> record();

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

    /// Blocks of the batch that was presented last (by learning it, or by presentAhead()) and the update made
    /// last. Empty before.
    [[nodiscard]] std::span<const Presentation> lastBlocks() const {
        return std::span(blocks_).first(blockCount_);
    }
    [[nodiscard]] const Updater& lastUpdate() const { return updater_; }

private:
    [[nodiscard]] std::int64_t samplesOfBatch(std::int64_t update) const;
    void orderEpoch(std::int64_t epoch);
    [[nodiscard]] std::span<const std::uint32_t> blockImages(int block) const;
    [[nodiscard]] int blocksFor(std::int64_t samples) const;
    void refold();
    void learnBatch();
    void presentBatch();
    void presentBlock(int block, Presentation& presentation);
    [[nodiscard]] EncodingAddress trainingAddress(std::int64_t batch) const;
    void fill(const ImageSet& images, std::span<const std::uint32_t> samples, const EncodingAddress& address,
              Presentation& presentation) const;
    [[nodiscard]] std::span<const float> burstQuanta() const;
    void prepareUpdate();
    void redrawFeedback();
    void transposeFeedback();
    template <class Work> void inColumns(Index columns, Work work);
    void adaptQuanta(std::int64_t samples);
    [[nodiscard]] double epochsAt(std::int64_t updates) const;
    void noteTraining(std::int64_t samples);
    void measureConcordances();
    void notePrediction();
    [[nodiscard]] UpdateRates rates() const;
    [[nodiscard]] BatchView batchView(const UpdateRates& rates) const;
    [[nodiscard]] std::vector<MeasuredLayer> layersToMeasure() const;
    [[nodiscard]] std::vector<Matrix> concordantGradient(std::int64_t samples) const;
    void checkFinite() const;

    Experiment experiment_;
    DatasetPtr data_;
    std::vector<DataChange> dataChanges_;
    ImagePresentation imagePresentation_;
    const Rule* rule_;
    Interventions interventions_;
    std::unique_ptr<Modifications> inForce_; // what those of the state have made of the experiment
    ErrorCellParameters errorCells_;         // as the rule uses them
    LearnerState state_;
    History history_;
    std::vector<double> redrawDeviations_; // β σ₀ per layer; empty where feedback is not redrawn
    MeasureSet watched_;
    Profiler* profiler_ = nullptr;
    std::int64_t batchesPerEpoch_ = 1;
    std::shared_ptr<const NetworkShape> network_;
    int blockLanes_; // lanes of a block

    std::int64_t orderedEpoch_ = -1;
    std::vector<std::uint32_t> order_; // training images in the order of orderedEpoch_
    std::vector<Matrix> feedbackScratch_;
    std::vector<const Matrix*> feedback_; // effective feedback of the current update
    std::vector<Matrix> transposed_;      // of feedback_; empty where bursts are not carried one by one
    std::vector<float> quanta_;           // θ_e of the current update
    std::vector<Presentation> blocks_;
    std::size_t blockCount_ = 0;               // blocks in use
    std::int64_t blocksOf_ = -1;               // the batch they are of, counted over the whole run; -1: none
    std::vector<float> blockQuanta_;           // θ_e they were presented with; empty when errors are graded
    CircuitParameters blockCircuit_;           // likewise
    std::vector<SilencedCells> blockSilenced_; // likewise
    std::vector<std::uint32_t> images_;        // their images, by sample
    Presentation shownBlock_;                  // for record() within a batch
    struct Shown {
        std::int64_t batch = -1; // counted over the whole run, from 0
        std::int64_t sample = -1;
        std::shared_ptr<const PresentationRecord> record;
    } shown_;
    std::vector<Presentation> testBlocks_; // one per thread
    Updater updater_;
    std::unique_ptr<CircuitWatch> circuits_;
    WorkerPool pool_; // last member: its threads end first
};

} // namespace mc
