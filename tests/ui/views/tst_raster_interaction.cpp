#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "style/units.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "support/rasters.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// A raster on show, with one spike of hidden cell 213 at step 6.
struct RasterScene {
    RasterScene() {
        qRegisterMetaType<CellChoice>();
        setSpike(*draft.record, 1, 213, 6);
        view.showFrame(draft.done());
        picture(view, {640, 330});
    }
    [[nodiscard]] RasterGeometry where() const {
        return view.canvas().raster().geometry(roomOf(view.canvas()), view.canvas().paper());
    }
    [[nodiscard]] TimeLink& link() const { return view.canvas().time().link(); }
    [[nodiscard]] CellChoice picked() const { return view.canvas().raster().choices().cell; }
    [[nodiscard]] QPoint pointOf(int layer, int cell, int step) const {
        const RasterGeometry where = this->where();
        return where.spikeCentre(*where.group(layer), cell, step).toPoint();
    }
    void wheel(QPointF at, int notches) const {
        QWheelEvent event(at, view.canvas().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view.canvas(), &event);
    }
    void drag(QPoint from, int by) const {
        QTest::mousePress(&view.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view.canvas(), from + QPoint(by, 0));
        QTest::mouseRelease(&view.canvas(), Qt::LeftButton, {}, from + QPoint(by, 0));
    }
    RasterView view;
    Draft draft = test::draft();
};

} // namespace

class TestRasterInteraction : public QObject {
    Q_OBJECT
private slots:
    void clickingASpikePicksItsCell();
    void clickingARowPicksItsCell();
    void clickingTheInputPicksNothing();
    void draggingDoesNotPick();
    void theWheelZoomsAtThePointer();
    void draggingPansWithinThePresentation();
    void aDoubleClickShowsAll();
    void aNewRunShowsAll();
    void upAndDownMoveThePickedCell();
    void theTooltipNamesCellTimeAndValues();
    void aBandSaysHowManyOfItsCellsSpike();
    void theInputHasPixels();
    void gradedErrorsSayWhatAFullMarkStandsFor();
};

void TestRasterInteraction::clickingASpikePicksItsCell() {
    RasterScene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::mouseClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(1, 213, 6) + QPoint(3, 2));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<CellChoice>(), (CellChoice{1, 213}));
    QCOMPARE(scene.picked(), (CellChoice{1, 213}));
}

void TestRasterInteraction::clickingARowPicksItsCell() {
    RasterScene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::mouseClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(2, 7, 15));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<CellChoice>(), (CellChoice{2, 7}));
}

void TestRasterInteraction::clickingTheInputPicksNothing() {
    RasterScene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::mouseClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(0, 300, 6));
    QCOMPARE(picked.count(), 0);
}

void TestRasterInteraction::draggingDoesNotPick() {
    RasterScene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    const QPoint from = scene.pointOf(2, 7, 15);
    scene.drag(from, -80);
    QCOMPARE(picked.count(), 0);
}

void TestRasterInteraction::theWheelZoomsAtThePointer() {
    RasterScene scene;
    const QPointF at = scene.pointOf(1, 213, 6);
    const double before = scene.where().timeAt(at.x());
    scene.wheel(at, 3);
    QVERIFY(scene.link().isZoomed());
    QVERIFY(scene.link().span().length() < 12);
    QVERIFY(std::abs(scene.where().timeAt(at.x()) - before) < 1e-6);
    scene.wheel(at, 100);
    QVERIFY(scene.link().span().length() >= 3.99); // no closer than a few steps
    scene.wheel(at, -100);
    QVERIFY(!scene.link().isZoomed());
}

void TestRasterInteraction::draggingPansWithinThePresentation() {
    RasterScene scene;
    scene.wheel(scene.pointOf(1, 213, 10), 4);
    const TimeSpan before = scene.link().span();
    const QPoint from = scene.pointOf(2, 7, 10);
    scene.drag(from, -60);
    const TimeSpan after = scene.link().span();
    QVERIFY(after.from > before.from + 0.2);
    QVERIFY(std::abs(after.length() - before.length()) < 1e-9);
    scene.drag(from, 100000);
    QCOMPARE(scene.link().span().from, 0.5);
}

void TestRasterInteraction::aDoubleClickShowsAll() {
    RasterScene scene;
    scene.wheel(scene.pointOf(1, 213, 10), 4);
    QVERIFY(scene.link().isZoomed());
    QTest::mouseDClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(1, 213, 10));
    QCOMPARE(scene.link().span(), wholePresentation(20));
}

void TestRasterInteraction::aNewRunShowsAll() {
    RasterScene scene;
    scene.wheel(scene.pointOf(1, 213, 10), 4);
    scene.view.showFrame(scene.draft.done());
    QVERIFY(scene.link().isZoomed()); // the next frame of the run keeps it
    scene.draft.frame.run = 2;
    scene.view.showFrame(scene.draft.done());
    QVERIFY(!scene.link().isZoomed());
}

void TestRasterInteraction::upAndDownMoveThePickedCell() {
    RasterScene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Down);
    QCOMPARE(scene.picked(), (CellChoice{2, 0}));
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Down);
    QCOMPARE(scene.picked(), (CellChoice{2, 1}));
    scene.view.setCell({2, 9});
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Down); // below the output lies the hidden layer
    QCOMPARE(scene.picked(), (CellChoice{1, 0}));
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Up);
    QCOMPARE(scene.picked(), (CellChoice{2, 9}));
    scene.view.setCell({1, 399});
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Down); // the input has no microcircuits
    QCOMPARE(scene.picked(), (CellChoice{1, 399}));
    QCOMPARE(picked.last()[0].value<CellChoice>(), (CellChoice{1, 399}));
}

void TestRasterInteraction::theTooltipNamesCellTimeAndValues() {
    Draft draft = test::draft();
    draft.record->layers[0].membrane(213, 5) = 1.25F;
    setSpike(*draft.record, 1, 213, 6);
    setBurst(*draft.record, 1, 213, 6, -3);
    const RasterOnPaper raster(draft.done());
    const QString text = raster.textAt(raster.spike(1, 213, 6));
    QVERIFY2(text.contains(QStringLiteral("hidden 1, cell 213, t = 6\u00A0ms")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("u = 1.250")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("e = −0.15, SST burst of 3")), qPrintable(text));
    QVERIFY(raster.textAt({-5, -5}).isEmpty());
    QCOMPARE(raster.cellAt(raster.spike(1, 213, 6)), std::optional(CellChoice{1, 213}));
    QVERIFY(!raster.cellAt(raster.spike(0, 300, 6))); // the input has no microcircuits
}

void TestRasterInteraction::aBandSaysHowManyOfItsCellsSpike() {
    Draft draft = test::draft();
    const RasterGroup hidden = *RasterOnPaper(draft.done()).where().group(1);
    QVERIFY(hidden.hasBands());
    const int first = hidden.firstCell(hidden.row(213));
    const int cells = hidden.endCell(hidden.row(213)) - first;
    setSpike(*draft.record, 1, 213, 6);
    setSpike(*draft.record, 1, first, 6);
    const RasterOnPaper raster(draft.done());
    const QString text = raster.textAt(raster.spike(1, 213, 6));
    QVERIFY2(text.contains(QStringLiteral("row of cells %1 to %2: %3 of %4 spike")
                               .arg(first)
                               .arg(first + cells - 1)
                               .arg(first == 213 ? 1 : 2)
                               .arg(cells)),
             qPrintable(text));
    QVERIFY(!raster.textAt(raster.spike(2, 3, 6)).contains(QStringLiteral("row of cells")));
    const QString words = wordsPainted(raster.picture(), kRasterSize, raster.paper()).join('|');
    QVERIFY2(words.contains(QRegularExpression(QStringLiteral("each row: \\d+ cells"))), qPrintable(words));
}

void TestRasterInteraction::theInputHasPixels() {
    const RasterOnPaper raster(test::draft().done());
    const QString text = raster.textAt(raster.spike(0, 300, 6));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("^input, pixel \\(\\d+, \\d+\\), t = "))),
             qPrintable(text));
}

void TestRasterInteraction::gradedErrorsSayWhatAFullMarkStandsFor() {
    const auto words = [](const Draft& draft) {
        const RasterOnPaper raster(draft.done(), {}, kRasterSize, {0.05, 1});
        return wordsPainted(raster.picture(), kRasterSize, raster.paper());
    };
    const QStringList graded = words(test::draft({.layers = {784, 40, 10}, .spikingErrors = false}));
    QVERIFY2(graded.contains(QStringLiteral("|e| to 0.05")), qPrintable(graded.join('|')));
    QVERIFY(!words(test::draft()).join('|').contains(QStringLiteral("|e| to")));
}

MC_TEST(TestRasterInteraction)
#include "tst_raster_interaction.moc"
