#pragma once

#include "checkpoint_interval.h"
#include "progress.h"
#include "report.h"
#include "standard_output.h"
#include "training/events/pause_event.h"
#include "training/run/event_watch.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace mc::app {

/// The course of a training: batches, a test and a line of JSON at the end of each epoch, and the files. The
/// state is kept at the start, after each epoch, at a stop and when a checkpoint is due, so that a run that
/// fails leaves one it can go on from.
class TrainingRun {
public:
    /// Begins at the trainer's position. end: updates in all. out: an existing folder.
    TrainingRun(Trainer& trainer, std::int64_t end, std::filesystem::path out, Progress& progress,
                ResultLines& results, std::stop_token stop);

    /// Ends at the first of these.
    void setUntil(std::vector<PauseEvent> events);

    /// Keeps the state within epochs, too.
    void setCheckpoints(CheckpointSchedule schedule);

    /// Trains to the end, or to the end of the batch in which a stop was requested. Throws NotFinite,
    /// BadFile.
    void train();
    [[nodiscard]] bool finished() const;

    /// Where and why it ended before its epochs were through; empty if no event ended it.
    [[nodiscard]] const std::string& endedBy() const { return endedBy_; }

    /// Writes the curves as they stand. Throws BadFile.
    void keepCurves() const;

    /// What train() has done so far.
    [[nodiscard]] const Effort& effort() const { return whole_; }

private:
    using Clock = std::chrono::steady_clock;
    /// One batch, or up to an event inside it.
    void learnBatch();
    void lookForEvents();
    void lookForLostActivity();
    /// Tests and reports an epoch that has not been yet, and keeps the state. False if a stop came before the
    /// end of the test.
    bool closeEpoch();
    /// The end of the training inside an epoch: the last tests, and the state that is kept.
    void closeInside();
    /// False if a stop came before the end.
    bool evaluate(Evaluated set);
    void reportEpoch();
    void noteLeadIn();
    void keepState();
    [[nodiscard]] Standing standing() const;

    Trainer& trainer_;
    std::int64_t end_; ///< updates
    std::filesystem::path out_;
    Progress& progress_;
    ResultLines& results_;
    std::stop_token stop_;
    EventWatch events_;
    std::vector<Message> occurred_; ///< inside the last batch
    std::string endedBy_;
    bool complete_ = false; ///< all that was asked for is done, what-ifs at its end not counted
    KeptPast past_;         ///< a state of a little before
    CheckpointSchedule checkpoints_;
    Effort whole_;
    Effort epoch_;
    double testSeconds_ = 0; ///< what the last test took
};

} // namespace mc::app
