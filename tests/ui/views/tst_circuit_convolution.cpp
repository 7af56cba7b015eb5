#include "circuit/weight_image.h"
#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "input/image_picture.h"
#include "input/input_view.h"
#include "input/input_window_text.h"
#include "learning/rules.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/circuit_words.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "view/picture_view.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const std::string kConvolutions = "28x28-2c5-p2-3c5-p2-12-10"; // 2 x 24 x 24, 3 x 8 x 8

} // namespace

/// The view of a microcircuit in a network with convolutions and pools.
class TestCircuitConvolution : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void convolutionsHaveTheirOwnPartners_data();
    void convolutionsHaveTheirOwnPartners();
    void theReceptiveFieldIsFramedOnTheImage();
    void aKernelEntryIsSaidToBeShared();
    void pickedSynapsesAreNamedByTheirUnit();
};

void TestCircuitConvolution::convolutionsHaveTheirOwnPartners_data() {
    QTest::addColumn<QByteArray>("rule");
    for (const Rule& rule : rules()) {
        QTest::newRow(rule.name.data())
            << QByteArray(rule.name.data(), static_cast<qsizetype>(rule.name.size()));
    }
}

void TestCircuitConvolution::convolutionsHaveTheirOwnPartners() {
    QFETCH(QByteArray, rule);
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.rule = rule.toStdString(),
                                            .spikingErrors = false,
                                            .encoder = Encoder::Poisson,
                                            .network = kConvolutions}));
    run.go(StepUnit::Batch, 2);
    for (const CellChoice cell :
         {CellChoice{1, 6 * 24 + 7}, CellChoice{2, 70}, CellChoice{3, 5}, CellChoice{4, 2}}) {
        view.setCell(cell);
        const FramePtr frame = run.go(StepUnit::TimeStep, 5);
        const CircuitMomentPtr moment = circuitMoment(frame, cell);
        QVERIFY(moment);
        const CircuitRecord& record = *moment->record;
        const auto& afferents = view.panel().afferents().list().rows();
        for (const Signal& row : afferents) {
            const int unit = record.afferents[static_cast<std::size_t>(row.index)];
            QCOMPARE(row.name, afferentLabel(*frame, cell.layer, unit));
            QCOMPARE(row.value, double{moment->values.basalInput[row.index]});
        }
        if (record.path != ErrorPath::ThroughTime && cell.layer < 4) {
            for (const Signal& row : view.panel().feedback().list().rows()) {
                const float e =
                    frame->presentation->layers[static_cast<std::size_t>(row.source.layer) - 1].error(
                        row.source.cell, moment->step - 1);
                QVERIFY(std::abs(row.value - double{e * record.feedback[row.index]}) < 1e-7);
                QCOMPARE(row.name, cellLabel(*frame, row.source));
            }
            QVERIFY(std::abs(moment->values.apicalInput.sum() - moment->values.apical) < 1e-5F);
        }
        QVERIFY2(isSound(view), qPrintable(allText(view)));
        picture(view, kColumn);
    }
}

void TestCircuitConvolution::theReceptiveFieldIsFramedOnTheImage() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.network = kConvolutions}));
    view.setCell({1, 24 * 24 + 6 * 24 + 7}); // channel 1, row 6, column 7
    const FramePtr frame = run.go(StepUnit::Batch);
    picture(view, {400, 1200});
    QVERIFY(view.panel().field().isVisible());
    const std::optional<InputWindow> window = inputWindowOf(*frame, view.cell());
    QCOMPARE(window, std::optional(InputWindow{6, 7, 5, 5}));
    QVERIFY(view.panel().field().accessibleName().contains("rows 6 to 10, columns 7 to 11"));
    const ImagePicture image(frame->presentation.get(), {}, window);
    const QSizeF room(200, 118);
    const double one = image.target(room, goldenPaper()).width() / 28.0;
    const QRectF framed = image.windowRect(room, goldenPaper());
    QCOMPARE(framed.width(), 5 * one);
    QCOMPARE(framed.left() - image.target(room, goldenPaper()).left(), 7 * one);
    const WeightImage kernel(circuitMoment(frame, view.cell()), {});
    QCOMPARE(kernel.pixelRect(5, room, goldenPaper()).topLeft(),
             kernel.pixelRect(0, room, goldenPaper()).bottomLeft()); // 5 in a row
    InputView input;
    input.setCell(view.cell());
    input.showFrame(frame);
    QVERIFY(input.summary().contains("rows 6 to 10"));
    view.setCell({4, 1});
    run.show();
    QVERIFY(!view.panel().field().isVisible()); // all of the input reaches it
}

void TestCircuitConvolution::aKernelEntryIsSaidToBeShared() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.spikingErrors = false, .network = kConvolutions}));
    view.setCell({1, 100});
    const FramePtr frame = run.go(StepUnit::Batch);
    const double shared = view.panel().card().leastRoom(goldenPaper()).height();
    const SynapseExplanation& explanation = *view.panel().card().explanation();
    QVERIFY2(explanation.shared.contains("P = 576 positions"), qPrintable(explanation.shared));
    QCOMPARE(explanation.step[2].name, QStringLiteral("η/(N·T·√P)"));
    QVERIFY(explanation.step[2].value.endsWith("√576)"));
    const CircuitRecord& record = *circuitMoment(frame, {1, 100})->record;
    const SynapseUpdate update =
        synapseUpdate(record, *frame->presentation, *view.panel().afferent(), stepsShown(*frame));
    QCOMPARE(explanation.step.back().value, signedText(update.stepChange));
    view.setCell({4, 1});
    run.show();
    QVERIFY(view.panel().card().explanation()->shared.isEmpty());
    QVERIFY(view.panel().card().leastRoom(goldenPaper()).height() < shared);
}

void TestCircuitConvolution::pickedSynapsesAreNamedByTheirUnit() {
    CircuitView view;
    QSignalSpy synapse(&view, &View::synapsePicked);
    CircuitRun run(view, circuitExperiment({.spikingErrors = false, .network = kConvolutions}));
    view.setCell({2, 70});
    const FramePtr frame = run.go(StepUnit::Batch, 2);
    picture(view, kColumn);
    SignalList& list = view.panel().afferents();
    QVERIFY(!list.list().rows().empty());
    QTest::mouseClick(&list, Qt::LeftButton, {}, rowOf(list, 0));
    const Signal row = list.list().rows()[0];
    const CircuitRecord& record = *circuitMoment(frame, {2, 70})->record;
    const int unit = record.afferents[static_cast<std::size_t>(row.index)];
    QCOMPARE(synapse.last().first().value<SynapseChoice>(), (SynapseChoice{{2, 70}, unit}));
    QVERIFY(view.panel().card().explanation()->synapse.contains("pooled"));
    const std::vector<int> cells = cellsOfUnit(record.geometry(), unit);
    QVERIFY(row.source.layer == 1 && std::find(cells.begin(), cells.end(), row.source.cell) != cells.end());
}

MC_TEST(TestCircuitConvolution)
#include "tst_circuit_convolution.moc"
