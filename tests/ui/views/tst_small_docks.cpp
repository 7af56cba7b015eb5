#include "circuit/circuit_view.h"
#include "concordance/concordance_view.h"
#include "concordance/equivalence_view.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "input/input_view.h"
#include "raster/raster_view.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "support/rasters.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

Draft full(FrameRequest request) {
    Draft draft = test::draft(request);
    draft.frame.data = [&] {
        auto data = digitsSummary(request.layers.back());
        for (std::string& name : data->classes) {
            name.insert(0, "automobile ");
        }
        return data;
    }();
    draft.record->outputSum(0, request.step > 0 ? request.step - 1 : 0) = 1;
    for (LayerRecord& layer : draft.record->layers) {
        layer.error.setConstant(-0.0003F);
        layer.spikes.setConstant(1);
    }
    addTraining(
        *draft.history, 900, 300, [](double) { return 0.97; }, [](double) { return 123.0; });
    draft.history->test.push_back({300, 1, 120, 0.971});
    ConcordancePoint point;
    point.epochs = 3;
    for (std::size_t k = 2; k < request.layers.size(); ++k) {
        Concordance pair;
        pair.plain = pair.weighted = 1.0;
        pair.angle = pair.angleMW = 100.5;
        pair.zeroPairs = 1234567;
        pair.distanceMW = 12.5;
        point.pairs.push_back(pair);
    }
    draft.history->concordance.push_back(point);
    LayerMeasures layer;
    layer["gradient_angle"] = layer["concordant_angle"] = 100.5;
    draft.history->layers.push_back({1, 3, std::vector<LayerMeasures>(request.layers.size() - 1, layer)});
    return draft;
}

const std::vector<FrameRequest> kNetworks{
    {.layers = {784, 10}},
    {.layers = {784, 400, 10}, .spikingErrors = false},
    {.layers = {784, 400, 10}, .inputSpikes = false},
    {.layers = {3072, 2000, 1000, 500, 200, 10}, .steps = 200, .step = 77},
    {.layers = {1, 1, 1}, .steps = 1, .step = 1, .label = 0},
};

std::unique_ptr<View> make(const QByteArray& name) {
    if (name == "raster") {
        return std::make_unique<RasterView>();
    }
    if (name == "error") {
        return std::make_unique<ErrorView>();
    }
    if (name == "concordance") {
        return std::make_unique<ConcordanceView>();
    }
    if (name == "equivalence") {
        return std::make_unique<EquivalenceView>();
    }
    if (name == "circuit") {
        return std::make_unique<CircuitView>();
    }
    if (name == "accuracy") {
        return std::make_unique<AccuracyView>();
    }
    return std::make_unique<InputView>();
}

} // namespace

class TestSmallDocks : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void everyViewFitsTheSmallestDock_data();
    void everyViewFitsTheSmallestDock();
    void namesOfTheRasterEndBeforeItsPlot();
};

void TestSmallDocks::everyViewFitsTheSmallestDock_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"raster", "error", "concordance", "accuracy", "input", "equivalence", "circuit"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TestSmallDocks::everyViewFitsTheSmallestDock() {
    QFETCH(QByteArray, name);
    const std::unique_ptr<View> view = make(name);
    std::uint64_t run = 1;
    for (const bool presented : {true, false}) {
        for (FrameRequest request : kNetworks) {
            request.run = run++;
            Draft draft = full(request);
            if (!presented) {
                draft.frame.presentation = nullptr;
                draft.frame.history = nullptr;
            }
            view->showFrame(draft.done());
            view->setCell({1, 0});
            for (const QSize size : {QSize(300, 220), QSize(330, 300), QSize(520, 520)}) {
                const QImage image = picture(*view, size);
                QCOMPARE(image.size(), size); // the view does not insist on more
                QVERIFY(marginIsFree(image));
                QVERIFY(countInk(image, image.rect()) > 40);
                QVERIFY(!view->summary().isEmpty());
            }
        }
    }
}

void TestSmallDocks::namesOfTheRasterEndBeforeItsPlot() {
    for (const FrameRequest& request : kNetworks) {
        Draft draft = full(request);
        const RasterOnPaper raster(draft.done(), {1, 0}, {520, 520});
        const QImage image = raster.image();
        const QRect plot = raster.plot();
        QCOMPARE(countInk(image, {plot.left() - 7, plot.top(), 2, plot.height()}), 0);
        QVERIFY(countInk(image, {0, plot.top(), plot.left() - 7, plot.height()}) > 100);
    }
}

MC_TEST(TestSmallDocks)
#include "tst_small_docks.moc"
