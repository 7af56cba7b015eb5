#include "base/random.h"
#include "model/events.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <cstdint>
#include <vector>

namespace {

mc::Matrix randomMatrix(mc::Index rows, mc::Index columns, std::uint64_t turn) {
    const mc::AddressedRandom random(mc::Seed{7}, mc::Purpose::Weights, turn);
    mc::Matrix matrix(rows, columns);
    for (mc::Index i = 0; i < matrix.size(); ++i) {
        matrix.data()[i] = static_cast<float>(random.normal(static_cast<std::uint64_t>(i)));
    }
    return matrix;
}

mc::SpikeMatrix randomSpikes(mc::Index rows, mc::Index columns, double share) {
    const mc::AddressedRandom random(mc::Seed{7}, mc::Purpose::InputSpikes);
    mc::SpikeMatrix spikes(rows, columns);
    for (mc::Index i = 0; i < spikes.size(); ++i) {
        spikes.data()[i] = random.uniform(static_cast<std::uint64_t>(i)) < share ? 1 : 0;
    }
    return spikes;
}

std::vector<int> placesOf(const mc::EventLists& events, mc::Index index) {
    const mc::EventLists::List list = events.list(index);
    return {list.places, list.places + list.count};
}

} // namespace

class TestEvents : public QObject {
    Q_OBJECT
private slots:
    void spikesAreListedByColumn();
    void entriesAreListedWithTheirValues();
    void rowsListTheSameEvents();
    void aShorterListLeavesNothingOfALongerOne();
    void gatheringIsTheProduct_data();
    void gatheringIsTheProduct();
    void listsOutsideTheRangeStay();
};

void TestEvents::spikesAreListedByColumn() {
    for (const mc::Index rows : {1, 7, 8, 9, 16, 31, 400}) {
        const mc::SpikeMatrix spikes = randomSpikes(rows, 12, 0.3);
        mc::EventLists events;
        events.listColumns(spikes);
        QCOMPARE(events.lists(), mc::Index{12});
        QCOMPARE(events.count(), mc::countSpikes(spikes));
        QVERIFY(!events.valued());
        for (mc::Index c = 0; c < 12; ++c) {
            std::vector<int> expected;
            for (mc::Index row = 0; row < rows; ++row) {
                if (spikes(row, c) != 0) {
                    expected.push_back(static_cast<int>(row));
                }
            }
            QCOMPARE(placesOf(events, c), expected);
        }
    }
}

void TestEvents::entriesAreListedWithTheirValues() {
    mc::Matrix entries(3, 2);
    entries << 0.5F, 0.0F, 0.0F, -2.0F, 0.25F, 0.0F;
    mc::EventLists events;
    events.listColumns(entries);
    QVERIFY(events.valued());
    QCOMPARE(placesOf(events, 0), (std::vector<int>{0, 2}));
    QCOMPARE(placesOf(events, 1), (std::vector<int>{1}));
    QCOMPARE(events.list(0).values[1], 0.25F);
    QCOMPARE(events.list(1).values[0], -2.0F);
}

void TestEvents::rowsListTheSameEvents() {
    const mc::SpikeMatrix spikes = randomSpikes(40, 25, 0.2);
    mc::EventLists columns;
    columns.listColumns(spikes);
    mc::EventLists rows;
    rows.listRows(columns, 40);
    QCOMPARE(rows.lists(), mc::Index{40});
    QCOMPARE(rows.count(), columns.count());
    for (mc::Index row = 0; row < 40; ++row) {
        std::vector<int> expected;
        for (mc::Index c = 0; c < 25; ++c) {
            if (spikes(row, c) != 0) {
                expected.push_back(static_cast<int>(c));
            }
        }
        QCOMPARE(placesOf(rows, row), expected);
    }
}

void TestEvents::aShorterListLeavesNothingOfALongerOne() {
    mc::EventLists columns;
    mc::EventLists rows;
    columns.listColumns(randomMatrix(30, 20, 1));
    rows.listRows(columns, 30);
    columns.listColumns(randomSpikes(30, 4, 0.0));
    rows.listRows(columns, 30);
    QCOMPARE(columns.lists(), mc::Index{4});
    QCOMPARE(columns.count(), mc::Index{0});
    QCOMPARE(rows.count(), mc::Index{0});
    QVERIFY(!rows.valued());
}

void TestEvents::gatheringIsTheProduct_data() {
    QTest::addColumn<bool>("valued");
    QTest::addColumn<bool>("add");
    QTest::newRow("spikes") << false << false;
    QTest::newRow("spikes, added") << false << true;
    QTest::newRow("values") << true << false;
    QTest::newRow("values, added") << true << true;
}

void TestEvents::gatheringIsTheProduct() {
    QFETCH(const bool, valued);
    QFETCH(const bool, add);
    const mc::SpikeMatrix spikes = randomSpikes(50, 9, 0.3);
    const mc::Matrix entries = valued ? spikes.cast<float>().cwiseProduct(randomMatrix(50, 9, 3)).eval()
                                      : spikes.cast<float>().eval();
    mc::EventLists events;
    if (valued) {
        events.listColumns(entries);
    } else {
        events.listColumns(spikes);
    }
    for (mc::Index rows = 1; rows <= 180; rows += rows < 40 ? 1 : 23) { // every way the rows can be cut
        const mc::Matrix source = randomMatrix(rows, 50, 1);
        const mc::Matrix before = randomMatrix(rows, 9, 2);
        mc::Matrix target = before;
        mc::gatherColumns(source, events, 0.25F, add, 0, 9, target);
        const Eigen::MatrixXd exact =
            0.25 * source.cast<double>() * entries.cast<double>() + (add ? 1.0 : 0.0) * before.cast<double>();
        QVERIFY((target.cast<double>() - exact).cwiseAbs().maxCoeff() < 1e-5);
    }
}

void TestEvents::listsOutsideTheRangeStay() {
    mc::EventLists events;
    events.listColumns(randomSpikes(20, 6, 0.5));
    mc::Matrix target = mc::Matrix::Constant(33, 6, 7.0F);
    mc::gatherColumns(randomMatrix(33, 20, 1), events, 1.0F, false, 2, 3, target);
    QVERIFY((target.leftCols(2).array() == 7.0F).all());
    QVERIFY((target.rightCols(1).array() == 7.0F).all());
    QVERIFY((target.middleCols(2, 3).array() != 7.0F).all());
}

MC_TEST(TestEvents)
#include "tst_events.moc"
