#include "status/cost_overlay.h"
#include "support/test_class.h"
#include "window_test.h"

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

class TestCostOverlay : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void skippedFramesAreCountedWithinARun();
    void countsAreMeansSinceTheLastText();
    void itsKeyShowsAndHidesItOverTheWindow();
};

namespace {

Frame frameOf(std::uint64_t run, std::uint64_t number, double assembly = 0) {
    Frame frame;
    frame.run = run;
    frame.number = number;
    frame.assemblyMicroseconds = assembly;
    return frame;
}

} // namespace

void TestCostOverlay::skippedFramesAreCountedWithinARun() {
    QWidget window;
    CostOverlay overlay(&window);
    overlay.frameShown(frameOf(1, 5), 0);
    QCOMPARE(overlay.skipped(), 0);
    overlay.frameShown(frameOf(1, 6), 0);
    QCOMPARE(overlay.skipped(), 0);
    overlay.frameShown(frameOf(1, 9), 0);
    QCOMPARE(overlay.skipped(), 2);
    overlay.frameShown(frameOf(2, 20), 0);
    QCOMPARE(overlay.skipped(), 0);
}

void TestCostOverlay::countsAreMeansSinceTheLastText() {
    QWidget window;
    CostOverlay overlay(&window);
    overlay.frameShown(frameOf(1, 1, 300), 1'000'000);
    overlay.painted(4'000'000);
    overlay.frameShown(frameOf(1, 2, 500), 3'000'000);
    overlay.painted(7'000'000);
    overlay.painted(1'000'000); // another part of the same frame
    overlay.writeCounts();
    QVERIFY2(overlay.text().contains("6.00 ms each"), qPrintable(overlay.text()));
    QVERIFY2(overlay.text().contains("to the views 2.00 ms"), qPrintable(overlay.text()));
    QVERIFY2(overlay.text().contains("assembled in 0.40 ms"), qPrintable(overlay.text()));
    overlay.writeCounts();
    QVERIFY2(overlay.text().contains("painted 0/s, – ms each"), qPrintable(overlay.text()));
    QCOMPARE(overlay.totals().frames, 2);
    QCOMPARE(overlay.totals().nanoseconds, 12'000'000);
}

void TestCostOverlay::itsKeyShowsAndHidesItOverTheWindow() {
    QVERIFY(openAnew());
    QVERIFY(!window_->costs().isVisible());
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window_->costs().isVisible());
    QVERIFY(window_->rect().contains(window_->costs().geometry()));
    key(Qt::Key_Space);
    QTRY_VERIFY(!window_->costs().text().contains("painted 0/s")); // the window's own paints are counted
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!window_->costs().isVisible());
    shut();
}

MC_TEST(TestCostOverlay)
#include "tst_cost_overlay.moc"
