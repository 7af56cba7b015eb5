#pragma once

#include "annotation/annotating.h"
#include "data_choice/settings.h"
#include "sessions/session_files.h"
#include "status/notice_bar.h"
#include "training/files/checkpoint.h"
#include "widgets/file_paths.h"
#include "window/lesson_link.h"
#include "window_test.h"

#include <QFile>
#include <QFileInfo>
#include <chrono>

namespace mc::ui::test {

inline constexpr std::chrono::seconds kSoon{1}; ///< between autosaves

/// A window whose run and board are saved and brought back.
class SessionTest : public WindowTest {
protected:
    Moment moment_; ///< as arrange() has left the run

    /// As after the last program has been forgotten.
    bool openWithoutAutosaves() {
        QDir(autosaves()).removeRecursively();
        QSettings(kOrganisation, kProgram).clear();
        return openAnew();
    }
    [[nodiscard]] QString autosaves() const { return folder_.filePath("autosave"); }
    [[nodiscard]] QStringList saved() const { return QDir(autosaves()).entryList({"*.mcs"}, QDir::Files); }

    /// Takes the half of a file away.
    static bool cut(const QString& path) {
        QFile file(path);
        return file.resize(QFileInfo(path).size() / 2);
    }

    void step() {
        const auto updates = frame_->position.updates;
        chooseUnit(StepUnit::Batch);
        emit window_->timeControl().commandIssued(command::Step{StepUnit::Batch, 1});
        QTRY_VERIFY(frame_->position.updates > updates && !frame_->playing);
    }

    /// Something of all that a session keeps.
    void arrange() {
        step();
        key(Qt::Key_B);
        QTRY_COMPARE(frame_->past->bookmarks.size(), std::size_t{1});
        step();
        emit window_->timeControl().commandIssued(command::SetSpeed{2000});
        emit window_->timeControl().commandIssued(
            command::PauseWhen{{pause_event::CellSpikes{{1, 7}}, pause_event::AccuracyReaches{true, 1}}});
        emit window_->timeControl().commandIssued(
            command::PauseWhen{{pause_event::AccuracyReaches{true, 1}}});
        window_->timeControl().chooseSteps(StepUnit::TimeStep, 7);
        window_->docks().pickCell({1, 5});
        window_->docks().pickSynapse({{1, 5}, 300});
        type(line("eta"), "0.123");
        const Annotations drawn{{PenText{PenInk::Violet, {0.25, 0.5}, "look here"}}};
        window_->annotating().layer("raster").setAnnotations(drawn);
        window_->resize(1270, 710);
        dock("errors").hide();
        dock("layers").show();
        QTRY_VERIFY(frame_->speedAsked == 2000 && frame_->pauseEvents.size() == 1);
        moment_ = frame_->past->now;
    }

    void expectArranged() {
        QTRY_COMPARE(frame_->speedAsked, 2000.0);
        QTRY_COMPARE(frame_->pauseEvents.size(), std::size_t{1});
        QCOMPARE(pauseEventText(frame_->pauseEvents[0]), std::string("accuracy>=1"));
        QCOMPARE(frame_->past->bookmarks.size(), std::size_t{1});
        QCOMPARE(frame_->past->bookmarks[0].moment, (Moment{1, 0}));
        QCOMPARE(frame_->past->earliest, Moment{});
        QVERIFY(window_->timeControl().unit() == StepUnit::TimeStep ||
                window_->timeControl().unit() == StepUnit::Batch); // what step() of this test has chosen
        QCOMPARE(window_->timeControl().unitsPerStep(), 7);
        QVERIFY((window_->docks().cell() == CellChoice{1, 5}));
        QVERIFY((window_->docks().synapse() == SynapseChoice{{1, 5}, 300}));
        QCOMPARE(line("eta").text(), QString("0.123"));
        QVERIFY(dock("errors").isHidden() && !dock("layers").isHidden());
        const Annotations& drawn = window_->annotating().layer("raster").annotations();
        QCOMPARE(drawn.marks.size(), std::size_t{1});
        QCOMPARE(std::get<PenText>(drawn.marks[0]).text, QString("look here"));
    }

    QString lesson() {
        const QString path = folder_.filePath("lesson.md");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(
                "---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n"
                "## One\n```step\nexperiment: network=784-12-10, images=200, test_images=50, batch=20, "
                "rate_decay=1\nforward: 3 batches\nshow: raster, accuracy\n```\nText.\n"
                "## Two\n```step\nforward: 2 batches\n```\nText.\n");
        }
        return path;
    }

    bool entered(std::size_t step) {
        const LessonPlayer* player = window_->lessons().player();
        return player != nullptr && player->step() == step && player->entered();
    }

    QString save(const char* name) {
        const QString path = folder_.filePath(QLatin1String(name));
        window_->sessions().saveAs(path);
        [&] { QTRY_VERIFY(window_->noticeBar().text().endsWith(QLatin1String(name))); }();
        return path;
    }

    LearnerState stateNow() {
        const auto path = pathOf(folder_.filePath("state.mcz"));
        runner_->post(command::SaveCheckpoint{path});
        (void)runner_->settle();
        return readCheckpoint(path).state;
    }
};

} // namespace mc::ui::test
