#include "annotation/annotating.h"
#include "annotation/annotation_tools.h"
#include "circuit/circuit_traces.h"
#include "circuit/signal_list.h"
#include "concordance/pair_canvas.h"
#include "concordance/pairs_panel.h"
#include "convolution/feature_map_canvas.h"
#include "convolution/kernel_canvas.h"
#include "lessons/lesson_panel.h"
#include "network/network_canvas.h"
#include "race/race_window.h"
#include "raster/raster_canvas.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "time_control/past_bar.h"
#include "window/lesson_link.h"
#include "window/race_link.h"
#include "window/window_test.h"

#include <QAction>
#include <QHash>
#include <QHelpEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QToolTip>

using namespace mc;
using namespace mc::ui;

namespace {

/// A key as tooltips write it: "Ctrl+←" for "Ctrl+Left".
QString written(const QString& key) {
    static const QHash<QString, QString> kSigns{
        {QStringLiteral("Up"), QStringLiteral("↑")},
        {QStringLiteral("Down"), QStringLiteral("↓")},
        {QStringLiteral("Left"), QStringLiteral("←")},
        {QStringLiteral("Right"), QStringLiteral("→")},
        {QStringLiteral("-"), QStringLiteral("−")},
        {QStringLiteral("Return"), QStringLiteral("Enter")},
        {QStringLiteral("PgUp"), QStringLiteral("PageUp")},
        {QStringLiteral("PgDown"), QStringLiteral("PageDown")},
    };
    const qsizetype last = key.size() > 1 ? key.lastIndexOf(QLatin1Char('+')) + 1 : 0;
    return key.left(last) + kSigns.value(key.mid(last), key.mid(last));
}

/// Whether a tooltip names a key, and not only a word or a longer key that has it within.
bool namesKey(const QString& tip, const QString& key) {
    return tip.contains(QRegularExpression(
        QStringLiteral("(?<![\\w+])%1(?!\\w)").arg(QRegularExpression::escape(written(key)))));
}

/// The keys of a table that a tooltip does not name.
template <class Receiver>
QStringList missing(const QString& tip, const std::vector<BoundKey<Receiver>>& table) {
    QStringList keys;
    for (const KeyHelp& key : helpOf(table, QStringLiteral(" or "))) {
        for (const QString& one : key.keys.split(QStringLiteral(" or "))) {
            if (!namesKey(tip, one)) {
                keys << one;
            }
        }
    }
    return keys;
}

#define VERIFY_NAMES(tip, table)                                                                             \
    QVERIFY2(missing(tip, table).isEmpty(), qPrintable((tip) + QStringLiteral("\nlacks ") +                  \
                                                       missing(tip, table).join(QStringLiteral(", "))))

} // namespace

/// Whether every control of the window that has a key says so in its tooltip.
class TestTooltips : public test::WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void keysAreToldFromWords() {
        QVERIFY(namesKey(QStringLiteral("all (F)"), QStringLiteral("F")));
        QVERIFY(!namesKey(QStringLiteral("For all"), QStringLiteral("F")));
        QVERIFY(!namesKey(QStringLiteral("Ctrl+←"), QStringLiteral("Left")));
        QVERIFY(namesKey(QStringLiteral("Ctrl+←: pan"), QStringLiteral("Ctrl+Left")));
        QVERIFY(!namesKey(QStringLiteral("Escape"), QStringLiteral("Esc")));
    }

    void buttonsNameTheKeyOfTheirAction_data() {
        QTest::addColumn<QString>("button"); // its object name, or else its text
        QTest::addColumn<QString>("action");
        const auto row = [](const char* button, const char* action) {
            QTest::newRow(button) << QString::fromUtf8(button) << QString::fromUtf8(action);
        };
        row("backToBefore", "Undo");
        row("Fit", "Fit: show all of the time axes");
        row("Live", "Fit: show all of the time axes");
        row("Race", "Race of rules");
        row("Done", "Draw on views");
        row("lessonBack", "Previous page"); // of a lesson that is open
    }

    void buttonsNameTheKeyOfTheirAction() {
        QFETCH(QString, button);
        QFETCH(QString, action);
        if (button == QStringLiteral("lessonBack")) {
            window_->lessons().open(QStringLiteral(":/lessons/01-one-microcircuit.md"));
            QTRY_VERIFY(window_->lessonPanel().isVisible());
        }
        if (button == QStringLiteral("backToBefore")) {
            shut(); // the action names what it would undo
            QVERIFY(openAnew());
        }
        const QStringList keys = keysOf(action);
        QVERIFY2(!keys.isEmpty(), qPrintable(action));
        int found = 0;
        for (const auto* one : window_->findChildren<QAbstractButton*>()) {
            if (one->objectName() != button && one->text() != button) {
                continue;
            }
            ++found;
            for (const QString& key : keys) {
                QVERIFY2(namesKey(one->toolTip(), key), qPrintable(one->toolTip()));
            }
        }
        QVERIFY2(found > 0, qPrintable(button));
    }

    void viewsNameTheKeyThatShowsThem() {
        for (const QAction* toggle : window_->docks().toggles()) {
            QVERIFY(!toggle->shortcut().isEmpty());
            QVERIFY2(namesKey(toggle->toolTip(), toggle->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(toggle->toolTip()));
        }
    }

    void timeAxesNameTheirKeys() {
        const auto axes = window_->findChildren<TimeNavigation*>();
        QVERIFY(axes.size() > 10);
        for (const TimeNavigation* axis : axes) {
            VERIFY_NAMES(axis->help(), TimeNavigation::keys());
        }
        VERIFY_NAMES(picture<RasterCanvas>().toolTip(), TimeNavigation::keys());
        VERIFY_NAMES(picture<CircuitTraces>().toolTip(), TimeNavigation::keys());
    }

    void picturesNameTheirKeys() {
        VERIFY_NAMES(picture<RasterCanvas>().toolTip(), RasterCanvas::keys());
        VERIFY_NAMES(picture<NetworkCanvas>().toolTip(), NetworkCanvas::keys());
        VERIFY_NAMES(picture<FeatureMapCanvas>().toolTip(), FeatureMapCanvas::keys());
        VERIFY_NAMES(picture<KernelCanvas>().toolTip(), KernelCanvas::keys());
        const PairsPanel& pairs = picture<PairsPanel>();
        VERIFY_NAMES(pairs.matrix().toolTip(), PairMatrixCanvas::keys());
        VERIFY_NAMES(pairs.matrix().toolTip(), PairCanvas::keys());
        VERIFY_NAMES(pairs.scatter().toolTip(), PairCanvas::keys());
        for (const SignalList* list : window_->findChildren<SignalList*>()) {
            VERIFY_NAMES(list->toolTip(), SignalList::keys());
        }
    }

    void thePictureOfTheNetworkSaysItsKeysBesideTheCells() {
        NetworkCanvas& network = picture<NetworkCanvas>();
        QVERIFY(network.diagram().textAt({1, 1}, network.size(), network.paper()).isEmpty());
        QCOMPARE(shownAt(network, {1, 1}), network.toolTip());
    }

    void theCourseOfTheRunNamesItsKeys() {
        const QString tip = shownAt(window_->pastBar(), {5, 5});
        VERIFY_NAMES(tip, PastBar::keys());
        QVERIFY(namesKey(tip, keysOf(QStringLiteral("Bookmark here")).value(0)));
    }

    void toolsForDrawingNameTheirKeys() {
        QStringList all;
        for (const QToolButton* tool : window_->annotating().tools().findChildren<QToolButton*>()) {
            all << tool->toolTip();
            if (tool->text() == QStringLiteral("Text") || tool->text() == QStringLiteral("Eraser")) {
                VERIFY_NAMES(tool->toolTip(), AnnotationLayer::keys());
            }
        }
        VERIFY_NAMES(all.join(QLatin1Char('\n')), Annotating::keys());
    }

    void controlsOfTheRaceNameTheirKeys() {
        window_->race().open();
        RaceWindow* race = window_->race().raceWindow();
        QVERIFY(race != nullptr);
        QStringList all;
        for (const auto* button : race->findChildren<QAbstractButton*>()) {
            all << button->toolTip();
        }
        const QString tips = all.join(QLatin1Char('\n'));
        QVERIFY(namesKey(tips, QStringLiteral("Space")));
        QVERIFY(namesKey(tips, QStringLiteral("F")));
    }

private:
    template <class Picture> Picture& picture() { return *window_->findChild<Picture*>(); }

    /// The tooltip that a widget brings up at a place of its own.
    static QString shownAt(QWidget& widget, QPoint place) {
        QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
        QApplication::sendEvent(&widget, &help);
        return QToolTip::text();
    }

    QStringList keysOf(const QString& title) {
        QStringList keys;
        for (const QAction* action : window_->findChildren<QAction*>()) {
            if (QString(action->text()).remove(QLatin1Char('&')) != title) {
                continue;
            }
            for (const QKeySequence& one : action->shortcuts()) {
                keys << one.toString(QKeySequence::NativeText);
            }
        }
        keys.removeDuplicates();
        return keys;
    }
};

MC_TEST(TestTooltips)
#include "tst_tooltips.moc"
