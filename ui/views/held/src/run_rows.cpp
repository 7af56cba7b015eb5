#include "held/run_rows.h"

#include "chart/frame_marks.h"
#include "chart/ghosts.h"
#include "style/text.h"
#include "training/experiment/experiment_fields.h"

#include <algorithm>

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

QStringList valuesOf(const Frame& frame) {
    const double epochs = static_cast<double>(frame.position.updates) /
                          static_cast<double>(std::max<std::int64_t>(frame.position.batchesPerEpoch, 1));
    const bool judged = frame.history && !frame.history->judged().empty();
    const QString unknown = QStringLiteral("–");
    return {decimalText(epochs, 1),
            judged ? percentText(frame.history->judged().back().accuracy) : unknown,
            judged ? decimalText(frame.history->judged().back().loss, 3) : unknown,
            frame.experiment ? QString::fromStdString(frame.experiment->rule) : unknown,
            frame.experiment ? QString::fromStdString(frame.experiment->network) : unknown,
            frame.data ? QString::fromStdString(frame.data->name) : unknown};
}

QString nameOf(const Field& field) {
    const QString title = capitalised(translated(field.title));
    return field.unit.empty() ? title : tr("%1, %2").arg(title, translated(field.unit));
}

QString wordsOf(const Field& field, const Experiment& experiment) {
    const std::string text = fieldText(field, experiment);
    const auto choice = std::ranges::find(field.choices, text, &Choice::name);
    return choice == field.choices.end() ? QString::fromStdString(text) : translated(choice->title);
}

} // namespace

QStringList runHeads() {
    return {tr("epoch"), tr("accuracy"), tr("loss"), tr("rule"), tr("network"), tr("data")};
}

std::vector<RunRow> runRows(const Frame& frame) {
    std::vector<RunRow> rows{{tr("this run"), kBoardStroke, true, valuesOf(frame)}};
    for (const HeldRun& held : frame.held) {
        rows.push_back(
            {QString::fromStdString(held.name), heldStroke(held.colour), held.shown, valuesOf(*held.frame)});
    }
    return rows;
}

std::vector<SettingRow> settingsThatDiffer(const Frame& frame) {
    const std::vector<const Frame*> frames = framesOf(frame);
    const auto isKnown = [](const Frame* one) { return one->initialExperiment != nullptr; };
    std::vector<SettingRow> rows;
    if (!std::ranges::all_of(frames, isKnown)) {
        return rows;
    }
    const Experiment& own = *frame.initialExperiment;
    for (const Field& field : experimentFields()) {
        const auto differs = [&](const Frame* one) {
            return field.get(*one->initialExperiment) != field.get(own);
        };
        if (std::ranges::any_of(frames, differs)) {
            SettingRow& row = rows.emplace_back(SettingRow{nameOf(field), {}});
            for (const Frame* one : frames) {
                row.values << wordsOf(field, *one->initialExperiment);
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
