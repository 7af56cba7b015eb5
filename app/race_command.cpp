#include "commands.h"

#include "base/checked_file.h"
#include "base/stop.h"
#include "data_of_file.h"
#include "faults.h"
#include "fitted_network.h"
#include "interrupt.h"
#include "progress.h"
#include "race_options.h"
#include "race_report.h"
#include "results_folder.h"
#include "standard_output.h"
#include "training/experiment/experiment.h"
#include "training/race/race_entry.h"
#include "training/race/standings.h"

#include <chrono>
#include <memory>
#include <utility>

namespace mc::app {

namespace {

/// Batches between two looks at the clock and at a wish to stop.
constexpr std::int64_t kBatchesAtOnce = 10;

class RaceCommand {
public:
    explicit RaceCommand(RaceOptions options) : options_(std::move(options)) {}

    int run() {
        for (const Experiment& experiment : options_.experiments) {
            checkFits(beforeTheFirstBatch(options_.changes), experiment);
        }
        const ResultsFolder folder(options_.out, kRaceResults); // refused before any time is spent
        options_.out = folder.path();
        progress_.sayBriefly("Opening the data ...");
        DatasetPtr data;
        try {
            data = options_.source
                       ? openOrSayHow(options_.experiments, *options_.source, progress_, interrupt_.token())
                       : openFitted(options_.experiments, options_.decided, progress_, interrupt_.token());
        } catch (const Stopped&) {
            progress_.say("Stopped while the data were opened; nothing was begun.");
            return kSignalBase + interrupt_.signal();
        }
        if (options_.tuned) {
            for (Experiment& experiment : options_.experiments) {
                applyTuned(*options_.tuned, experiment);
            }
        }
        checkRoomFor(options_.experiments);
        race_ = std::make_unique<Race>(
            options_.experiments, data,
            MeasureSet{.concordance = true, .rates = false, .gradient = true, .equivalence = true},
            options_.threads, options_.changes,
            options_.tuned ? tunedText(*options_.tuned, data->name) : Message());
        progress_.say(data->name + ", " + options_.experiments.front().network + ": " +
                      std::to_string(race_->racers().size()) + " runs, " + std::to_string(options_.epochs) +
                      (options_.epochs == 1 ? " epoch each, " : " epochs each, ") +
                      std::to_string(options_.threads) + (options_.threads == 1 ? " thread" : " threads"));
        const bool finished = race();
        writeResults();
        progress_.clear();
        return conclude(finished);
    }

private:
    /// False if it was stopped.
    bool race() {
        const std::int64_t last = options_.epochs * race_->batchesPerEpoch();
        while (race_->updates() < last) {
            race_->learn(kBatchesAtOnce, interrupt_.token());
            if (race_->updates() >= last) { // the one look at the test set
                race_->evaluate(Evaluated::Test, interrupt_.token());
            }
            if (interrupt_.token().stop_requested()) {
                return false;
            }
            if (race_->atEpochBoundary()) {
                sayEpoch();
            }
        }
        return true;
    }

    void sayEpoch() {
        const std::int64_t epoch = race_->updates() / race_->batchesPerEpoch();
        results_.print(raceEpochReport(*race_));
        std::string text = "epoch " + std::to_string(epoch) + " of " + std::to_string(options_.epochs) + ":";
        for (const RuleStanding& standing : standings(*race_)) {
            text += " " + standing.rule + " " +
                    (standing.judged() ? percentText(standing.judged()->mean) : std::string("dropped out")) +
                    ",";
        }
        text.back() = '.';
        progress_.say(text);
    }

    void writeResults() const {
        writeFileWhole(options_.out / kRaceTable, raceCsv(*race_));
        writeFileWhole(options_.out / kRaceText, raceMarkdown(*race_, options_.epochs));
        writeFileWhole(options_.out / kRaceRuns, raceRunsCsv(*race_, options_.epochs));
        writeFileWhole(options_.out / kRaceCourse, raceCourseCsv(*race_));
        writeRacePictures(*race_, options_.out);
    }

    int conclude(bool finished) {
        const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
        results_.print(raceFinalReport(*race_, {seconds, options_.threads, !finished, options_.out}));
        progress_.say((finished ? "Done." : "Stopped early.") + std::string(" The results are in ") +
                      options_.out.string() + ": " + kRaceText + ", " + kRacePicture + ", " + kRaceDrawing +
                      ", tables as CSV.");
        const std::string fault = results_.fault();
        if (!fault.empty()) {
            progress_.say("microcircuit race: " + fault);
        }
        if (!finished) {
            return kSignalBase + interrupt_.signal();
        }
        return fault.empty() ? kSuccess : kFailure;
    }

    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
    RaceOptions options_;
    Interrupt interrupt_; // before the race, whose threads inherit its block
    Progress progress_;
    ResultLines results_;
    std::unique_ptr<Race> race_;
};

} // namespace

int raceCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit race",
                           [&] { return RaceCommand(parseRaceOptions(argc, argv)).run(); });
}

} // namespace mc::app
