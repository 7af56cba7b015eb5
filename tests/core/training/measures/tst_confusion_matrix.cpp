#include "base/errors.h"
#include "support/test_class.h"
#include "training/measures/history.h"
#include "training/measures/history_json.h"

#include <QtTest>
#include <vector>

using mc::ConfusionMatrix;
using mc::Evaluated;

namespace {

/// Of so many classes, with one image right of each.
ConfusionMatrix allRight(int classes) {
    std::vector<std::uint8_t> labels;
    std::vector<int> answers;
    for (int label = 0; label < classes; ++label) {
        labels.push_back(static_cast<std::uint8_t>(label));
        answers.push_back(label);
    }
    return ConfusionMatrix::of(classes, labels, answers);
}

mc::TestPoint testWith(std::int64_t updates, ConfusionMatrix confusion) {
    mc::TestPoint point{updates, static_cast<double>(updates), 1, 0.5};
    point.confusion = std::move(confusion);
    return point;
}

} // namespace

class TestConfusionMatrix : public QObject {
    Q_OBJECT
private slots:
    void answersAreCountedByLabel() {
        const std::vector<std::uint8_t> labels{0, 0, 0, 2, 2};
        const auto matrix = ConfusionMatrix::of(4, labels, std::vector{0, 3, 3, 2, 0});
        QCOMPARE(matrix.classes(), 4);
        QCOMPARE(matrix.count(0, 3), std::int64_t{2});
        QCOMPARE(matrix.count(2, 0), std::int64_t{1});
        QCOMPARE(matrix.images(0), std::int64_t{3});
        QCOMPARE(matrix.images(), std::int64_t{5});
        QCOMPARE(matrix.mistakes(), std::int64_t{3});
        QCOMPARE(*matrix.accuracy(0), 1.0 / 3);
        QVERIFY(!matrix.accuracy(1)); // no such image
        QVERIFY(matrix == ConfusionMatrix::of(4, labels, std::vector{0, 3, 3, 2, 0}));
        QVERIFY(matrix != ConfusionMatrix::of(4, labels, std::vector{0, 3, 3, 2, 1}));
        QVERIFY(ConfusionMatrix::of(257, labels, std::vector{0, 0, 0, 2, 2}).isEmpty());
    }

    void theLatestTestsKeepTheirMatrices() {
        mc::History history;
        constexpr int kTests = 25; // of 100 classes: 10,000 counts each
        for (int updates = 0; updates < kTests; ++updates) {
            history.addEvaluation(Evaluated::Test, testWith(updates, allRight(100)));
        }
        QCOMPARE(history.test.size(), std::size_t{kTests});
        for (int updates = 0; updates < kTests; ++updates) {
            QCOMPARE(history.test[static_cast<std::size_t>(updates)].confusion.isEmpty(), updates < 15);
        }
        const auto once = ConfusionMatrix::of(100, std::vector<std::uint8_t>{7}, std::vector{8});
        history.addEvaluation(Evaluated::Test, testWith(kTests - 1, once)); // once more, there
        QCOMPARE(history.test.size(), std::size_t{kTests});
        QVERIFY(history.test.back().confusion == once);
        const auto read = mc::historyFromJson(mc::historyToJson(history), 1, 100, kTests);
        QVERIFY(read.test == history.test);
    }

    void evaluationsThatComeWithoutTheirMatrixKeepTheOneThatIsThere() {
        mc::History history;
        history.addEvaluation(Evaluated::Test, testWith(10, allRight(3)));
        history.addEvaluation(Evaluated::Test, testWith(20, allRight(3)));
        mc::TestPoint changed = testWith(20, {}); // with a what-if: another evaluation
        changed.interventions = 1;
        history.setEvaluations(Evaluated::Test, {testWith(5, {}), testWith(10, {}), changed});
        QCOMPARE(history.test.size(), std::size_t{3});
        QVERIFY(history.test[0].confusion.isEmpty());
        QVERIFY(history.test[1].confusion == allRight(3));
        QVERIFY(history.test[2].confusion.isEmpty());
    }

    void evaluationsThatAreThereAreNotCopied() {
        mc::History history;
        std::vector<mc::TestPoint> points;
        for (int updates = 0; updates < 200; ++updates) {
            points.push_back(testWith(updates, {}));
            history.addEvaluation(Evaluated::Test, points.back());
        }
        const mc::History before = history;
        points.push_back(testWith(200, {}));
        history.setEvaluations(Evaluated::Test, points);
        QVERIFY(std::ranges::equal(history.test, points));
        QVERIFY(!before.test.sharedBlocks().empty());
        QVERIFY(std::ranges::equal(history.test.sharedBlocks(), before.test.sharedBlocks()));
        points.resize(100);
        history.setEvaluations(Evaluated::Test, points);
        QVERIFY(std::ranges::equal(history.test, points));
    }

    void aMatrixOfAnotherNetworkIsRefused() {
        mc::History history;
        history.addEvaluation(Evaluated::Validation, testWith(10, allRight(4)));
        const auto json = mc::historyToJson(history);
        QVERIFY(mc::historyFromJson(json, 1, 4, 10).validation == history.validation);
        for (const std::int64_t outputs : {3, 5}) {
            QVERIFY_THROWS_EXCEPTION(mc::Refused,
                                     static_cast<void>(mc::historyFromJson(json, 1, outputs, 10)));
        }
    }

    void moreMatricesThanAreKeptAreRefused() {
        mc::History history;
        history.addEvaluation(Evaluated::Test, testWith(1, allRight(256)));
        auto json = mc::historyToJson(history);
        QCOMPARE(mc::historyFromJson(json, 1, 256, 2).test.size(), std::size_t{1});
        auto second = json.at("test").at(0);
        second.at(0) = 2;
        json.at("test").push_back(second);
        QVERIFY_THROWS_EXCEPTION(mc::Refused, static_cast<void>(mc::historyFromJson(json, 1, 256, 2)));
    }

    void theLatestEvaluationIsThatOfTheTestSetWhereBothAreLatest() {
        mc::History history;
        QVERIFY(mc::latestEvaluation(history).point == nullptr);
        history.addEvaluation(Evaluated::Test, testWith(10, allRight(3)));
        history.addEvaluation(Evaluated::Validation, testWith(10, allRight(4)));
        QVERIFY(mc::latestEvaluation(history).set == Evaluated::Test);
        history.addEvaluation(Evaluated::Validation, testWith(20, allRight(5)));
        const mc::LatestEvaluation latest = mc::latestEvaluation(history);
        QVERIFY(latest.set == Evaluated::Validation && latest.point->confusion.classes() == 5);
    }
};

MC_TEST(TestConfusionMatrix)
#include "tst_confusion_matrix.moc"
