#pragma once

#include "base/message.h"
#include "data/asked_image.h"
#include "model/cell_address.h"
#include "runtime/command_traits.h"
#include "runtime/held_run.h"
#include "training/events/pause_event.h"
#include "training/events/what_if.h"
#include "training/experiment/experiment.h"
#include "training/files/data_wish.h"
#include "training/measures/measure_set.h"
#include "training/records/circuit_record.h"
#include "training/state/moment.h"
#include "training/state/position.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <future>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mc {

struct ExperimentFile;

/// Parts of a frame that cost something to fill. What is not watched is left out of the frames.
struct WatchSet {
    bool presentation = true;       ///< raster, error signals, input image, class outputs
    bool curves = true;             ///< history of accuracy, loss and concordance
    MeasureSet measures;            ///< what is measured of updates
    bool concordance = false;       ///< sign concordance of now
    std::vector<int> pairs{};       ///< layer pairs whose synapse pairs are shown, from 0; rising, each once
    std::vector<int> kernels{};     ///< layers, 1 ... L, whose kernels are shown; likewise
    CircuitSet circuits{};          ///< microcircuits whose synapses are shown
    bool beside = false;            ///< what the run is compared with; of it, what else is watched
    CellAddress cellCourse{};       ///< cell whose course over training is kept; layer 0: none
    SynapseAddress synapseCourse{}; ///< synapse whose course over training is kept; layer 0: none
    bool operator==(const WatchSet&) const = default;
};

/// Speed without a limit.
inline constexpr double kFullSpeed = std::numeric_limits<double>::infinity();

/// What can be asked of a Runner: a closed list. Commands are carried out in the order in which they were
/// posted.
namespace command {
/// Plays until something else is asked for. Pauses by itself, once in a run, at the end of the epoch after
/// which the learning rate has fallen below 1 % of its start, and says so.
struct Play {
    [[nodiscard]] static constexpr CommandTraits traits() { return {.movesRun = true, .startsRun = true}; }
};
struct Pause {
    [[nodiscard]] static constexpr CommandTraits traits() { return {.movesRun = true}; }
};
/// Goes on to the end of the count-th unit from here, as fast as possible, then pauses. count >= 1.
/// A unit already begun counts as the first one. Asked for while another Step goes on, it is done after that.
struct Step {
    StepUnit unit = StepUnit::TimeStep;
    std::int64_t count = 1;
    [[nodiscard]] static constexpr CommandTraits traits() { return {.movesRun = true, .startsRun = true}; }
};
/// Goes back to the end of the count-th unit before, as far as the past is kept, and pauses there in the very
/// state of then. count >= 1.
struct StepBack {
    StepUnit unit = StepUnit::TimeStep;
    std::int64_t count = 1;
    [[nodiscard]] static constexpr CommandTraits traits() { return {.movesRun = true}; }
};
/// Goes to a moment between the earliest one kept and the furthest the run has come, and pauses there.
struct GoTo {
    Moment moment;
    [[nodiscard]] static constexpr CommandTraits traits() { return {.movesRun = true}; }
};
/// Names the present moment; a name in use moves here.
struct AddBookmark {
    std::string name;
};
struct RemoveBookmark {
    std::string name;
};
struct RenameBookmark {
    std::string from;
    std::string to;
};
/// Memory for what is kept of the past, bytes; at least 1 MB.
struct SetPastBudget {
    std::size_t bytes = 0;
};
/// Changes something in the run, from the beginning of the batch not yet learned; a run that plays goes on
/// playing. What is kept of later moments is forgotten.
struct Intervene {
    WhatIf change;
    /// Goes on with the intervention before, where that is one of the same thing, as a slider is dragged on:
    /// both are undone together.
    bool continues = false;
    /// The same run without it goes on beside as its control, in lock-step, in place of one from before.
    bool withControl = false;
    [[nodiscard]] static constexpr CommandTraits traits() { return {.changesRun = true}; }
};
/// Takes back the last intervention in force, and all that came of it: goes to where it was made, and pauses
/// there in the state of a run that never had it. What was still to come is forgotten.
struct UndoIntervention {
    [[nodiscard]] static constexpr CommandTraits traits() { return {.changesRun = true}; }
};
/// Pauses when something occurs, whether by Play or by Step; replaces the list of before. A run always pauses
/// where its numbers stop being finite.
struct PauseWhen {
    std::vector<PauseEvent> events;
};
/// Pauses, and presents an image to the network as it is, over all time steps and without learning: frames
/// show it in place of the training sample until the run moves, another run comes on the board, or another
/// image is presented. Refused, with nothing changed, if it does not fit the data.
struct Present {
    std::shared_ptr<const AskedImage> image; ///< null: back to the training sample
};
/// The control of a what-if ends; see Intervene.
struct EndControl {};
/// Holds the run as it stands: its course is shown beside that of later runs, it can be compared with them,
/// and can be taken up again. Held runs stay when another run comes on the board, and go into sessions. A
/// session with held runs brings its own, and a lesson has its own: those of before come back with the run
/// before. Refused where HeldRun::kMost are held, and where they would take more than the memory for the
/// past.
struct Hold {
    std::string name; ///< empty: it gets one that no other has
};
/// Holds again what Release has let go, with its number and at its place.
struct HoldAgain {
    HeldRun run;
};
/// Names a held run, and says whether charts show it. A name that another one has is refused.
struct EditHeld {
    std::uint64_t number = 0;
    std::string name;
    bool shown = true;
};
/// A held run is held no longer.
struct Release {
    std::uint64_t number = 0;
};
/// What the run is compared with from now on, on the image on show: see Frame::beside.
struct Compare {
    std::optional<ComparedWith> with; ///< none: nothing
};
/// Looks at the test set: presents all test images to the network as it is now. Of use where images are held
/// out, by which the course of the run is judged.
struct Test {
    [[nodiscard]] static constexpr CommandTraits traits() { return {}; }
};
/// Looks for reasons why the run does not learn; the notice says what was found.
struct Diagnose {
    [[nodiscard]] static constexpr CommandTraits traits() { return {.asks = true}; }
};
/// The same experiment from its beginning: the same initial weights. Of interventions only those stay that
/// the run was begun with. A run that plays goes on playing. The run that is replaced is kept.
struct Reset {
    [[nodiscard]] static constexpr CommandTraits traits() { return {.replacesRun = true}; }
};
/// Returns, paused, to the run that was on the board before the present one, with its course: history,
/// interventions, bookmarks and what is kept of its past. The run that is left is kept, too, for
/// ForwardToAfter. Together the runs kept and their held runs take no more than the memory for the past:
/// older states of them are dropped first, then the runs furthest away.
struct BackToBefore {
    [[nodiscard]] static constexpr CommandTraits traits() { return {.replacesRun = true}; }
};
/// Returns, paused, to the run that BackToBefore has left last.
struct ForwardToAfter {
    [[nodiscard]] static constexpr CommandTraits traits() { return {.replacesRun = true}; }
};
/// Another experiment from its beginning; where a run was playing, it plays, too. If it is refused, or one of
/// the changes does not fit it, the running one stays untouched.
struct Restart {
    Experiment experiment;
    std::vector<WhatIf> changes{}; ///< what the run is begun with: interventions before its first batch
    std::string dataSet{};         ///< name that the data must have, as of a preset; empty: any
    /// Where the data do not fit the experiment, it takes a network that does, with its suggested values, and
    /// all images where too many are asked for; changes that do not fit it are left out. The notice says so.
    bool fitToData = false;
    /// Begun by the lesson that is open: the runs of the lesson so far are forgotten. Without effect where no
    /// lesson is open.
    bool ofLesson = false;
    [[nodiscard]] static constexpr CommandTraits traits() { return {.replacesRun = true, .takesLong = true}; }
};
/// Simulated milliseconds (time steps of presentations) per second while playing; > 0, or kFullSpeed.
struct SetSpeed {
    double millisecondsPerSecond = kFullSpeed;
};
struct Watch {
    WatchSet topics;
};
/// Writes a checkpoint: the experiment and all state.
struct SaveCheckpoint {
    std::filesystem::path path;
    [[nodiscard]] static constexpr CommandTraits traits() { return {.savesRun = true}; }
};
/// Writes a session: a checkpoint that also holds bookmarks, states of the past from which they are reached,
/// held runs, and what the window has to keep.
struct SaveSession {
    std::filesystem::path path;
    std::string window;    ///< see SessionParts
    std::size_t pastBytes; ///< for states of the past, at most; if quiet, for held runs as much again
    bool quiet = false;    ///< no notice, and nothing is done where it would disturb
    [[nodiscard]] CommandTraits traits() const { return {.savesRun = !quiet}; }
};
/// Goes on from a checkpoint or a session, or begins the run of an experiment file, paused. If it is refused,
/// be it for its data, the running experiment stays untouched. A run that goes on with other data than it had
/// cannot go back in its course. A lesson that is open ends: the file replaces the person's own run.
struct OpenCheckpoint {
    std::filesystem::path path;
    DataWish data{};
    std::shared_ptr<const ExperimentFile>
        experiment{}; ///< of an experiment file that was read; null: it is read
    [[nodiscard]] static constexpr CommandTraits traits() { return {.replacesRun = true, .takesLong = true}; }
};
/// Copies the run as it stands while it goes on. The promise is kept when the command is carried out: with
/// Refused where there is no run, while the run is on its way to another moment, and where its numbers are no
/// longer finite.
struct TakeSnapshot {
    std::shared_ptr<std::promise<Snapshot>> reply; ///< not null
    bool past = false; ///< with all that is kept of its past; those states are shared, not copied
};
/// Goes on, paused, from a snapshot. What is refused leaves the running experiment untouched.
struct Restore {
    Snapshot snapshot;
    Message what; ///< a sentence that says what was opened
    /// So many of its interventions, the first ones, belong to how the run was begun; of a held run that is
    /// known.
    std::size_t begunWith = 0;
    [[nodiscard]] static constexpr CommandTraits traits() { return {.replacesRun = true, .takesLong = true}; }
};
/// A lesson is opened: the run pauses. The first Restart of the lesson puts the person's own run aside, with
/// the runs that it can go back to; the lesson has an undo stack of its own from then on. A run put aside
/// stays in memory as it is, without threads; of its past it keeps what fits into 256 MB. Without effect
/// while a lesson is open.
struct BeginLesson {};
/// The lesson is closed: its runs are forgotten, and the person's own run is on the board again as it was
/// when the lesson was opened, with its speed and what it pauses at. Without effect where no lesson is open.
struct EndLesson {
    bool resume = true; ///< a run that was playing plays on
    [[nodiscard]] static constexpr CommandTraits traits() { return {.replacesRun = true}; }
};
} // namespace command

using Command =
    std::variant<command::Play, command::Pause, command::Step, command::StepBack, command::GoTo,
                 command::AddBookmark, command::RemoveBookmark, command::RenameBookmark,
                 command::SetPastBudget, command::Intervene, command::UndoIntervention, command::PauseWhen,
                 command::EndControl, command::Hold, command::HoldAgain, command::EditHeld, command::Release,
                 command::Compare, command::Present, command::Test, command::Diagnose, command::Reset,
                 command::BackToBefore, command::ForwardToAfter, command::Restart, command::SetSpeed,
                 command::Watch, command::SaveCheckpoint, command::SaveSession, command::OpenCheckpoint,
                 command::TakeSnapshot, command::Restore, command::BeginLesson, command::EndLesson>;

} // namespace mc
