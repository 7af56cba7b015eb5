#include "scenes/screen_plan.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc::ui;

namespace {

const ScreenPlace kLaptop{{0, 0, 1366, 768}, true};
const ScreenPlace kProjector{{1366, 0, 1920, 1080}, false};
const ScreenPlace kSmallProjector{{1366, 0, 1024, 768}, false};
const ScreenPlace kThird{{3286, 0, 2560, 1440}, false};
const ScreenPlace kMirror{{0, 0, 1024, 768}, false};

} // namespace

/// On which screens the board and the presenter's window are.
class TestScreenPlan : public QObject {
    Q_OBJECT

private slots:
    void theBoardGoesToTheProjectorAndThePresenterStaysOnTheLaptop_data() {
        QTest::addColumn<QList<ScreenPlace>>("screens");
        QTest::addColumn<qsizetype>("board"); // now
        QTest::addColumn<qsizetype>("boardThen");
        QTest::addColumn<qsizetype>("presenter");
        using Screens = QList<ScreenPlace>;
        const auto row = [](const char* name, const Screens& screens, qsizetype now, qsizetype board,
                            qsizetype presenter) {
            QTest::newRow(name) << screens << now << board << presenter;
        };
        row("one screen", {kLaptop}, 0, 0, 0);
        row("two screens", {kLaptop, kProjector}, 0, 1, 0);
        row("the projector is listed first", {kProjector, kLaptop}, 1, 0, 1);
        row("the board is on the projector already", {kLaptop, kProjector}, 1, 1, 0);
        row("a projector that is smaller than the laptop", {kLaptop, kSmallProjector}, 0, 1, 0);
        row("a projector that mirrors the laptop", {kLaptop, kMirror}, 0, 0, 0);
        row("the largest of several others", {kLaptop, kProjector, kThird}, 0, 2, 0);
        row("the one of several others where the board is", {kLaptop, kProjector, kThird}, 1, 1, 0);
        row("where the board is, in another order", {kLaptop, kThird, kProjector}, 2, 2, 0);
        row("a mirror beside a real second screen", {kLaptop, kMirror, kProjector}, 0, 2, 0);
        row("no screen is primary", {{{0, 0, 800, 600}, false}, kProjector}, 0, 1, 0);
        row("the screen of the board is not known", {kLaptop}, -1, 0, 0);
    }
    void theBoardGoesToTheProjectorAndThePresenterStaysOnTheLaptop() {
        QFETCH(QList<ScreenPlace>, screens);
        QFETCH(qsizetype, board);
        QFETCH(qsizetype, boardThen);
        QFETCH(qsizetype, presenter);
        const ScreenPlan plan = planScreens(screens, board);
        QCOMPARE(plan.board, boardThen);
        QCOMPARE(plan.presenter, presenter);
        QCOMPARE(plan.hasTwo(), boardThen != presenter);
    }

    void onOneScreenTheWindowLiesWithinIt() {
        for (const QRect& screen : {QRect(0, 0, 1280, 720), QRect(1920, 30, 1024, 600)}) {
            const QRect place = besideTheBoard(screen);
            QVERIFY(screen.contains(place));
            QVERIFY(place.width() > screen.width() / 2 && place.width() < screen.width());
        }
    }
};

MC_TEST(TestScreenPlan)
#include "tst_screen_plan.moc"
