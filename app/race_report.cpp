#include "race_report.h"

#include "base/csv.h"
#include "equivalence_report.h"
#include "markdown.h"
#include "offscreen.h"
#include "race/race_figure.h"
#include "training/experiment/experiment.h"
#include "training/experiment/experiment_fields.h"
#include "training/files/set_up_command.h"
#include "training/race/race_course.h"
#include "training/race/race_text.h"
#include "training/race/standings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

namespace mc::app {

using Json = nlohmann::ordered_json;

namespace {

std::vector<std::string> englishOf(const std::vector<Message>& texts) {
    std::vector<std::string> english(texts.size());
    std::ranges::transform(texts, english.begin(), &Message::inEnglish);
    return english;
}

/// Mean, deviation, lowest and highest.
std::array<std::string, 4> cells(const std::optional<Spread>& spread) {
    if (!spread) {
        return {};
    }
    return {csvNumber(spread->mean), csvNumber(spread->deviation), csvNumber(spread->low),
            csvNumber(spread->high)};
}

Json toJson(const std::optional<Spread>& spread) {
    if (!spread) {
        return nullptr;
    }
    return {{"mean", spread->mean},
            {"deviation", spread->deviation ? Json(*spread->deviation) : Json(nullptr)},
            {"low", spread->low},
            {"high", spread->high}};
}

/// The ranking, best first.
Json rankingOf(const Race& race) {
    Json list = Json::array();
    for (const RuleStanding& s : standings(race)) {
        list.push_back({{"rank", s.rank ? Json(*s.rank) : Json(nullptr)},
                        {"rule", s.rule},
                        {"seeds", s.seeds},
                        {"dropped_out", s.droppedOut},
                        {"test_accuracy", toJson(s.accuracy)},
                        {"test_loss", toJson(s.loss)},
                        {"validation_accuracy", toJson(s.validationAccuracy)},
                        {"validation_loss", toJson(s.validationLoss)},
                        {"gradient_angle_lowest_layer", toJson(s.gradientAngle)},
                        {"sign_concordance", toJson(s.concordance)}});
    }
    return list;
}

} // namespace

std::string raceCsv(const Race& race) {
    CsvWriter csv;
    std::vector<std::string> head{"rank", "rule", "seeds", "dropped_out"};
    for (const char* measure :
         {"test_accuracy_fraction", "test_loss_E", "validation_accuracy_fraction", "validation_loss_E",
          "gradient_angle_lowest_layer_degrees", "sign_concordance_fraction"}) {
        for (const char* part : {"_mean", "_deviation", "_low", "_high"}) {
            head.push_back(std::string(measure) + part);
        }
    }
    head.insert(head.end(), {"eta", "feedback_scale"});
    csv.row(head);
    for (const RuleStanding& s : standings(race)) {
        std::vector<std::string> row{s.rank ? std::to_string(*s.rank) : "", s.rule, std::to_string(s.seeds),
                                     std::to_string(s.droppedOut)};
        for (const std::optional<Spread>* spread : {&s.accuracy, &s.loss, &s.validationAccuracy,
                                                    &s.validationLoss, &s.gradientAngle, &s.concordance}) {
            std::ranges::copy(cells(*spread), std::back_inserter(row));
        }
        for (const char* field : {"eta", "feedback_scale"}) {
            row.push_back(fieldText(fieldNamed(field), s.experiment));
        }
        csv.row(row);
    }
    return csv.text();
}

std::string raceMarkdown(const Race& race, std::int64_t epochs) {
    std::string text = "# Race of learning rules\n\n" + raceTitle(resultOf(race)).inEnglish() + "\n\n" +
                       markdownHead(englishOf(rankingHead(race.judged())));
    for (const RuleStanding& standing : standings(race)) {
        text += markdownRow(englishOf(rankingRow(standing, race.judged(), SpreadForm::Range)));
    }
    text +=
        "\nMean ± standard deviation (lowest to highest) over seeds. The gradient angle is the mean over the "
        "last epoch, between a rule's update and the exact gradient on the same presentations. Values: " +
        raceRatesText(race).inEnglish() + ". Errors of bp are always graded.\n\n";
    for (const Racer& racer : race.racers()) {
        const std::string section = racer.fault.empty() ? equivalenceMarkdown(*racer.trainer) : std::string();
        if (!section.empty()) { // one run is enough to show it
            text += section + "\nOf the run with seed " + std::to_string(racer.experiment.seed) + ".\n\n";
            break;
        }
    }
    text += "## Every run\n\n";
    for (const Racer& racer : race.racers()) {
        text += "    " + trainCommandOf(racer.experiment, epochs, racer.trainer->interventions()) + "\n";
        if (!racer.fault.empty()) {
            text += "\nThe run above dropped out: " + racer.fault.inEnglish() + "\n\n";
        }
    }
    return text;
}

std::string raceRunsCsv(const Race& race, std::int64_t epochs) {
    CsvWriter csv;
    csv.row({"rule", "seed", "updates", "test_accuracy_fraction", "test_loss_E",
             "validation_accuracy_fraction", "validation_loss_E", "dropped_out", "command"});
    for (const Racer& racer : race.racers()) {
        std::vector<std::string> row{racer.experiment.rule, std::to_string(racer.experiment.seed),
                                     std::to_string(racer.trainer->state().updates)};
        for (const Evaluated set : {Evaluated::Test, Evaluated::Validation}) {
            const PersistentVector<TestPoint>& points = racer.trainer->history().of(set);
            row.push_back(points.empty() ? "" : csvNumber(points.back().accuracy));
            row.push_back(points.empty() ? "" : csvNumber(points.back().loss));
        }
        row.insert(row.end(), {racer.fault.empty() ? "no" : "yes",
                               trainCommandOf(racer.experiment, epochs, racer.trainer->interventions())});
        csv.row(row);
    }
    return csv.text();
}

std::string raceCourseCsv(const Race& race) {
    CsvWriter csv;
    csv.row({"rule", "measure", "position_epochs", "mean", "low", "high", "seeds"});
    for (const RuleStanding& standing : standings(race)) {
        for (const Measure& measure : kMeasures) {
            if (!measure.raced) {
                continue;
            }
            for (const CoursePoint& point : courseOf(race, standing.rule, MeasureId(measure))) {
                csv.row({standing.rule, racedColumn(measure), csvNumber(point.epochs),
                         csvNumber(point.spread.mean), csvNumber(point.spread.low),
                         csvNumber(point.spread.high), std::to_string(point.spread.count)});
            }
        }
    }
    return csv.text();
}

std::string raceEpochReport(const Race& race) {
    const Json report{{"epoch", race.updates() / race.batchesPerEpoch()},
                      {"updates", race.updates()},
                      {"ranking", rankingOf(race)}};
    return report.dump();
}

std::string raceFinalReport(const Race& race, const RaceOutcome& outcome) {
    Json files = Json::array();
    for (const char* name : {kRaceTable, kRaceText, kRaceRuns, kRaceCourse, kRacePicture, kRaceDrawing}) {
        files.push_back((outcome.out / name).string());
    }
    const Json report{
        {"ranking", rankingOf(race)},
        {"rates", raceRatesText(race).inEnglish()},
        {"updates", race.updates()},
        {"epochs", static_cast<double>(race.updates()) / static_cast<double>(race.batchesPerEpoch())},
        {"seconds", outcome.seconds},
        {"threads", outcome.threads},
        {"version", version()},
        {"stopped_early", outcome.stoppedEarly},
        {"out", outcome.out.string()},
        {"files", std::move(files)}};
    return report.dump();
}

void writeRacePictures(const Race& race, const std::filesystem::path& folder) {
    const Offscreen application;
    const std::string footer = "Microcircuit " + std::string(version()) +
                               " · mean and range over seeds · every run and its command: " + kRaceRuns;
    ui::writeRaceFigure(resultOf(race), QString::fromStdString(footer),
                        QString::fromStdString((folder / kRacePicture).string()),
                        QString::fromStdString((folder / kRaceDrawing).string()));
}

} // namespace mc::app
