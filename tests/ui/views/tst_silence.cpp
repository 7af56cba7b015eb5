#include "chart/chart_strip.h"
#include "circuit/circuit_moment.h"
#include "circuit/circuit_values_text.h"
#include "curves/error_view.h"
#include "curves/layers_view.h"
#include "figures/figure_files.h"
#include "figures/view_figure.h"
#include "frames/silence.h"
#include "network/network_view.h"
#include "raster/raster_view.h"
#include "support/circuits.h"
#include "support/figures.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/rasters.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// VIP of the lower hidden layer silenced; SST of the upper one from the next batch on.
Draft silenced() {
    Draft draft = test::draft({.layers = {784, 40, 30, 10}});
    draft.record->silenced = {{true, false}, {false, false}, {false, false}};
    draft.frame.silenced = {{true, false}, {false, true}, {false, false}};
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, {1, 3}),
                            circuitRecord(draft.frame.layerSizes, {2, 3})};
    return draft;
}

QString wordsOn(View& view) {
    ViewFigure figure(view, kWords, ViewFigure::Shape::Fitting);
    bool whole = false;
    return wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole).join(QLatin1Char('|'));
}

} // namespace

/// Silenced cells are named wherever they are drawn.
class TestSilence : public QObject {
    Q_OBJECT
private slots:
    void itIsOfThePresentationOrOfTheNextOne();
    void rasterAndNetworkNameIt();
    void rowsOfTheRasterCarryItsMark();
    void theDrawingOfAMicrocircuitNamesIt();
    void layersAndErrorsNameIt();
};

void TestSilence::itIsOfThePresentationOrOfTheNextOne() {
    const FramePtr frame = silenced().done();
    QCOMPARE(silenceOf(*frame, 1, CellType::Vip), Silence::Present);
    QCOMPARE(silenceOf(*frame, 1, CellType::Sst), Silence::None);
    QCOMPARE(silenceOf(*frame, 2, CellType::Sst), Silence::Coming);
    QCOMPARE(silenceOf(*frame, 0, CellType::Vip), Silence::None);
    QCOMPARE(silencesText(*frame), QStringLiteral("hidden 1: VIP silenced; hidden 2: SST silenced next"));
    QVERIFY(silencesText(*test::draft().done()).isEmpty());
}

void TestSilence::rasterAndNetworkNameIt() {
    const FramePtr frame = silenced().done();
    for (const std::unique_ptr<View>& view : {std::unique_ptr<View>(shown<RasterView>({900, 700}, frame)),
                                              std::unique_ptr<View>(shown<NetworkView>({900, 700}, frame))}) {
        const QString words = wordsOn(*view);
        QVERIFY2(words.contains(QStringLiteral("VIP silenced")) &&
                     words.contains(QStringLiteral("SST silenced next")),
                 qPrintable(words));
        QVERIFY(view->summary().contains(QStringLiteral("hidden 1: VIP silenced")));
    }
}

void TestSilence::rowsOfTheRasterCarryItsMark() {
    const auto beside = [](const FramePtr& frame) { // the ink of VIP left of the plot
        const RasterOnPaper raster(frame, {}, {900, 700});
        const QRect plot = raster.plot();
        return countColour(raster.image(), QRect(0, plot.top(), plot.left() - 1, plot.height()),
                           lightColours().cell(CellType::Vip));
    };
    QVERIFY(beside(silenced().done()) > 10);
    Draft none = silenced();
    none.record->silenced.clear();
    none.frame.silenced.clear();
    QCOMPARE(beside(none.done()), 0);
}

void TestSilence::theDrawingOfAMicrocircuitNamesIt() {
    const FramePtr frame = silenced().done();
    const CircuitValuesText lower = circuitValuesText(circuitMoment(frame, {1, 3}).get());
    QCOMPARE(lower.vip.first(), QStringLiteral("silenced"));
    QCOMPARE(lower.sst.first(), QStringLiteral("no burst"));
    const CircuitValuesText upper = circuitValuesText(circuitMoment(frame, {2, 3}).get());
    QCOMPARE(upper.sst.first(), QStringLiteral("silenced next"));
}

void TestSilence::layersAndErrorsNameIt() {
    const FramePtr frame = silenced().done();
    const auto layers = shown<LayersView>({600, 500}, frame);
    QVERIFY(wordsOn(*layers).contains(QStringLiteral("hidden 1: VIP silenced")));
    const auto errors = shown<ErrorView>({600, 500}, frame);
    QVERIFY2(stripOf(*errors, "hidden").content().title().contains(QStringLiteral("VIP silenced")),
             qPrintable(stripOf(*errors, "hidden").content().title()));
}

MC_TEST(TestSilence)
#include "tst_silence.moc"
