#include "lesson_test.h"
#include "lessons/board_marker.h"
#include "sessions/session_files.h"
#include "support/overflowing_run.h"
#include "support/test_class.h"
#include "widgets/file_paths.h"

#include <QAbstractButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// What becomes of a person's own run while a lesson has the board.
class TestOwnRun : public LessonTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }
    void closingBringsBackTheRunAndTheLayout();
    void aRunThatPlayedPlaysOn();
    void aRunWithoutFiniteNumbersComesBackAsItWas();
    void theRunComesBackWithItsWayBack();
    void anotherLessonOpenedOnTheWayBackKeepsTheRun();
    void aFileOpenedOverALessonHasTheLastWord();
    void aFileThatWasJustSavedIsOpenedOverALesson();

private:
    /// The person's own run of most tests, seven batches old.
    void goSevenBatches() {
        runner_->post(command::Step{StepUnit::Batch, 7});
        QTRY_VERIFY(frame_->past && frame_->past->now.updates == 7 && !frame_->playing);
    }
};

void TestOwnRun::closingBringsBackTheRunAndTheLayout() {
    runner_->post(command::PauseWhen{{pause_event::SampleMisclassified{}}});
    runner_->post(command::PauseWhen{{pause_event::EpochEnds{}}});
    runner_->post(command::Step{StepUnit::Batch, 7});
    QTRY_VERIFY(frame_->past && frame_->past->now.updates == 7 && !frame_->playing);
    const double loss = frame_->history->train.back().loss;
    const QList<QDockWidget*> docks = window_->docks().all();
    QList<bool> shown;
    for (QDockWidget* dock : docks) {
        shown << dock->isVisible();
    }
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    key(Qt::Key_PageDown);
    QVERIFY(entered(1));
    window_->findChild<QAbstractButton*>(QStringLiteral("closeLesson"))->click();
    QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    QTRY_VERIFY(frame_->past && frame_->past->now.updates == 7);
    QVERIFY(!frame_->playing);
    QCOMPARE(frame_->history->train.back().loss, loss);
    QTRY_COMPARE(frame_->pauseEvents.size(), std::size_t{1});
    QVERIFY(window_->lessons().player() == nullptr);
    for (qsizetype i = 0; i < docks.size(); ++i) {
        QVERIFY2(docks[i]->isVisible() == shown[i], qPrintable(docks[i]->objectName()));
    }
    QVERIFY(!window_->lessons().marker().isVisible());
    key(Qt::Key_PageDown); // nothing is open
    window_->lessons().open(trial());
    window_->lessons().close(); // before anything was carried out
    QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    QTRY_VERIFY(frame_->past && frame_->past->now.updates == 7);
}

void TestOwnRun::aRunThatPlayedPlaysOn() {
    goSevenBatches();
    runner_->post(command::Play{});
    QTRY_VERIFY(frame_->playing);
    const std::uint64_t origin = frame_->origin;
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    QVERIFY(!frame_->playing);
    window_->lessons().close();
    QVERIFY(says(QStringLiteral("your own run is back")));
    QCOMPARE(frame_->origin, origin); // the very run
    QTRY_VERIFY(frame_->playing && frame_->past->now.updates > 7);
}

void TestOwnRun::theRunComesBackWithItsWayBack() {
    goSevenBatches();
    runner_->post(command::Reset{});
    QTRY_VERIFY(frame_->undo.before && frame_->past->now.updates == 0);
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    QVERIFY(!frame_->undo.before);
    window_->lessons().close();
    QTRY_VERIFY(frame_->undo.before);
    runner_->post(command::BackToBefore{});
    QTRY_COMPARE(frame_->past->now.updates, 7);
}

void TestOwnRun::aRunWithoutFiniteNumbersComesBackAsItWas() {
    const Experiment wild = overflowing(smallExperiment());
    runner_->post(command::Restart{wild});
    runner_->post(command::Play{});
    QTRY_VERIFY(frame_->notice.kind == Notice::Kind::Failure && !frame_->playing);
    const Moment where = frame_->past->now;
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    window_->lessons().close();
    QTRY_COMPARE(networkNow(), QString::fromStdString(wild.network));
    QTRY_COMPARE(frame_->past->now, where);
}

void TestOwnRun::anotherLessonOpenedOnTheWayBackKeepsTheRun() {
    goSevenBatches();
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    window_->lessons().close();
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    QCOMPARE(networkNow(), QStringLiteral("784-12-10"));
    window_->lessons().close();
    QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    QTRY_COMPARE(frame_->past->now.updates, 7);
}

void TestOwnRun::aFileOpenedOverALessonHasTheLastWord() {
    const QString file = folder_.filePath(QStringLiteral("begun.mcz"));
    runner_->post(command::SaveCheckpoint{pathOf(file)});
    runner_->post(command::PauseWhen{{pause_event::AccuracyReaches{true, 1}}});
    runner_->post(command::SetSpeed{2000});
    goSevenBatches();
    runner_->post(command::Play{});
    QTRY_VERIFY(frame_->playing);
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    window_->sessions().open(file);
    QVERIFY(says(QStringLiteral("Opened: ")));
    QTRY_COMPARE(frame_->past->now.updates, 0);
    QVERIFY(window_->lessons().player() == nullptr);
    QTest::qWait(100);
    QVERIFY(!frame_->playing && frame_->past->now.updates == 0); // only the person's own run played
    QVERIFY2(window_->noticeBar().text().contains(QStringLiteral("begun.mcz")),
             qPrintable(window_->noticeBar().text()));
    QCOMPARE(frame_->speedAsked, 2000.0);
    QCOMPARE(frame_->pauseEvents.size(), std::size_t{1});
    QCOMPARE(pauseEventText(frame_->pauseEvents[0]), std::string("accuracy>=1"));
    window_->lessons().open(trial());
    QVERIFY(entered(0));
}

void TestOwnRun::aFileThatWasJustSavedIsOpenedOverALesson() {
    const QString file = folder_.filePath(QStringLiteral("lesson.mcs"));
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    window_->sessions().saveAs(file);
    window_->sessions().open(file); // before anything is known of what was saved
    QVERIFY(says(QStringLiteral("Opened: ")));
    QTRY_COMPARE(networkNow(), QStringLiteral("784-12-10"));
    QVERIFY(window_->lessons().player() != nullptr); // the session has it
}

MC_TEST(TestOwnRun)
#include "tst_own_run.moc"
