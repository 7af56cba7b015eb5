#include "circuit/circuit_moment.h"
#include "circuit/circuit_picture.h"
#include "circuit/circuit_signals.h"
#include "circuit/circuit_values_text.h"
#include "frames/lesions.h"
#include "network/network_key.h"
#include "network/network_view.h"
#include "network/network_words.h"
#include "raster/raster_view.h"
#include "support/circuits.h"
#include "support/convolutions.h"
#include "support/frames.h"
#include "support/test_class.h"

#include <QTest>
#include <algorithm>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// Cell 3 of the lower hidden layer is cut, and the synapse from it to cell 5 of the upper one.
Draft lesioned() {
    Draft draft = test::draft({.layers = {784, 40, 30, 10}});
    draft.frame.lesions = {{{3}, {}, {}}, {{}, {3 * 30 + 5}, {}}};
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, {1, 3}),
                            circuitRecord(draft.frame.layerSizes, {2, 7})};
    return draft;
}

} // namespace

/// What is cut is named and marked wherever it is drawn.
class TestLesionMarks : public QObject {
    Q_OBJECT
private slots:
    void cellsAndSynapsesAreToldApart();
    void aConvolutionIsCutAtAllPositions();
    void linesOfACutCellAreMarked();
    void aCutSynapseKeepsItsLineAndRow();
    void aPooledLineIsCutWithAllItsCells();
    void rasterNetworkAndMicrocircuitNameIt();
};

void TestLesionMarks::cellsAndSynapsesAreToldApart() {
    const FramePtr frame = lesioned().done();
    QVERIFY(isCut(*frame, CellChoice{1, 3}) && !isCut(*frame, CellChoice{1, 4}));
    QVERIFY(!isCut(*frame, CellChoice{2, 3}) && !isCut(*frame, CellChoice{0, 3}));
    QVERIFY(isCut(*frame, SynapseChoice{{2, 5}, 3}) && !isCut(*frame, SynapseChoice{{2, 3}, 5}));
    QVERIFY(lesionAt(*frame, CellChoice{1, 3}) == WhatIf(what_if::CutCell{{1, 3}, false}));
    QVERIFY(lesionAt(*frame, CellChoice{1, 4}) == WhatIf(what_if::CutCell{{1, 4}, true}));
    QCOMPARE(lesionText(*frame, CellChoice{1, 3}), QStringLiteral("Mend hidden 1, cell 3"));
    QCOMPARE(lesionText(*frame, SynapseChoice{{2, 6}, 3}),
             QStringLiteral("Cut the synapse hidden 1, cell 3 → hidden 2, cell 6"));
    QCOMPARE(lesionsText(*frame), QStringLiteral("1 cell, 1 synapse cut"));
    QCOMPARE(lesionsText(*frame, 1), QStringLiteral("1 cell cut"));
    QVERIFY(lesionsText(*frame, 3).isEmpty());
}

void TestLesionMarks::aConvolutionIsCutAtAllPositions() {
    Draft draft = test::draft({.layers = {16, 80, 3}});
    draft.frame.network = std::make_shared<const NetworkShape>(parseNetwork("4x4-5c3p1-3"));
    draft.frame.lesions = {{{}, {}}, {{0}, {}}}; // the first entry of the first kernel
    const FramePtr frame = draft.done();
    QVERIFY(isCut(*frame, SynapseChoice{{1, 5}, 0}) && isCut(*frame, SynapseChoice{{1, 10}, 5}));
    QVERIFY(!isCut(*frame, SynapseChoice{{1, 5}, 1}) && !isCut(*frame, SynapseChoice{{1, 21}, 0}));
    QVERIFY(!isCut(*frame, SynapseChoice{{1, 0}, 15})); // outside its field
    QVERIFY(lesionText(*frame, SynapseChoice{{1, 5}, 0}).contains(QStringLiteral("at all positions")));
}

void TestLesionMarks::linesOfACutCellAreMarked() {
    const FramePtr frame = lesioned().done();
    const LinkChoice all{Arrows::Both, LinkStrength::Weight, 1000};
    const auto cutOf = [](const Links& links) {
        std::vector<int> cells;
        for (const Link& link : links.shown) {
            if (link.cut) {
                cells.push_back(link.cell);
            }
        }
        return cells;
    };
    const NetworkState own = networkState(frame, presentStep(*frame), {1, 3}, all);
    QVERIFY(!own.links.above.shown.empty());
    QCOMPARE(cutOf(own.links.above).size(), own.links.above.shown.size());
    QCOMPARE(cutOf(own.links.below).size(), own.links.below.shown.size());
    const NetworkState other = networkState(frame, presentStep(*frame), {2, 7}, all);
    QCOMPARE(cutOf(other.links.below), std::vector<int>{3});
    QCOMPARE(cutOf(other.links.sent), std::vector<int>{3});
    QVERIFY(cutOf(other.links.above).empty());
    QVERIFY(NetworkKey(other).text().contains(QStringLiteral("1 cell, 1 synapse cut")));
    QCOMPARE(networkCaption(own).first().section(QLatin1Char(' '), 0, 4),
             QStringLiteral("hidden 1, cell 3: cut"));
}

void TestLesionMarks::aCutSynapseKeepsItsLineAndRow() {
    Draft draft = lesioned();
    auto record = circuitRecord(draft.frame.layerSizes, {2, 5});
    record->forward[3] = 0; // as the lesion leaves it
    record->afferentFeedback[3] = 0;
    draft.frame.lesions.cells = {{}, {}, {}};
    draft.frame.circuits = {record, circuitRecord(draft.frame.layerSizes, {1, 3})};
    const FramePtr frame = draft.done();
    const LinkChoice few{Arrows::Both, LinkStrength::Weight, 2};
    const NetworkState onto = networkState(frame, presentStep(*frame), {2, 5}, few);
    for (const Links* side : {&onto.links.below, &onto.links.sent}) {
        QCOMPARE(side->shown.size(), std::size_t{3});
        QVERIFY(side->shown.back().cell == 3 && side->shown.back().cut && !side->shown.front().cut);
    }
    const NetworkState from = networkState(frame, presentStep(*frame), {1, 3}, few);
    QVERIFY(from.links.above.shown.back().cell == 5 && from.links.above.shown.back().cut);
    const CircuitMomentPtr moment = circuitMoment(frame, {2, 5});
    QVERIFY(moment != nullptr);
    const auto list = afferentSignals(moment.get(), std::nullopt);
    QCOMPARE(list->rows().size(), std::size_t{1}); // nothing fires
    QVERIFY(list->rows().front().synapse == (SynapseChoice{{2, 5}, 3}));
    QVERIFY2(list->summary().contains(QStringLiteral("cell 3 cut")), qPrintable(list->summary()));
    const auto errors = feedbackSignals(circuitMoment(frame, {1, 3}).get(), std::nullopt);
    QVERIFY2(errors->summary().contains(QStringLiteral("cut")), qPrintable(errors->summary()));
}

void TestLesionMarks::aPooledLineIsCutWithAllItsCells() {
    Draft draft = convolutionDraft("6x6-1c3-p2-3-2"); // 4 x 4 cells, 2 x 2 units
    draft.frame.circuits = {convolutionCircuit(draft.frame.network, {2, 1})};
    const auto cut = [&draft](std::vector<Index> cells) {
        draft.frame.lesions = {{std::move(cells), {}, {}}, {{}, {}, {}}};
        const FramePtr frame = draft.done();
        const LinkChoice all{Arrows::Both, LinkStrength::Weight, 100};
        const CellLinks links = networkState(frame, presentStep(*frame), {2, 1}, all).links;
        return std::ranges::count_if(links.below.shown, &Link::cut) +
               std::ranges::count_if(links.sent.shown, &Link::cut);
    };
    QCOMPARE(cut({0}), 0); // one of four cells
    QCOMPARE(cut({0, 1, 4, 5}), 2);
}

void TestLesionMarks::rasterNetworkAndMicrocircuitNameIt() {
    const FramePtr frame = lesioned().done();
    RasterView raster;
    raster.showFrame(frame);
    QVERIFY2(raster.summary().contains(QStringLiteral("1 cell, 1 synapse cut")),
             qPrintable(raster.summary()));
    NetworkView network;
    network.setCell({1, 3});
    network.showFrame(frame);
    QVERIFY(network.summary().contains(QStringLiteral("1 cell, 1 synapse cut")));
    const CircuitMomentPtr moment = circuitMoment(frame, {1, 3});
    QVERIFY(momentForms(*moment).first().contains(QStringLiteral("is cut")));
    QVERIFY(circuitValuesText(moment.get()).soma.contains(QStringLiteral("cut")));
    QVERIFY(!circuitValuesText(circuitMoment(frame, {2, 7}).get()).soma.contains(QStringLiteral("cut")));
    QVERIFY(CircuitPicture(moment).summary().contains(QStringLiteral("VIP cut")));
}

MC_TEST(TestLesionMarks)
#include "tst_lesion_marks.moc"
