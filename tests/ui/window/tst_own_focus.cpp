#include "core/data/small_idx_set.h"
#include "exports/export_link.h"
#include "lessons/lesson_list.h"
#include "race/race_window.h"
#include "sessions/session_files.h"
#include "support/test_class.h"
#include "what_if/what_if_panel.h"
#include "widgets/file_paths.h"
#include "widgets/visible_focus.h"
#include "window/appearance.h"
#include "window/file_actions.h"
#include "window/lesson_test.h"
#include "window/race_link.h"
#include "window/start_link.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QTextEdit>
#include <functional>

using namespace mc::ui;

Q_DECLARE_METATYPE(std::function<void()>)

namespace {

bool isField(const QWidget* widget) {
    const auto* text = qobject_cast<const QTextEdit*>(widget);
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr || (text != nullptr && !text->isReadOnly());
}

QString nameOf(const QWidget* widget) {
    return widget == nullptr ? QStringLiteral("nothing")
                             : QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                                   widget->accessibleName();
}

} // namespace

/// Whether no control ever has the keyboard focus that nobody gave it, so that the keys of the window work.
class TestOwnFocus : public test::LessonTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() {
        keepOpen();
        if (window_) {
            window_->whatIfPanel().setEnabled(true);
            share().setEnabled(true);
        }
    }

    void nothingHasTheFocusAtFirst() { expectFree(); }

    void nothingTakesTheFocusByItself_data() {
        QTest::addColumn<std::function<void()>>("act");
        const auto row = [](const char* name, const std::function<void()>& act) {
            QTest::newRow(name) << act;
        };
        row("a dialog is closed", [this] { closeADialog(); });
        row("data are opened", [this] { openData(true); });
        row("data are refused", [this] { openData(false); });
        row("a preset is taken", [this] { takeAPreset(); });
        row("the start page is closed", [this] {
            window_->start().open();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        });
        row("a lesson is begun", [this] { beginALesson(); });
        row("a lesson is ended", [this] {
            beginALesson();
            window_->lessons().close();
            QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
        });
        row("a lesson is closed by its button", [this] {
            beginALesson();
            pressCloseOfTheLesson();
            QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
        });
        row("a lesson is closed while its text has the focus", [this] { closeALessonThatIsRead(); });
        row("a lesson is begun again after it has been read", [this] {
            closeALessonThatIsRead();
            beginALesson();
        });
        row("a lesson is begun from its list", [this] { chooseALesson(); });
        row("a lesson is closed whose list stays in sight", [this] {
            window_->docks().bringUp(dock("lesson"));
            closeALessonThatIsRead();
            QTRY_VERIFY(dock("lesson").findChild<LessonList*>()->isVisible());
        });
        row("the field is disabled while another window is active", [this] {
            QAbstractSpinBox& field = share();
            field.setFocus(Qt::TabFocusReason);
            QWidget other;
            other.show();
            other.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&other));
            QVERIFY(!window_->isActiveWindow());
            field.setEnabled(false);
            comeBack();
        });
        row("a session is opened", [this] { openASession(); });
        row("a session is opened while a field has the focus", [this] {
            share().setFocus(Qt::TabFocusReason);
            openASession();
        });
        row("the race is closed", [this] { closeTheRace(); });
        row("to the projector", [this] { key(Qt::Key_F11); });
        row("to the projector and back", [this] {
            key(Qt::Key_F11);
            QTest::qWait(50);
            key(Qt::Key_F11);
        });
        row("another dock is raised", [this] {
            share().setFocus(Qt::TabFocusReason);
            window_->docks().bringUp(dock("setup"));
        });
        row("the dock is closed", [this] {
            share().setFocus(Qt::TabFocusReason);
            dock("what-if").hide();
        });
        row("the field is disabled", [this] {
            share().setFocus(Qt::TabFocusReason);
            share().setEnabled(false);
        });
        row("all around the field is disabled", [this] {
            share().setFocus(Qt::TabFocusReason);
            window_->whatIfPanel().setEnabled(false);
        });
        row("the field is gone", [this] { deleteAField(); });
        row("a number was typed", [this] {
            share().setFocus(Qt::TabFocusReason);
            QTest::keyClick(&share(), Qt::Key_Return);
            comeBack();
        });
    }

    void nothingTakesTheFocusByItself() {
        QFETCH(std::function<void()>, act);
        act();
        if (QTest::currentTestFailed()) {
            return;
        }
        QTest::qWait(50);
        expectFree();
    }

    /// A floating dock is a window of its own.
    void nothingInAFloatingDockTakesIt() {
        QDockWidget& circuit = dock("circuit");
        window_->docks().bringUp(circuit);
        circuit.setFloating(true);
        circuit.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(&circuit));
        expectFree();
    }

    void tabGoesOnInThePanelThatItsKeyRaises_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"setup", "what-if", "network", "raster", "accuracy", "circuit"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void tabGoesOnInThePanelThatItsKeyRaises() {
        QFETCH(QString, name);
        QDockWidget& panel = *window_->docks().named(name);
        const qsizetype place = window_->docks().all().indexOf(&panel);
        const QKeySequence shortcut = window_->docks().toggles().at(place)->shortcut();
        QVERIFY(!shortcut.isEmpty());
        for (const bool forward : {true, false}) {
            for (QWidget* before :
                 {static_cast<QWidget*>(window_.get()), window_->findChild<QWidget*>("play")}) {
                before->setFocus(Qt::TabFocusReason);
                QTest::keySequence(window_.get(), shortcut);
                QTRY_VERIFY(canBeSeen(*panel.widget()));
                QCOMPARE(QApplication::focusWidget(), before);
                QTest::keyClick(before, forward ? Qt::Key_Tab : Qt::Key_Backtab);
                QVERIFY(qobject_cast<QScrollArea*>(QApplication::focusWidget()) == nullptr);
                QVERIFY2(panel.isAncestorOf(QApplication::focusWidget()),
                         qPrintable(nameOf(QApplication::focusWidget())));
            }
        }
    }

    void tabGoesOnFromWhereAControlWasDisabled() {
        window_->docks().bringUp(dock("what-if"));
        share().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&share(), Qt::Key_Tab);
        const QWidget* next = QApplication::focusWidget();
        QVERIFY(next != nullptr && next != &share());
        share().setFocus(Qt::TabFocusReason);
        share().setEnabled(false);
        QVERIFY(!isField(QApplication::focusWidget()));
        QTest::keyClick(window_.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }

private:
    void expectFree() {
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY2(focus == nullptr || focus->isWindow(), qPrintable(nameOf(focus)));
        const bool before = frame_->playing;
        QTest::keyClick(focus != nullptr ? QApplication::focusWidget() : window_.get(), Qt::Key_Space);
        QTRY_VERIFY(frame_->playing != before);
    }
    QAbstractSpinBox& share() {
        window_->docks().bringUp(dock("what-if"));
        return *window_->findChild<QAbstractSpinBox*>(QStringLiteral("flip-feedback-amount"));
    }
    void comeBack() {
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void closeADialog() {
        window_->exports().ask();
        auto* dialog = window_->findChild<QDialog*>(QStringLiteral("export"));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->close();
        comeBack();
    }
    void openData(bool good) {
        const QString folder = folder_.filePath(good ? QStringLiteral("digits") : QStringLiteral("none"));
        if (good) {
            files::writeSmallSetTo(pathOf(folder));
        } else {
            QVERIFY(QDir().mkpath(folder));
        }
        window_->files().askDataFolder();
        auto* chooser = window_->findChild<QFileDialog*>();
        QVERIFY(QTest::qWaitForWindowActive(chooser));
        emit chooser->fileSelected(folder);
        QDialog& dialog = *chooser; // where done() is public
        dialog.done(QDialog::Accepted);
        comeBack();
        if (good) {
            QTRY_COMPARE(QString::fromStdString(frame_->experiment->data.source), folder);
        } else {
            QVERIFY(says(QStringLiteral("none")));
        }
        QTRY_VERIFY(!frame_->busy);
    }
    void takeAPreset() {
        window_->start().open();
        auto* card = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        QVERIFY(card != nullptr);
        const auto run = frame_->run;
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_VERIFY(frame_->run != run && frame_->playing);
    }
    void beginALesson() {
        window_->lessons().open(trial());
        QVERIFY(entered(0));
    }
    void closeTheRace() {
        window_->race().open();
        RaceWindow& race = *window_->race().raceWindow();
        QVERIFY(QTest::qWaitForWindowActive(&race));
        race.close();
        comeBack();
    }
    void pressCloseOfTheLesson() {
        for (auto* button : window_->findChildren<QAbstractButton*>()) {
            if (button->objectName() == QStringLiteral("closeLesson")) {
                button->setFocus(Qt::TabFocusReason);
                QVERIFY(button->hasFocus());
                QTest::keyClick(button, Qt::Key_Return);
            }
        }
    }
    void closeALessonThatIsRead() {
        beginALesson();
        auto* text = window_->findChild<QWidget*>(QStringLiteral("lessonText"));
        text->setFocus(Qt::MouseFocusReason);
        QVERIFY(text->hasFocus());
        QTest::mouseClick(window_->findChild<QAbstractButton*>(QStringLiteral("closeLesson")),
                          Qt::LeftButton);
        QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    }
    void chooseALesson() {
        window_->docks().bringUp(dock("lesson"));
        auto* first = dock("lesson").findChild<LessonList*>()->findChild<QAbstractButton*>();
        first->setFocus(Qt::TabFocusReason);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(entered(0));
    }
    void openASession() {
        const QString path = folder_.filePath(QStringLiteral("run.mcs"));
        window_->sessions().saveAs(path);
        QTRY_VERIFY(QFileInfo::exists(path));
        window_->sessions().askOpen();
        auto* chooser = window_->findChild<QFileDialog*>();
        QVERIFY(QTest::qWaitForWindowActive(chooser));
        const auto run = frame_->run;
        emit chooser->fileSelected(path);
        QTest::keyClick(chooser, Qt::Key_Escape);
        comeBack();
        QTRY_VERIFY(frame_->run != run && !frame_->busy);
    }
    void deleteAField() {
        auto* line =
            new QLineEdit(window_->centralWidget() != nullptr ? window_->centralWidget() : window_.get());
        line->show();
        line->setFocus(Qt::TabFocusReason);
        QVERIFY(line->hasFocus());
        delete line;
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        comeBack();
    }
};

MC_TEST(TestOwnFocus)
#include "tst_own_focus.moc"
