#include "cell/cell_picture.h"

#include "cell/cell_courses_picture.h"
#include "cell/gate_curve_picture.h"
#include "cell/rate_curve_picture.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace mc::ui {

namespace {

using Row = CellCoursesPicture::Row;

constexpr int kCoursesShare = 16; ///< of the width
constexpr int kCurvesShare = 9;
constexpr double kBetweenColumns = 10; ///< units
constexpr double kBetweenRows = 4;

/// forms: of the heading, the longest first.
PicturePtr headed(QStringList forms, PicturePtr picture) {
    WordsPicture::Style style;
    style.bold = true;
    style.shortens = true;
    return columnOf({{std::make_shared<WordsPicture>(std::move(forms), style)}, {std::move(picture), 1}}, 2);
}

std::vector<PictureBox::Item> partsOf(const CellMomentPtr& moment) {
    const auto row = [](PicturePtr courses, PicturePtr curve) {
        return rowOf({{std::move(courses), kCoursesShare}, {std::move(curve), kCurvesShare}},
                     kBetweenColumns);
    };
    return {
        {row(headed({tr("Last 100 ms of the soma"), tr("Soma")},
                    std::make_shared<CellCoursesPicture>(moment, std::vector{Row::Soma}, false)),
             headed({tr("Gate h(u), 0 to 1"), tr("Gate h(u)")}, std::make_shared<GateCurvePicture>(moment))),
         2},
        {row(std::make_shared<CellCoursesPicture>(moment, std::vector{Row::Gate, Row::Errors, Row::Bursts},
                                                  true),
             headed({tr("f–I curve, 0 to 1 spikes per ms"), tr("Spikes per ms, 0 to 1"),
                     tr("Spikes/ms, 0 to 1"), tr("f–I curve")},
                    std::make_shared<RateCurvePicture>(moment))),
         3}};
}

} // namespace

CellPicture::CellPicture(CellMomentPtr moment)
    : PictureBox(Qt::Vertical, partsOf(moment), kBetweenRows), moment_(std::move(moment)) {}

QString CellPicture::summary() const {
    const CellSettings& settings = moment_->settings;
    const std::vector<SingleCellStep>& steps = moment_->course.steps();
    const SingleCellStep now = moment_->course.now();
    const bool graded = settings.errorCells.mode == ErrorMode::Graded;
    const QString error = graded           ? tr("e %1").arg(signedText(now.error))
                          : now.burst == 0 ? tr("no burst")
                          : now.burst > 0  ? tr("VIP %1").arg(now.burst)
                                           : tr("SST %1").arg(-now.burst);
    int spikes = 0;
    int vip = 0;
    int sst = 0;
    for (const SingleCellStep& step : steps) {
        spikes += step.spike ? 1 : 0;
        vip += std::max(step.burst, 0);
        sst += std::max(-step.burst, 0);
    }
    const QString counts =
        graded ? tr("%1 of the pyramidal cell").arg(spikes)
               : tr("%1 of the pyramidal cell, %2 of VIP, %3 of SST").arg(spikes).arg(vip).arg(sst);
    return tr("At %1: u %2 (threshold %3), gate %4, error from above %5, ε %6, %7. Spikes in the last %8: "
              "%9.")
               .arg(millisecondsText(static_cast<double>(moment_->course.time())),
                    decimalText(now.potential, 2), tickText(settings.circuit.theta), decimalText(now.gate, 2),
                    signedText(now.apical), signedText(now.drive), error,
                    millisecondsText(static_cast<double>(steps.size())), counts) +
           QLatin1Char(' ') +
           tr("With the current %1: %2.")
               .arg(tickText(settings.input.current), periodText(settings.circuit, settings.input.current));
}

std::vector<DataTable> CellPicture::tables() const {
    std::vector<DataTable> all{courses()};
    for (DataTable& table : PictureBox::tables()) {
        all.push_back(std::move(table));
    }
    return all;
}

DataTable CellPicture::courses() const {
    DataTable table{QStringLiteral("one-cell"),
                    tr("Courses of the cell"),
                    {{tr("time"), tr("ms")},
                     {tr("u"), {}},
                     {tr("PYR spikes"), {}},
                     {tr("x"), {}},
                     {tr("gate h"), {}},
                     {tr("v_a"), {}},
                     {tr("ε"), {}},
                     {tr("VIP spikes"), {}},
                     {tr("SST spikes"), {}},
                     {tr("e"), {}}}};
    const std::vector<SingleCellStep>& steps = moment_->course.steps();
    for (std::size_t k = 0; k < steps.size(); ++k) {
        const SingleCellStep& step = steps[k];
        const std::array<double, 10> row{moment_->course.timeOf(k),
                                         step.potential,
                                         step.spike ? 1.0 : 0.0,
                                         step.trace,
                                         step.gate,
                                         step.apical,
                                         step.drive,
                                         static_cast<double>(std::max(step.burst, 0)),
                                         static_cast<double>(std::max(-step.burst, 0)),
                                         step.error};
        for (std::size_t column = 0; column < row.size(); ++column) {
            table.columns[column].numbers.push_back(row[column]);
        }
    }
    return table;
}

QString settingsText(const CellSettings& settings) {
    const CircuitParameters& circuit = settings.circuit;
    const QString cell =
        tr("I = %1, vₐ = %2, τₘ = %3, ϑ = %4, w = %5")
            .arg(tickText(settings.input.current), signedText(settings.input.apical),
                 millisecondsText(circuit.tauM), tickText(circuit.theta), tickText(circuit.gateWidth));
    return settings.errorCells.mode == ErrorMode::Graded
               ? tr("%1; graded errors").arg(cell)
               : tr("%1; θₑ = %2").arg(cell, tickText(settings.errorCells.quantum));
}

} // namespace mc::ui
