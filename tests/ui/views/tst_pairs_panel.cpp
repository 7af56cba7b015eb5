#include "chart/chart_strip.h"
#include "concordance/concordance_view.h"
#include "concordance/pair_canvas.h"
#include "concordance/pairs_panel.h"
#include "support/frames.h"
#include "support/pairs.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "widgets/calm_combo.h"
#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <limits>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kTall(620, 470);
const QSize kFlat(420, 260);

} // namespace

/// The pairs in the view of sign concordance: when they are shown and asked for, and how they are painted.
class TestPairsPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void roomDecidesUntilAPersonDoes();
    void pairsAreAskedForOnlyWhileTheyAreShown();
    void twoViewsShowDifferentPairs();
    void theLastPairsStayUntilTheNextCome();
    void theChosenLayersFallBackWhereTheyAreMissing();
    void aMillionPairsArePaintedInTime();
    void degenerateRecordsArePainted();
};

void TestPairsPanel::roomDecidesUntilAPersonDoes() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 400)));
    picture(view, kTall);
    QVERIFY(view.panel().isVisible() && view.strip().isVisible() && view.readout().isVisible());
    QVERIFY(partOf<QToolButton>(view, "Show synapse pairs").isChecked());
    QVERIFY(view.panel().y() > view.strip().geometry().bottom());
    picture(view, kFlat);
    QVERIFY(!view.panel().isVisible() && view.strip().isVisible());
    QVERIFY(!partOf<QToolButton>(view, "Show synapse pairs").isChecked());
    partOf<QToolButton>(view, "Show synapse pairs").click(); // in place of the curves
    picture(view, kFlat);
    QVERIFY(view.panel().isVisible() && !view.strip().isVisible() && !view.readout().isVisible());
    QVERIFY(view.panel().height() > kFlat.height() * 3 / 4);
    picture(view, kTall);
    QVERIFY(view.panel().isVisible() && view.strip().isVisible());
    partOf<QToolButton>(view, "Show synapse pairs").click();
    picture(view, {621, 471});
    QVERIFY(!view.panel().isVisible() && view.strip().isVisible() && view.readout().isVisible());
    const QSize least = view.minimumSizeHint(); // fits the smallest dock
    QVERIFY2(least.width() <= 300 && least.height() <= 220,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestPairsPanel::pairsAreAskedForOnlyWhileTheyAreShown() {
    ConcordanceView view;
    const QSignalSpy changed(&view, &View::needsChanged);
    QCOMPARE(view.needs().pairs, std::vector<int>{});
    picture(view, kTall);
    QCOMPARE(view.needs().pairs, std::vector<int>{}); // of which network?
    view.showFrame(frameWith(nullptr, {.layers = {784, 200, 100, 10}}));
    QCOMPARE(view.needs().pairs, std::vector<int>{1}); // up to the output
    QCOMPARE(changed.count(), 1);
    picture(view, kFlat);
    QCOMPARE(view.needs().pairs, std::vector<int>{});
    QCOMPARE(changed.count(), 2);
    partOf<QToolButton>(view, "Show synapse pairs").click();
    QCOMPARE(view.needs().pairs, std::vector<int>{1});
    QCOMPARE(changed.count(), 3);
    view.showFrame(frameWith(nullptr, {.layers = {784, 10}, .run = 2}));
    QCOMPARE(view.needs().pairs, std::vector<int>{});
    QCOMPARE(changed.count(), 4);
    QVERIFY(!partOf<QToolButton>(view, "Show synapse pairs").isEnabled());
    QVERIFY(view.strip().isVisible() && view.strip().message().contains(QStringLiteral("no pair")));
}

void TestPairsPanel::twoViewsShowDifferentPairs() {
    ConcordanceView upper;
    ConcordanceView lower;
    const FrameRequest network{.layers = {784, 50, 40, 30, 10}};
    for (ConcordanceView* view : {&upper, &lower}) {
        picture(*view, kTall);
        view->showFrame(frameWith(nullptr, network));
    }
    lower.panel().choosePair(0);
    QCOMPARE(needs::both(upper.needs(), lower.needs()).pairs, (std::vector<int>{0, 2}));
    Draft draft = test::draft(network);
    draft.frame.pairs = {spreadPairs(40, 50, 10, 0), spreadPairs(10, 30, 10, 2)};
    const FramePtr frame = draft.done();
    upper.showFrame(frame);
    lower.showFrame(frame);
    QCOMPARE(upper.panel().pairs().counts().all(), 300);
    QCOMPARE(lower.panel().pairs().counts().all(), 2000);
}

void TestPairsPanel::theLastPairsStayUntilTheNextCome() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 400)));
    picture(view, kTall);
    const QString counted = view.panel().pairs().forms().front();
    QVERIFY(counted.contains(QStringLiteral("same")));
    view.showFrame(frameWith(nullptr));
    QCOMPARE(view.panel().pairs().forms().front(), counted);
    view.showFrame(frameWith(nullptr, {.run = 2}));
    QVERIFY(!view.panel().pairs().forms().front().contains(QStringLiteral("same")));
}

void TestPairsPanel::theChosenLayersFallBackWhereTheyAreMissing() {
    ConcordanceView view;
    picture(view, kTall);
    const PairsPanel& panel = view.panel();
    view.showFrame(frameWith(nullptr, {.layers = {784, 50, 40, 30, 10}}));
    QCOMPARE(panel.chooser().count(), 3);
    QCOMPARE(panel.chooser().currentText(), QStringLiteral("hidden 3 → output"));
    panel.chooser().setCurrentIndex(1);
    QCOMPARE(view.needs().pairs, std::vector<int>{1});
    // A frame from before still holds the other layers.
    view.showFrame(frameWith(spreadPairs(10, 30, 10, 2), {.layers = {784, 50, 40, 30, 10}}));
    QCOMPARE(panel.pairs().counts().all(), 0);
    view.showFrame(frameWith(spreadPairs(30, 40, 10, 1), {.layers = {784, 50, 40, 30, 10}}));
    QCOMPARE(panel.pairs().counts().all(), 1200);
    view.showFrame(frameWith(nullptr, {.layers = {784, 50, 10}, .run = 2}));
    QCOMPARE(view.needs().pairs, std::vector<int>{0});
    QVERIFY(!panel.chooser().isVisible());
    view.showFrame(frameWith(nullptr, {.layers = {784, 50, 40, 30, 20, 10}, .run = 3}));
    QCOMPARE(view.needs().pairs, std::vector<int>{1});
}

void TestPairsPanel::aMillionPairsArePaintedInTime() {
    constexpr int kTimes = 6;
    constexpr double kMostMilliseconds = 200 * kSlowness;
    ConcordanceView view;
    const FrameRequest request{.layers = {784, 1000, 1000, 10}};
    view.showFrame(frameWith(nullptr, request));
    picture(view, kTall);
    view.panel().choosePair(0);
    // The shortest time: what else the computer does only adds to it.
    const auto measure = [&](const char* what, const auto& act) {
        auto shortest = std::numeric_limits<double>::infinity();
        for (int k = 0; k < kTimes; ++k) {
            QElapsedTimer clock;
            clock.start();
            act(k);
            view.panel().grab();
            shortest = std::min(shortest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        qInfo("%s: %.1f ms for 1000 x 1000", what, shortest);
        return shortest;
    };
    const std::array frames{frameWith(spreadPairs(1000, 1000), request),
                            frameWith(spreadPairs(1000, 1000, 5), request)};
    const auto showRecord = [&](int k) { view.showFrame(frames[static_cast<std::size_t>(k % 2)]); };
    QVERIFY(measure("none selected", showRecord) < kMostMilliseconds);
    PairMatrixCanvas& matrix = view.panel().matrix();
    drag(matrix, plotOn(matrix).topLeft(), plotOn(matrix).center());
    QVERIFY(view.panel().pairs().selection().count() > 200'000);
    QVERIFY(measure("a quarter selected", showRecord) < kMostMilliseconds);
    const double click = measure("a click", [&](int k) {
        test::click(view.panel().scatter(), {500 - k, 500});
        QCOMPARE(view.panel().pairs().selection().count(), 1);
    });
    QVERIFY(click < kMostMilliseconds);
}

void TestPairsPanel::degenerateRecordsArePainted() {
    ConcordanceView view;
    picture(view, kTall);
    std::uint64_t run = 1;
    for (const float value :
         {0.0F, 1e-30F, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        for (const int cells : {1, 7}) {
            const auto record = std::make_shared<PairRecord>();
            record->forward = record->feedback = Matrix::Constant(cells, cells, value);
            view.showFrame(frameWith(record, {.layers = {4, cells, cells}, .run = ++run}));
            view.setCell({1, 0});
            QVERIFY(marginIsFree(picture(view, kTall)));
            QVERIFY(marginIsFree(picture(view, {300, 340})));
            click(view.panel().matrix(), {0, 0});
            QCOMPARE(view.panel().pairs().selection().count(), 1);
            QVERIFY(!view.panel().scatter().summary().isEmpty());
            QTest::mouseClick(&view.panel().scatter(), Qt::LeftButton, Qt::NoModifier, {20, 20});
        }
    }
}

MC_TEST(TestPairsPanel)
#include "tst_pairs_panel.moc"
