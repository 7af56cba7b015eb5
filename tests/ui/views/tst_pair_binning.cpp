#include "concordance/pair_binning.h"
#include "concordance/pair_words.h"
#include "style/palette.h"
#include "support/pairs.h"
#include "support/pixels.h"
#include "support/test_class.h"

#include <QTest>
#include <limits>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// Two cells above, three below: every kind of pair.
PairRecord small() {
    PairRecord record;
    record.forward.resize(2, 3);
    record.feedback.resize(2, 3);
    record.forward << 0.3F, -0.2F, 0.0F, //
        0.1F, -0.4F, 0.2F;
    record.feedback << 0.02F, -0.03F, 0.05F, //
        -0.01F, 0.04F, std::numeric_limits<float>::quiet_NaN();
    return record;
}

} // namespace

class TestPairBinning : public QObject {
    Q_OBJECT
private slots:
    void everyPairIsInAQuadrantOrUndetermined();
    void aSelectionIsCountedAlone();
    void rangesAreRoundAndHoldNearlyAllWeights();
    void theScatterPutsEachPairWhereItsWeightsAre();
    void whatIsNotSelectedFades();
    void theMatrixHasAPixelPerPairOrTheMeanOfSeveral();
    void aSelectedPairIsNotLostAmongManyOthers();
    void degenerateRecordsAreDrawn();
    void selectionsAreOfCells();
    void wordsNameCellsAndSigns();
    void endsOfConvolutionsAreChannelsAndKernelEntries();
    void endsAbovePoolsArePooledUnits();
};

void TestPairBinning::everyPairIsInAQuadrantOrUndetermined() {
    const PairCounts counts = countPairs(small());
    QCOMPARE(counts.bothPositive, 1);
    QCOMPARE(counts.bothNegative, 1);
    QCOMPARE(counts.onlyForwardPositive, 1);
    QCOMPARE(counts.onlyFeedbackPositive, 1);
    QCOMPARE(counts.undetermined, 2); // a zero, and what is not a number
    QCOMPARE(counts.all(), 6);
    const PairCounts many = countPairs(*spreadPairs(37, 91));
    QCOMPARE(many.all(), 37 * 91);
    QCOMPARE(many.opposite(), 37 * 91 / 10 + 1);
    QCOMPARE(many.undetermined, 0);
}

void TestPairBinning::aSelectionIsCountedAlone() {
    const PairRecord record = small();
    const PairCounts row = countPairs(record, PairSelection::block(record, {1, 0}, {1, 2}));
    QCOMPARE(row.all(), 3);
    QCOMPARE(row.opposite(), 2);
    // One of another layer pair says nothing.
    QCOMPARE(countPairs(record, PairSelection::one(*spreadPairs(5, 5), {0, 0})).all(), 6);
}

void TestPairBinning::rangesAreRoundAndHoldNearlyAllWeights() {
    auto record = spreadPairs(40, 100);
    record->forward *= 0.4F;
    QCOMPARE(pairRanges(*record), (PairRanges{0.5, 1}));
    record->forward.col(7).head(15).setConstant(30); // few
    record->forward(9, 9) = std::numeric_limits<float>::infinity();
    QCOMPARE(pairRanges(*record).forward, 0.5);
    const QImage image = scatterImage(*record, {}, pairRanges(*record), {50, 50}, 1, lightColours());
    int onTheEdge = 0;
    for (int y = 0; y < 50; ++y) {
        onTheEdge += image.pixelColor(49, y).alpha() > 0 ? 1 : 0;
    }
    QVERIFY(onTheEdge > 3);
    record->feedback.setZero();
    QCOMPARE(pairRanges(*record).feedback, 1.0);
}

void TestPairBinning::theScatterPutsEachPairWhereItsWeightsAre() {
    const QImage image = scatterImage(small(), {}, {0.5, 0.05}, {101, 101}, 1, lightColours());
    const auto at = [&](double w, double e) {
        return image.pixelColor(static_cast<int>((w / 0.5 + 1) / 2 * 101),
                                100 - static_cast<int>((e / 0.05 + 1) / 2 * 101));
    };
    QVERIFY(at(0.3, 0.02).green() > at(0.3, 0.02).red());
    QVERIFY(at(-0.2, -0.03).green() > at(-0.2, -0.03).red());
    QVERIFY(at(0.1, -0.01).red() > at(0.1, -0.01).green());
    QVERIFY(at(-0.4, 0.04).red() > at(-0.4, 0.04).green());
    QCOMPARE(at(0.2, 0.02).alpha(), 0);
    int drawn = 0;
    for (int y = 0; y < 101; ++y) {
        for (int x = 0; x < 101; ++x) {
            drawn += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
        }
    }
    QCOMPARE(drawn, 5); // what is not a number has no place
}

void TestPairBinning::whatIsNotSelectedFades() {
    const PairRecord record = small();
    const QImage image =
        scatterImage(record, PairSelection::one(record, {0, 0}), {0.5, 0.05}, {101, 101}, 3, lightColours());
    const int selected = image.pixelColor(80, 100 - 70).alpha();
    const int other = image.pixelColor(30, 100 - 20).alpha();
    QVERIFY(other > 0 && selected > 2 * other);
}

void TestPairBinning::theMatrixHasAPixelPerPairOrTheMeanOfSeveral() {
    const QImage all = matrixImage(small(), {}, {200, 100}, lightColours());
    QCOMPARE(all.size(), QSize(3, 2));
    QVERIFY(isNear(all.pixel(0, 0), lightColours().tint(lightColours().of(kRightInk), 0.45)));
    QVERIFY(isNear(all.pixel(0, 1), lightColours().of(kWrongInk)));
    QVERIFY(isNear(all.pixel(2, 0), lightColours().tint(lightColours().grey, 0.55)));
    QVERIFY(isNear(all.pixel(2, 1), lightColours().tint(lightColours().grey, 0.55)));
    const QImage mean = matrixImage(*spreadPairs(100, 100, 2), {}, {10, 10}, lightColours());
    QCOMPARE(mean.size(), QSize(10, 10));
    const QColor light = lightColours().tint(lightColours().of(kRightInk), 0.45);
    QVERIFY(isNear(mean.pixel(4, 4), QColor((light.red() + lightColours().of(kWrongInk).red()) / 2,
                                            (light.green() + lightColours().of(kWrongInk).green()) / 2,
                                            (light.blue() + lightColours().of(kWrongInk).blue()) / 2)));
}

void TestPairBinning::aSelectedPairIsNotLostAmongManyOthers() {
    const auto record = spreadPairs(100, 100, 0);
    record->feedback(55, 55) *= -1;
    const QImage image =
        matrixImage(*record, PairSelection::one(*record, {55, 55}), {10, 10}, lightColours());
    QVERIFY(isNear(image.pixel(5, 5), lightColours().of(kWrongInk)));
    QVERIFY(qGray(image.pixel(4, 5)) > qGray(lightColours().tint(lightColours().of(kRightInk), 0.45).rgb()));
}

void TestPairBinning::degenerateRecordsAreDrawn() {
    PairRecord one;
    one.forward = one.feedback = Matrix::Constant(1, 1, 0.25F);
    PairRecord zeros;
    zeros.forward = zeros.feedback = Matrix::Zero(10, 20);
    PairRecord unknown;
    unknown.forward = unknown.feedback = Matrix::Constant(4, 4, std::numeric_limits<float>::quiet_NaN());
    PairRecord endless;
    endless.forward = endless.feedback = Matrix::Constant(4, 4, -std::numeric_limits<float>::infinity());
    for (const PairRecord& record : {one, zeros, unknown, endless, PairRecord()}) {
        const PairRanges ranges = pairRanges(record);
        QVERIFY(ranges.forward > 0 && ranges.feedback > 0);
        for (const QSize size : {QSize(200, 150), QSize(1, 1), QSize(0, 0)}) {
            QCOMPARE(scatterImage(record, {}, ranges, size, 3, lightColours()).size(), size);
            QVERIFY(matrixImage(record, {}, size, lightColours()).width() <= size.width());
        }
    }
    QCOMPARE(countPairs(zeros).undetermined, 200);
    QCOMPARE(countPairs(unknown).undetermined, 16);
    QCOMPARE(countPairs(endless).bothNegative, 16);
}

void TestPairBinning::selectionsAreOfCells() {
    const PairRecord record = small();
    const PairSelection block = PairSelection::block(record, {0, 1}, {7, 2}); // beyond the last cells
    QCOMPARE(block.count(), 4);
    QVERIFY(block.touchesLower(1) && block.touchesLower(2) && !block.touchesLower(0));
    QVERIFY(block.touchesUpper(0) && block.touchesUpper(1));
    QVERIFY(!block.touchesLower(3) && !block.touchesUpper(-1));
    QVERIFY(!block.single());
    const PairSelection found = PairSelection::within(record, {0, 0.5}, {0.01, 0.03});
    QCOMPARE(found.single(), (CellPair{0, 0}));
    QVERIFY(!PairSelection().touchesLower(0) && !PairSelection().single());
}

void TestPairBinning::wordsNameCellsAndSigns() {
    const PairRecord record = small();
    QCOMPARE(pairText(record, 3, {0, 1}),
             QStringLiteral("hidden 1 cell 1 → output cell 0: W −0.2, E −0.03, same sign"));
    QCOMPARE(pairText(record, 3, {1, 0}),
             QStringLiteral("hidden 1 cell 0 → output cell 1: W +0.1, E −0.01, opposite signs"));
    QVERIFY(pairText(record, 3, {1, 2}).endsWith(QStringLiteral("E not finite, sign undetermined")));
    QCOMPARE(countsText(countPairs(record)),
             QStringLiteral("6 pairs: 2 same sign, 2 opposite, 2 undetermined"));
    QCOMPARE(cellsText(record, 3, PairSelection::block(record, {1, 0}, {1, 1})),
             QStringLiteral("hidden 1 cells 0–1 → output cell 1"));
    QCOMPARE(cellsText(record, 3, PairSelection::block(record, {0, 0}, {1, 2})),
             QStringLiteral("all hidden 1 cells → all output cells"));
    PairRecord direct = record;
    direct.direct = true;
    QCOMPARE(pairText(direct, 5, {0, 1}),
             QStringLiteral("hidden 1 cell 1 → output cell 0: path of W −0.2, D −0.03, same sign"));
}

void TestPairBinning::endsOfConvolutionsAreChannelsAndKernelEntries() {
    const NetworkShape network = parseNetwork("12x12-3c3-p2-4c2-10"); // 3 x 10 x 10, 4 x 4 x 4
    PairRecord record;
    record.pair = 0;
    record.forward = record.feedback = Matrix::Constant(4, 12, 0.5F);
    const PairEnds ends(record, &network);
    QCOMPARE(ends.upper(2), QStringLiteral("channel 2"));
    QCOMPARE(ends.lower(4 + 3), QStringLiteral("channel 1, kernel row 1, column 1"));
    QCOMPARE(ends.rowOf(3 * 16 + 5), 3);
    QCOMPARE(ends.columnsOf(100 + 37)->first, 4); // channel 1
    QCOMPARE(ends.columnsOf(100 + 37)->last, 7);
    QVERIFY(!ends.lowerCell(5));
    QCOMPARE(
        pairText(record, 4, {2, 7}, ends),
        QStringLiteral("hidden 1 channel 1, kernel row 1, column 1 → hidden 2 channel 2: W +0.5, E +0.5, "
                       "same sign"));
    QCOMPARE(cellsText(record, 4, PairSelection::block(record, {1, 3}, {1, 5}), ends),
             QStringLiteral("hidden 1 kernel entries 3–5 → hidden 2 channel 1"));
    record.direct = true; // from cell to cell
    QCOMPARE(PairEnds(record, &network).lower(7), QStringLiteral("cell 7"));
    QCOMPARE(PairEnds(record, nullptr).lower(7), QStringLiteral("cell 7"));
}

void TestPairBinning::endsAbovePoolsArePooledUnits() {
    const NetworkShape network = parseNetwork("12x12-3c3-p4-10"); // 3 x 10 x 10, pooled 2 x 2
    PairRecord record;
    record.pair = 0;
    record.forward = record.feedback = Matrix::Constant(10, 12, 0.5F);
    const PairEnds ends(record, &network);
    QCOMPARE(ends.upper(2), QStringLiteral("cell 2"));
    QCOMPARE(ends.lower(4 + 3), QStringLiteral("channel 1, row 1, column 1, pooled"));
    QCOMPARE(ends.columnsOf(100 + 45)->first, 7); // row 4, column 5: pooled row 1, column 1
    QVERIFY(!ends.columnsOf(99));                 // dropped by the pool
    QVERIFY(!ends.lowerCell(6));
    QCOMPARE(PairEnds(record, nullptr).lowerCell(6), std::optional(6));
}

MC_TEST(TestPairBinning)
#include "tst_pair_binning.moc"
