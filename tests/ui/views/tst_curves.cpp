#include "chart/thinning.h"
#include "curves/error_curves.h"
#include "frames/smoothing.h"
#include "support/frames.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;

class TestCurves : public QObject {
    Q_OBJECT
private slots:
    void thinningKeepsEndsAndPeaks();
    void shortCurvesAreNotThinned();
    void theMeanIsOverTheLastFiftyUpdates();
    void mergedPointsCountForAllTheirUpdates();
    void aHistoryOfCoarserGrainIsNotSmoothedFurther();
    void theEpochsAxisEndsAtRoundNumbers();
    void aCellsCurveStopsAtTheStep();
    void driveOfVipIsAboveZeroAndOfSstBelow();
    void wrongClassesComeByStrength();
};

void TestCurves::thinningKeepsEndsAndPeaks() {
    QList<QPointF> points;
    for (int k = 0; k < 10000; ++k) {
        points.append({static_cast<double>(k), k == 4321 ? 7.0 : k == 8765 ? -7.0 : 0.01 * (k % 3)});
    }
    const QList<QPointF> few = thinned(points, 200);
    QVERIFY(few.size() <= 200);
    QVERIFY(few.size() > 100);
    QCOMPARE(few.first(), points.first());
    QCOMPARE(few.last(), points.last());
    QVERIFY(few.contains(QPointF(4321, 7)));
    QVERIFY(few.contains(QPointF(8765, -7)));
    QVERIFY(std::is_sorted(few.begin(), few.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }));
}

void TestCurves::shortCurvesAreNotThinned() {
    const QList<QPointF> points{{0, 1}, {1, 2}, {2, 1}};
    QCOMPARE(thinned(points, 4), points);
}

void TestCurves::theMeanIsOverTheLastFiftyUpdates() {
    History history;
    test::addTraining(
        history, 200, 100, [](double) { return 0.5; },
        [](double epochs) { return epochs < 1.005 ? 4.0 : 2.0; });
    const SmoothCurve curve = smoothCurve(history, &TrainPoint::loss);
    QCOMPARE(curve.updates, 50);
    QCOMPARE(curve.points.size(), 200);
    QCOMPARE(curve.points[0].y(), 4.0);
    QCOMPARE(curve.points[99].y(), 4.0);
    QVERIFY(std::abs(curve.points[124].y() - 3.0) < 1e-9); // 25 updates of each
    QVERIFY(std::abs(curve.points[149].y() - 2.0) < 1e-9);
    QCOMPARE(smoothingText(curve), QStringLiteral("mean of 50 updates"));
}

void TestCurves::mergedPointsCountForAllTheirUpdates() {
    History history;
    history.train = {{30, 30, 0.3, 1.0, 0.1}, {40, 10, 0.4, 5.0, 0.9}};
    const SmoothCurve curve = smoothCurve(history, &TrainPoint::loss);
    QVERIFY(std::abs(curve.points[1].y() - (30 * 1.0 + 10 * 5.0) / 40) < 1e-9);
}

void TestCurves::aHistoryOfCoarserGrainIsNotSmoothedFurther() {
    History history;
    history.trainStride = 128;
    history.train = {{128, 128, 1, 8.0, 0.1}, {256, 128, 2, 4.0, 0.9}};
    const SmoothCurve curve = smoothCurve(history, &TrainPoint::loss);
    QCOMPARE(curve.updates, 128);
    QCOMPARE(curve.points[1].y(), 4.0);
}

void TestCurves::theEpochsAxisEndsAtRoundNumbers() {
    QCOMPARE(epochsAxisEnd(0), 1.0);
    QCOMPARE(epochsAxisEnd(0.03), 0.05);
    QCOMPARE(epochsAxisEnd(1), 1.0);
    QCOMPARE(epochsAxisEnd(2.2), 3.0);
}

void TestCurves::aCellsCurveStopsAtTheStep() {
    Matrix values = Matrix::Zero(3, 5);
    values(1, 0) = 0.5F;
    values(1, 2) = -0.25F;
    QCOMPARE(cellCurve(values, 1, 3), (QList<QPointF>{{1, 0.5}, {2, 0}, {3, -0.25}}));
    QVERIFY(cellCurve(values, 3, 3).isEmpty());
}

void TestCurves::driveOfVipIsAboveZeroAndOfSstBelow() {
    Matrix error = Matrix::Zero(4, 2);
    error.col(1) << 0.5F, 0.25F, -1.0F, 0.0F;
    const MeanDrives drives = meanDrives(error, 2);
    QCOMPARE(drives.vip, (QList<QPointF>{{1, 0}, {2, 0.1875}}));
    QCOMPARE(drives.sst, (QList<QPointF>{{1, 0}, {2, -0.25}}));
}

void TestCurves::wrongClassesComeByStrength() {
    Matrix error = Matrix::Zero(4, 3);
    error(0, 0) = 9; // the right one
    error(1, 1) = -1;
    error(3, 0) = 0.6F;
    error(3, 1) = 0.6F;
    error(2, 2) = 5; // not yet happened
    QCOMPARE(wrongByStrength(error, 0, 2, 2), (std::vector<int>{3, 1}));
    QCOMPARE(wrongByStrength(error, 0, 3, 9), (std::vector<int>{2, 3, 1}));
}

MC_TEST(TestCurves)
#include "tst_curves.moc"
