#include "race/tuning_figure.h"

#include "chart/chart_picture.h"
#include "figures/figure_files.h"
#include "race/race_charts.h"
#include "style/text.h"
#include "training/experiment/experiment_fields.h"
#include "view/picture_box.h"
#include "view/words_picture.h"
#include "view/words_table.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr QMarginsF kTuningMargins{14, 10, 14, 10}; ///< of the page, units
constexpr double kTuningSpacing = 12;

double placeOfTrial(const Trial& trial, const SearchRange& range) {
    return std::log10(std::get<double>(fieldNamed(range.field).get(trial.experiment)));
}

QString nameOfField(const std::string& id) {
    const Field& field = fieldNamed(id);
    const std::string_view name = field.symbol.empty() ? field.id : field.symbol;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// What each rule has at a point of its trials' courses; trials without one are left out.
template <class PointOf>
ChartContent trialChart(const QString& title, const TunedValues& tuned,
                        const std::vector<RuleSearch>& searches, PointOf pointOf) {
    const SearchRange& range = tuned.over.front();
    ChartContent chart;
    chart.titleForms = QStringList{title};
    chart.keyLines = 2;
    chart.xUnit = tr("log₁₀ %1").arg(nameOfField(range.field));
    chart.time.whole = {std::log10(range.low), std::log10(range.high)};
    chart.numbers = AxisNumbers::Percent;
    chart.high = 100;
    for (const RuleSearch& search : searches) {
        QList<QPointF> points;
        for (const Trial& trial : search.trials) {
            if (const TestPoint* point = pointOf(trial)) {
                points.append({placeOfTrial(trial, range), 100 * point->accuracy});
            }
        }
        std::ranges::sort(points, {}, &QPointF::x);
        chart.curves.push_back(
            {{QString::fromStdString(search.rule), ruleStroke(search.rule, 2.2), ruleMark(search.rule), true},
             points});
    }
    return chart;
}

ChartContent firstRound(const TunedValues& tuned, const std::vector<RuleSearch>& searches) {
    return trialChart(tr("Held-out accuracy of all trials after the first round"), tuned, searches,
                      [](const Trial& trial) -> const TestPoint* {
                          return trial.course.empty() ? nullptr : &trial.course.front();
                      });
}

ChartContent lastRounds(const TunedValues& tuned, const std::vector<RuleSearch>& searches) {
    return trialChart(tr("Held-out accuracy of each trial at its end"), tuned, searches,
                      [](const Trial& trial) -> const TestPoint* {
                          return trial.course.empty() ? nullptr : &trial.course.back();
                      });
}

PicturePtr valuesOf(const TunedValues& tuned) {
    QStringList heads{tr("rule")};
    for (const SearchRange& range : tuned.over) {
        heads << tr("best %1").arg(nameOfField(range.field));
    }
    heads << tr("held-out accuracy (%)") << tr("held-out loss E");
    std::vector<QStringList> rows;
    for (const TunedRule& rule : tuned.rules) {
        QStringList cells{QString::fromStdString(rule.rule)};
        for (const auto& [id, value] : rule.values) {
            const bool edge = std::ranges::find(rule.atEdge, id) != rule.atEdge.end();
            const QString number = tickText(value);
            cells << (edge ? tr("%1 (end of the range)").arg(number) : number);
        }
        cells << decimalText(100 * rule.accuracy, 2) << decimalText(rule.loss, 3);
        rows.push_back(cells);
    }
    return tableOf(heads, rows);
}

QString tuningTitle(const TunedValues& tuned) {
    return tr("%1 · %2 · %3 trials per rule · up to %4 epochs")
        .arg(QString::fromStdString(tuned.data), QString::fromStdString(tuned.base.network),
             QString::number(tuned.trials), QString::number(tuned.epochs));
}

} // namespace

PicturePtr tuningPicture(const TunedValues& tuned, const std::vector<RuleSearch>& searches,
                         const QString& footer) {
    const PicturePtr charts = rowOf({{std::make_shared<ChartPicture>(firstRound(tuned, searches)), 1},
                                     {std::make_shared<ChartPicture>(lastRounds(tuned, searches)), 1}},
                                    kTuningSpacing);
    return withMargins(columnOf({{paragraph(tuningTitle(tuned), 1.5, true)},
                                 {charts, 1},
                                 {valuesOf(tuned)},
                                 {paragraph(footer, 0.9)}},
                                kTuningSpacing),
                       kTuningMargins);
}

void writeTuningFigure(const TunedValues& tuned, const std::vector<RuleSearch>& searches,
                       const QString& footer, const QString& pngPath, const QString& svgPath, QSize size) {
    writePicture(tuningPicture(tuned, searches, footer), tuningTitle(tuned), footer, pngPath, svgPath, size);
}

} // namespace mc::ui
