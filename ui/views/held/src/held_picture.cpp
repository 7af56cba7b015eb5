#include "held/held_picture.h"

#include "chart/curve_sign.h"
#include "frames/frame_text.h"
#include "style/lists.h"
#include "style/text.h"
#include "view/words_picture.h"
#include "view/words_table.h"

#include <memory>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kHeldSpacing = 10; // units
constexpr QMarginsF kHeldMargins{10, 8, 10, 8};

PicturePtr listOf(const std::vector<RunRow>& runs) {
    std::vector<std::vector<PicturePtr>> rows;
    for (const RunRow& run : runs) {
        const PicturePtr sign = run.shown ? PicturePtr(std::make_shared<CurveSign>(run.stroke, Mark::None))
                                          : std::make_shared<WordsPicture>(QString());
        std::vector<PicturePtr>& cells =
            rows.emplace_back(std::vector{rowOf({{sign}, {std::make_shared<WordsPicture>(run.name), 1}})});
        for (const QString& value : run.values()) {
            cells.push_back(std::make_shared<WordsPicture>(value));
        }
    }
    return tableOf(QStringList{tr("run")} + runHeads(), rows);
}

QStringList wordsOf(const std::vector<RunRow>& runs, QString RunRow::*words) {
    QStringList all;
    for (const RunRow& run : runs) {
        all << run.*words;
    }
    return all;
}

std::vector<double> numbersOf(const std::vector<RunRow>& runs, double (*number)(const RunRow&)) {
    std::vector<double> all;
    all.reserve(runs.size());
    for (const RunRow& run : runs) {
        all.push_back(number(run));
    }
    return all;
}

PicturePtr settingsOf(const std::vector<SettingRow>& settings, const QStringList& names) {
    std::vector<QStringList> rows;
    rows.reserve(settings.size());
    for (const SettingRow& setting : settings) {
        rows.push_back(QStringList{setting.name} + setting.values);
    }
    return tableOf(QStringList{tr("setting")} + names, rows);
}

/// "Run 1: epoch 2: 30 % of feedback signs into layer 1 flipped."; of those in which something was changed.
QStringList whatIfSentences(const Frame& frame, const QStringList& names) {
    QStringList sentences;
    const QStringList whatIfs = whatIfsOfRuns(frame);
    for (qsizetype k = 0; k < names.size(); ++k) {
        if (!whatIfs[k].isEmpty()) {
            sentences << tr("What-ifs of %1: %2.")
                             .arg(names[k], QString(whatIfs[k]).replace(QLatin1Char('\n'), tr("; ")));
        }
    }
    return sentences;
}

std::vector<PictureBox::Item> itemsOf(const FramePtr& frame) {
    if (!frame) {
        return {{std::make_shared<EmptyPicture>(noExperiment()), 1}};
    }
    const std::vector<RunRow> runs = runRows(*frame);
    const std::vector<SettingRow> settings = settingsThatDiffer(*frame);
    std::vector<PictureBox::Item> items{{listOf(runs)}, {paragraph(settingsHeading(*frame), 1, true)}};
    if (!settings.empty()) {
        items.push_back({settingsOf(settings, wordsOf(runs, &RunRow::name))});
    }
    for (const QString& sentence : whatIfSentences(*frame, wordsOf(runs, &RunRow::name))) {
        items.push_back({paragraph(sentence)});
    }
    items.push_back({std::make_shared<EmptyPicture>(EmptyText()), 1}); // what is left of the room
    return items;
}

} // namespace

QStringList settingsHeadingForms(const Frame& frame) {
    return frame.held.empty()
               ? QStringList{tr("No run is held. Hold this one, and charts show its curves below those of "
                                "later runs."),
                             tr("No run is held. Hold this one to compare it with others."),
                             tr("No run is held.")}
           : settingsThatDiffer(frame).empty()
               ? QStringList{tr("All runs were begun with the same settings."), tr("Same settings")}
               : QStringList{tr("Settings in which the runs differ"), tr("Settings that differ")};
}

QString settingsHeading(const Frame& frame) {
    return settingsHeadingForms(frame).first();
}

HeldPicture::HeldPicture(FramePtr frame)
    : PictureBox(Qt::Vertical, itemsOf(frame), kHeldSpacing, kHeldMargins), frame_(std::move(frame)) {}

QString HeldPicture::summary() const {
    if (!frame_) {
        return noExperiment().whole();
    }
    QStringList sentences;
    const std::vector<RunRow> runs = runRows(*frame_);
    const QStringList heads = runHeads();
    for (const RunRow& run : runs) {
        QStringList parts;
        for (qsizetype k = 0; k < heads.size(); ++k) {
            parts << tr("%1 %2").arg(heads[k], run.values()[k]);
        }
        sentences << tr("%1: %2.").arg(capitalised(run.name), commaList(parts));
    }
    QStringList settings;
    for (const SettingRow& setting : settingsThatDiffer(*frame_)) {
        settings << tr("%1: %2").arg(setting.name, commaList(setting.values));
    }
    const QString heading = settingsHeading(*frame_);
    sentences << (settings.isEmpty() ? asSentence(heading)
                                     : tr("%1: %2.").arg(heading, semicolonList(settings)));
    return joinedSentences(sentences + whatIfSentences(*frame_, wordsOf(runs, &RunRow::name)));
}

std::vector<DataTable> HeldPicture::tables() const {
    if (!frame_) {
        return {};
    }
    const std::vector<RunRow> runs = runRows(*frame_);
    const QStringList names = wordsOf(runs, &RunRow::name);
    const DataTable list{QStringLiteral("held-runs"),
                         tr("Held runs"),
                         {{tr("run"), {}, {}, names},
                          {tr("epoch"), {}, numbersOf(runs, [](const RunRow& run) { return run.epochs; })},
                          {tr("accuracy"), QStringLiteral("%"),
                           numbersOf(runs, [](const RunRow& run) { return 100 * run.accuracy; })},
                          {tr("loss"), {}, numbersOf(runs, [](const RunRow& run) { return run.loss; })},
                          {tr("rule"), {}, {}, wordsOf(runs, &RunRow::rule)},
                          {tr("network"), {}, {}, wordsOf(runs, &RunRow::network)},
                          {tr("data"), {}, {}, wordsOf(runs, &RunRow::data)},
                          {tr("what-ifs"), {}, {}, whatIfsOfRuns(*frame_)}}};
    DataTable differences{
        QStringLiteral("settings"), tr("Settings in which the runs differ"), {{tr("setting"), {}}}};
    for (const QString& name : names) {
        differences.columns.push_back({name, {}});
    }
    for (const SettingRow& setting : settingsThatDiffer(*frame_)) {
        differences.columns.front().words << setting.name;
        for (qsizetype k = 0; k < names.size(); ++k) {
            differences.columns[static_cast<std::size_t>(k) + 1].words << setting.values[k];
        }
    }
    return {list, differences};
}

} // namespace mc::ui
