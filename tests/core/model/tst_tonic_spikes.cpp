#include "base/random.h"
#include "model/events.h"
#include "model/tonic_spikes.h"
#include "support/test_class.h"

#include <QtTest>

namespace {

constexpr int kCells = 150; // two blocks of 64 and a rest
constexpr int kTonicLanes = 3;

/// Spikes at a rate of cell / kCells.
mc::SpikeMatrix spikesOfAllRates(int steps) {
    const mc::AddressedRandom random(mc::Seed{3}, mc::Purpose::InputSpikes);
    mc::SpikeMatrix spikes(kCells, kTonicLanes * steps);
    for (mc::Index c = 0; c < spikes.cols(); ++c) {
        for (mc::Index i = 0; i < kCells; ++i) {
            const double number = random.uniform(static_cast<std::uint64_t>(c * kCells + i));
            spikes(i, c) = number < static_cast<double>(i) / (kCells - 1) ? 1 : 0;
        }
    }
    return spikes;
}

int countOf(const mc::SpikeMatrix& spikes, mc::Index cell, int lane) {
    int count = 0;
    for (mc::Index c = lane; c < spikes.cols(); c += kTonicLanes) {
        count += spikes(cell, c);
    }
    return count;
}

} // namespace

class TestTonicSpikes : public QObject {
    Q_OBJECT
private slots:
    void aCellIsTonicWhereMissingSpikesAreFewer_data();
    void aCellIsTonicWhereMissingSpikesAreFewer();
    void tonicPartAndDeparturesMakeUpTheSpikes_data() { aCellIsTonicWhereMissingSpikesAreFewer_data(); }
    void tonicPartAndDeparturesMakeUpTheSpikes();
    void cellsThatFireAtEveryStepCostOneEvent();
    void productsWithThePartsAreTheProductWithTheSpikes();
};

void TestTonicSpikes::aCellIsTonicWhereMissingSpikesAreFewer_data() {
    QTest::addColumn<int>("steps");
    for (const int steps : {1, 2, 3, 20, 300}) {
        QTest::addRow("%d steps", steps) << steps;
    }
}

void TestTonicSpikes::aCellIsTonicWhereMissingSpikesAreFewer() {
    QFETCH(const int, steps);
    const mc::SpikeMatrix spikes = spikesOfAllRates(steps);
    mc::TonicSpikes found;
    found.find(spikes, kTonicLanes);
    mc::Index tonicEvents = 0;
    mc::Index departures = 0;
    for (int lane = 0; lane < kTonicLanes; ++lane) {
        for (mc::Index i = 0; i < kCells; ++i) {
            const int count = countOf(spikes, i, lane);
            const bool tonic = found.tonic()(i, lane) == 1;
            QCOMPARE(tonic, steps - count + 1 < count);
            tonicEvents += tonic ? 1 : 0;
            departures += tonic ? steps - count : count;
        }
    }
    QCOMPARE(found.tonicEvents(), tonicEvents);
    QCOMPARE(found.departures(), departures);
    QVERIFY(departures <= spikes.size() / 2);
}

void TestTonicSpikes::tonicPartAndDeparturesMakeUpTheSpikes() {
    QFETCH(const int, steps);
    const mc::SpikeMatrix spikes = spikesOfAllRates(steps);
    mc::TonicSpikes found;
    found.find(spikes, kTonicLanes);
    mc::EventLists departures;
    departures.listDepartures(spikes, found);
    QCOMPARE(departures.lists(), spikes.cols());
    QCOMPARE(departures.count(), found.departures());
    mc::Matrix sum(kCells, spikes.cols());
    for (mc::Index c = 0; c < spikes.cols(); ++c) {
        sum.col(c) = found.tonic().col(c % kTonicLanes).cast<float>();
        const mc::EventLists::List list = departures.list(c);
        for (mc::Index k = 0; k < list.count; ++k) {
            QVERIFY(k == 0 || list.places[k] > list.places[k - 1]);
            sum(list.places[k], c) += list.values[k];
        }
    }
    QVERIFY(sum == spikes.cast<float>());
}

void TestTonicSpikes::cellsThatFireAtEveryStepCostOneEvent() {
    const mc::SpikeMatrix spikes = mc::SpikeMatrix::Ones(kCells, kTonicLanes * 50);
    mc::TonicSpikes found;
    found.find(spikes, kTonicLanes);
    QCOMPARE(found.tonicEvents(), mc::Index{kCells * kTonicLanes});
    QCOMPARE(found.departures(), mc::Index{0});
}

void TestTonicSpikes::productsWithThePartsAreTheProductWithTheSpikes() {
    const mc::SpikeMatrix spikes = spikesOfAllRates(20);
    mc::TonicSpikes found;
    found.find(spikes, kTonicLanes);
    mc::EventLists tonic;
    mc::EventLists departures;
    tonic.listColumns(found.tonic());
    departures.listDepartures(spikes, found);
    const mc::Matrix weights = mc::Matrix::Random(37, kCells);
    mc::Matrix steady(37, kTonicLanes);
    mc::Matrix product(37, spikes.cols());
    mc::gatherColumns(weights, tonic, 1.0F, false, 0, kTonicLanes, steady);
    mc::gatherColumns(weights, departures, 1.0F, false, 0, spikes.cols(), product);
    for (mc::Index c = 0; c < spikes.cols(); ++c) {
        product.col(c) += steady.col(c % kTonicLanes);
    }
    const Eigen::MatrixXd exact = weights.cast<double>() * spikes.cast<double>();
    QVERIFY(exact.cwiseAbs().maxCoeff() > 1);
    QVERIFY((product.cast<double>() - exact).cwiseAbs().maxCoeff() < 1e-5);
}

MC_TEST(TestTonicSpikes)
#include "tst_tonic_spikes.moc"
