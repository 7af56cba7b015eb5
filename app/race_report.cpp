#include "race_report.h"

#include "base/text.h"
#include "figures/race_figure.h"
#include "learning/rules.h"
#include "offscreen.h"
#include "progress_text.h"
#include "shell_words.h"
#include "training/experiment_fields.h"
#include "training/race_course.h"
#include "training/version.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace mc::app {

using Json = nlohmann::ordered_json;

namespace {

std::string fixed(double value, int decimals) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

/// "97.61 ± 0.12 (97.50 to 97.74)" in units of 1 / scale, the range only if wanted; a dash if there is none.
std::string spreadText(const std::optional<Spread>& spread, double scale, int decimals, bool range) {
    if (!spread) {
        return "–";
    }
    std::string text = fixed(scale * spread->mean, decimals);
    if (spread->deviation) {
        text += " ± " + fixed(scale * *spread->deviation, decimals);
        text += range ? " (" + fixed(scale * spread->low, decimals) + " to " +
                            fixed(scale * spread->high, decimals) + ")"
                      : "";
    }
    return text;
}

std::string cells(const std::optional<Spread>& spread) {
    if (!spread) {
        return ",,,";
    }
    return numberText(spread->mean) + "," + (spread->deviation ? numberText(*spread->deviation) : "") + "," +
           numberText(spread->low) + "," + numberText(spread->high);
}

const Experiment& experimentOf(const Race& race, const std::string& rule) {
    for (const Racer& racer : race.racers()) {
        if (racer.experiment.rule == rule) {
            return racer.experiment;
        }
    }
    return race.racers().front().experiment;
}

std::string seedsText(const RuleStanding& standing) {
    std::string text = std::to_string(standing.seeds);
    return standing.droppedOut == 0 ? text : text + ", dropped out: " + std::to_string(standing.droppedOut);
}

/// "0.2" of a field of the rule's experiment.
std::string valueOf(const Race& race, const std::string& rule, std::string_view field) {
    return fieldText(fieldNamed(field), experimentOf(race, rule));
}

/// β, where the feedback of the rule is scaled by it.
std::string feedbackScaleOf(const Race& race, const std::string& rule) {
    const FeedbackKind kind = ruleNamed(rule).feedback;
    const bool scaled = kind == FeedbackKind::Random || kind == FeedbackKind::Redrawn;
    return scaled ? valueOf(race, rule, "feedback_scale") : "–";
}

/// A row of the ranking; with the range over seeds where there is room for it.
std::vector<std::string> row(const Race& race, const RuleStanding& standing, std::size_t rank, bool range) {
    return {std::to_string(rank),
            standing.rule,
            seedsText(standing),
            spreadText(standing.accuracy, 100, 2, range),
            spreadText(standing.loss, 1, 3, range),
            spreadText(standing.gradientAngle, 1, 1, range),
            spreadText(standing.concordance, 100, 1, range),
            valueOf(race, standing.rule, "eta"),
            feedbackScaleOf(race, standing.rule)};
}

const std::vector<std::string>& head() {
    static const std::vector<std::string> names = {"rank",
                                                   "rule",
                                                   "seeds",
                                                   "test accuracy (%)",
                                                   "test loss E",
                                                   "gradient angle, lowest layer (degrees)",
                                                   "sign concordance (%)",
                                                   "rate η₀",
                                                   "feedback scale β"};
    return names;
}

std::string titleOf(const Race& race) {
    const Experiment& e = race.racers().front().experiment;
    const double epochs = static_cast<double>(race.updates()) / static_cast<double>(race.batchesPerEpoch());
    return race.racers().front().trainer->data()->name + " · " + e.network + " · " +
           fieldText(fieldNamed("error"), e) + " errors · " + fieldText(fieldNamed("encoder"), e) +
           " input · " + fixed(epochs, epochs == static_cast<double>(static_cast<int>(epochs)) ? 0 : 2) +
           " epochs";
}

std::string line(const std::vector<std::string>& values) {
    std::string text = "|";
    for (const std::string& value : values) {
        text += " " + value + " |";
    }
    return text + "\n";
}

QList<QPointF> pointsOf(const std::vector<CoursePoint>& course, double scale, double Spread::*which) {
    QList<QPointF> points;
    for (const CoursePoint& point : course) {
        points.append({point.epochs, scale * point.spread.*which});
    }
    return points;
}

/// The rules in the order in which they were entered.
std::vector<std::string> entered(const Race& race) {
    std::vector<std::string> names;
    for (const Racer& racer : race.racers()) {
        if (std::ranges::find(names, racer.experiment.rule) == names.end()) {
            names.push_back(racer.experiment.rule);
        }
    }
    return names;
}

std::vector<ui::RaceCurve> curvesOf(const Race& race, RaceMeasure measure, double scale) {
    std::vector<ui::RaceCurve> curves;
    for (const std::string& rule : entered(race)) {
        const std::vector<CoursePoint> course = courseOf(race, rule, measure);
        curves.push_back({pointsOf(course, scale, &Spread::mean), pointsOf(course, scale, &Spread::low),
                          pointsOf(course, scale, &Spread::high)});
    }
    return curves;
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

} // namespace

std::string raceCsv(const Race& race) {
    std::string text = "rank,rule,seeds,dropped_out";
    for (const char* measure : {"test_accuracy_fraction", "test_loss_E",
                                "gradient_angle_lowest_layer_degrees", "sign_concordance_fraction"}) {
        for (const char* part : {"mean", "deviation", "low", "high"}) {
            text += "," + std::string(measure) + "_" + part;
        }
    }
    text += ",eta,feedback_scale\n";
    std::size_t rank = 0;
    for (const RuleStanding& s : standings(race)) {
        text += std::to_string(++rank) + "," + s.rule + "," + std::to_string(s.seeds) + "," +
                std::to_string(s.droppedOut) + "," + cells(s.accuracy) + "," + cells(s.loss) + "," +
                cells(s.gradientAngle) + "," + cells(s.concordance) + "," + valueOf(race, s.rule, "eta") +
                "," + valueOf(race, s.rule, "feedback_scale") + "\n";
    }
    return text;
}

std::string raceMarkdown(const Race& race, std::int64_t epochs) {
    std::string text = "# Race of learning rules\n\n" + titleOf(race) + "\n\n" + line(head()) +
                       line(std::vector<std::string>(head().size(), "---"));
    std::size_t rank = 0;
    for (const RuleStanding& standing : standings(race)) {
        text += line(row(race, standing, ++rank, true));
    }
    text +=
        "\nMean ± standard deviation (lowest to highest) over seeds. The gradient angle is the mean over the "
        "last epoch, between a rule's update and the exact gradient on the same presentations. Rates that "
        "were not given are those suggested for each rule; errors of bp are always graded.\n\n";
    for (const Racer& racer : race.racers()) {
        text += "    " + trainCommandOf(racer.experiment, epochs) + "\n";
        if (!racer.fault.empty()) {
            text += "\nThe run above dropped out: " + racer.fault + "\n\n";
        }
    }
    return text;
}

std::string raceRunsCsv(const Race& race, std::int64_t epochs) {
    std::string text = "rule,seed,updates,test_accuracy_fraction,test_loss_E,dropped_out,command\n";
    for (const Racer& racer : race.racers()) {
        const auto& tests = racer.trainer->history().test;
        std::string command = trainCommandOf(racer.experiment, epochs);
        text +=
            racer.experiment.rule + "," + std::to_string(racer.experiment.seed) + "," +
            std::to_string(racer.trainer->state().updates) + "," +
            (tests.empty() ? "," : numberText(tests.back().accuracy) + "," + numberText(tests.back().loss)) +
            "," + (racer.fault.empty() ? "no" : "yes") + ",\"" + command + "\"\n";
    }
    return text;
}

std::string raceCourseCsv(const Race& race) {
    std::string text = "rule,measure,position_epochs,mean,low,high,seeds\n";
    const std::array<std::pair<RaceMeasure, const char*>, 4> measures = {
        {{RaceMeasure::Accuracy, "test_accuracy_fraction"},
         {RaceMeasure::Loss, "test_loss_E"},
         {RaceMeasure::GradientAngle, "gradient_angle_lowest_layer_degrees"},
         {RaceMeasure::Concordance, "sign_concordance_fraction"}}};
    for (const RuleStanding& standing : standings(race)) {
        for (const auto& [measure, name] : measures) {
            for (const CoursePoint& point : courseOf(race, standing.rule, measure)) {
                text += standing.rule + "," + name + "," + numberText(point.epochs) + "," +
                        numberText(point.spread.mean) + "," + numberText(point.spread.low) + "," +
                        numberText(point.spread.high) + "," + std::to_string(point.spread.count) + "\n";
            }
        }
    }
    return text;
}

Json raceJson(const Race& race) {
    Json list = Json::array();
    for (const RuleStanding& s : standings(race)) {
        list.push_back({{"rule", s.rule},
                        {"seeds", s.seeds},
                        {"dropped_out", s.droppedOut},
                        {"test_accuracy", toJson(s.accuracy)},
                        {"test_loss", toJson(s.loss)},
                        {"gradient_angle_lowest_layer", toJson(s.gradientAngle)},
                        {"sign_concordance", toJson(s.concordance)}});
    }
    return list;
}

void writeRacePictures(const Race& race, const std::filesystem::path& folder) {
    const Offscreen application;
    ui::RaceFigure figure;
    figure.title = QString::fromStdString(titleOf(race));
    figure.footer =
        QString::fromStdString("Microcircuit " + std::string(version()) +
                               " · mean and range over seeds · every run and its command: " + kRaceRuns);
    for (const std::string& name : head()) {
        figure.tableHead << QString::fromStdString(name);
    }
    for (const std::string& rule : entered(race)) {
        figure.rules << QString::fromStdString(rule);
    }
    std::size_t rank = 0;
    for (const RuleStanding& standing : standings(race)) {
        QStringList& cells = figure.table.emplace_back();
        for (const std::string& value : row(race, standing, ++rank, false)) {
            cells << QString::fromStdString(value);
        }
    }
    figure.accuracy = curvesOf(race, RaceMeasure::Accuracy, 100);
    figure.loss = curvesOf(race, RaceMeasure::Loss, 1);
    figure.gradientAngle = curvesOf(race, RaceMeasure::GradientAngle, 1);
    figure.concordance = curvesOf(race, RaceMeasure::Concordance, 100);
    ui::writeRaceFigure(figure, QString::fromStdString((folder / kRacePicture).string()),
                        QString::fromStdString((folder / kRaceDrawing).string()));
}

} // namespace mc::app
