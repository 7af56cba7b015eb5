#include "session_test.h"
#include "support/test_class.h"
#include "window/appearance.h"
#include "window/recent_menu.h"

#include <QAction>
#include <QFileDialog>

using namespace mc::ui;

/// Sessions as a person meets them: saved, opened, continued.
class TestSessions : public test::SessionTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openWithoutAutosaves()); }
    void cleanup() { shut(); }

    void everythingOfTheWindowComesBack() {
        arrange();
        const QString path = save("all.mcs");
        const int width = window_->width();
        shut();
        QVERIFY(openAnew());
        dock("raster").hide();
        window_->sessions().open(path);
        QTRY_COMPARE(frame_->past->now, moment_);
        expectArranged();
        QCOMPARE(window_->width(), width);
        QVERIFY(!dock("raster").isHidden());
        QVERIFY(!frame_->playing);
    }

    void theRunGoesOnAsIfItHadNeverStopped() {
        arrange();
        const QString path = save("run.mcs");
        step();
        const mc::LearnerState straight = stateNow();
        shut();
        QVERIFY(openAnew());
        window_->sessions().open(path);
        QTRY_COMPARE(frame_->past->now, moment_);
        step();
        const mc::LearnerState resumed = stateNow();
        QVERIFY(resumed.network.layers[0].forward == straight.network.layers[0].forward);
        QVERIFY(resumed.network.layers[1].forward == straight.network.layers[1].forward);
    }

    void theTitleNamesTheFileAndMarksChanges() {
        QVERIFY(!window_->windowTitle().contains(".mcs"));
        save("titled.mcs");
        QTRY_VERIFY(window_->windowTitle().startsWith("titled.mcs[*]"));
        QVERIFY(!window_->isWindowModified());
        step();
        QTRY_VERIFY(window_->isWindowModified());
        key(Qt::Key_S, Qt::ControlModifier); // the file is known: nothing is asked
        QTRY_VERIFY(!window_->isWindowModified());
        QVERIFY(window_->findChild<QFileDialog*>() == nullptr);
        QCOMPARE(mc::readCheckpoint(pathOf(folder_.filePath("titled.mcs"))).state.updates, std::int64_t{1});
    }

    void anotherExperimentNeedsAFileOfItsOwn() {
        save("first.mcs");
        QTRY_VERIFY(!window_->sessions().file().isEmpty());
        key(Qt::Key_R); // the same experiment from its beginning
        QTRY_VERIFY(frame_->run > 1);
        QVERIFY(!window_->sessions().file().isEmpty());
        key(Qt::Key_N);
        QTRY_VERIFY(window_->sessions().file().isEmpty());
        key(Qt::Key_S, Qt::ControlModifier);
        auto* dialog = window_->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->selectedFiles().value(0).endsWith("-seed-2.mcs"));
        dialog->close();
    }

    /// Nobody has to type to save.
    void aNameIsSuggestedForACheckpoint() {
        window_->sessions().askSaveCheckpoint();
        auto* dialog = window_->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->selectedFiles().value(0).endsWith("microcircuit.mcz"));
        dialog->close();
    }

    void recentFilesAreListedAndMissingOnesGo() {
        const QString kept = save("kept.mcs");
        const QString gone = save("gone.mcs");
        QTRY_COMPARE(window_->sessions().recent(), (QStringList{gone, kept}));
        QVERIFY(QFile::remove(gone));
        QMenu& menu = *window_->findChild<RecentMenu*>();
        emit menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 2);
        QVERIFY(menu.actions()[0]->text().contains("gone.mcs (missing)"));
        QVERIFY(menu.actions()[1]->text().endsWith("kept.mcs"));
        menu.actions()[0]->trigger();
        QTRY_COMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QVERIFY(window_->noticeBar().text().contains("gone.mcs"));
        QTRY_COMPARE(window_->sessions().recent(), QStringList{kept});
        emit menu.aboutToShow();
        menu.actions()[0]->trigger();
        QTRY_VERIFY(window_->noticeBar().text().contains("kept.mcs"));
    }

    void aDamagedSessionIsRefusedAndTheRunStays() {
        const QString path = save("damaged.mcs");
        QVERIFY(cut(path));
        step();
        const auto run = frame_->run;
        window_->sessions().open(path);
        QTRY_COMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QVERIFY(window_->noticeBar().text().contains("damaged.mcs"));
        QVERIFY(frame_->run == run && frame_->position.updates == 1);
    }

    void whatTheWindowCannotReadDoesNotKeepTheRunFromOpening() {
        step();
        const auto path = pathOf(folder_.filePath("odd.mcs"));
        emit window_->sessions().commandIssued(
            mc::command::SaveSession{path,
                                     R"({"format":9,"parts":{"layout":3,"cell":"x","speed":-1,)"
                                     R"("pause_when":["moonrise",4],"steps":[77],"setup":[],"synapse":{}}})",
                                     1'000'000});
        window_->sessions().open(textOf(path));
        QTRY_VERIFY(frame_->run > 1);
        QCOMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(frame_->pauseEvents.empty());
        QVERIFY(window_->docks().cell() == CellChoice{});
    }

    void aLessonIsTakenUpAtItsStepWithTheRunAsItWas() {
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        window_->lessons().next();
        QTRY_VERIFY(entered(1));
        step(); // a person goes further
        const mc::Moment where = frame_->past->now;
        QCOMPARE(where.updates, std::int64_t{6});
        const QString path = save("lesson.mcs");
        shut();
        QVERIFY(openAnew());
        window_->sessions().open(path);
        QTRY_VERIFY(window_->lessons().player() != nullptr);
        QCOMPARE(window_->lessons().player()->step(), std::size_t{1});
        QTRY_COMPARE(frame_->past->now, where);
        QTRY_COMPARE(window_->sessions().file(), path);
        QVERIFY(dock("lesson").isVisible());
        window_->lessons().back();
        QTRY_VERIFY(entered(0));
        QCOMPARE(frame_->past->now.updates, std::int64_t{3});
        window_->lessons().close();
        QTRY_COMPARE(frame_->past->now, where); // the run of the session
        QTRY_COMPARE(window_->sessions().file(), path);
    }

    void aSessionOpenedInProjectorModeDoesNotBringItsDesktop() {
        const QString path = save("desktop.mcs");
        window_->appearance().setProjecting(true);
        QTRY_VERIFY(dock("setup").isHidden());
        window_->sessions().open(path);
        QTRY_VERIFY(frame_->run > 1);
        QTRY_COMPARE(window_->sessions().file(), path);
        QVERIFY(dock("setup").isHidden());
        window_->appearance().setProjecting(false);
        QVERIFY(!dock("setup").isHidden());
    }

    void aLessonLeavesNoTraceAmongTheRecentFiles() {
        const QString path = save("own.mcs");
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        QVERIFY(window_->sessions().file().isEmpty());
        window_->lessons().close();
        QTRY_COMPARE(window_->sessions().file(), path);
        QCOMPARE(window_->sessions().recent(), QStringList{path});
    }
};

MC_TEST(TestSessions)
#include "tst_sessions.moc"
