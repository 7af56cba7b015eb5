#include "support/test_class.h"
#include "training/measures/history.h"

#include <QtTest>
#include <cmath>

namespace {

constexpr auto kBound = static_cast<std::int64_t>(mc::History::kMostPoints);

mc::TrainPoint trainPoint(std::int64_t update) {
    return {update, 1, static_cast<double>(update) / 10, std::sin(static_cast<double>(update)),
            static_cast<double>(update % 7) / 7};
}

mc::ConcordancePoint concordancePoint(std::int64_t update) {
    mc::Concordance pair;
    pair.plain = 0.5;
    pair.pairs = update;
    return {update, static_cast<double>(update - 1) / 10, {pair, pair}};
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void pointsAreKeptOneByOneWhileTheyFit();
    void aLongCourseStaysWithinItsBound();
    void mergingKeepsMeansAndOrder();
    void concordanceIsMeasuredAtItsStride();
    void concordanceKeepsItsBoundAndOrder();
    void concordancePointsKeepTheirPairs();
    void layerPointsKeepTheirStrideAndBound();
    void recentTrainingIsOfTheLatestPointsAlone();
};

void TestHistory::recentTrainingIsOfTheLatestPointsAlone() {
    mc::History history;
    QVERIFY(!mc::recentTraining(history));
    history.train = {{60, 60, 0, 9, 0.9}, {80, 20, 0, 2, 0.2}, {90, 10, 0, 5, 0.8}};
    const auto all = mc::recentTraining(history); // 30 updates are not enough: the point before counts, too
    QVERIFY(all.has_value());
    QCOMPARE(all->updates, std::int64_t{90});
    history.train.push_back({120, 30, 0, 1, 0.4});
    const auto recent = mc::recentTraining(history);
    QVERIFY(recent.has_value());
    QCOMPARE(recent->updates, std::int64_t{30 + 10 + 20});
    QCOMPARE(recent->loss, (30 * 1 + 10 * 5 + 20 * 2) / 60.0);
    QCOMPARE(recent->accuracy, (30 * 0.4 + 10 * 0.8 + 20 * 0.2) / 60.0);
    history.train = {history.train.back()};
    QCOMPARE(mc::recentTraining(history)->updates, std::int64_t{30}); // of a run that has no more
}

void TestHistory::pointsAreKeptOneByOneWhileTheyFit() {
    mc::History history;
    for (std::int64_t update = 1; update <= kBound; ++update) {
        history.addTrain(trainPoint(update));
    }
    QCOMPARE(history.train.size(), mc::History::kMostPoints);
    QCOMPARE(history.trainStride, std::int64_t{1});
    QCOMPARE(history.train[41].lastUpdate, std::int64_t{42});
    QCOMPARE(history.train[41].loss, std::sin(42.0));
}

void TestHistory::aLongCourseStaysWithinItsBound() {
    mc::History history;
    for (std::int64_t update = 1; update <= 50'000; ++update) {
        history.addTrain(trainPoint(update));
        QVERIFY(history.train.size() <= mc::History::kMostPoints);
        QCOMPARE(history.train.back().lastUpdate, update);
    }
    QCOMPARE(history.trainStride, std::int64_t{32}); // 2048 x 16 < 50,000 <= 2048 x 32
    QVERIFY(history.train.size() > mc::History::kMostPoints / 2);
}

void TestHistory::mergingKeepsMeansAndOrder() {
    mc::History history;
    constexpr std::int64_t updates = 10'007; // the last point is not complete
    for (std::int64_t update = 1; update <= updates; ++update) {
        history.addTrain(trainPoint(update));
    }
    std::int64_t before = 0;
    for (std::size_t i = 0; i < history.train.size(); ++i) {
        const mc::TrainPoint& point = history.train[i];
        QCOMPARE(point.lastUpdate, before + point.updates);
        if (i + 1 < history.train.size()) {
            QCOMPARE(point.updates, history.trainStride);
        }
        double loss = 0;
        double accuracy = 0;
        for (std::int64_t update = before + 1; update <= point.lastUpdate; ++update) {
            loss += trainPoint(update).loss / static_cast<double>(point.updates);
            accuracy += trainPoint(update).accuracy / static_cast<double>(point.updates);
        }
        QVERIFY(std::abs(point.loss - loss) < 1e-13);
        QVERIFY(std::abs(point.accuracy - accuracy) < 1e-13);
        QCOMPARE(point.epochs, static_cast<double>(point.lastUpdate) / 10);
        before = point.lastUpdate;
    }
    QCOMPARE(before, updates);
}

void TestHistory::concordanceIsMeasuredAtItsStride() {
    mc::History history;
    QVERIFY(history.wantsConcordance(1) && history.wantsConcordance(2));
    history.concordanceStride = 16;
    QVERIFY(history.wantsConcordance(1) && history.wantsConcordance(17));
    QVERIFY(!history.wantsConcordance(2) && !history.wantsConcordance(16));
}

void TestHistory::concordanceKeepsItsBoundAndOrder() {
    mc::History history;
    for (std::int64_t update = 1; update <= 20'000; ++update) {
        if (history.wantsConcordance(update)) {
            history.addConcordance(concordancePoint(update));
        }
        QVERIFY(history.concordance.size() <= mc::History::kMostPoints);
    }
    QCOMPARE(history.concordanceStride, std::int64_t{16});
    for (std::size_t i = 0; i < history.concordance.size(); ++i) {
        QCOMPARE(history.concordance[i].update, static_cast<std::int64_t>(i) * 16 + 1);
        QCOMPARE(history.concordance[i].epochs, static_cast<double>(i) * 1.6);
    }
    QVERIFY(history.concordance.back().update > 20'000 - 16);
}

void TestHistory::concordancePointsKeepTheirPairs() {
    mc::History history;
    for (std::int64_t update = 1; update <= kBound + 1; ++update) {
        history.addConcordance(concordancePoint(update));
    }
    for (const mc::ConcordancePoint& point : history.concordance) {
        QVERIFY2(point.pairs.size() == 2, qPrintable(QString("update %1").arg(point.update)));
        QCOMPARE(point.pairs[1].pairs, point.update);
    }
}

void TestHistory::layerPointsKeepTheirStrideAndBound() {
    mc::History history;
    std::int64_t added = 0;
    for (std::int64_t update = 1; update <= 100'000; ++update) {
        if (history.wantsLayers(update)) {
            mc::LayerMeasures layer;
            layer["gradient_angle"] = static_cast<double>(update);
            history.addLayers({update, 0, {layer}});
            ++added;
        }
        QVERIFY(history.layers.size() <= mc::History::kMostPoints);
    }
    QVERIFY(added > kBound);                          // the bound was met
    QCOMPARE(history.layersStride, std::int64_t{64}); // 2048 x 32 < 100,000 <= 2048 x 64
    for (std::size_t i = 0; i < history.layers.size(); ++i) {
        QCOMPARE(history.layers[i].update, static_cast<std::int64_t>(i) * 64 + 1);
        QCOMPARE(history.layers[i].layers[0]["gradient_angle"],
                 static_cast<double>(history.layers[i].update));
    }
}

MC_TEST(TestHistory)
#include "tst_history.moc"
