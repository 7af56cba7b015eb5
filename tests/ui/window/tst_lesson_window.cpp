#include "concordance/concordance_view.h"
#include "concordance/pairs_panel.h"
#include "curves/error_view.h"
#include "curves/layers_view.h"
#include "dock_places.h"
#include "lesson_test.h"
#include "lessons/board_marker.h"
#include "lessons/lesson_page.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "lessons/question_page.h"
#include "lessons/wait_line.h"
#include "race/race_window.h"
#include "support/parts.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"
#include "window/appearance.h"
#include "window/race_link.h"

#include <QAction>
#include <QComboBox>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Lessons on the real board.
class TestLessonWindow : public LessonTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }
    void pagesTurnByTheKeysWhereverTheFocusIs();
    void aStepSetsTheBoardUp();
    void quickPressesEndWhereTheLastOneGoes();
    void aStepPlaysOnlyWhenItsQuestionIsAnswered();
    void aLessonThatCannotBeReadIsToldAndChangesNothing();
    void aRaceOfALessonComesToItsEnd();
    void aPauseOnTheWayIsKept();
    void whatAPersonDoesOnTheWayEndsIt();
    void everyLessonOpensFromTheMenu();
    void everyDockHasAPlaceBesideALesson_data();
    void everyDockHasAPlaceBesideALesson();
    void aStepSetsOptionsOfItsViews();
    void whatAStepSpeaksOfIsInFrontForAProjector();
    void aQuestionLeavesTheTextItsRoom();
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
    QCOMPARE(window_->lessons().marker().target(), window_->timeControl().parentWidget());
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
    key(Qt::Key_PageDown);
    QVERIFY(window_->lessonPanel().asks());
    QVERIFY(entered(0));
    key(Qt::Key_PageUp);
    QVERIFY(!window_->lessonPanel().asks());
    key(Qt::Key_PageDown);
    window_->lessonPanel().findChildren<QRadioButton*>().first()->click();
    window_->lessonPanel().findChild<QPushButton*>(QStringLiteral("showAnswer"))->click();
    QTRY_COMPARE(window_->lessons().player()->phase(), LessonPlayer::Phase::Done);
    QTRY_COMPARE(frame_->past->now.updates, 5);
    QVERIFY(window_->lessonPanel().wait().text().contains(QStringLiteral("Done.")));
    QVERIFY(window_->lessonPanel().wait().text().contains(QStringLiteral("✓ The number of updates is 5.")));
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
    QVERIFY2(
        window_->lessonPanel().wait().text().contains(QStringLiteral("✓ The test accuracy with symmetric")),
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

/// In any order of steps; what a person had chosen comes back with the board.
void TestLessonWindow::aStepSetsOptionsOfItsViews() {
    auto& concordance = *qobject_cast<ConcordanceView*>(dock("concordance").widget());
    auto& layers = *qobject_cast<LayersView*>(dock("layers").widget());
    auto& errors = *qobject_cast<ErrorView*>(dock("errors").widget());
    layers.findChild<QToolButton*>("silent_share")->setChecked(true);
    window_->lessons().open(write(
        "## One\n```step\nexperiment: network=784-8-8-10, images=200, test_images=50, batch=20\n"
        "show: concordance, layers\n```\nText.\n"
        "## Two\n```step\nview: concordance, weighted=on, pairs=off, pair=1\n```\nText.\n"
        "## Three\n```step\nexperiment: network=784-9-8-10, images=200, test_images=50, batch=20\n"
        "show: layers, errors\nview: layers, vip=on, silent=off\nview: errors, layer=2\nforward: 3 batches\n"
        "```\nText.\n"));
    const auto weighted = [&] {
        return partOf<QToolButton>(concordance, "Show weighted concordance").isChecked();
    };
    const auto vip = [&] { return layers.findChild<QToolButton*>("rate_vip")->isChecked(); };
    QVERIFY(entered(0));
    QVERIFY(!weighted() && !vip() && layers.findChild<QToolButton*>("rate_pyr")->isChecked());
    key(Qt::Key_PageDown);
    QVERIFY(entered(1));
    QVERIFY(weighted() && !partOf<QToolButton>(concordance, "Show synapse pairs").isChecked() && !vip());
    QCOMPARE(concordance.panel().chosenPair(), 0);
    key(Qt::Key_PageDown);
    QVERIFY(entered(2));
    QVERIFY(weighted() && vip() && !layers.findChild<QToolButton*>("silent_share")->isChecked());
    QTRY_COMPARE(partOf<QComboBox>(errors, "Hidden layer shown").currentData().toInt(),
                 2); // though its run has only just begun
    window_->lessons().goTo(0);
    QVERIFY(entered(0));
    QVERIFY(!weighted() && !vip());
    window_->lessons().goTo(1);
    QVERIFY(entered(1));
    window_->lessons().open(trial()); // another lesson begins with what the person had
    QVERIFY(entered(0));
    QVERIFY(!weighted());
    window_->lessons().close();
    QVERIFY(!weighted() && layers.findChild<QToolButton*>("silent_share")->isChecked());
    QCOMPARE(concordance.panel().chosenPair(), -1);
}

/// Where all views of a step are tabs of one place.
void TestLessonWindow::whatAStepSpeaksOfIsInFrontForAProjector() {
    const QByteArray run = "experiment: network=784-12-10, images=200, test_images=50\n";
    const QString path =
        write("## One\n```step\n" + run +
              "forward: 1 batches\nshow: raster | accuracy\nsee: accuracy\n```\nText.\n"
              "## Two\n```step\nforward: 1 batches\nsee: time, raster, accuracy\n```\nText.\n"
              "## Three\n```step\nforward: 1 batches\nsee: raster\nhighlight: accuracy\n```\nText.\n");
    window_->lessons().open(path);
    QVERIFY(entered(0));
    key(Qt::Key_F11);
    QTRY_VERIFY(isSeen(dock("accuracy")) && !isSeen(dock("raster")));
    window_->lessons().next();
    QVERIFY(entered(1));
    QTRY_VERIFY(isSeen(dock("raster")) && !isSeen(dock("accuracy")));
    window_->lessons().next();
    QVERIFY(entered(2));
    QTRY_VERIFY(isSeen(dock("accuracy")) && !isSeen(dock("raster")));
    QCOMPARE(faultOfPlace(*window_, dock("lesson")), QString());
    key(Qt::Key_F11);
    window_->lessons().close();
}

void TestLessonWindow::aQuestionLeavesTheTextItsRoom() {
    window_->lessons().open(write(
        "## One\n```step\nexperiment: network=784-12-10, images=200, test_images=50\nwait: 5 batches\n```\n"
        "See $h = 4 \\sigma(z) (1 - \\sigma(z))$.\n```ask\nA question of some length, so that it would take "
        "several lines beside a text?\n( ) This, which takes more than one line in a narrow panel\n"
        "( ) That, which takes more than one line in a narrow panel, too\n(x) Other\n---\nThus.\n```\n"));
    QVERIFY(entered(0));
    LessonPanel& panel = window_->lessonPanel();
    for (const bool projecting : {false, true}) {
        if (projecting) {
            key(Qt::Key_F11);
        }
        for (const QSize& size : {QSize(1280, 720), QSize(1920, 1080)}) {
            window_->resize(size);
            QTest::qWait(100);
            const QByteArray where = QByteArray::number(size.height()) + (projecting ? " projecting" : "");
            QVERIFY2(panel.page().isVisible() && panel.page().height() > panel.height() / 2,
                     where.constData());
            key(Qt::Key_PageDown);
            QVERIFY2(panel.question().isVisible() && panel.question().height() > panel.height() / 2,
                     where.constData());
            key(Qt::Key_PageUp);
        }
    }
    key(Qt::Key_F11);
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

void TestLessonWindow::everyDockHasAPlaceBesideALesson_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("projected");
    QTest::newRow("small") << QSize(1024, 572) << false;
    QTest::newRow("usual") << QSize(1280, 720) << false;
    QTest::newRow("projector") << QSize(1280, 720) << true;
}

void TestLessonWindow::everyDockHasAPlaceBesideALesson() {
    QFETCH(QSize, size);
    QFETCH(bool, projected);
    window_->lessons().open(trial());
    QVERIFY(entered(0));
    window_->appearance().setProjecting(projected);
    window_->setWindowState(Qt::WindowNoState);
    window_->resize(size);
    QTest::qWait(60);
    QCOMPARE(faultOfPlace(*window_, dock("lesson")), QString());
    for (QDockWidget* one : window_->docks().all()) {
        window_->docks().bringUp(*one);
        QTRY_COMPARE(faultOfPlace(*window_, *one), QString());
    }
    window_->appearance().setProjecting(false);
    applyTheme(*qApp);
}

MC_TEST(TestLessonWindow)
#include "tst_lesson_window.moc"
