#include "exports/export_dialog.h"
#include "exports/export_link.h"
#include "exports/figure_page.h"
#include "race/race_window.h"
#include "support/test_class.h"
#include "time_control/past_bar.h"
#include "window/appearance.h"
#include "window/lesson_test.h"
#include "window/race_link.h"
#include "window/start_link.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <algorithm>

using namespace mc::ui;

namespace {

/// Whether a pixel of the widget, or of a part of it, is in sight.
bool isInSight(const QWidget& widget) {
    if (!widget.isVisible()) {
        return false;
    }
    const auto parts = widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return !widget.visibleRegion().isEmpty() || std::ranges::any_of(parts, [](const QWidget* part) {
        return !part->isWindow() && isInSight(*part);
    });
}

QString focusName(const QWidget& widget) {
    const QString name = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + name;
}

/// The stops of Tab, or of Shift+Tab, from the focus widget until it comes back to the first; with a fault
/// where it does not, or where one is out of sight.
struct Round {
    QList<QWidget*> stops;
    QStringList faults;
};

Round roundFrom(QWidget& start, bool forward) {
    constexpr int kMost = 400;
    Round round;
    start.setFocus(Qt::OtherFocusReason);
    for (int k = 0; k < kMost; ++k) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr) {
            round.faults << QStringLiteral("the focus is lost after %1 stops").arg(k);
            return round;
        }
        if (round.stops.contains(focus)) {
            if (focus != round.stops.first()) {
                round.faults << QStringLiteral("goes round without the first, from ") + focusName(*focus);
            }
            return round;
        }
        round.stops << focus;
        if (!isInSight(*focus)) {
            round.faults << QStringLiteral("out of sight: ") + focusName(*focus);
        }
        QTest::keyClick(focus, forward ? Qt::Key_Tab : Qt::Key_Backtab,
                        forward ? Qt::NoModifier : Qt::ShiftModifier);
    }
    round.faults << QStringLiteral("does not come back");
    return round;
}

} // namespace

/// Whether the keyboard focus stays among what can be seen.
class TestVisibleFocus : public test::LessonTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void tabStaysInSightInEveryLayout_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("layout");
        for (const QSize size : {QSize(1024, 600), QSize(1280, 720), QSize(1920, 1080)}) {
            for (const char* layout : {"as it opens", "what-ifs in front", "kernels and network", "projector",
                                       "lesson", "start page"}) {
                QTest::addRow("%d, %s", size.width(), layout) << size << QString::fromLatin1(layout);
            }
        }
    }

    void tabStaysInSightInEveryLayout() {
        QFETCH(QSize, size);
        QFETCH(QString, layout);
        window_->resize(size);
        window_->appearance().layOut();
        QTest::qWait(20);
        arrange(layout, size);
        QWidget& start = *window_->findChild<QPushButton*>(QStringLiteral("play"));
        const Round on = roundFrom(start, true);
        QVERIFY2(on.faults.isEmpty(), qPrintable(on.faults.join(QLatin1Char('\n'))));
        const Round back = roundFrom(start, false);
        QVERIFY2(back.faults.isEmpty(), qPrintable(back.faults.join(QLatin1Char('\n'))));
        QVERIFY(on.stops.size() > 5);
        QCOMPARE(back.stops.size(), on.stops.size());
    }

    void whatIsScrolledAwayComesIntoSight() {
        QWidget& last = *window_->findChild<QPushButton*>(QStringLiteral("back"));
        last.setFocus(Qt::OtherFocusReason); // after the set-up
        for (int k = 0; k < 30; ++k) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            QVERIFY2(isInSight(*QApplication::focusWidget()),
                     qPrintable(focusName(*QApplication::focusWidget())));
        }
    }

    void whatIsCoveredGivesTheFocusBack() {
        window_->docks().bringUp(dock("what-if"));
        auto* share = window_->findChild<QAbstractSpinBox*>(QStringLiteral("flip-feedback-amount"));
        QTRY_VERIFY(isInSight(*share));
        share->setFocus(Qt::TabFocusReason);
        QVERIFY(share->hasFocus());
        window_->docks().bringUp(dock("setup"));
        QTRY_VERIFY(!share->hasFocus());
        QWidget* now = window_->focusWidget();
        QVERIFY(now == nullptr || isInSight(*now));
        QTest::keyClick(window_.get(), Qt::Key_Tab);
        QVERIFY(isInSight(*QApplication::focusWidget()));
        QVERIFY(!dock("what-if").isAncestorOf(QApplication::focusWidget()));
    }

    void aFloatingDockHasARoundOfItsOwn() {
        QDockWidget& setup = dock("setup");
        setup.setFloating(true);
        setup.resize(300, 400);
        setup.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(&setup));
        const Round round = roundFrom(line("eta"), true);
        QVERIFY2(round.faults.isEmpty(), qPrintable(round.faults.join(QLatin1Char('\n'))));
        window_->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(window_.get()));
        const Round rest = roundFrom(*window_->findChild<QPushButton*>(QStringLiteral("play")), true);
        QVERIFY2(rest.faults.isEmpty(), qPrintable(rest.faults.join(QLatin1Char('\n'))));
        QVERIFY(!rest.stops.contains(&line("eta")));
    }

    void theRaceAndTheDialogsStayInSight() {
        window_->race().open();
        RaceWindow& race = *window_->race().raceWindow();
        race.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&race));
        const Round ofRace = roundFrom(race, true);
        QVERIFY2(ofRace.faults.isEmpty(), qPrintable(ofRace.faults.join(QLatin1Char('\n'))));
        race.close();
        window_->exports().ask();
        auto* dialog = window_->findChild<QDialog*>(QStringLiteral("export"));
        QVERIFY(dialog != nullptr);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const Round ofDialog =
            roundFrom(*window_->exports().dialog().figures().findChild<QPushButton*>(), true);
        QVERIFY2(ofDialog.faults.isEmpty(), qPrintable(ofDialog.faults.join(QLatin1Char('\n'))));
    }

private:
    void arrange(const QString& layout, QSize size) {
        if (layout == QStringLiteral("what-ifs in front")) {
            window_->docks().bringUp(dock("what-if"));
        } else if (layout == QStringLiteral("kernels and network")) {
            window_->docks().bringUp(dock("kernels"));
            window_->docks().bringUp(dock("network"));
            window_->docks().bringUp(dock("circuit"));
        } else if (layout == QStringLiteral("projector")) {
            key(Qt::Key_F11);
            window_->setWindowState(Qt::WindowNoState); // the offscreen screen has a size of its own
            window_->resize(size);
        } else if (layout == QStringLiteral("lesson")) {
            window_->lessons().open(trial());
            QVERIFY(entered(0));
        } else if (layout == QStringLiteral("start page")) {
            window_->start().open();
        }
        QTest::qWait(100);
    }
};

MC_TEST(TestVisibleFocus)
#include "tst_visible_focus.moc"
