#include "circuit/field_panel.h"
#include "circuit/weight_image.h"
#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "input/image_picture.h"
#include "input/input_view.h"
#include "learning/rules.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/circuit_words.h"
#include "support/pixels.h"
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
        const auto& afferents = view.panel().lists().afferents().rows();
        for (const SignalList::Row& row : afferents) {
            const int unit = record.afferents[static_cast<std::size_t>(row.index)];
            QCOMPARE(row.name, afferentLabel(*frame, cell.layer, unit));
            QCOMPARE(row.value, double{moment->values.basalInput[row.index]});
        }
        if (record.path != ErrorPath::ThroughTime && cell.layer < 4) {
            for (const SignalList::Row& row : view.panel().lists().feedback().rows()) {
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
    const auto image = std::dynamic_pointer_cast<const ImagePicture>(view.panel().field().image().picture());
    QVERIFY(view.panel().field().isVisible());
    QCOMPARE(image->window(), std::optional(InputWindow{6, 7, 5, 5}));
    QVERIFY(view.panel().field().text().contains("rows 6 to 10, columns 7 to 11"));
    const Paper paper = Paper::screen(view);
    const QRectF target = image->target({200, 118}, paper);
    const QRectF window = image->windowRect({200, 118}, paper);
    QCOMPARE(window.width(), 5 * target.width() / 28);
    QCOMPARE(window.left() - target.left(), 7 * target.width() / 28);
    const WeightImage& weights = view.panel().weights();
    QCOMPARE(weights.images().size(), std::size_t{1});
    QCOMPARE(weights.images()[0].size(), QSize(5, 5)); // the kernel
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
    const int shared = view.panel().card().sizeHint().height();
    const SynapseStory& story = *view.panel().card().story();
    QVERIFY2(story.shared.contains("P = 576 positions"), qPrintable(story.shared));
    QCOMPARE(story.step[2].name, QStringLiteral("η/(N·T·√P)"));
    QVERIFY(story.step[2].value.endsWith("√576)"));
    const CircuitRecord& record = *circuitMoment(frame, {1, 100})->record;
    const SynapseUpdate update =
        synapseUpdate(record, *frame->presentation, *view.panel().afferent(), stepsShown(*frame));
    QCOMPARE(story.step.back().value, signedText(update.stepChange));
    view.setCell({4, 1});
    run.show();
    QVERIFY(view.panel().card().story()->shared.isEmpty());
    QVERIFY(view.panel().card().sizeHint().height() < shared);
}

void TestCircuitConvolution::pickedSynapsesAreNamedByTheirUnit() {
    CircuitView view;
    QSignalSpy synapse(&view, &View::synapsePicked);
    CircuitRun run(view, circuitExperiment({.spikingErrors = false, .network = kConvolutions}));
    view.setCell({2, 70});
    const FramePtr frame = run.go(StepUnit::Batch, 2);
    picture(view, kColumn);
    SignalList& list = view.panel().lists().afferents();
    QVERIFY(!list.rows().empty());
    QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(0).center().toPoint());
    const SignalList::Row row = list.rows()[0];
    const CircuitRecord& record = *circuitMoment(frame, {2, 70})->record;
    const int unit = record.afferents[static_cast<std::size_t>(row.index)];
    QCOMPARE(synapse.last().first().value<SynapseChoice>(), (SynapseChoice{{2, 70}, unit}));
    QVERIFY(view.panel().card().story()->synapse.contains("pooled"));
    const std::vector<int> cells = cellsOfUnit(record.geometry(), unit);
    QVERIFY(row.source.layer == 1 && std::find(cells.begin(), cells.end(), row.source.cell) != cells.end());
}

QTEST_MAIN(TestCircuitConvolution)
#include "tst_circuit_convolution.moc"
