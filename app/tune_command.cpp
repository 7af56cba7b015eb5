#include "commands.h"

#include "base/checked_file.h"
#include "base/stop.h"
#include "data_of_file.h"
#include "faults.h"
#include "fitted_network.h"
#include "interrupt.h"
#include "offscreen.h"
#include "progress.h"
#include "race/tuning_figure.h"
#include "results_folder.h"
#include "standard_output.h"
#include "training/experiment/experiment.h"
#include "tune_options.h"
#include "tune_report.h"

#include <chrono>
#include <exception>
#include <utility>

namespace mc::app {

namespace {

class TuneCommand {
public:
    explicit TuneCommand(TuneOptions options) : options_(std::move(options)) {}

    int run() {
        const ResultsFolder folder(options_.out, kTuneResults); // refused before any time is spent
        options_.out = folder.path();
        const std::stop_token stop = interrupt_.token();
        bool finished = false;
        try {
            progress_.sayBriefly("Opening the data ...");
            data_ = options_.source ? openOrSayHow(options_.experiments, *options_.source, progress_, stop)
                                    : openFitted(options_.experiments, options_.decided, progress_, stop);
            checkHeldOut(*data_);
            search(stop);
            finished = true;
        } catch (const Stopped&) {
            if (searches_.empty()) {
                progress_.say("Stopped before the first rule was through; nothing was chosen.");
                return kSignalBase + interrupt_.signal();
            }
        }
        return conclude(finished);
    }

private:
    void search(const std::stop_token& stop) {
        for (const Experiment& experiment : options_.experiments) {
            searches_.push_back(searched(experiment, stop));
            results_.print(tuneRuleReport(options_.plan, searches_.back()));
            if (!searches_.back().fault.empty()) {
                progress_.say(searches_.back().fault.inEnglish());
            }
        }
    }

    /// A fault is of one rule: the others go on.
    RuleSearch searched(const Experiment& experiment, const std::stop_token& stop) {
        try {
            return searchRule(options_.plan, experiment, data_, options_.threads, stop,
                              [this](const RuleSearch& sofar) { sayRound(sofar); });
        } catch (const Stopped&) {
            throw;
        } catch (const std::exception& fault) {
            return {experiment.rule, {}, 0, experiment.rule + " could not be tuned: " + fault.what()};
        }
    }

    void sayRound(const RuleSearch& sofar) {
        const Trial& best = sofar.trials[sofar.best];
        const TestPoint& last = best.course.back();
        std::string values;
        for (const SearchRange& range : options_.plan.over) {
            const Field& field = fieldNamed(range.field);
            values += " " + range.field + " " + fieldText(field, best.experiment) + ",";
        }
        progress_.say(sofar.rule + ", after " + std::to_string(last.updates) + " batches: best so far:" +
                      values + " " + percentText(last.accuracy) + " right on held-out images.");
    }

    [[nodiscard]] TunedValues tunedValues() const {
        TunedValues tuned;
        tuned.base = options_.experiments.front();
        tuned.data = data_->name;
        tuned.heldOut = static_cast<std::int64_t>(data_->validation.count());
        tuned.over = options_.plan.over;
        tuned.trials = options_.plan.trials;
        tuned.epochs = options_.plan.epochs;
        tuned.command = options_.command;
        for (const RuleSearch& search : searches_) {
            if (search.fault.empty()) {
                tuned.rules.push_back(tunedRule(options_.plan, search));
            }
        }
        return tuned;
    }

    int conclude(bool finished) {
        const TunedValues tuned = tunedValues();
        writeFileWhole(options_.out / kTunedValues, tunedValuesText(tuned));
        writeFileWhole(options_.out / kTuneTable, tuneCsv(options_.plan, searches_));
        const Offscreen application;
        ui::writeTuningFigure(
            tuned, searches_,
            QString::fromStdString("Microcircuit " + std::string(version()) + " · " + tuned.command),
            QString::fromStdString((options_.out / kTunePicture).string()),
            QString::fromStdString((options_.out / kTuneDrawing).string()));
        progress_.clear();
        for (const TunedRule& rule : tuned.rules) {
            for (const std::string& id : rule.atEdge) {
                progress_.say("Note: the best value of " + id + " for " + rule.rule +
                              " is an end of its range; a wider one may have a better value.");
            }
        }
        const double seconds = std::chrono::duration<double>(Clock::now() - start_).count();
        results_.print(tuneFinalReport(tuned, {seconds, options_.threads, !finished, options_.out}));
        progress_.say((finished ? "Done." : "Stopped early.") + std::string(" The results are in ") +
                      options_.out.string() + ": " + kTunedValues + ", " + kTuneTable + ", " + kTunePicture +
                      ", " + kTuneDrawing + ".");
        const std::string fault = results_.fault();
        if (!fault.empty()) {
            progress_.say("microcircuit tune: " + fault);
        }
        if (!finished) {
            return kSignalBase + interrupt_.signal();
        }
        return fault.empty() && tuned.rules.size() == searches_.size() ? kSuccess : kFailure;
    }

    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
    TuneOptions options_;
    Interrupt interrupt_; // before the searches, whose threads inherit its block
    Progress progress_;
    ResultLines results_;
    DatasetPtr data_;
    std::vector<RuleSearch> searches_; // of the rules that are through
};

} // namespace

int tuneCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit tune",
                           [&] { return TuneCommand(parseTuneOptions(argc, argv)).run(); });
}

} // namespace mc::app
