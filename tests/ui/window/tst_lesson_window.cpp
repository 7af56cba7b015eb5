#include "lessons/board_marker.h"
#include "lessons/lesson_page.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "lessons/wait_line.h"
#include "race/race_window.h"
#include "window/lesson_link.h"
#include "window/notice_bar.h"
#include "window/own_run.h"
#include "window/race_link.h"
#include "window_test.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Lessons on the real board.
class TestLessonWindow : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }
    void pagesTurnByTheKeysWhereverTheFocusIs();
    void aStepSetsTheBoardUp();
    void quickPressesEndWhereTheLastOneGoes();
    void aStepPlaysOnlyWhenItsQuestionIsAnswered();
    void closingBringsBackTheRunAndTheLayout();
    void aRunThatDoesNotComeBackIsKept();
    void aRunThatCannotBePutAsideStaysOnTheBoard();
    void aRunWithoutFiniteNumbersIsGivenUpOnTheSecondPress();
    void anotherLessonOpenedOnTheWayBackKeepsTheRun();
    void aLessonThatCannotBeReadIsToldAndChangesNothing();
    void aRaceOfALessonComesToItsEnd();
    void aPauseOnTheWayIsKept();
    void whatAPersonDoesOnTheWayEndsIt();
    void everyLessonOpensFromTheMenu();

private:
    QString write(const QByteArray& steps) {
        const QString path = folder_.filePath(QStringLiteral("lesson.md"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n" + steps);
        }
        return path;
    }
    QString trial() {
        const QByteArray first =
            "experiment: network=784-12-10, images=200, test_images=50, batch=20, rate_decay=1\n";
        return write(
            "## One\n```step\n" + first +
            "forward: 3 batches\nshow: raster, accuracy\nhighlight: raster\ncell: 1:4\n```\nText.\n"
            "## Two\n```step\nwait: 10 batches\nhighlight: time\n```\nText.\n"
            "## Three\n```step\nwhat-if: flip-feedback=50%\nforward: 2 batches\nshow: "
            "concordance\n```\nText.\n"
            "## Four\n```step\nexperiment: network=784-8-8-10, images=200, test_images=50, batch=20\n"
            "forward: 5 ms\n```\nText.\n");
    }
    bool entered(std::size_t step) {
        return QTest::qWaitFor([this, step] {
            const LessonPlayer* player = window_->lessons().player();
            return player != nullptr && player->step() == step && player->entered();
        });
    }
    bool says(const QString& words) {
        return QTest::qWaitFor([&] { return window_->noticeBar().text().contains(words); });
    }
    /// The person's own run of most tests, seven batches old.
    void goSevenBatches() {
        runner_->post(command::Step{StepUnit::Batch, 7});
        QTRY_VERIFY(frame_->past && frame_->past->now.updates == 7 && !frame_->playing);
    }
    QString networkNow() { return QString::fromStdString(frame_->experiment->network); }
};

void TestLessonWindow::pagesTurnByTheKeysWhereverTheFocusIs() {
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    window_->lessonPanel().page().setFocus();
    QTest::keyClick(&window_->lessonPanel().page(), Qt::Key_PageDown);
    QVERIFY(entered(1));
    QTest::keyClick(window_->lessonPanel().page().viewport(), Qt::Key_PageDown);
    QVERIFY(entered(2));
    key(Qt::Key_PageUp);
    QVERIFY(entered(1));
    key(Qt::Key_PageUp);
    key(Qt::Key_PageUp); // there is nothing before the first
    QVERIFY(entered(0));
    for (int i = 0; i < 9; ++i) {
        key(Qt::Key_PageDown);
    }
    QVERIFY(entered(3));
}

void TestLessonWindow::aStepSetsTheBoardUp() {
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    QCOMPARE(networkNow(), QStringLiteral("784-12-10"));
    QCOMPARE(frame_->past->now.updates, 3);
    QVERIFY(dock("lesson").isVisible() && dock("raster").isVisible() && dock("accuracy").isVisible());
    QVERIFY(!dock("setup").isVisible() && !dock("concordance").isVisible());
    QVERIFY(dock("lesson").width() >= 360 && dock("lesson").width() < 480);
    QCOMPARE(window_->lessons().marker().target(), &dock("raster"));
    QVERIFY(window_->lessons().marker().isVisible());
    QCOMPARE(window_->lessons().marker().size(), dock("raster").size());
    key(Qt::Key_PageDown);
    QVERIFY(entered(1));
    QCOMPARE(window_->lessons().marker().target(), &window_->timeControl());
    QTRY_VERIFY(window_->lessonPanel().wait().text().contains(QStringLiteral("of 10 batches")));
    key(Qt::Key_PageDown); // it does not mind that this one is still waiting
    QVERIFY(entered(2));
    QCOMPARE(window_->lessons().marker().target(), nullptr);
    QCOMPARE(frame_->past->now.updates, 3 + 10 + 2);
    QCOMPARE(frame_->interventions.size(), std::size_t{1});
    QVERIFY(dock("concordance").isVisible() && !dock("raster").isVisible());
}

void TestLessonWindow::quickPressesEndWhereTheLastOneGoes() {
    runner_->post(command::Play{});
    window_->lessons().open(trial());
    const std::vector<std::pair<int, Moment>> places = {{0, {3, 0}}, {1, {3, 0}}, {2, {15, 0}}, {3, {0, 5}}};
    int step = 0;
    for (int press = 0; press < 120; ++press) {
        const bool down = (press * 7 + press / 5) % 3 != 0;
        step = std::clamp(step + (down ? 1 : -1), 0, 3);
        key(down ? Qt::Key_PageDown : Qt::Key_PageUp);
        if (press % 11 == 0) {
            QTest::qWait(press % 4 * 5);
        }
        if (press % 24 == 23) {
            QVERIFY(entered(static_cast<std::size_t>(step)));
            QVERIFY(QTest::qWaitFor([&] {
                return !frame_->playing && frame_->past->now == places[static_cast<std::size_t>(step)].second;
            }));
            QCOMPARE(frame_->interventions.size(), std::size_t(step == 2 ? 1 : 0));
        }
    }
}

void TestLessonWindow::aStepPlaysOnlyWhenItsQuestionIsAnswered() {
    window_->lessons().open(
        write("## One\n```step\nexperiment: network=784-12-10, images=200, test_images=50\n"
              "play: yes\nwait: 5 batches\npromise: updates >= 5\n```\nText.\n"
              "```ask\nWhy?\n( ) So\n(x) Thus\n---\nThus.\n```\n"));
    QVERIFY(entered(0));
    QTest::qWait(100);
    QVERIFY(!frame_->playing && frame_->past->now.updates == 0);
    window_->lessonPanel().findChildren<QRadioButton*>().first()->click();
    window_->lessonPanel().findChild<QPushButton*>(QStringLiteral("showAnswer"))->click();
    QTRY_COMPARE(window_->lessons().player()->phase(), LessonPlayer::Phase::Done);
    QTRY_COMPARE(frame_->past->now.updates, 5);
    QVERIFY(window_->lessonPanel().wait().text().contains(QStringLiteral("There it is.")));
    QVERIFY(window_->lessonPanel().wait().text().contains(QStringLiteral("✓ updates: 5 ≥ 5")));
}

void TestLessonWindow::closingBringsBackTheRunAndTheLayout() {
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

void TestLessonWindow::aRunThatDoesNotComeBackIsKept() {
    goSevenBatches();
    runner_->post(command::Play{});
    QTRY_VERIFY(frame_->playing);
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    const QString path = window_->lessons().ownRun().file();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no session");
    file.close();
    window_->lessons().close();
    QVERIFY(says(QStringLiteral("it is kept as ") + QDir::toNativeSeparators(path)));
    QCOMPARE(window_->noticeBar().kind(), Notice::Kind::Failure);
    QTest::qWait(50);
    QVERIFY(!frame_->playing); // the run of the lesson
    shut();
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir(QFileInfo(path).path()).removeRecursively());
}

void TestLessonWindow::aRunThatCannotBePutAsideStaysOnTheBoard() {
    goSevenBatches();
    const bool lessonShown = dock("lesson").isVisible();
    QVERIFY(QDir(window_->lessons().ownRun().folder()).removeRecursively());
    window_->lessons().open(trial());
    QVERIFY(says(QStringLiteral("could not be put aside")));
    QVERIFY(window_->noticeBar().text().contains(window_->lessons().ownRun().folder()));
    QCOMPARE(window_->noticeBar().kind(), Notice::Kind::Failure);
    QVERIFY(window_->lessons().player() == nullptr);
    QCOMPARE(dock("lesson").isVisible(), lessonShown);
    QTest::qWait(50);
    QCOMPARE(networkNow(), QStringLiteral("784-20-10"));
    QCOMPARE(frame_->past->now.updates, 7);
}

void TestLessonWindow::aRunWithoutFiniteNumbersIsGivenUpOnTheSecondPress() {
    Experiment wild = smallExperiment();
    wild.network = "784";
    for (int layer = 0; layer < 24; ++layer) { // strong feedback through many layers overflows
        wild.network += "-20";
    }
    wild.network += "-10";
    wild.errorCells.mode = ErrorMode::Graded;
    wild.initial.feedbackScale = 100;
    wild.circuit.gateWidth = 100;
    runner_->post(command::Restart{wild});
    runner_->post(command::Play{});
    QTRY_VERIFY(frame_->notice.kind == Notice::Kind::Failure && !frame_->playing);
    const Moment where = frame_->past->now;
    window_->lessons().open(trial());
    QVERIFY(says(QStringLiteral("not finite")));
    QVERIFY(window_->lessons().player() == nullptr);
    QCOMPARE(frame_->past->now, where);
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    window_->lessons().close();
    QVERIFY(says(QStringLiteral("begins anew")));
    QTRY_COMPARE(networkNow(), QString::fromStdString(wild.network));
    QTRY_COMPARE(frame_->past->now, (Moment{0, 0}));
}

void TestLessonWindow::anotherLessonOpenedOnTheWayBackKeepsTheRun() {
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
    QTRY_VERIFY(window_->lessons().ownRun().file().isEmpty());
}

void TestLessonWindow::aLessonThatCannotBeReadIsToldAndChangesNothing() {
    window_->lessons().open(write("## One\n```step\nexperiment: netwrok=1\n```\nText.\n"));
    QVERIFY(window_->noticeBar().text().contains(QStringLiteral("line 9, field 'experiment'")));
    QVERIFY(window_->lessons().player() == nullptr);
    QCOMPARE(networkNow(), QStringLiteral("784-20-10"));
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    window_->lessons().open(folder_.filePath(QStringLiteral("none.md")));
    QVERIFY(window_->noticeBar().text().contains(QStringLiteral("none.md")));
    QVERIFY(window_->lessons().player() != nullptr);
}

void TestLessonWindow::aRaceOfALessonComesToItsEnd() {
    window_->lessons().open(write(
        "## One\n```step\nexperiment: network=784-8-10, images=200, test_images=50, batch=20\nrace: fa, "
        "symmetric\n"
        "race-epochs: 2\npromise: accuracy@symmetric >= accuracy@fa - 100%\n```\nText.\n## Two\nText.\n"));
    QTRY_VERIFY(window_->lessons().player()->phase() == LessonPlayer::Phase::Done);
    QVERIFY(window_->race().raceWindow()->isVisible());
    QTest::qWait(200); // it rests where the promises hold, not an epoch further
    QVERIFY(!window_->race().raceWindow()->frame()->playing);
    QCOMPARE(window_->race().raceWindow()->frame()->result->epochs, 2.0);
    QVERIFY2(window_->lessonPanel().wait().text().contains(QStringLiteral("✓ test accuracy (symmetric)")),
             qPrintable(window_->lessonPanel().wait().text()));
    QTest::keyClick(window_->race().raceWindow(), Qt::Key_PageDown);
    QVERIFY(entered(1));
    QVERIFY(!window_->race().raceWindow()->isVisible());
    key(Qt::Key_PageUp);
    QTRY_VERIFY(window_->race().raceWindow()->isVisible());
    QTRY_VERIFY(window_->lessons().player()->phase() == LessonPlayer::Phase::Done);
}

void TestLessonWindow::aPauseOnTheWayIsKept() {
    window_->lessons().open(
        write("## One\n```step\nexperiment: network=784-100-10, images=2000, test_images=50\n"
              "forward: 100000 batches\n```\nText.\n"));
    QTRY_VERIFY(frame_->playing && networkNow() == QStringLiteral("784-100-10"));
    window_->timeControl().togglePlay();
    QTRY_COMPARE(window_->lessons().player()->phase(), LessonPlayer::Phase::Stopped);
    QTRY_VERIFY(!frame_->playing);
    QVERIFY(window_->lessonPanel().wait().text().contains(QStringLiteral("stopped on the way")));
}

void TestLessonWindow::whatAPersonDoesOnTheWayEndsIt() {
    for (const Command& command : {Command(command::Step{StepUnit::Batch, 1}), Command(command::Play{}),
                                   Command(command::Intervene{parseWhatIf("flip-feedback=50%")}),
                                   Command(command::UndoIntervention{})}) {
        window_->lessons().open(
            write("## One\n```step\nexperiment: network=784-100-10, images=2000, test_images=50\n"
                  "forward: 100000 batches\n```\nText.\n"));
        QTRY_VERIFY(frame_->playing && networkNow() == QStringLiteral("784-100-10"));
        emit window_->timeControl().commandIssued(command);
        QCOMPARE(window_->lessons().player()->phase(), LessonPlayer::Phase::Stopped);
        window_->lessons().close();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    }
}

void TestLessonWindow::everyLessonOpensFromTheMenu() {
    int opened = 0;
    for (const shelf::Entry& entry : shelf::entries()) {
        for (QAction* action :
             window_->menuBar()->findChildren<QAction*>() + window_->findChildren<QAction*>()) {
            if (action->text() == entry.title) {
                action->trigger();
                QVERIFY(QTest::qWaitFor([&] {
                    const LessonPlayer* player = window_->lessons().player();
                    return player != nullptr && player->entered() &&
                           QString::fromStdString(player->lesson().title) == entry.title;
                }));
                ++opened;
                break;
            }
        }
    }
    QCOMPARE(opened, 6);
}

QTEST_MAIN(TestLessonWindow)
#include "tst_lesson_window.moc"
