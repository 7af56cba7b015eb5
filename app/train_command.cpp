#include "commands.h"

#include "base/checked_file.h"
#include "base/number_text.h"
#include "base/shell_words.h"
#include "base/stop.h"
#include "data_of_file.h"
#include "faults.h"
#include "fitted_network.h"
#include "interrupt.h"
#include "profile_report.h"
#include "result_files.h"
#include "results_folder.h"
#include "standard_output.h"
#include "train_options.h"
#include "training/experiment/experiment_fields.h"
#include "training/files/checkpoint.h"
#include "training/files/experiment_file.h"
#include "training/files/result_names.h"
#include "training/run/diagnosis.h"
#include "training/run/event_watch.h"
#include "training_run.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace mc::app {

namespace {

namespace fs = std::filesystem;

std::unique_ptr<Trainer> makeTrainer(TrainOptions& options, Progress& progress, const std::stop_token& stop) {
    if (!options.resume) {
        DatasetPtr data = options.source
                              ? openOrSayHow({&options.experiment, 1}, *options.source, progress, stop)
                              : openFitted({&options.experiment, 1}, options.decided, progress, stop);
        return std::make_unique<Trainer>(options.experiment, std::move(data), options.threads);
    }
    Checkpoint kept = readCheckpoint(*options.resume);
    const std::size_t changes = kept.data.changes.size();
    DatasetPtr data = openOrSayHow(*options.resume, kept.experiment, kept.data, options.data, stop);
    auto trainer = resumeFrom(*options.resume, std::move(kept), std::move(data), options.threads);
    if (trainer->dataRecord().changes.size() > changes) {
        progress.say(dataChangeText(trainer->dataRecord().changes.back()).inEnglish());
    }
    return trainer;
}

/// Updates with which the training ends.
std::int64_t endOf(const TrainOptions& options, const Trainer& trainer) {
    const std::int64_t perEpoch = trainer.position().batchesPerEpoch;
    return options.to ? options.to->in(perEpoch) : options.epochs * perEpoch;
}

/// "2 epochs", "epoch=1.5".
std::string lengthText(const TrainOptions& options) {
    return options.to            ? options.to->words
           : options.epochs == 1 ? "1 epoch"
                                 : std::to_string(options.epochs) + " epochs";
}

void refuseIfNothingIsLeft(const TrainOptions& options, const Trainer& trainer, const TrainingRun& run) {
    const std::int64_t perEpoch = trainer.position().batchesPerEpoch;
    if (options.to && options.resume && trainer.state().updates >= endOf(options, trainer)) {
        throw WrongUsage("--to: " + options.resume->string() + " has " +
                         std::to_string(trainer.state().updates) + " updates done, and is to go to " +
                         options.to->words + ".");
    }
    if (run.finished() && !options.to) {
        throw WrongUsage("--epochs: " + options.resume.value_or(options.out).string() +
                         " has already been trained for " +
                         std::to_string(trainer.state().updates / perEpoch) + " epochs, and " +
                         std::to_string(options.epochs) + " in all were asked for: give a larger number.");
    }
}

std::string summary(const Trainer& trainer, const TrainOptions& options) {
    const Experiment& e = trainer.experiment();
    const Dataset& data = *trainer.data();
    const auto count = [](const ImageSet& set) { return countText(set.count()); };
    const std::string heldOut = data.validation.count() == 0
                                    ? " training and "
                                    : " training, " + count(data.validation) + " held-out and ";
    return data.name + " (" + count(data.train) + heldOut + count(data.test) + " test images), " + e.network +
           ", " + e.rule + ", " + errorsText(e) + " errors, " + fieldText(fieldNamed("encoder"), e) +
           " input, seed " + std::to_string(e.seed) + ", " + lengthText(options) + ", " +
           std::to_string(options.threads) + (options.threads == 1 ? " thread" : " threads");
}

/// What to say when a signal ended the run.
std::string stopSentence(const Trainer& trainer, const TrainOptions& options) {
    const std::string state = (options.out / kStateFile).string();
    std::string until;
    for (const PauseEvent& event : options.until) {
        until += " --until " + shellQuoted(pauseEventText(event));
    }
    const std::string place = trainer.state().updates == 0 ? "Stopped before the first batch"
                                                           : "Stopped after " + placeText(trainer.position());
    return place + ". Kept in " + state + "; go on with: microcircuit train --resume " + shellQuoted(state) +
           (options.to ? " --to " + options.to->words : " --epochs " + std::to_string(options.epochs)) +
           until + " --out " + shellQuoted(options.out.string());
}

class TrainCommand {
public:
    explicit TrainCommand(TrainOptions options) : options_(std::move(options)) {}

    int run() {
        const ResultsFolder folder(options_.out, kResults); // refused before any time is spent
        options_.out = folder.path();
        progress_.sayBriefly("Opening the data ...");
        try {
            trainer_ = makeTrainer(options_, progress_, interrupt_.token());
        } catch (const Stopped&) {
            progress_.say("Stopped while the data were opened; nothing was begun.");
            return kSignalBase + interrupt_.signal();
        }
        plan();
        trainer_->watch(measures());
        trainer_->profile(options_.profile ? &profiler_ : nullptr);
        TrainingRun training(*trainer_, endOf(options_, *trainer_), options_.out, progress_, results_,
                             interrupt_.token());
        training.setUntil(options_.until);
        if (options_.checkpointEvery) {
            training.setCheckpoints(
                CheckpointSchedule(*options_.checkpointEvery, trainer_->position().batchesPerEpoch));
        }
        refuseIfNothingIsLeft(options_, *trainer_, training);
        writeFileWhole(
            options_.out / kExperimentFile,
            experimentFileText({trainer_->experiment(), trainer_->dataRecord(), trainer_->interventions()}));
        progress_.say(summary(*trainer_, options_));
        const auto begun = Clock::now();
        trainKeepingWhatFails(training);
        const double seconds = std::chrono::duration<double>(Clock::now() - begun).count();
        training.keepCurves();
        progress_.sayBriefly("Drawing the board ...");
        writeBoardFiles(*trainer_, training.effort().imagesPerSecond(), options_.out);
        progress_.clear();
        if (options_.profile) {
            progress_.say(profileReport(profiler_, seconds, options_.threads));
        }
        return conclude(training);
    }

private:
    /// Checks events, and plans what-ifs, before any time is spent.
    void plan() {
        for (const PauseEvent& event : options_.until) {
            checkFits(event, trainer_->experiment());
        }
        if (options_.at.empty() && options_.interventions.empty()) {
            return; // what a resumed run had planned stays
        }
        Interventions coming = options_.interventions;
        const std::int64_t end = endOf(options_, *trainer_);
        for (const PlannedWhatIf& planned : options_.at) {
            const std::int64_t updates = planned.when.in(trainer_->position().batchesPerEpoch);
            if (options_.to ? updates > end : updates >= end) { // one at the place itself is part of it
                throw WrongUsage("--at: " + planned.when.words + " is not before the end of the " +
                                 (options_.to ? "training at " : "") + lengthText(options_) +
                                 ", so that it would never come.");
            }
            coming.push_back({updates, planned.change});
        }
        std::ranges::stable_sort(coming, {}, &Intervention::updates);
        trainer_->plan(std::move(coming));
    }

    [[nodiscard]] MeasureSet measures() const {
        EventWatch events;
        events.set(options_.until);
        MeasureSet measures = options_.measures;
        measures.concordance = measures.concordance || events.needs().concordance;
        return measures;
    }

    /// What stopped being finite cannot be gone on from: the state that was kept before stays.
    void trainKeepingWhatFails(TrainingRun& training) const {
        try {
            training.train();
        } catch (const NotFinite& fault) {
            training.keepCurves();
            throw NotFinite(std::string(fault.what()) + " The state kept last is in " +
                            (options_.out / kStateFile).string() + ".");
        }
    }

    int conclude(const TrainingRun& training) {
        const bool stopped = !training.finished() && training.endedBy().empty();
        Outcome outcome;
        outcome.effort = training.effort();
        outcome.totalSeconds = std::chrono::duration<double>(Clock::now() - start_).count();
        outcome.stoppedEarly = stopped;
        outcome.endedBy = training.endedBy();
        outcome.out = options_.out;
        outcome.files = {kExperimentFile,  kTrainingFile, kValidationFile, kTestFile,     kConfusionFile,
                         kConcordanceFile, kLayersFile,   kBoardPicture,   kBoardDrawing, kStateFile};
        results_.print(finalReport(*trainer_, outcome));
        if (!training.endedBy().empty()) {
            progress_.say("Ended at " + training.endedBy() + ".");
        }
        if (isGuessing(*trainer_)) {
            progress_.say("Why does it not learn?\n" + diagnosisText(*trainer_).inEnglish());
        }
        progress_.say(stopped ? stopSentence(*trainer_, options_)
                              : "Done. The results are in " + options_.out.string() + ": " + kBoardPicture +
                                    ", " + kBoardDrawing + ", curves as CSV, " + kStateFile + ".");
        if (stopped) {
            sayMissingResults();
            return kSignalBase + interrupt_.signal();
        }
        return sayMissingResults() ? kFailure : kSuccess;
    }

    bool sayMissingResults() {
        const std::string fault = results_.fault();
        if (!fault.empty()) {
            progress_.say("microcircuit train: " + fault);
        }
        return !fault.empty();
    }

    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
    TrainOptions options_;
    Interrupt interrupt_; // before the trainer, whose threads inherit its block
    Progress progress_;
    ResultLines results_;
    Profiler profiler_;
    std::unique_ptr<Trainer> trainer_;
};

} // namespace

int trainCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit train",
                           [&] { return TrainCommand(parseTrainOptions(argc, argv)).run(); });
}

} // namespace mc::app
