#include "figures/figure_files.h"
#include "figures/view_figure.h"
#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/pixels.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// A raster on show, with one spike of hidden cell 213 at step 6.
struct Scene {
    Scene() {
        qRegisterMetaType<CellChoice>();
        setSpike(*draft.record, 1, 213, 6);
        view.showFrame(draft.done());
        picture(view, {640, 330});
    }
    [[nodiscard]] QPoint pointOf(int layer, int cell, int step) const {
        const RasterGeometry where = view.canvas().geometry();
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
    Scene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::mouseClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(1, 213, 6) + QPoint(3, 2));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<CellChoice>(), (CellChoice{1, 213}));
    QCOMPARE(scene.view.canvas().cell(), (CellChoice{1, 213}));
}

void TestRasterInteraction::clickingARowPicksItsCell() {
    Scene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::mouseClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(2, 7, 15));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<CellChoice>(), (CellChoice{2, 7}));
}

void TestRasterInteraction::clickingTheInputPicksNothing() {
    Scene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::mouseClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(0, 300, 6));
    QCOMPARE(picked.count(), 0);
}

void TestRasterInteraction::draggingDoesNotPick() {
    Scene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    const QPoint from = scene.pointOf(2, 7, 15);
    scene.drag(from, -80);
    QCOMPARE(picked.count(), 0);
}

void TestRasterInteraction::theWheelZoomsAtThePointer() {
    Scene scene;
    const QPointF at = scene.pointOf(1, 213, 6);
    const double before = scene.view.canvas().geometry().timeAt(at.x());
    scene.wheel(at, 3);
    QVERIFY(scene.view.canvas().isZoomed());
    QVERIFY(scene.view.canvas().time().length() < 12);
    QVERIFY(std::abs(scene.view.canvas().geometry().timeAt(at.x()) - before) < 1e-6);
    scene.wheel(at, 100);
    QVERIFY(scene.view.canvas().time().length() >= 3.99); // no closer than a few steps
    scene.wheel(at, -100);
    QVERIFY(!scene.view.canvas().isZoomed());
}

void TestRasterInteraction::draggingPansWithinThePresentation() {
    Scene scene;
    scene.wheel(scene.pointOf(1, 213, 10), 4);
    const TimeSpan before = scene.view.canvas().time();
    const QPoint from = scene.pointOf(2, 7, 10);
    scene.drag(from, -60);
    const TimeSpan after = scene.view.canvas().time();
    QVERIFY(after.from > before.from + 0.2);
    QVERIFY(std::abs(after.length() - before.length()) < 1e-9);
    scene.drag(from, 100000);
    QCOMPARE(scene.view.canvas().time().from, 0.5);
}

void TestRasterInteraction::aDoubleClickShowsAll() {
    Scene scene;
    scene.wheel(scene.pointOf(1, 213, 10), 4);
    QVERIFY(scene.view.canvas().isZoomed());
    QTest::mouseDClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(1, 213, 10));
    QCOMPARE(scene.view.canvas().time(), wholePresentation(20));
}

void TestRasterInteraction::aNewRunShowsAll() {
    Scene scene;
    scene.wheel(scene.pointOf(1, 213, 10), 4);
    scene.view.showFrame(scene.draft.done());
    QVERIFY(scene.view.canvas().isZoomed()); // the next frame of the run keeps it
    scene.draft.frame.run = 2;
    scene.view.showFrame(scene.draft.done());
    QVERIFY(!scene.view.canvas().isZoomed());
}

void TestRasterInteraction::upAndDownMoveThePickedCell() {
    Scene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Down);
    QCOMPARE(scene.view.canvas().cell(), (CellChoice{2, 0}));
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Down);
    QCOMPARE(scene.view.canvas().cell(), (CellChoice{2, 1}));
    scene.view.setCell({2, 9});
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Down); // below the output lies the hidden layer
    QCOMPARE(scene.view.canvas().cell(), (CellChoice{1, 0}));
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Up);
    QCOMPARE(scene.view.canvas().cell(), (CellChoice{2, 9}));
    scene.view.setCell({1, 399});
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Down); // the input has no microcircuits
    QCOMPARE(scene.view.canvas().cell(), (CellChoice{1, 399}));
    QCOMPARE(picked.last()[0].value<CellChoice>(), (CellChoice{1, 399}));
}

void TestRasterInteraction::theTooltipNamesCellTimeAndValues() {
    Scene scene;
    scene.draft.record->layers[0].membrane(213, 5) = 1.25F;
    setBurst(*scene.draft.record, 1, 213, 6, -3);
    const QString text = scene.view.canvas().textAt(scene.pointOf(1, 213, 6));
    QVERIFY2(text.contains(QStringLiteral("hidden 1, cell 213, t = 6\u00A0ms")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("u = 1.250")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("e = −0.15, SST burst of 3")), qPrintable(text));
    QVERIFY(scene.view.canvas().textAt({-5, -5}).isEmpty());
}

void TestRasterInteraction::aBandSaysHowManyOfItsCellsSpike() {
    Scene scene;
    const RasterGroup hidden = *scene.view.canvas().geometry().group(1);
    QVERIFY(hidden.hasBands());
    const int first = hidden.firstCell(hidden.row(213));
    const int cells = hidden.endCell(hidden.row(213)) - first;
    setSpike(*scene.draft.record, 1, first, 6);
    const QString text = scene.view.canvas().textAt(scene.pointOf(1, 213, 6));
    QVERIFY2(text.contains(QStringLiteral("row of cells %1 to %2: %3 of %4 spike")
                               .arg(first)
                               .arg(first + cells - 1)
                               .arg(first == 213 ? 1 : 2)
                               .arg(cells)),
             qPrintable(text));
    QVERIFY(!scene.view.canvas().textAt(scene.pointOf(2, 3, 6)).contains(QStringLiteral("row of cells")));
    ViewFigure figure(scene.view, kWords, ViewFigure::Shape::Fitting);
    bool whole = false;
    const QString words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole).join('|');
    QVERIFY2(words.contains(QRegularExpression(QStringLiteral("each row: \\d+ cells"))), qPrintable(words));
}

void TestRasterInteraction::theInputHasPixels() {
    Scene scene;
    const QString text = scene.view.canvas().textAt(scene.pointOf(0, 300, 6));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("^input, pixel \\(\\d+, \\d+\\), t = "))),
             qPrintable(text));
}

void TestRasterInteraction::gradedErrorsSayWhatAFullMarkStandsFor() {
    const auto wordsOn = [](const Draft& shownFrame) {
        const auto view = shown<RasterView>({700, 500}, shownFrame.done());
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        bool whole = false;
        return wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole);
    };
    Draft graded = test::draft({.layers = {784, 40, 10}, .spikingErrors = false});
    graded.record->layers[0].error(3, 5) = 0.034F;
    const QStringList words = wordsOn(graded);
    QVERIFY2(words.contains(QStringLiteral("|e| to 0.05")), qPrintable(words.join('|')));
    QVERIFY(!wordsOn(test::draft()).join('|').contains(QStringLiteral("|e| to")));
}

QTEST_MAIN(TestRasterInteraction)
#include "tst_raster_interaction.moc"
