#include "tune_report.h"

#include "base/csv.h"
#include "training/experiment/experiment_fields.h"

#include <nlohmann/json.hpp>

namespace mc::app {

using Json = nlohmann::ordered_json;

namespace {

Json ruleReport(const TunedRule& tuned) {
    Json report{{"rule", tuned.rule}};
    for (const auto& [id, value] : tuned.values) {
        report[id] = value;
    }
    report.update({{"validation_accuracy", tuned.accuracy},
                   {"validation_loss", tuned.loss},
                   {"at_edge", tuned.atEdge}});
    return report;
}

} // namespace

std::string tuneCsv(const SearchPlan& plan, const std::vector<RuleSearch>& searches) {
    CsvWriter csv;
    std::vector<std::string> head{"rule", "trial"};
    for (const SearchRange& range : plan.over) {
        head.push_back(range.field);
    }
    head.insert(head.end(), {"updates_done", "position_epochs", "mean_loss_E", "accuracy_fraction",
                             "dropped_out", "best"});
    csv.row(head);
    for (const RuleSearch& search : searches) {
        for (std::size_t place = 0; place < search.trials.size(); ++place) {
            const Trial& trial = search.trials[place];
            std::vector<std::string> origin{search.rule, std::to_string(place + 1)};
            for (const SearchRange& range : plan.over) {
                origin.push_back(fieldText(fieldNamed(range.field), trial.experiment));
            }
            const auto row = [&](std::vector<std::string> rest) {
                std::vector<std::string> cells = origin;
                cells.insert(cells.end(), rest.begin(), rest.end());
                csv.row(cells);
            };
            const char* const best = search.fault.empty() && place == search.best ? "yes" : "no";
            for (const TestPoint& point : trial.course) {
                row({std::to_string(point.updates), csvNumber(point.epochs), csvNumber(point.loss),
                     csvNumber(point.accuracy), "no", best});
            }
            if (!trial.fault.empty()) {
                row({std::to_string(trial.updates), "", "", "", "yes", best});
            }
        }
    }
    return csv.text();
}

std::string tuneRuleReport(const SearchPlan& plan, const RuleSearch& search) {
    return search.fault.empty() ? ruleReport(tunedRule(plan, search)).dump()
                                : Json{{"rule", search.rule}, {"fault", search.fault.inEnglish()}}.dump();
}

std::string tuneFinalReport(const TunedValues& tuned, const TuneOutcome& outcome) {
    Json rules = Json::array();
    for (const TunedRule& rule : tuned.rules) {
        rules.push_back(ruleReport(rule));
    }
    Json files = Json::array();
    for (const char* name : {kTunedValues, kTuneTable, kTunePicture, kTuneDrawing}) {
        files.push_back((outcome.out / name).string());
    }
    const Json report{{"rules", std::move(rules)},   {"trials", tuned.trials},
                      {"epochs", tuned.epochs},      {"validation_images", tuned.heldOut},
                      {"seconds", outcome.seconds},  {"threads", outcome.threads},
                      {"version", version()},        {"stopped_early", outcome.stoppedEarly},
                      {"out", outcome.out.string()}, {"files", std::move(files)}};
    return report.dump();
}

} // namespace mc::app
