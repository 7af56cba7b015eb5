#include "held/run_rows.h"

#include "chart/frame_marks.h"
#include "chart/ghosts.h"
#include "frames/frame_text.h"
#include "style/text.h"
#include "training/experiment/experiment_fields.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mc::ui {

namespace {

const Stroke kBoardStroke{Ink::Black, 2.2};

/// The run on the board, then the held ones.
std::vector<const Frame*> framesOf(const Frame& frame) {
    std::vector<const Frame*> frames{&frame};
    for (const HeldRun& held : frame.held) {
        frames.push_back(held.frame.get());
    }
    return frames;
}

RunRow runRow(const QString& name, const Stroke& stroke, bool shown, const Frame& frame) {
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    const double epochs = epochsAt(frame.position.updates, frame.position.batchesPerEpoch);
    const bool judged = frame.history && !frame.history->judged().empty();
    RunRow row{name, stroke, shown, epochs, kUnknown, kUnknown, {}, {}, {}};
    if (judged) {
        row.accuracy = frame.history->judged().back().accuracy;
        row.loss = frame.history->judged().back().loss;
    }
    if (frame.experiment) {
        row.rule = QString::fromStdString(frame.experiment->rule);
        row.network = QString::fromStdString(frame.experiment->network);
    }
    row.data = frame.data ? dataName(frame.data->name) : QString();
    return row;
}

QString nameOf(const Field& field) {
    const QString title = capitalised(translated(field.title));
    return field.unit.empty() ? title
                              : tr("%1, %2", "a setting and its unit").arg(title, translated(field.unit));
}

} // namespace

QStringList runHeads() {
    return {tr("epoch"), tr("accuracy"), tr("loss"), tr("rule"), tr("network"), tr("data")};
}

QStringList RunRow::values() const {
    const auto orDash = [](double value, const QString& text) {
        return std::isnan(value) ? QStringLiteral("–") : text;
    };
    return {decimalText(epochs, 1),
            orDash(accuracy, percentText(accuracy)),
            orDash(loss, decimalText(loss, 3)),
            rule,
            network,
            data};
}

std::vector<RunRow> runRows(const Frame& frame) {
    std::vector<RunRow> rows{runRow(tr("this run"), kBoardStroke, true, frame)};
    for (const HeldRun& held : frame.held) {
        rows.push_back(
            runRow(translated(titleOf(held.name)), heldStroke(held.colour), held.shown, *held.frame));
    }
    return rows;
}

std::vector<SettingRow> settingsThatDiffer(const Frame& frame) {
    std::vector<const Experiment*> experiments;
    for (const Frame* one : framesOf(frame)) {
        if (!one->initialExperiment) {
            return {};
        }
        experiments.push_back(one->initialExperiment.get());
    }
    return settingsThatDiffer(experiments);
}

std::vector<SettingRow> settingsThatDiffer(const std::vector<const Experiment*>& experiments) {
    std::vector<SettingRow> rows;
    for (const Field& field : experimentFields()) {
        const auto differs = [&](const Experiment* one) {
            return field.get(*one) != field.get(*experiments.front());
        };
        if (std::ranges::any_of(experiments, differs)) {
            SettingRow& row = rows.emplace_back(SettingRow{nameOf(field), {}});
            for (const Experiment* one : experiments) {
                row.values << translated(valueWords(field, field.get(*one)));
            }
        }
    }
    return rows;
}

QStringList whatIfsOfRuns(const Frame& frame) {
    QStringList texts;
    for (const Frame* one : framesOf(frame)) {
        QStringList lines;
        for (const EventMark& mark : interventionMarks(*one)) {
            lines << mark.words;
        }
        texts << lines.join(QLatin1Char('\n'));
    }
    return texts;
}

} // namespace mc::ui
