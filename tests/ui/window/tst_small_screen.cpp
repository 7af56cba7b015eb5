#include "dock_places.h"
#include "projector_test.h"
#include "status/status_line.h"
#include "support/test_class.h"
#include "time_control/past_bar.h"

#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

using namespace mc::ui;
using mc::ui::test::placeOf;

/// The window on the smallest screens, at the size of letters that QT_FONT_DPI sets for this program.
class TestSmallScreen : public test::ProjectorTest {
    Q_OBJECT

    static constexpr QSize kTitleBar{0, 28}; ///< of the desktop, around the window

    [[nodiscard]] QSize onScreen(QSize pixels) const { return pixels / window_->devicePixelRatioF(); }
    /// Within the window, and nothing lies over it.
    void verifyWhole(const QWidget& widget, const char* who) {
        QVERIFY2(widget.isVisible(), who);
        QVERIFY2(window_->rect().contains(placeOf(widget)), who);
        QVERIFY2(widget.visibleRegion().boundingRect() == widget.rect(), who);
    }
    void verifyBars() {
        verifyWhole(*window_->menuBar(), "menus");
        verifyWhole(window_->timeControl(), "time control");
        verifyWhole(*window_->findChild<QPushButton*>(QStringLiteral("play")), "play");
        verifyWhole(*window_->findChild<QPushButton*>(QStringLiteral("reset")), "reset");
        verifyWhole(window_->pastBar(), "course");
        verifyWhole(window_->statusLine(), "status");
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { leaveTheLook(); }

    void allIsWithinTheScreen_data() {
        QTest::addColumn<QSize>("screen"); // pixels of the device
        QTest::newRow("1024 x 600") << QSize(1024, 600);
        QTest::newRow("1366 x 768") << QSize(1366, 768);
    }

    void allIsWithinTheScreen() {
        QFETCH(QSize, screen);
        const QSize room = onScreen(screen) - kTitleBar;
        QVERIFY(window_->minimumSize().expandedTo(room) == room);
        window_->resize(room);
        QTest::qWait(100);
        QCOMPARE(window_->size(), room);
        verifyBars();
        for (QDockWidget* one : window_->docks().all()) {
            window_->docks().bringUp(*one);
            QTRY_COMPARE(test::faultOfPlace(*window_, *one), QString());
        }
        window_->docks().bringUp(dock("setup"));
        QTest::qWait(30);
        for (const char* name : {"apply", "presets", "revert", "change", "useSuggested"}) {
            QWidget* button = dock("setup").findChild<QWidget*>(QLatin1String(name));
            dock("setup").findChild<QScrollArea*>()->ensureWidgetVisible(button);
            verifyWhole(*button, name);
        }
        window_->docks().bringUp(dock("what-if"));
        QTest::qWait(30);
        verifyWhole(*dock("what-if").findChild<QWidget*>(QStringLiteral("undo")), "undo");
        verifyBars();
    }

    void tabsHaveWholeWords_data() { allIsWithinTheScreen_data(); }

    /// Those that have no room are behind scroll buttons.
    void tabsHaveWholeWords() {
        QFETCH(QSize, screen);
        window_->resize(onScreen(screen) - kTitleBar);
        QTest::qWait(100);
        int tabs = 0;
        for (const QTabBar* bar : window_->findChildren<QTabBar*>(Qt::FindDirectChildrenOnly)) {
            for (int k = 0; bar->isVisible() && k < bar->count(); ++k) {
                ++tabs;
                const int words = bar->fontMetrics().horizontalAdvance(bar->tabText(k));
                QVERIFY2(bar->tabRect(k).width() > words, qPrintable(bar->tabText(k)));
                QVERIFY(bar->tabRect(bar->count() - 1).right() < bar->width() || bar->usesScrollButtons());
            }
        }
        QVERIFY(tabs >= 10);
    }

    void allIsWithinTheScreenForAProjectorToo_data() { allIsWithinTheScreen_data(); }

    void allIsWithinTheScreenForAProjectorToo() {
        QFETCH(QSize, screen);
        project(onScreen(screen));
        verifyBars();
        for (QDockWidget* one : window_->docks().all()) {
            window_->docks().bringUp(*one);
            QTRY_COMPARE(test::faultOfPlace(*window_, *one), QString());
        }
        verifyBars();
    }
};

MC_TEST(TestSmallScreen)
#include "tst_small_screen.moc"
