#include "support/test_class.h"
#include "training/measures/measure_table.h"

#include <QtTest>
#include <cmath>
#include <limits>
#include <numbers>
#include <set>
#include <vector>

namespace {

mc::Matrix row(std::initializer_list<float> values) {
    mc::Matrix matrix(1, static_cast<mc::Index>(values.size()));
    mc::Index j = 0;
    for (const float value : values) {
        matrix(0, j++) = value;
    }
    return matrix;
}

} // namespace

class TestMeasures : public QObject {
    Q_OBJECT
private slots:
    void everyMeasureHasNamesOfItsOwn();
    void weightsAreMeasuredByTheirMagnitude();
    void racesNameWhatTheyCompareWithItsUnit();
    void concordanceCountsEqualSigns();
    void pairsWithAZeroAreLeftOutAndCounted();
    void withoutAValidPairThereIsNoConcordance_data();
    void withoutAValidPairThereIsNoConcordance();
    void anglesAreThoseOfGeometry_data();
    void anglesAreThoseOfGeometry();
    void anglesAreAccurateNearZeroAndHalfATurn_data();
    void anglesAreAccurateNearZeroAndHalfATurn();
    void anglesDoNotDependOnScale();
    void aZeroSideHasNoAngle();
    void learnedFeedbackIsComparedWithItsGoal();
    void ratesCountSpikesPerCellAndStep();
};

void TestMeasures::concordanceCountsEqualSigns() {
    // Signs agree at 1, 2 and 4; |W| there is 1 + 2 + 4 of 1 + 2 + 3 + 4 + 5.
    const mc::Concordance c = mc::measureConcordance(row({0.1F, -9.0F, 0.2F, -0.3F, 7.0F}),
                                                     row({1.0F, -2.0F, -3.0F, -4.0F, -5.0F}));
    QCOMPARE(c.plain, std::optional(3.0 / 5));
    QCOMPARE(c.weighted, std::optional(7.0 / 15));
    QCOMPARE(c.pairs, std::int64_t{5});
    QCOMPARE(c.zeroPairs, std::int64_t{0});
    QVERIFY(!c.angleMW);
}

void TestMeasures::pairsWithAZeroAreLeftOutAndCounted() {
    // Left out: the 2nd (E), 3rd (W) and 4th (both, one of them -0). Of the others |W| is 1 and 8.
    const mc::Concordance c =
        mc::measureConcordance(row({1.0F, 0.0F, 5.0F, -0.0F, -1.0F}), row({1.0F, 2.0F, 0.0F, 0.0F, 8.0F}));
    QCOMPARE(c.plain, std::optional(0.5));
    QCOMPARE(c.weighted, std::optional(1.0 / 9));
    QCOMPARE(c.pairs, std::int64_t{5});
    QCOMPARE(c.zeroPairs, std::int64_t{3});
}

void TestMeasures::withoutAValidPairThereIsNoConcordance_data() {
    QTest::addColumn<float>("feedback");
    QTest::addColumn<float>("forward");
    QTest::newRow("no feedback") << 0.0F << 1.0F;
    QTest::newRow("no weight") << 1.0F << 0.0F;
    QTest::newRow("neither") << 0.0F << 0.0F;
}

void TestMeasures::withoutAValidPairThereIsNoConcordance() {
    QFETCH(const float, feedback);
    QFETCH(const float, forward);
    const mc::Matrix efficacy = mc::Matrix::Ones(2, 3);
    const mc::Matrix down = mc::Matrix::Constant(2, 3, feedback);
    const mc::LearnedFeedback learned{down, efficacy};
    const mc::Concordance c = mc::measureConcordance(down, mc::Matrix::Constant(2, 3, forward), &learned);
    QVERIFY(!c.plain && !c.weighted && !c.angle && !c.angleMW);
    QCOMPARE(c.zeroPairs, std::int64_t{6});
}

void TestMeasures::anglesAreThoseOfGeometry_data() {
    QTest::addColumn<float>("x");
    QTest::addColumn<float>("y");
    QTest::addColumn<double>("degrees");
    QTest::newRow("same") << 3.0F << 0.0F << 0.0;
    QTest::newRow("half a right angle") << 2.0F << 2.0F << 45.0;
    QTest::newRow("right angle") << 0.0F << -5.0F << 90.0;
    QTest::newRow("obtuse") << -2.0F << 2.0F << 135.0;
    QTest::newRow("opposite") << -0.1F << 0.0F << 180.0;
}

void TestMeasures::anglesAreThoseOfGeometry() {
    QFETCH(const float, x);
    QFETCH(const float, y);
    QFETCH(const double, degrees);
    const auto angle = mc::angleBetween(row({1.0F, 0.0F}), row({x, y}));
    QVERIFY(angle && std::abs(*angle - degrees) < 1e-12);
}

void TestMeasures::anglesAreAccurateNearZeroAndHalfATurn_data() {
    QTest::addColumn<float>("tangent");
    QTest::newRow("1e-3") << 1e-3F;
    QTest::newRow("1e-6") << 1e-6F;
    QTest::newRow("1e-9") << 1e-9F; // acos of the cosine gives 0
}

void TestMeasures::anglesAreAccurateNearZeroAndHalfATurn() {
    QFETCH(const float, tangent);
    const double exact = std::atan(static_cast<double>(tangent)) * 180 / std::numbers::pi;
    const auto small = mc::angleBetween(row({1.0F, 0.0F}), row({1.0F, tangent}));
    const auto large = mc::angleBetween(row({1.0F, 0.0F}), row({-1.0F, tangent}));
    QVERIFY(std::abs(*small / exact - 1) < 1e-6);
    QVERIFY(std::abs((180 - *large) / exact - 1) < 1e-4); // 180 itself is rounded at 3e-14
}

void TestMeasures::anglesDoNotDependOnScale() {
    for (const float scale : {1e-30F, 1.0F, 1e30F}) {
        const auto angle = mc::angleBetween(row({scale, 0.0F}), row({1.0F, 1.0F}));
        QVERIFY(angle && std::abs(*angle - 45) < 1e-12);
    }
}

void TestMeasures::aZeroSideHasNoAngle() {
    QVERIFY(!mc::angleBetween(row({0.0F, 0.0F}), row({1.0F, 1.0F})));
    QVERIFY(!mc::angleBetween(row({1.0F, 1.0F}), row({0.0F, -0.0F})));
}

void TestMeasures::learnedFeedbackIsComparedWithItsGoal() {
    const mc::Matrix forward = row({1.0F, 1.0F});
    const mc::Matrix efficacy = row({3.0F, 0.5F});
    const auto measured = [&](const mc::Matrix& feedback) {
        const mc::LearnedFeedback learned{feedback, efficacy};
        return mc::measureConcordance(feedback, forward, &learned);
    };
    const mc::Concordance aligned = measured(row({6.0F, 1.0F}));
    QVERIFY(*aligned.angleMW < 1e-10); // along M ∘ W, though not along W
    QVERIFY(std::abs(*aligned.angle - (45 - std::atan(1.0 / 6) * 180 / std::numbers::pi)) < 1e-10);
    const mc::Concordance apart = measured(row({0.5F, -3.0F}));
    QVERIFY(std::abs(*apart.angleMW - 90) < 1e-10);
}

void TestMeasures::ratesCountSpikesPerCellAndStep() {
    std::vector<mc::Presentation> blocks(2);
    for (mc::Presentation& block : blocks) {
        mc::LayerActivity& a = block.layers.emplace_back();
        a.membrane = mc::Matrix::Constant(3, 4, 0.5F);
        a.error = mc::Matrix::Zero(3, 4);
    }
    blocks[0].layers[0].membrane(0, 1) = 1.0F; // at threshold
    blocks[0].layers[0].membrane(1, 2) = 2.0F;
    blocks[1].layers[0].membrane(1, 3) = 2.0F;
    blocks[0].layers[0].error(0, 0) = 0.15F; // 3 spikes of VIP
    blocks[1].layers[0].error(2, 3) = -0.1F; // 2 of SST
    blocks[1].layers[0].error(1, 3) = -0.05F;
    const mc::FiringRates spiking = mc::measureRates(blocks, 0, 1.0, 0.05F);
    QCOMPARE(spiking.pyr, 3.0 / 24);
    QCOMPARE(spiking.vip, std::optional(3.0 / 24));
    QCOMPARE(spiking.sst, std::optional(3.0 / 24));
    QCOMPARE(spiking.silentShare, 1.0 / 3);
    const mc::FiringRates graded = mc::measureRates(blocks, 0, 1.0, 0.0F);
    QCOMPARE(graded.pyr, 3.0 / 24);
    QVERIFY(!graded.vip && !graded.sst);
}

void TestMeasures::everyMeasureHasNamesOfItsOwn() {
    std::set<std::string_view> ids;
    std::set<std::string_view> promises;
    std::set<std::string_view> options;
    for (const mc::Measure& row : mc::kMeasures) {
        QVERIFY2(ids.insert(row.id).second, row.id.data());
        QVERIFY2(row.promise.empty() || promises.insert(row.promise).second, row.id.data());
        QVERIFY2(!row.title.empty() && !row.column.empty(), row.id.data());
        if (const auto* layer = std::get_if<mc::LayerReading>(&row.reading)) {
            const mc::LayerCurve& curve = layer->curve;
            QVERIFY2(curve.option.empty() || options.insert(curve.option).second, row.id.data());
            QCOMPARE(curve.axis != nullptr, !curve.option.empty());
        }
    }
}

void TestMeasures::weightsAreMeasuredByTheirMagnitude() {
    const mc::Matrix forward = row({0.5F, -2.0F, 0.25F, 1.25F});
    mc::LayerMeasures layer;
    layer.measure(mc::MeasuredLayer{forward}, false);
    QCOMPARE(layer["weights_mean"], std::optional(1.0));
    QCOMPARE(layer["weights_max"], std::optional(2.0));
    QVERIFY(!layer["rate_pyr"]); // not watched
    QCOMPARE(mc::racedColumn(mc::MeasureId("weights_max").row()), std::string("weights_max_lowest_layer"));
}

void TestMeasures::racesNameWhatTheyCompareWithItsUnit() {
    const auto column = [](mc::MeasureId measure) { return mc::racedColumn(measure.row()); };
    QCOMPARE(column("test_accuracy"), std::string("test_accuracy_fraction"));
    QCOMPARE(column("train_loss"), std::string("train_loss_E"));
    QCOMPARE(column("sign_concordance"), std::string("sign_concordance_fraction"));
    QCOMPARE(column("gradient_angle"), std::string("gradient_angle_lowest_layer_degrees"));
}

MC_TEST(TestMeasures)
#include "tst_measures.moc"
