#include "frames/frame_text.h"
#include "style/quantity_text.h"
#include "style/scale.h"
#include "style/text.h"
#include "support/frames.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;

class TestText : public QObject {
    Q_OBJECT
private slots:
    void numbersCarryUnitsAndTrueMinusSigns();
    void bytesAndDurationsHaveFewDigits();
    void ticksAreRoundAndFew_data();
    void ticksAreRoundAndFew();
    void stepTicksBeginWithTheFirstStep();
    void roundCeilingsAreOneTwoOrFive();
    void aRangeGrowsButShrinksOnlyWhenFitted();
    void layersAreNamedFromInputToOutput();
    void anUnnamedClassIsItsNumber();
    void aSilentOrTiedOutputPredictsNothing();
    void aPositionWithoutItsPresentationIsExplained();
};

void TestText::numbersCarryUnitsAndTrueMinusSigns() {
    QCOMPARE(percentText(0.971), QStringLiteral("97.1\u00A0%"));
    QCOMPARE(percentText(1), QStringLiteral("100.0\u00A0%"));
    QCOMPARE(millisecondsText(14), QStringLiteral("14\u00A0ms"));
    QCOMPARE(countText(1234567), QStringLiteral("1,234,567"));
    QCOMPARE(degreesText(28.44), QStringLiteral("28.4°"));
    QCOMPARE(decimalText(-0.425, 2), QStringLiteral("−0.42"));
    QCOMPARE(signedText(0.3123), QStringLiteral("+0.312"));
    QCOMPARE(signedText(-0.00124), QStringLiteral("−0.00124"));
    QCOMPARE(signedText(0), QStringLiteral("0"));
    QCOMPARE(tickText(-0.05), QStringLiteral("−0.05"));
    QCOMPARE(tickText(0.00005), QStringLiteral("5e−5"));
}

void TestText::bytesAndDurationsHaveFewDigits() {
    QCOMPARE(bytesText(0), QStringLiteral("0 kB"));
    QCOMPARE(bytesText(1001), QStringLiteral("2 kB"));
    QCOMPARE(bytesText(2e6), QStringLiteral("2.0 MB"));
    QCOMPARE(bytesText(35.4e6), QStringLiteral("35 MB"));
    QCOMPARE(bytesText(1.24e9), QStringLiteral("1.2 GB"));
    QCOMPARE(durationText(0.4), QStringLiteral("0 s"));
    QCOMPARE(durationText(59.4), QStringLiteral("59 s"));
    QCOMPARE(durationText(59.5), QStringLiteral("1 min 0 s"));
    QCOMPARE(durationText(125), QStringLiteral("2 min 5 s"));
}

void TestText::ticksAreRoundAndFew_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("percent") << 0.0 << 100.0 << 6 << QList<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("signed") << -1.0 << 1.0 << 3 << QList<double>{-1, 0, 1};
    QTest::newRow("odd ends") << 0.13 << 0.42 << 4 << QList<double>{0.2, 0.3, 0.4};
    QTest::newRow("empty range") << 1.0 << 1.0 << 4 << QList<double>{};
}

void TestText::ticksAreRoundAndFew() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(QList<double>, expected);
    const QList<double> ticks = roundTicks(low, high, most);
    QCOMPARE(ticks.size(), expected.size());
    for (qsizetype k = 0; k < ticks.size(); ++k) {
        QVERIFY(std::abs(ticks[k] - expected[k]) < 1e-9);
    }
}

void TestText::stepTicksBeginWithTheFirstStep() {
    QCOMPARE(stepTicks(0.5, 20.5, 7), (QList<double>{1, 5, 10, 15, 20}));
    QCOMPARE(stepTicks(0.5, 1.5, 7), (QList<double>{1}));
    QCOMPARE(stepTicks(8.5, 14.5, 4), (QList<double>{10, 12, 14}));
}

void TestText::roundCeilingsAreOneTwoOrFive() {
    QCOMPARE(roundCeiling(0.03), 0.05);
    QCOMPARE(roundCeiling(0.2), 0.2);
    QCOMPARE(roundCeiling(7), 10.0);
    QCOMPARE(roundCeiling(0), 0.0);
    QCOMPARE(roundCeiling(std::nan("")), 0.0);
}

void TestText::aRangeGrowsButShrinksOnlyWhenFitted() {
    GrowingRange range(0.01);
    QCOMPARE(range.limit(), 0.01);
    range.include(0.3);
    QCOMPARE(range.limit(), 0.5);
    range.include(0.04);
    QCOMPARE(range.limit(), 0.5);
    range.fit(0.04);
    QCOMPARE(range.limit(), 0.05);
    range.reset();
    QCOMPARE(range.limit(), 0.01);
}

void TestText::layersAreNamedFromInputToOutput() {
    QCOMPARE(layerName(0, 4), QStringLiteral("input"));
    QCOMPARE(layerName(1, 4), QStringLiteral("hidden 1"));
    QCOMPARE(layerName(2, 4), QStringLiteral("hidden 2"));
    QCOMPARE(layerName(3, 4), QStringLiteral("output"));
    QCOMPARE(layerName(1, 2), QStringLiteral("output"));
}

void TestText::anUnnamedClassIsItsNumber() {
    Frame frame;
    QCOMPARE(className(frame, 7), QStringLiteral("7"));
    auto data = std::make_shared<DataSummary>();
    data->classes = {"cat", "dog"};
    frame.data = data;
    QCOMPARE(className(frame, 1), QStringLiteral("dog"));
    QCOMPARE(className(frame, 2), QStringLiteral("2"));
}

void TestText::aSilentOrTiedOutputPredictsNothing() {
    test::Draft draft = test::draft({.steps = 10, .step = 4});
    QCOMPARE(predictionShown(draft.frame), -1);
    draft.frame.position.step = 10;
    QCOMPARE(predictionShown(draft.frame), -1);
    QCOMPARE(outputVerdict(draft.frame), OutputVerdict::Silent);
    draft.frame.position.step = 4;
    draft.record->outputSum(6, 3) = 0.2F;
    draft.record->prediction[3] = 6;
    QCOMPARE(predictionShown(draft.frame), 6);
    draft.record->outputSum(2, 3) = 0.2F;
    QCOMPARE(predictionShown(draft.frame), -1);
    QCOMPARE(outputVerdict(draft.frame), OutputVerdict::Tied);
}

void TestText::aPositionWithoutItsPresentationIsExplained() {
    test::Draft draft = test::draft({.step = 4});
    draft.frame.presentation = nullptr;
    QVERIFY(nothingPresented(draft.done()).whole().contains(QStringLiteral("not in the checkpoint")));
    draft.frame.position.step = 0;
    QVERIFY(
        nothingPresented(draft.done()).whole().contains(QStringLiteral("Nothing has been presented yet")));
}

MC_TEST(TestText)
#include "tst_number_text.moc"
