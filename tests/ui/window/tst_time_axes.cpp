#include "chart/chart_strip.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "support/parts.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "window/window_test.h"

#include <QToolButton>

using namespace mc::ui;

/// The time axes of a board with a run behind it.
class TestTimeAxes : public test::WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        QVERIFY(openAgain());
        window_->resize(1920, 1080);
        window_->docks().layout().layOut();
    }
    void cleanup() { keepOpen(); }

    void viewsStayZoomedWhileTheRunPlays() {
        chooseUnit(mc::StepUnit::Epoch);
        key(Qt::Key_Right);
        QTRY_VERIFY(frame_->position.updates == 13 && !frame_->playing); // tested, too
        ChartStrip& loss = test::stripOf(view<ErrorView>(), "loss");
        QTRY_VERIFY(loss.curveCount() > 0 && !loss.content().curves[0].points.isEmpty());
        loss.time().zoomBy(0.25);
        const TimeSpan zoomed = loss.timeSpan();
        QVERIFY(zoomed.length() < 0.5);
        window_->setFocus(); // a button would take the key for itself
        key(Qt::Key_Space);
        QTRY_VERIFY(frame_->position.updates > 40);
        QCOMPARE(loss.timeSpan(), zoomed);
        for (const ChartStrip* strip : view<AccuracyView>().findChildren<ChartStrip*>()) {
            QCOMPARE(strip->timeSpan(), zoomed);
        }
        key(Qt::Key_Space);
        QTRY_VERIFY(!frame_->playing);
        loss.time().liveButton().click();
        QVERIFY(loss.timeSpan().length() >= 3);
        for (const ChartStrip* strip : view<AccuracyView>().findChildren<ChartStrip*>()) {
            QCOMPARE(strip->timeSpan(), loss.timeSpan());
        }
    }

    void theKeyFitsTheViewWithTheFocus() {
        chooseUnit(mc::StepUnit::Epoch);
        key(Qt::Key_Right);
        QTRY_VERIFY(frame_->position.updates == 13 && !frame_->playing); // tested, too
        RasterCanvas& raster = view<RasterView>().canvas();
        ChartStrip& accuracy = *view<AccuracyView>().findChildren<ChartStrip*>().first();
        QTRY_VERIFY(frame_->presentation);
        const auto zoomBoth = [&] {
            raster.time().zoomBy(0.5);
            accuracy.time().zoomBy(0.5);
            QVERIFY(raster.time().link().isZoomed() && accuracy.time().link().isZoomed());
        };
        zoomBoth();
        accuracy.setFocus();
        QTest::keyClick(&accuracy, Qt::Key_F);
        QVERIFY(!accuracy.time().link().isZoomed());
        QVERIFY(raster.time().link().isZoomed());
        zoomBoth();
        window_->setFocus();
        key(Qt::Key_F); // nobody has the focus: all
        QVERIFY(!accuracy.time().link().isZoomed());
        QVERIFY(!raster.time().link().isZoomed());
    }

    void watchingCloselyChangesNothing() {
        chooseUnit(mc::StepUnit::Batch);
        view<RasterView>().canvas().findChild<TimeNavigation*>()->zoomBy(0.5);
        test::stripOf(view<ErrorView>(), "output").time().link().setFirst(3);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(frame_->history && !frame_->history->train.empty());
        const double loss = frame_->history->train.back().loss;
        shut();
        QVERIFY(openAnew());
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(frame_->history && !frame_->history->train.empty());
        QCOMPARE(frame_->history->train.back().loss, loss);
    }

private:
    template <class T> T& view() { return *window_->findChild<T*>(); }
};

MC_TEST(TestTimeAxes)
#include "tst_time_axes.moc"
