#include "chart/curve_window.h"
#include "support/test_class.h"
#include "time_axis/time_link.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace mc::ui;

class TestTimeLink : public QObject {
    Q_OBJECT
private slots:
    void showsAllAndFollowsUntilZoomed();
    void zoomingKeepsTheTimeUnderThePointer();
    void panningStaysWithinTheAxis();
    void aZoomedStretchStaysWhileTheRunGoesOn();
    void aRunThatNoLongerReachesTheStretchIsFollowed();
    void presentationsOfAnotherLengthAreShownWhole();
    void cursorsOfAPresentationAreWholeSteps();
    void theSecondCursorNeedsAFirst();
    void readingsAreTheMarkedCursorsBeforeThePointer();
    void placesAreAsExactAsTheStretchInSight();
    void aCurveIsReadOffOnItsLine();
    void theWindowOfACurveReachesBeyondItsEdges();
};

void TestTimeLink::showsAllAndFollowsUntilZoomed() {
    TimeLink link(TimeKind::Training);
    QSignalSpy changed(&link, &TimeLink::spanChanged);
    link.setWhole({0, 2});
    QCOMPARE(link.span(), (TimeSpan{0, 2}));
    QCOMPARE(changed.count(), 1);
    link.setWhole({0, 2});
    QCOMPARE(changed.count(), 1);
    link.show({0.5, 1});
    QVERIFY(link.isZoomed());
    link.follow();
    QCOMPARE(link.span(), (TimeSpan{0, 2}));
    link.show({-1, 5}); // more than there is: all
    QVERIFY(!link.isZoomed());
}

void TestTimeLink::zoomingKeepsTheTimeUnderThePointer() {
    TimeLink link(TimeKind::Training);
    link.setWhole({0, 8});
    link.zoom(0.5, 6);
    QCOMPARE(link.span(), (TimeSpan{3, 7}));
    for (int k = 0; k < 100; ++k) {
        link.zoom(0.5, 6);
    }
    QVERIFY(link.span().length() > 0);
    QVERIFY(link.span().contains(6)); // also where it can go no closer
    QVERIFY(std::abs((6 - link.span().from) / link.span().length() - 0.75) < 1e-6);
}

void TestTimeLink::panningStaysWithinTheAxis() {
    TimeLink link(TimeKind::Presentation);
    link.setWhole(wholePresentation(20));
    link.pan(3); // nothing to pan
    QVERIFY(!link.isZoomed());
    link.show({5.5, 10.5});
    link.pan(2);
    QCOMPARE(link.span(), (TimeSpan{7.5, 12.5}));
    link.pan(100);
    QCOMPARE(link.span(), (TimeSpan{15.5, 20.5}));
    link.pan(-100);
    QCOMPARE(link.span(), (TimeSpan{0.5, 5.5}));
}

void TestTimeLink::aZoomedStretchStaysWhileTheRunGoesOn() {
    TimeLink link(TimeKind::Training);
    link.setWhole({0, 1});
    link.show({0.2, 0.4});
    QSignalSpy changed(&link, &TimeLink::spanChanged);
    link.setWhole({0, 2});
    link.setWhole({0, 3});
    QCOMPARE(link.span(), (TimeSpan{0.2, 0.4}));
    QCOMPARE(changed.count(), 0);
    link.follow();
    QCOMPARE(link.span(), (TimeSpan{0, 3}));
}

void TestTimeLink::aRunThatNoLongerReachesTheStretchIsFollowed() {
    TimeLink link(TimeKind::Training);
    link.setWhole({0, 9});
    link.show({5, 6});
    link.setWhole({0, 2});
    QCOMPARE(link.span(), (TimeSpan{0, 2}));
    QVERIFY(!link.isZoomed());
}

void TestTimeLink::presentationsOfAnotherLengthAreShownWhole() {
    TimeLink link(TimeKind::Presentation);
    link.setWhole(wholePresentation(20));
    link.show({4.5, 9.5});
    link.setFirst(6);
    link.setWhole(wholePresentation(20)); // the next image
    QVERIFY(link.isZoomed());
    QVERIFY(link.cursors().first.has_value());
    link.setWhole(wholePresentation(30));
    QCOMPARE(link.span(), wholePresentation(30));
    QVERIFY(!link.cursors().first.has_value());
}

void TestTimeLink::cursorsOfAPresentationAreWholeSteps() {
    TimeLink link(TimeKind::Presentation);
    link.setWhole(wholePresentation(20));
    link.setFirst(6.4);
    QCOMPARE(link.cursors().first, std::optional(6.0));
    link.setFirst(100);
    QCOMPARE(link.cursors().first, std::optional(20.0));
    link.point(0.5);
    QCOMPARE(link.cursors().hover, std::optional(1.0));
}

void TestTimeLink::theSecondCursorNeedsAFirst() {
    TimeLink link(TimeKind::Training);
    link.setWhole({0, 4});
    link.setSecond(1);
    QCOMPARE(link.cursors(), (TimeCursors{{}, 1.0, {}}));
    link.setSecond(3);
    QCOMPARE(link.cursors(), (TimeCursors{{}, 1.0, 3.0}));
    link.removeCursors();
    QCOMPARE(link.cursors(), TimeCursors{});
}

void TestTimeLink::readingsAreTheMarkedCursorsBeforeThePointer() {
    TimeLink link(TimeKind::Training);
    link.setWhole({0, 4});
    QVERIFY(link.axis().readings().empty());
    link.point(2);
    QCOMPARE(link.axis().readings().size(), std::size_t{1});
    QCOMPARE(link.axis().readings()[0].time, 2.0);
    link.setFirst(1);
    QCOMPARE(link.axis().readings().size(), std::size_t{2}); // the pointer against A
    QCOMPARE(link.axis().readings()[0].letter, QStringLiteral("A"));
    QCOMPARE(link.axis().readings()[1].time, 2.0);
    link.setSecond(3);
    QCOMPARE(link.axis().readings()[1].letter, QStringLiteral("B"));
    QCOMPARE(link.axis().readings()[1].time, 3.0);
}

void TestTimeLink::placesAreAsExactAsTheStretchInSight() {
    TimeLink link(TimeKind::Training);
    link.setWhole({0, 10});
    QCOMPARE(link.axis().placeText(1.23456), QStringLiteral("1.23\u00A0epochs"));
    link.show({1, 1.01});
    QCOMPARE(link.axis().placeText(1.23456), QStringLiteral("1.23456\u00A0epochs"));
    TimeLink presentation(TimeKind::Presentation);
    presentation.setWhole(wholePresentation(20));
    QCOMPARE(presentation.axis().placeText(12), QStringLiteral("12\u00A0ms"));
    QCOMPARE(presentation.axis().differenceText(12, 15), QStringLiteral("+3\u00A0ms"));
    QCOMPARE(presentation.axis().differenceText(15, 12), QStringLiteral("−3\u00A0ms"));
}

void TestTimeLink::aCurveIsReadOffOnItsLine() {
    const QList<QPointF> curve{{1, 10}, {3, 20}, {4, 0}};
    QCOMPARE(curveValue(curve, 1), std::optional(10.0));
    QCOMPARE(curveValue(curve, 2), std::optional(15.0));
    QCOMPARE(curveValue(curve, 4), std::optional(0.0));
    QVERIFY(!curveValue(curve, 0.9));
    QVERIFY(!curveValue(curve, 4.1));
    QVERIFY(!curveValue({}, 1));
}

void TestTimeLink::theWindowOfACurveReachesBeyondItsEdges() {
    QList<QPointF> curve;
    for (int k = 0; k < 100; ++k) {
        curve.append({static_cast<double>(k), 0.0});
    }
    const QList<QPointF> within = curveWithin(curve, {10.5, 20.5});
    QCOMPARE(within.first().x(), 10.0);
    QCOMPARE(within.last().x(), 21.0);
    QCOMPARE(curveWithin(curve, {-5, 200}), curve);
    QCOMPARE(curveWithin(curve, {200, 300}).size(), 1);
    QVERIFY(curveWithin({}, {0, 1}).isEmpty());
}

MC_TEST(TestTimeLink)
#include "tst_time_link.moc"
