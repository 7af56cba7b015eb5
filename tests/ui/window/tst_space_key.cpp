#include "exports/export_dialog.h"
#include "exports/export_link.h"
#include "exports/figure_page.h"
#include "lessons/lesson_list.h"
#include "lessons/lesson_panel.h"
#include "manual/manual_window.h"
#include "race/race_window.h"
#include "support/test_class.h"
#include "window/help_dialogs.h"
#include "window/key_list.h"
#include "window/lesson_test.h"
#include "window/race_link.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>

using namespace mc::ui;

namespace {

/// Controls that a click would give the keyboard focus to, though nothing is typed into them.
QStringList takingFocusByAClick(const QWidget& window) {
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* combo = qobject_cast<const QComboBox*>(widget);
        const bool pressed = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                             qobject_cast<const QTabBar*>(widget) != nullptr ||
                             qobject_cast<const QAbstractSlider*>(widget) != nullptr ||
                             (combo != nullptr && !combo->isEditable());
        if (pressed && widget->isVisible() && (widget->focusPolicy() & Qt::ClickFocus) != 0) {
            faults << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                          widget->objectName();
        }
    }
    return faults;
}

} // namespace

/// Whether Space plays and pauses wherever nothing is written, and Return presses what Tab has reached.
class TestSpaceKey : public test::LessonTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void spacePlaysAfterAClick_data() {
        QTest::addColumn<QString>("button");
        for (const char* name :
             {"reset", "newSeed", "flip-feedback", "freeze-all", "weight-noise", "current"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void spacePlaysAfterAClick() {
        QFETCH(QString, button);
        window_->docks().bringUp(dock("what-if"));
        auto* clicked = window_->findChild<QAbstractButton*>(button);
        QVERIFY(clicked != nullptr);
        QTRY_VERIFY(clicked->isEnabled());
        int presses = 0;
        connect(clicked, &QAbstractButton::clicked, this, [&presses] { ++presses; });
        QTest::mouseClick(clicked, Qt::LeftButton);
        QCOMPARE(presses, 1);
        QTest::qWait(60);
        QVERIFY(!frame_->playing);
        space();
        QTRY_VERIFY(frame_->playing);
        space();
        QTRY_VERIFY(!frame_->playing);
        QCOMPARE(presses, 1);
    }

    void spacePlaysAfterALessonBegins() {
        window_->lessons().showPanel();
        auto* first = window_->lessonPanel().findChild<LessonList*>()->findChild<QPushButton*>();
        QTRY_VERIFY(first->isVisible());
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(entered(0));
        QTest::qWait(60);
        const bool before = frame_->playing;
        space();
        QTRY_VERIFY(frame_->playing != before);
        QVERIFY(window_->race().raceWindow() == nullptr);
    }

    void spacePlaysAfterATabAndAListAreClicked() {
        for (QTabBar* tabs : window_->findChildren<QTabBar*>()) {
            if (tabs->isVisible() && tabs->count() > 1) {
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
                QVERIFY(!tabs->hasFocus());
            }
        }
        auto* unit = window_->timeControl().findChild<QComboBox*>();
        QTest::mouseClick(unit, Qt::LeftButton);
        unit->hidePopup();
        QVERIFY(!unit->hasFocus());
        space();
        QTRY_VERIFY(frame_->playing);
        shut(); // after a list that has popped up the next test has a window of its own
    }

    void spacePlaysWhereNothingIsWritten() {
        window_->docks().bringUp(dock("what-if"));
        auto* share = window_->findChild<QAbstractSpinBox*>(QStringLiteral("flip-feedback-amount"));
        QTRY_VERIFY(share->isVisible() && share->isEnabled());
        const QString text = share->text();
        share->setFocus();
        space();
        QTRY_VERIFY(frame_->playing);
        QCOMPARE(share->text(), text);
        window_->docks().bringUp(dock("setup"));
        line("eta").setFocus();
        QVERIFY(line("eta").hasFocus());
        space();
        QTRY_VERIFY(!frame_->playing);
        QVERIFY(!line("eta").text().contains(QLatin1Char(' ')));
    }

    void lettersAreThoseOfTheWindow_data() {
        QTest::addColumn<QString>("control");
        for (const char* control : {"list", "number box", "line for numbers", "button", "slider"}) {
            QTest::newRow(control) << QString::fromLatin1(control);
        }
    }

    void lettersAreThoseOfTheWindow() {
        QFETCH(QString, control);
        QWidget& focus = controlOf(control);
        QTRY_VERIFY(focus.isVisible() && focus.isEnabled());
        focus.setFocus(Qt::TabFocusReason);
        QVERIFY(focus.hasFocus());
        const QString before = textOf(focus);
        const auto seed = frame_->experiment->seed;
        QTest::keyClick(&focus, Qt::Key_N);
        QTRY_COMPARE(frame_->experiment->seed, seed + 1);
        const auto run = frame_->run;
        QTest::keyClick(&focus, Qt::Key_R);
        QTRY_VERIFY(frame_->run != run);
        QVERIFY(focus.hasFocus());
        QTest::keyClick(&focus, Qt::Key_J); // no key of the window
        QCOMPARE(textOf(focus), before);
        QTest::keyClick(&focus, Qt::Key_K);
        QTRY_VERIFY(!dock("kernels").isHidden() && dock("kernels").visibleRegion() != QRegion());
    }

    void digitsRaiseViewsButWhereNumbersAreTyped() {
        QWidget& list = controlOf(QStringLiteral("list"));
        list.setFocus(Qt::TabFocusReason);
        const QString before = textOf(list);
        QVERIFY(dock("layers").isHidden());
        QTest::keyClick(&list, Qt::Key_7);
        QTRY_VERIFY(!dock("layers").isHidden());
        QCOMPARE(textOf(list), before);
        for (const char* control : {"number box", "line for numbers"}) {
            QWidget& box = controlOf(QString::fromLatin1(control));
            QTRY_VERIFY(box.isVisible() && box.isEnabled());
            box.setFocus(Qt::TabFocusReason);
            QTest::keySequence(&box, QKeySequence::SelectAll);
            QTest::keyClick(&box, Qt::Key_8);
            QVERIFY(textOf(box).startsWith(QLatin1Char('8')));
            QVERIFY(dock("equivalence").isHidden());
        }
    }

    void aTextFieldKeepsItsLetters() {
        QLineEdit& network = line("network");
        const auto run = frame_->run;
        type(network, QStringLiteral("rnw5"));
        QCOMPARE(network.text(), QStringLiteral("rnw5"));
        QTest::qWait(50);
        QCOMPARE(frame_->run, run);
    }

    void aClickOnAButtonEndsTyping() {
        QLineEdit& network = line("network");
        type(network, QStringLiteral("784-25-10"));
        QVERIFY(network.hasFocus());
        QTest::mouseClick(window_->findChild<QPushButton*>(QStringLiteral("apply")), Qt::LeftButton);
        QVERIFY(!network.hasFocus());
        QTRY_COMPARE(networkNow(), QStringLiteral("784-25-10"));
        space();
        QTRY_VERIFY(frame_->playing);
        QCOMPARE(network.text(), QStringLiteral("784-25-10"));
    }

    void returnPressesWhatTabHasReached() {
        window_->docks().bringUp(dock("what-if"));
        auto* tick = window_->findChild<QCheckBox*>(QStringLiteral("freeze-all"));
        QTRY_VERIFY(tick->isVisible() && tick->isEnabled());
        tick->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tick, Qt::Key_Return);
        QTRY_COMPARE(frame_->interventionsInForce, std::size_t{1});
        QTest::keyClick(tick, Qt::Key_Space);
        QTRY_VERIFY(frame_->playing);
        QCOMPARE(frame_->interventionsInForce, std::size_t{1});
        auto* play = window_->findChild<QPushButton*>(QStringLiteral("play"));
        play->setFocus(Qt::TabFocusReason);
        QTest::keyClick(play, Qt::Key_Enter);
        QTRY_VERIFY(!frame_->playing);
    }

    void returnSelectsARadioButton() {
        QWidget box;
        QRadioButton one(QStringLiteral("one"), &box);
        QRadioButton other(QStringLiteral("other"), &box);
        box.show();
        QVERIFY(!one.isChecked());
        QTest::keyClick(&one, Qt::Key_Return);
        QVERIFY(one.isChecked());
    }

    void spacePlaysInDialogsToo() {
        window_->exports().ask();
        auto* dialog = window_->findChild<QDialog*>(QStringLiteral("export"));
        QVERIFY(dialog != nullptr);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QLineEdit name(QStringLiteral("a"), dialog);
        name.show();
        name.setFocus();
        QTRY_VERIFY(name.hasFocus());
        name.end(false);
        QTest::keyClick(&name, Qt::Key_Space);
        QCOMPARE(name.text(), QStringLiteral("a "));
        QVERIFY(!frame_->playing);
        auto* width = window_->exports().dialog().figures().findChild<QAbstractSpinBox*>();
        width->setFocus();
        QTest::keyClick(width, Qt::Key_Space);
        QTRY_VERIFY(frame_->playing);
        QPushButton* button = window_->exports().dialog().figures().findChild<QPushButton*>();
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!frame_->playing);
    }

    void nothingThatIsPressedTakesTheFocusByAClick() {
        const auto check = [](const QWidget& window) {
            const QStringList faults = takingFocusByAClick(window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        };
        check(*window_);
        window_->docks().bringUp(dock("what-if"));
        window_->docks().bringUp(dock("layers"));
        window_->race().open();
        check(*window_);
        check(*window_->race().raceWindow());
        window_->exports().ask();
        check(*window_->findChild<QDialog*>(QStringLiteral("export")));
        showKeys(*window_, allKeys(*window_->menuBar()));
        check(*window_->findChild<QDialog*>(QStringLiteral("keys")));
        showManual(*window_, manualPages().first().source);
        check(*window_->findChild<QDialog*>(QStringLiteral("manual")));
        QPushButton later(QStringLiteral("made later"));
        later.show();
        QCOMPARE(later.focusPolicy(), Qt::TabFocus);
    }

private:
    QWidget& controlOf(const QString& kind) {
        if (kind == QStringLiteral("line for numbers")) {
            window_->docks().bringUp(dock("setup"));
            return line("eta");
        }
        if (kind == QStringLiteral("number box")) {
            window_->docks().bringUp(dock("what-if"));
            return *window_->findChild<QAbstractSpinBox*>(QStringLiteral("flip-feedback-amount"));
        }
        TimeControl& time = window_->timeControl();
        if (kind == QStringLiteral("list")) {
            return *time.findChild<QComboBox*>();
        }
        if (kind == QStringLiteral("button")) {
            return *time.findChild<QPushButton*>(QStringLiteral("step"));
        }
        return *time.findChild<QAbstractSlider*>(QStringLiteral("speed"));
    }
    static QString textOf(const QWidget& control) {
        const auto* list = qobject_cast<const QComboBox*>(&control);
        const auto* box = qobject_cast<const QAbstractSpinBox*>(&control);
        const auto* line = qobject_cast<const QLineEdit*>(&control);
        return list != nullptr   ? list->currentText()
               : box != nullptr  ? box->text()
               : line != nullptr ? line->text()
                                 : QString();
    }
    void space() {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window_.get(), Qt::Key_Space);
    }
};

MC_TEST(TestSpaceKey)
#include "tst_space_key.moc"
