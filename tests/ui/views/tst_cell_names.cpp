#include "frames/cell_names.h"

#include "frames/cell_ranking.h"
#include "style/language.h"
#include "support/convolutions.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

class TestCellNames : public QObject {
    Q_OBJECT
private slots:
    void cellsAreReadAsPeopleWriteThem_data();
    void cellsAreReadAsPeopleWriteThem();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void namesAreReadBack();
    void theLanguageOfTheWindowIsReadToo();
    void pixelsHaveRowColumnAndChannel();
    void cellsOfConvolutionsHaveAPlace();
    void placesAreRead_data();
    void placesAreRead();
    void outputCellsHaveTheirClass();
    void rankingTakesTheLowestOfEqualCells();
    void withoutHiddenLayersTheOutputIsRanked();
    void strongestAreOrderedByMagnitude();
};

void TestCellNames::cellsAreReadAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("layer");
    QTest::addColumn<int>("cell");
    QTest::newRow("layer and cell") << "layer 2, cell 17" << 2 << 17;
    QTest::newRow("two numbers") << "2 17" << 2 << 17;
    QTest::newRow("comma") << "1,0" << 1 << 0;
    QTest::newRow("hidden") << "hidden 1 17" << 1 << 17;
    QTest::newRow("hidden, whole") << "Hidden 2, cell 3" << 2 << 3;
    QTest::newRow("output") << "output 3" << 3 << 3;
    QTest::newRow("output, whole") << "output, cell 9" << 3 << 9;
    QTest::newRow("output by number") << "3 9" << 3 << 9;
    QTest::newRow("blanks") << "   layer 1   cell 5  " << 1 << 5;
}

void TestCellNames::cellsAreReadAsPeopleWriteThem() {
    QFETCH(QString, text);
    QFETCH(int, layer);
    QFETCH(int, cell);
    const TypedCell typed = typedCell(text, {784, 400, 50, 10});
    QVERIFY2(typed.fault.isEmpty(), qPrintable(typed.fault));
    QCOMPARE(typed.cell, (CellChoice{layer, cell}));
}

void TestCellNames::faultsAreNamed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("words") << "the big one"
                           << "“the big one” names no cell";
    QTest::newRow("empty") << ""
                           << "names no cell";
    QTest::newRow("one number") << "5"
                                << "names no cell";
    QTest::newRow("negative") << "1 -3"
                              << "names no cell";
    QTest::newRow("input") << "0 12"
                           << "input";
    QTest::newRow("layer too high") << "4 1"
                                    << "layer 4";
    QTest::newRow("no such hidden layer") << "hidden 3 1"
                                          << "hidden layer 3";
    QTest::newRow("hidden 0") << "hidden 0 1"
                              << "hidden layer 0";
    QTest::newRow("cell too high") << "1 400"
                                   << "no cell 400";
    QTest::newRow("cell far too high") << "1 99999999999999999999"
                                       << "no cell 99999999999999999999";
    QTest::newRow("layer far too high") << "99999999999999999999 1"
                                        << "99999999999999999999";
    QTest::newRow("output") << "output 10"
                            << "0 to 9";
}

void TestCellNames::faultsAreNamed() {
    QFETCH(QString, text);
    QFETCH(QString, named);
    const TypedCell typed = typedCell(text, {784, 400, 50, 10});
    QCOMPARE(typed.cell.layer, 0);
    QVERIFY2(typed.fault.contains(named), qPrintable(typed.fault));
    QVERIFY(typed.fault.endsWith(QLatin1Char('.')));
    QVERIFY(!typedCell(text, {}).fault.isEmpty());
}

void TestCellNames::namesAreReadBack() {
    const FramePtr frame = draft({.layers = {784, 400, 50, 10}}).done();
    for (const CellChoice cell : {CellChoice{1, 399}, CellChoice{2, 0}, CellChoice{3, 9}}) {
        QCOMPARE(typedCell(cellName(*frame, cell), frame->layerSizes).cell, cell);
    }
}

void TestCellNames::theLanguageOfTheWindowIsReadToo() {
    Translations translations;
    translations.use(*languageOf(QStringLiteral("zh_CN")));
    const std::vector<int> sizes{784, 30, 20, 10};
    for (const char* typed : {"第 2 层，细胞 17", "第2层细胞17", "隐藏层 2，17", "layer 2, cell 17"}) {
        const TypedCell read = typedCell(QString::fromUtf8(typed), sizes, nullptr);
        QVERIFY2(read.fault.isEmpty(), typed);
        QCOMPARE(read.cell, (CellChoice{2, 17}));
    }
    for (const char* typed : {"输出层，细胞 3", "输出层，3", "output 3"}) {
        const TypedCell read = typedCell(QString::fromUtf8(typed), sizes, nullptr);
        QVERIFY2(read.fault.isEmpty(), typed);
        QCOMPARE(read.cell, (CellChoice{3, 3}));
    }
}

void TestCellNames::pixelsHaveRowColumnAndChannel() {
    QCOMPARE(pixelName({28, 28, 1}, 14 * 28 + 11), QStringLiteral("pixel (14, 11)"));
    QCOMPARE(pixelName({32, 32, 3}, 1024 + 33), QStringLiteral("pixel (1, 1) green"));
    QCOMPARE(pixelName({4, 4, 2}, 16), QStringLiteral("pixel (0, 0) channel 1"));
    const FramePtr frame = draft().done();
    QCOMPARE(afferentName(*frame, 1, 29), QStringLiteral("pixel (1, 1)"));
    QCOMPARE(afferentName(*frame, 2, 29), QStringLiteral("hidden 1, cell 29"));
}

void TestCellNames::cellsOfConvolutionsHaveAPlace() {
    const FramePtr frame = convolutionDraft("12x12-3c3-p2-4c2-9-10").done(); // 3 x 10 x 10, 4 x 4 x 4
    const CellChoice lower{1, (2 * 10 + 4) * 10 + 5};
    QCOMPARE(cellName(*frame, lower), QStringLiteral("hidden 1, channel 2, row 4, column 5"));
    QCOMPARE(cellLabel(*frame, lower), QStringLiteral("ch 2 (4,5)"));
    QCOMPARE(cellName(*frame, {3, 4}), QStringLiteral("hidden 3, cell 4"));
    QCOMPARE(afferentName(*frame, 1, 13), QStringLiteral("pixel (1, 1)"));
    const int pooled = (1 * 5 + 2) * 5 + 3; // 3 x 5 x 5
    QCOMPARE(afferentName(*frame, 2, pooled), QStringLiteral("hidden 1, channel 1, row 2, column 3, pooled"));
    QCOMPARE(afferentLabel(*frame, 2, pooled), QStringLiteral("pool 1 (2,3)"));
    QCOMPARE(afferentName(*frame, 3, 63), QStringLiteral("hidden 2, channel 3, row 3, column 3"));
    QCOMPARE(afferentLabel(*frame, 4, 3), QStringLiteral("hidden 3, cell 3"));
    for (const CellChoice cell : {lower, CellChoice{2, 63}, CellChoice{4, 9}}) {
        QCOMPARE(typedCell(cellName(*frame, cell), frame->layerSizes, frame->network.get()).cell, cell);
    }
    const FramePtr input = convolutionDraft("8x8x3-p2-5").done();
    QCOMPARE(afferentName(*input, 1, 16 + 5), QStringLiteral("pixel (1, 1) green, pooled"));
}

void TestCellNames::placesAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("layer");
    QTest::addColumn<int>("cell");
    QTest::addColumn<QString>("fault");
    const int cell = (2 * 10 + 4) * 10 + 5;
    QTest::newRow("short") << "1:2,4,5" << 1 << cell << "";
    QTest::newRow("whole") << "layer 1, channel 2, row 4, column 5" << 1 << cell << "";
    QTest::newRow("hidden") << "hidden 1 2 4 5" << 1 << cell << "";
    QTest::newRow("as in the lists") << "1: ch 2 (4,5)" << 1 << cell << "";
    QTest::newRow("by number") << "1:57" << 1 << 57 << "";
    QTest::newRow("no such channel") << "1:3,0,0" << 0 << 0 << "channels 0 to 2";
    QTest::newRow("no such row") << "1:0,10,0" << 0 << 0 << "no cell 0,10,0";
    QTest::newRow("far too large") << "1:0,0,99999999999" << 0 << 0 << "columns 0 to 9";
    QTest::newRow("dense") << "3:1,2,3" << 0 << 0 << "no convolution";
}

void TestCellNames::placesAreRead() {
    QFETCH(QString, text);
    QFETCH(int, layer);
    QFETCH(int, cell);
    QFETCH(QString, fault);
    const FramePtr frame = convolutionDraft("12x12-3c3-p2-4c2-9-10").done();
    const TypedCell typed = typedCell(text, frame->layerSizes, frame->network.get());
    QCOMPARE(typed.cell, (CellChoice{layer, cell}));
    QCOMPARE(typed.fault.isEmpty(), fault.isEmpty());
    QVERIFY2(typed.fault.contains(fault), qPrintable(typed.fault));
    QVERIFY(!typedCell(QStringLiteral("1:2,4,5"), frame->layerSizes).fault.isEmpty()); // no network known
}

void TestCellNames::outputCellsHaveTheirClass() {
    Draft made = draft({.layers = {784, 40, 10}});
    QCOMPARE(cellName(*made.done(), {2, 3}), QStringLiteral("output, cell 3")); // the class is its number
    auto data = std::make_shared<DataSummary>(*made.frame.data);
    data->classes[3] = "cat";
    made.frame.data = data;
    QCOMPARE(cellName(*made.done(), {2, 3}), QStringLiteral("output, cell 3 (cat)"));
    QCOMPARE(typedCell(QStringLiteral("output, cell 3 (cat)"), {784, 40, 10}).cell, (CellChoice{2, 3}));
    QCOMPARE(cellName(*made.done(), {1, 3}), QStringLiteral("hidden 1, cell 3"));
}

void TestCellNames::rankingTakesTheLowestOfEqualCells() {
    Draft made = draft({.layers = {784, 40, 30, 10}, .step = 10});
    QCOMPARE(mostActiveCell(*made.done()).layer, 0); // none is
    QCOMPARE(largestErrorCell(*made.done()).layer, 0);
    for (const int step : {1, 2}) {
        setSpike(*made.record, 2, 7, step);
        setSpike(*made.record, 1, 9, step);
        setSpike(*made.record, 1, 8, step);
    }
    for (const int step : {1, 2, 3, 11, 12}) {
        setSpike(*made.record, 3, 4, step); // the output does not count
    }
    QCOMPARE(mostActiveCell(*made.done()), (CellChoice{1, 8}));
    setSpike(*made.record, 2, 7, 11); // not yet
    QCOMPARE(mostActiveCell(*made.done()), (CellChoice{1, 8}));
    setBurst(*made.record, 1, 3, 2, 2);
    setBurst(*made.record, 2, 5, 4, -3);
    setBurst(*made.record, 3, 5, 4, 8);
    QCOMPARE(largestErrorCell(*made.done()), (CellChoice{2, 5}));
    made.frame.position.step = 0;
    QCOMPARE(mostActiveCell(*made.done()).layer, 0);
}

void TestCellNames::withoutHiddenLayersTheOutputIsRanked() {
    Draft made = draft({.layers = {784, 10}});
    setSpike(*made.record, 1, 6, 3);
    setBurst(*made.record, 1, 2, 3, -1);
    QCOMPARE(mostActiveCell(*made.done()), (CellChoice{1, 6}));
    QCOMPARE(largestErrorCell(*made.done()), (CellChoice{1, 2}));
}

void TestCellNames::strongestAreOrderedByMagnitude() {
    Vector values(6);
    values << 0.1F, -0.5F, 0.0F, 0.5F, 0.2F, 0.0F;
    QCOMPARE(strongestOf(values, 3), (std::vector<int>{1, 3, 4}));
    QCOMPARE(strongestOf(values, 9), (std::vector<int>{1, 3, 4, 0}));
    QVERIFY(strongestOf(Vector(), 3).empty());
}

MC_TEST(TestCellNames)
#include "tst_cell_names.moc"
