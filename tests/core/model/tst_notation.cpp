#include "base/errors.h"
#include "model/notation.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <string>
#include <vector>

class TestNotation : public QObject {
    Q_OBJECT
private slots:
    void aNotationGivesTheCellsOfEachLayer_data();
    void aNotationGivesTheCellsOfEachLayer();
    void inputsOutputsAndHiddenLayersAreCounted();
    void convolutionsAndPoolsAreRead();
    void theLargestNetworksAreAccepted();
    void aRefusalNamesThePart_data();
    void aRefusalNamesThePart();
    void manyLayersAreRefused();
};

void TestNotation::aNotationGivesTheCellsOfEachLayer_data() {
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QList<int>>("cells");
    QTest::newRow("no hidden layer") << "784-10" << QList<int>{784, 10};
    QTest::newRow("one hidden layer") << "784-400-10" << QList<int>{784, 400, 10};
    QTest::newRow("input as an image") << "32x32x3-256-10" << QList<int>{3072, 256, 10};
    QTest::newRow("grey image") << "28x28x1-10" << QList<int>{784, 10};
    QTest::newRow("one cell each") << "1-1" << QList<int>{1, 1};
    QTest::newRow("convolutions") << "32x32x3-32c5-p2-64c5-p2-256-10"
                                  << QList<int>{3072, 32 * 28 * 28, 64 * 10 * 10, 256, 10};
    QTest::newRow("stride and padding") << "28x28-8c5s2p2-10" << QList<int>{784, 8 * 14 * 14, 10};
    QTest::newRow("pools drop what is left") << "7x9x2-p2-p3-4-3" << QList<int>{126, 4, 3};
    QTest::newRow("deep") << "9-8-7-6-5-4" << QList<int>{9, 8, 7, 6, 5, 4};
}

void TestNotation::aNotationGivesTheCellsOfEachLayer() {
    QFETCH(const QString, notation);
    QFETCH(const QList<int>, cells);
    const mc::NetworkShape shape = mc::parseNetwork(notation.toStdString());
    QCOMPARE(QList<int>(shape.cells.begin(), shape.cells.end()), cells);
}

void TestNotation::inputsOutputsAndHiddenLayersAreCounted() {
    const mc::NetworkShape shape = mc::parseNetwork("7-5-4-3");
    QCOMPARE(shape.inputs(), 7);
    QCOMPARE(shape.outputs(), 3);
    QCOMPARE(shape.hiddenLayers(), std::size_t{2});
}

void TestNotation::convolutionsAndPoolsAreRead() {
    const mc::NetworkShape shape = mc::parseNetwork("32x30x3-32c5s2p1-p2-p3-64c2-9");
    QVERIFY((shape.input == mc::MapShape{3, 32, 30}));
    QCOMPARE(shape.layers.size(), std::size_t{3});
    const mc::LayerGeometry& first = shape.layers[0];
    QVERIFY(first.isConvolution());
    QCOMPARE(first.kernel, 5);
    QCOMPARE(first.stride, 2);
    QCOMPARE(first.padding, 1);
    QVERIFY((first.cells == mc::MapShape{32, 15, 14}));
    QCOMPARE(first.weightColumns(), mc::Index{75});
    QCOMPARE(first.sharing(), std::sqrt(210.0F));
    const mc::LayerGeometry& second = shape.layers[1];
    QCOMPARE(second.pools.size(), std::size_t{2});
    QVERIFY((second.pools[0].out == mc::MapShape{32, 7, 7}));
    QVERIFY((second.afferent == mc::MapShape{32, 2, 2}));
    QVERIFY((second.below() == first.cells));
    QVERIFY((second.cells == mc::MapShape{64, 1, 1}));
    QVERIFY(!shape.layers[2].isConvolution());
    QCOMPARE(shape.layers[2].sharing(), 1.0F);
    QVERIFY(shape.usesPlaces() && shape.hasConvolution());
    QVERIFY(mc::parseNetwork("4x4-p2-3").usesPlaces());
    QVERIFY(!mc::parseNetwork("4x4-p2-3").hasConvolution());
    QVERIFY(!mc::parseNetwork("4x4-3").usesPlaces());
    QVERIFY((mc::parseNetwork("28x28-3").input == mc::MapShape{1, 28, 28}));
}

void TestNotation::theLargestNetworksAreAccepted() {
    QCOMPARE(mc::parseNetwork("100000-1").inputs(), 100'000);
    QCOMPARE(mc::parseNetwork("100000-2000").outputs(), 2000); // 200 million synapses
    std::string layers = "2";
    for (int l = 1; l < 32; ++l) {
        layers += "-2";
    }
    QCOMPARE(mc::parseNetwork(layers).cells.size(), std::size_t{32});
}

void TestNotation::aRefusalNamesThePart_data() {
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << ""
                           << "a layer is empty";
    QTest::newRow("one layer") << "784"
                               << "input and an output layer";
    QTest::newRow("two dashes") << "784--10"
                                << "a layer is empty";
    QTest::newRow("dash at the end") << "784-10-"
                                     << "a layer is empty";
    QTest::newRow("dash at the start") << "-784-10"
                                       << "a layer is empty";
    QTest::newRow("letters") << "784-many-10"
                             << "'many'";
    QTest::newRow("letters behind a number") << "784-40o-10"
                                             << "'40o'";
    QTest::newRow("fraction") << "784-1.5-10"
                              << "'1.5'";
    QTest::newRow("space") << "784- 40-10"
                           << "' 40'";
    QTest::newRow("plus sign") << "784-+40-10"
                               << "'+40'";
    QTest::newRow("no cells") << "784-0-10"
                              << "'0'";
    QTest::newRow("too many cells") << "784-100001-10"
                                    << "'100001'";
    QTest::newRow("beyond int") << "784-99999999999-10"
                                << "'99999999999'";
    QTest::newRow("beyond 64 bits") << "99999999999999999999999-10"
                                    << "'99999999999999999999999'";
    QTest::newRow("image with a part missing") << "32x-10"
                                               << "'32x'";
    QTest::newRow("image with a part missing in front") << "x32-10"
                                                        << "'x32'";
    QTest::newRow("image of no rows") << "0x32-10"
                                      << "'0x32'";
    QTest::newRow("image too large") << "1000x1000-10"
                                     << "'1000x1000'";
    QTest::newRow("image as a hidden layer") << "784-4x4-10"
                                             << "'4x4'";
    QTest::newRow("image of four sides") << "2x2x2x2-10"
                                         << "'2x2x2x2'";
    QTest::newRow("convolution without places") << "784-32c5-10"
                                                << "'32c5' needs rows and columns";
    QTest::newRow("convolution behind dense") << "4x4-9-2c1-10"
                                              << "'2c1' needs rows and columns";
    QTest::newRow("pool without places") << "784-p2-10"
                                         << "'p2' needs rows and columns";
    QTest::newRow("network that ends with a pool") << "8x8-2c3-p2"
                                                   << "ends with a pool";
    QTest::newRow("pool too large") << "8x8-p9-10"
                                    << "'p9' is larger than the maps of 8 x 8";
    QTest::newRow("pool of nothing") << "8x8-p-10"
                                     << "'p'";
    QTest::newRow("pool of one") << "8x8-p1-10"
                                 << "'p1'";
    QTest::newRow("kernel too large") << "8x8-2c9-10"
                                      << "'2c9' has a kernel larger than the maps of 8 x 8";
    QTest::newRow("kernel beyond all use") << "99x99-2c32-10"
                                           << "'2c32'";
    QTest::newRow("no kernel") << "8x8-2c-10"
                               << "'2c'";
    QTest::newRow("no channels") << "8x8-c3-10"
                                 << "'c3'";
    QTest::newRow("no stride") << "8x8-2c3s0-10"
                               << "'2c3s0' has a stride";
    QTest::newRow("padding as large as the kernel") << "8x8-2c3p3-10"
                                                    << "'2c3p3' has a padding";
    QTest::newRow("options in another order") << "8x8-2c3p1s2-10"
                                              << "'2c3p1s2'";
    QTest::newRow("too many cells of a convolution") << "100x100-11c1-10"
                                                     << "'11c1' has more than 100,000 cells";
    QTest::newRow("too many synapses") << "100000-2001"
                                       << "200,100,000 synapses";
    QTest::newRow("too many synapses together") << "10000-10000-10001"
                                                << "200,010,000 synapses";
}

void TestNotation::aRefusalNamesThePart() {
    QFETCH(const QString, notation);
    QFETCH(const QString, named);
    try {
        static_cast<void>(mc::parseNetwork(notation.toStdString()));
        QFAIL("was accepted");
    } catch (const mc::BadParameter& refusal) {
        QCOMPARE(refusal.field, std::string("network"));
        const QString sentence = refusal.what();
        QVERIFY2(sentence.contains(named), refusal.what());
        QVERIFY2(sentence.contains("'" + notation + "'"), refusal.what());
        QVERIFY2(sentence.endsWith('.'), refusal.what());
    }
}

void TestNotation::manyLayersAreRefused() {
    std::string layers = "2";
    for (int l = 1; l < 33; ++l) {
        layers += "-2";
    }
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, static_cast<void>(mc::parseNetwork(layers)));
}

MC_TEST(TestNotation)
#include "tst_notation.moc"
