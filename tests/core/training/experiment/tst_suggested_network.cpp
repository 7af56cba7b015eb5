#include "base/errors.h"
#include "model/notation.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/presets.h"
#include "training/experiment/suggestions.h"

#include <QtTest>
#include <set>
#include <string>
#include <string_view>

class TestSuggestedNetwork : public QObject {
    Q_OBJECT
private slots:
    void aNetworkFitsImagesAndClasses_data();
    void aNetworkFitsImagesAndClasses();
    void aNetworkIsFittedByItsEnds_data();
    void aNetworkIsFittedByItsEnds();
    void anExperimentIsFittedWithSuggestedValues();
    void whatIsDecidedStays();
};

void TestSuggestedNetwork::aNetworkFitsImagesAndClasses_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("classes");
    QTest::addColumn<QString>("network");
    QTest::newRow("as MNIST") << 28 << 28 << 1 << 10 << "784-400-10";
    QTest::newRow("16 x 16") << 16 << 16 << 1 << 10 << "256-400-10";
    QTest::newRow("letters") << 28 << 28 << 1 << 27 << "784-400-27";
    QTest::newRow("as CIFAR-10") << 32 << 32 << 3 << 10 << "32x32x3-16c5-p2-32c5-p2-128-10";
    QTest::newRow("as CIFAR-100") << 32 << 32 << 3 << 100 << "32x32x3-16c5-p2-32c5-p2-128-100";
    QTest::newRow("colour, not square") << 24 << 48 << 3 << 2 << "24x48x3-16c5-p2-32c5-p2-128-2";
    QTest::newRow("colour, too small for kernels") << 8 << 8 << 3 << 5 << "8x8x3-400-5";
    QTest::newRow("colour, too many cells behind kernels") << 128 << 128 << 3 << 5 << "128x128x3-400-5";
    QTest::newRow("one pixel, one class") << 1 << 1 << 1 << 1 << "1-400-1";
}

void TestSuggestedNetwork::aNetworkFitsImagesAndClasses() {
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    QFETCH(const int, channels);
    QFETCH(const int, classes);
    QFETCH(const QString, network);
    const mc::ImageShape shape{rows, columns, channels};
    const std::string suggested = mc::suggestedNetwork(shape, static_cast<std::size_t>(classes));
    QCOMPARE(QString::fromStdString(suggested), network);
    QCOMPARE(mc::parseNetwork(suggested).inputs(), static_cast<int>(shape.size()));
    QCOMPARE(mc::parseNetwork(suggested).outputs(), classes);
}

void TestSuggestedNetwork::aNetworkIsFittedByItsEnds_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("classes");
    QTest::addColumn<QString>("fitted");
    QTest::newRow("dense") << "784-200-100-10" << 16 << 1 << 27 << "256-200-100-27";
    QTest::newRow("no hidden layer") << "784-10" << 16 << 1 << 10 << "256-10";
    QTest::newRow("dense, colour") << "784-200-10" << 32 << 3 << 10 << "32x32x3-200-10";
    QTest::newRow("convolution") << "28x28-8c5-p2-40-10" << 32 << 3 << 10 << "32x32x3-8c5-p2-40-10";
    QTest::newRow("pool alone") << "28x28-p2-40-10" << 16 << 1 << 10 << "16x16-p2-40-10";
    QTest::newRow("kernels too large for the images") << "28x28-8c9-p2-40-10" << 8 << 1 << 10 << "64-400-10";
    QTest::newRow("no network at all") << "784-x-10" << 16 << 1 << 10 << "256-400-10";
}

void TestSuggestedNetwork::aNetworkIsFittedByItsEnds() {
    QFETCH(const QString, network);
    QFETCH(const int, side);
    QFETCH(const int, channels);
    QFETCH(const int, classes);
    QTEST(QString::fromStdString(mc::networkFitted(network.toStdString(), {side, side, channels},
                                                   static_cast<std::size_t>(classes))),
          "fitted");
}

/// But for what depends on what the images show, it is the preset for such images.
void TestSuggestedNetwork::anExperimentIsFittedWithSuggestedValues() {
    const mc::Experiment grey = mc::fittedTo({}, {28, 28, 1}, 10);
    QVERIFY(grey == mc::Experiment{});
    const mc::Experiment colour = mc::fittedTo({}, {32, 32, 3}, 10);
    mc::Experiment preset = mc::presetExperiment(mc::presetNamed("cifar10-small"), {});
    preset.data.mirror = false;
    preset.data.shift = 0;
    QVERIFY(colour == preset);
    QVERIFY(colour != grey);
    mc::validate(colour);
}

void TestSuggestedNetwork::whatIsDecidedStays() {
    mc::Experiment given;
    given.network = "3072-50-10";
    given.learning.batch = 16;
    given.learning.eta = 0.03;
    given.learning.weightDecay = 1e-3;
    const mc::Experiment before = given;
    const std::set<std::string_view> chosen{"network", "batch", "eta", "weight_decay"};
    QVERIFY(mc::fittedTo(given, {32, 32, 3}, 10, [&](std::string_view id) { return chosen.contains(id); }) ==
            before);
    const auto batchIsDecided = [](std::string_view id) { return id == "batch"; };
    const mc::Experiment fitted = mc::fittedTo(given, {32, 32, 3}, 10, batchIsDecided);
    QCOMPARE(fitted.network, mc::suggestedNetwork({32, 32, 3}, 10));
    QCOMPARE(fitted.learning.batch, 16);
    QVERIFY(fitted.data.normalise == mc::Normalisation::Channel);
}

MC_TEST(TestSuggestedNetwork)
#include "tst_suggested_network.moc"
