#pragma once

#include "base/message.h"
#include "model/notation.h"
#include "runtime/command.h"
#include "runtime/held_run.h"
#include "runtime/notice.h"
#include "runtime/undo_summary.h"
#include "training/experiment/data_record.h"
#include "training/experiment/data_summary.h"
#include "training/experiment/experiment.h"
#include "training/files/data_wish.h"
#include "training/files/experiment_file.h"
#include "training/measures/history.h"
#include "training/measures/mistakes.h"
#include "training/records/circuit_record.h"
#include "training/records/course_record.h"
#include "training/records/kernel_record.h"
#include "training/records/pair_record.h"
#include "training/records/presentation_record.h"
#include "training/run/timeline.h"
#include "training/state/modifications.h"
#include "training/state/position.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mc {

/// What is kept of the past of a run.
struct PastSummary {
    Moment earliest;
    Moment now;
    Moment latest;         ///< the furthest the run has come
    std::size_t bytes = 0; ///< taken by the states kept
    std::size_t budget = 0;
    std::vector<std::int64_t> states; ///< updates of each that is kept, rising
    std::int64_t batchesPerEpoch = 1;
    std::vector<Bookmark> bookmarks; ///< in the order of their moments
};

/// What became of a file that was to be written or opened.
struct FileEvent {
    enum class Kind { SavedCheckpoint, SavedSession, Opened };
    enum class Outcome { Done, Failed, NotNow }; ///< NotNow: a quiet save that would have disturbed
    std::uint64_t number = 0;                    ///< goes up with each, from 1
    Kind kind = Kind::Opened;
    Outcome outcome = Outcome::Done;
    bool quiet = false; ///< of a save that nobody asked for
    std::filesystem::path path;
    Message fault;                         ///< a sentence, where it failed
    DataFault dataFault = DataFault::None; ///< whether it failed for the data of the run
    std::string dataPlace;                 ///< where those were looked for, if it did
    double seconds = 0;                    ///< that it took
    std::uint64_t run = 0;                 ///< as in the frame, after it
    std::size_t interventions = 0;         ///< of the run, those still to come among them
    std::uint64_t heldChanges = 0;         ///< as in the frame
    std::shared_ptr<const PastSummary>
        past;                 ///< where the run stood and its bookmarks; null if there is no run
    bool endedLesson = false; ///< it was opened over a lesson, whose place it has taken
    std::string window;       ///< of an opened session; empty if the file has none
};

/// One consistent view of a run at one moment: immutable, cheap to pass around, never looked into by the
/// simulation again. Shared parts are shared between successive frames.
struct Frame {
    std::uint64_t run = 0;    ///< goes up whenever a run begins anew: views drop what they keep
    std::uint64_t number = 0; ///< goes up with every frame
    std::uint64_t origin = 0; ///< `run` as it was when this run first came on the board: see BackToBefore
    std::shared_ptr<const Experiment> experiment; ///< with the parameters as they are now
    std::shared_ptr<const DataSummary> data;
    std::shared_ptr<const NetworkShape> network; ///< geometry of its layers
    std::vector<int> layerSizes;                 ///< cells of layers 0 (input) ... L
    Position position;
    bool playing = false; ///< simulating now, by Play or by a Step not yet finished
    bool travels = false; ///< on its way to another moment; what is shown is from before
    bool busy = false;    ///< opening data or a file; the rest of the frame is that of the one before
    double speedAsked = kFullSpeed;   ///< ms simulated per second
    double imagesPerSecond = 0;       ///< presentations per second, measured over the last half second
    double millisecondsPerSecond = 0; ///< time steps per second, likewise
    /// Computing time per training image, seconds, in the latest batches, whatever the speed asked for; 0
    /// until a few batches were learned.
    double secondsPerImage = 0;
    int threads = 1;
    Notice notice;
    /// The presentation at `position`, or of an image asked about (command::Present); null if not watched or
    /// nothing has been presented yet. Only its first stepsShown() steps have happened.
    std::shared_ptr<const PresentationRecord> presentation;
    std::shared_ptr<const History> history; ///< null if not watched
    /// Of the evaluation that was made last, which may be later than `position`, or of another course of the
    /// run: see Mistakes::areOf. Null before the first.
    std::shared_ptr<const Mistakes> mistakes;
    /// Of the weights and feedback that the next update uses, as `pairs`; null if not watched or where there
    /// is no pair of layers. While playing, that of large layers may be older.
    std::shared_ptr<const ConcordancePoint> concordance;
    /// [L], error cells that interventions in force silence. The presentation on show, where its batch is
    /// learned already, may be from before: see PresentationRecord::silenced.
    std::vector<SilencedCells> silenced;
    Lesions lesions; ///< likewise, what is cut
    /// The synapse pairs of the watched layer pairs; those that the network does not have are left out. While
    /// playing, those of large layers may be up to 100 ms older than the rest. See pairsOf().
    std::vector<std::shared_ptr<const PairRecord>> pairs;
    /// The kernels of the watched layers; what is no convolution is left out. See kernelsOf().
    std::vector<std::shared_ptr<const KernelRecord>> kernels;
    /// The synapses of the watched microcircuits, as used for `presentation`; cells that the network does not
    /// have are left out.
    std::vector<std::shared_ptr<const CircuitRecord>> circuits;
    /// The courses of the watched synapse and cell over training; null if none is watched, or the network has
    /// no such one.
    std::shared_ptr<const SynapseCourse> synapseCourse;
    std::shared_ptr<const CellCourse> cellCourse;
    std::shared_ptr<const Experiment>
        initialExperiment;                        ///< as the run was begun; null before one could be opened
    std::shared_ptr<const DataRecord> dataRecord; ///< of the run; null likewise
    HeldRuns held;                                ///< see command::Hold
    std::uint64_t heldChanges = 0;                ///< goes up whenever one is held, edited or released
    std::shared_ptr<const Frame> control;     ///< of the control of a what-if: as HeldRun::frame; null: none
    std::optional<ComparedWith> comparedWith; ///< see command::Compare
    /// What the run is compared with, on the image on show: as HeldRun::frame, and of what is watched the
    /// presentation, concordance, pairs, kernels and circuits. Its history is that of its course up to where
    /// it stands; of a moment of the run, with the measures that were watched when it was asked for. Null if
    /// it is not watched or there is none.
    std::shared_ptr<const Frame> beside;
    Interventions interventions;             ///< of the run, those still to come among them
    std::size_t interventionsInForce = 0;    ///< the first so many
    std::size_t interventionsBegunWith = 0;  ///< the first so many belong to how the run was begun
    UndoSummary undo;                        ///< what was done last, and the runs kept
    std::vector<PauseEvent> pauseEvents;     ///< what the run pauses at
    std::shared_ptr<const PastSummary> past; ///< null before an experiment could be opened
    std::vector<std::shared_ptr<const FileEvent>> files; ///< the latest few, in their order: see FrameEvents
    double assemblyMicroseconds = 0;                     ///< what assembling this frame cost the simulation
};

using FramePtr = std::shared_ptr<const Frame>;

/// Steps of the presentation that have happened: all of an image asked about; 0 if there is none.
[[nodiscard]] int stepsShown(const Frame& frame);

/// The synapse pairs of this layer pair, from 0; null if a frame does not hold them.
[[nodiscard]] std::shared_ptr<const PairRecord> pairsOf(const Frame& frame, int pair);

/// The kernels of this layer, 1 ... L; null if a frame does not hold them.
[[nodiscard]] std::shared_ptr<const KernelRecord> kernelsOf(const Frame& frame, int layer);

/// What the run of a frame was begun with, as far as it was not taken back.
[[nodiscard]] std::vector<WhatIf> changesBegunWith(const Frame& frame);

/// What opens as the run of a frame, from its beginning; none before an experiment could be opened.
[[nodiscard]] std::optional<ExperimentFile> experimentFileOf(const Frame& frame);

} // namespace mc
