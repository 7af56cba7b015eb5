#include "docks/docks.h"
#include "lessons/lesson_page.h"
#include "manual/manual_window.h"
#include "race/race_window.h"
#include "sessions/session_files.h"
#include "status/notice_bar.h"
#include "status/status_line.h"
#include "support/test_class.h"
#include "widgets/number_box.h"
#include "window/file_actions.h"
#include "window/race_link.h"
#include "window/window_test.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCursor>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QTextBlock>
#include <QToolButton>
#include <algorithm>
#include <utility>

using namespace mc::ui;
using mc::ui::test::smallExperiment;

/// Keys, commands, refusals and files: what a person does with the whole window.
class TestMainWindow : public test::WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void spacePlaysAndPauses() {
        QVERIFY(!frame_->playing);
        key(Qt::Key_Space);
        QTRY_VERIFY(frame_->position.updates > 5);
        QVERIFY(frame_->playing);
        key(Qt::Key_Space);
        QTRY_VERIFY(!frame_->playing);
        const auto updates = frame_->position.updates;
        QTest::qWait(50);
        QCOMPARE(frame_->position.updates, updates);
        key(Qt::Key_K, Qt::AltModifier);
        QTRY_VERIFY(frame_->position.updates > updates);
    }

    void f1OpensTheSectionOnTheViewPointedAt() {
        const auto heading = [this] {
            return window_->findChild<ManualWindow*>()->page().textCursor().block().text();
        };
        const std::pair<const char*, const char*> rows[] = {{"network", "Network"}, {"what-if", "What if"}};
        for (const auto& [name, title] : rows) {
            QDockWidget& one = dock(name);
            window_->docks().bringUp(one);
            QTRY_VERIFY(!one.visibleRegion().isEmpty());
            const QPoint onScreen(400, 400); // of which the window is larger
            window_->move(window_->pos() + onScreen - one.mapToGlobal(one.rect().center()));
            QCursor::setPos(onScreen);
            key(Qt::Key_F1);
            QCOMPARE(heading(), QLatin1String(title));
            delete window_->findChild<ManualWindow*>(); // or it would cover the next one
            window_->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        }
        window_->move(0, 0);
        QCursor::setPos(window_->menuBar()->mapToGlobal(QPoint(1, 1)));
        key(Qt::Key_F1);
        QCOMPARE(heading(), manualPages().first().title());
        window_->race().open();
        RaceWindow& race = *window_->race().raceWindow();
        race.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&race));
        QTest::keyClick(&race, Qt::Key_F1);
        QCOMPARE(heading(), QStringLiteral("The race"));
    }

    void theMenuBarIsAsHighAsItsMenus() {
        QMenuBar& menus = *window_->menuBar();
        QWidget& corner = *menus.cornerWidget();
        QVERIFY(corner.isVisible());
        const int height = menus.height();
        corner.hide();
        QCOMPARE(menus.sizeHint().height(), height);
    }

    void aStepGoesOnByExactlyOneBatch() {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(!frame_->playing);
        QCOMPARE(frame_->position.batch, 0);
        QCOMPARE(frame_->position.step, frame_->position.steps);
        key(Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(frame_->position.updates, 2);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(frame_->position.updates, 12);
        QTest::qWait(50);
        QCOMPARE(frame_->position.updates, 12);
        QVERIFY(!frame_->playing);
    }

    void resetGoesBackAndNewSeedGoesElsewhere() {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        const auto run = frame_->run;
        key(Qt::Key_R);
        QTRY_VERIFY(frame_->run > run);
        QCOMPARE(frame_->position.updates, 0);
        QCOMPARE(frame_->experiment->seed, 1);
        key(Qt::Key_N);
        QTRY_COMPARE(frame_->experiment->seed, 2);
        mc::Experiment expected = smallExperiment();
        expected.seed = 2;
        QVERIFY(*frame_->experiment == expected);
    }

    void aWrongNetworkIsRefusedAndTheRunGoesOn() {
        key(Qt::Key_Space);
        QTRY_VERIFY(frame_->position.updates > 2);
        const auto run = frame_->run;
        FieldEditor& network = window_->setupPanel().editor("network");
        type(line("network"), QStringLiteral("784-x-10"));
        QVERIFY(network.problem().contains(QStringLiteral("784-x-10")));

        type(line("network"), QStringLiteral("784-20-10"));
        FieldEditor& images =
            window_->setupPanel().editor("data"); // only opening it shows that this cannot be
        QVERIFY(images.problem().isEmpty());
        window_->setupPanel().openData(QStringLiteral("/there/is/none"));
        QTRY_VERIFY(!images.problem().isEmpty());
        QVERIFY(window_->noticeBar().isVisible());
        QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QCOMPARE(window_->noticeBar().text(), images.problem());
        QVERIFY(images.problem().contains(QStringLiteral("/there/is/none")));
        const auto updates = frame_->position.updates;
        QTRY_VERIFY(frame_->position.updates > updates);
        QCOMPARE(frame_->run, run);
        QVERIFY(frame_->playing);
        line("network").clearFocus();
        key(Qt::Key_Space); // later commands leave the mark where it is
        QTRY_VERIFY(!frame_->playing);
        key(Qt::Key_Space);
        QTRY_VERIFY(frame_->playing && frame_->notice.kind == mc::Notice::Kind::None);
        QVERIFY(!images.problem().isEmpty());
    }

    void aNetworkThatDoesNotFitTheDataIsMarkedWhileItIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        QTest::newRow("too few outputs") << "784-20-9"
                                         << "9 output cells";
        QTest::newRow("other input") << "100-20-10"
                                     << "100 input cells";
    }

    void aNetworkThatDoesNotFitTheDataIsMarkedWhileItIsTyped() {
        QFETCH(QString, typed);
        QFETCH(QString, why);
        const FieldEditor& network = window_->setupPanel().editor("network");
        const auto* apply = window_->setupPanel().findChild<QPushButton*>(QStringLiteral("apply"));
        type(line("network"), typed);
        QVERIFY2(network.problem().contains(why), qPrintable(network.problem()));
        QVERIFY(!apply->isEnabled());
        type(line("network"), QStringLiteral("784-21-12"));
        QVERIFY(network.problem().isEmpty());
        QVERIFY(apply->isEnabled());
    }

    void anAppliedExperimentRuns() {
        type(line("network"), QStringLiteral("784-30-10"));
        QVERIFY(frame_->layerSizes[1] == 20);
        window_->setupPanel().findChild<QPushButton*>(QStringLiteral("apply"))->click();
        QTRY_COMPARE(frame_->layerSizes[1], 30);
        QTRY_VERIFY(window_->windowTitle().contains(QStringLiteral("784-30-10")));
        QVERIFY(window_->windowTitle().contains(QStringLiteral("drawn digits")));
        QVERIFY(window_->statusLine().text().contains(QStringLiteral("200 + 100 images")));
    }

    void typingIsNotTakenForShortcuts() {
        const auto run = frame_->run;
        QLineEdit& network = line("network");
        network.setFocus();
        network.setCursorPosition(0);
        for (const Qt::Key k : {Qt::Key_R, Qt::Key_N, Qt::Key_2, Qt::Key_Space, Qt::Key_Right}) {
            QTest::keyClick(&network, k);
        }
        QTest::keyClick(&network, Qt::Key_Right, Qt::ShiftModifier);
        QTest::qWait(60);
        QCOMPARE(frame_->run, run);
        QCOMPARE(frame_->position.updates, 0);
        QCOMPARE(frame_->position.step, 0);
        QVERIFY(!frame_->playing);
        QVERIFY(dock("raster").visibleRegion().isEmpty()); // covered
        QVERIFY(network.text().startsWith(QStringLiteral("rn2 ")));
        // The same keys, with the focus elsewhere, are shortcuts.
        network.clearFocus();
        key(Qt::Key_2);
        QTRY_VERIFY(!dock("raster").visibleRegion().isEmpty());
    }

    void controlsKeepTheKeysTheyUse() {
        auto* step = window_->timeControl().findChild<QPushButton*>(QStringLiteral("step"));
        chooseUnit(mc::StepUnit::Batch);
        step->setFocus();
        QTest::keyClick(step, Qt::Key_Return);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(!frame_->playing);
        auto* slider = window_->timeControl().findChild<QSlider*>();
        slider->setFocus();
        slider->setValue(10);
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(slider->value(), 11);
        auto* unit = window_->timeControl().findChild<QComboBox*>();
        unit->setFocus();
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(unit->currentText(), QStringLiteral("epoch"));
        QCOMPARE(frame_->position.updates, 1);
    }

    void timeKeysWorkAfterAUnitWasChosen() {
        auto* unit = window_->timeControl().findChild<QComboBox*>();
        unit->setFocus();
        unit->showPopup();
        QTest::keyClick(unit->view(), Qt::Key_Down); // from sample to batch
        QTest::keyClick(unit->view(), Qt::Key_Return);
        QCOMPARE(unit->currentText(), QStringLiteral("batch"));
        QTRY_VERIFY(!unit->view()->isVisible());
        window_->activateWindow(); // as a window manager does when the list has closed
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(!frame_->playing);
        unit->setFocus(); // and by the keyboard alone, the list still closed
        QTest::keyClick(unit, Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 2);
        QTRY_VERIFY(!frame_->playing);
        QTest::keyClick(unit, Qt::Key_Space);
        QTRY_VERIFY(frame_->playing);
        QVERIFY(!unit->view()->isVisible());
    }

    void timeKeysWorkAfterACountWasTyped() {
        chooseUnit(mc::StepUnit::Batch);
        auto* count = window_->timeControl().findChild<NumberBox*>(QStringLiteral("count"));
        count->setFocus();
        count->selectAll();
        QTest::keyClicks(count, QStringLiteral("12"));
        QTest::keyClick(count, Qt::Key_Left);
        QTest::keyClick(count, Qt::Key_Backspace);
        QCOMPARE(count->count(), 2);
        QCOMPARE(frame_->position.updates, 0);
        QTest::keyClick(count, Qt::Key_Return);
        QVERIFY(!count->hasFocus());
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 2);
        QTRY_VERIFY(!frame_->playing);
        count->setFocus();
        QTest::keyClick(count, Qt::Key_Space);
        QTRY_VERIFY(frame_->playing);
    }

    void aCheckpointIsSavedAndOpenedAgain() {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        const std::string path = folder_.filePath(QStringLiteral("run.mcz")).toStdString();
        emit window_->sessions().commandIssued(mc::command::SaveCheckpoint{path});
        QTRY_VERIFY(window_->noticeBar().text().contains(QStringLiteral("run.mcz")));
        QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Information);
        key(Qt::Key_R);
        QTRY_COMPARE(frame_->position.updates, 0);
        emit window_->sessions().commandIssued(mc::command::OpenCheckpoint{path});
        QTRY_COMPARE(frame_->position.updates, 1);
        QVERIFY(!frame_->playing);
    }

    void aClosedFailureComesBackWhenItHappensAgain() {
        const mc::Command missing = mc::command::OpenCheckpoint{folder_.filePath("none.mcz").toStdString()};
        emit window_->sessions().commandIssued(missing);
        QTRY_VERIFY(window_->noticeBar().isVisible());
        const QString words = window_->noticeBar().text();
        QVERIFY(words.contains(QStringLiteral("none.mcz")));
        const auto buttons = window_->noticeBar().findChildren<QToolButton*>();
        const auto close = std::ranges::find(buttons, QStringLiteral("Close this notice"),
                                             [](const QToolButton* one) { return one->accessibleName(); });
        QVERIFY(close != buttons.end());
        (*close)->click();
        QVERIFY(!window_->noticeBar().isVisible());
        QTest::qWait(50);
        QVERIFY(!window_->noticeBar().isVisible());
        emit window_->sessions().commandIssued(missing);
        QTRY_VERIFY(window_->noticeBar().isVisible());
        QCOMPARE(window_->noticeBar().text(), words);
    }

    void theKeysAreListedWithoutBlocking() {
        key(Qt::Key_Question);
        QPointer<QDialog> keys = window_->findChild<QDialog*>(QStringLiteral("keys"));
        QVERIFY(keys && keys->isVisible());
        QVERIFY(!keys->isModal());
        QString all;
        for (const QLabel* label : keys->findChildren<QLabel*>()) {
            all += label->text() + QLatin1Char('\n');
        }
        for (const char* word : {"Space", "F11", "Ctrl+S", "Raster", "New seed", "What if", "Ctrl+Z"}) {
            QVERIFY2(all.contains(QLatin1String(word)), word);
        }
        keys->close();
        QTRY_VERIFY(keys.isNull());
    }

    void everyActionCanBeReachedByTheMenus() {
        QStringList keys;
        for (const QAction* action : window_->findChildren<QAction*>()) {
            for (const QKeySequence& sequence : action->shortcuts()) {
                QVERIFY2(!keys.contains(sequence.toString()), qPrintable(sequence.toString()));
                keys.append(sequence.toString());
            }
        }
        for (const char* wanted :
             {"Space", "Right", "Shift+Right", "R",      "N",      "1", "2",     "3",     "4", "5",
              "6",     "F11",   "Ctrl+S",      "Ctrl+O", "Ctrl+E", "?", "Alt+K", "Alt+L", "W", "Ctrl+Z"}) {
            QVERIFY2(keys.contains(QLatin1String(wanted)), wanted);
        }
    }
};

MC_TEST(TestMainWindow)
#include "tst_main_window.moc"
