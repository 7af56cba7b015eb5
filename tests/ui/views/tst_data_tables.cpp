#include "chart/chart_strip.h"
#include "chart/curve_table.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "frames/frame_tables.h"
#include "input/input_view.h"
#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "support/frames.h"
#include "support/parts.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "widgets/theme.h"

#include <QTest>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

QStringList headsOf(const DataTable& table) {
    QStringList heads;
    for (const DataColumn& column : table.columns) {
        heads << (column.unit.isEmpty() ? column.name : column.name + QLatin1Char('|') + column.unit);
    }
    return heads;
}

Draft spiking() {
    Draft draft = test::draft();
    setSpike(*draft.record, 0, 100, 2);
    setSpike(*draft.record, 1, 50, 5);
    setSpike(*draft.record, 1, 51, 15);
    setBurst(*draft.record, 1, 60, 5, 3);
    setBurst(*draft.record, 2, 4, 6, -2);
    return draft;
}

} // namespace

class TestDataTables : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void aTableIsWrittenWithNamesUnitsAndOrigin() {
        const DataTable table{
            QStringLiteral("t"),
            QStringLiteral("Table"),
            {{QStringLiteral("time"), QStringLiteral("ms"), {1, 2.5}},
             {QStringLiteral("a, b"), {}, {std::nan(""), 0.1F}},
             {QStringLiteral("word"), {}, {}, {QStringLiteral("x\"y"), QStringLiteral("z")}}}};
        const QByteArray csv = csvOf(table, {QStringLiteral("seed=7"), QStringLiteral("two\nlines")});
        QCOMPARE(csv, QByteArray("# seed=7\n# two lines\ntime (ms),\"a, b\",word\n1,,\"x\"\"y\"\n"
                                 "2.5,0.100000001,z\n"));
    }

    void countsKeepAllTheirDigits() {
        const DataTable table{QStringLiteral("t"),
                              {},
                              {{QStringLiteral("count"), {}, {1234567890123.0, -9007199254740991.0, 1e300}}}};
        QCOMPARE(csvOf(table, {}), QByteArray("count\n1234567890123\n-9007199254740991\n1e+300\n"));
    }

    void aReturnAloneIsQuotedToo() {
        const DataTable table{QStringLiteral("t"), {}, {{QStringLiteral("a\rb"), {}, {1}}}};
        QCOMPARE(csvOf(table, {QStringLiteral("c\rd")}), QByteArray("# c d\n\"a\rb\"\n1\n"));
    }

    void float32ReadsBackAsItWas() {
        const float value = 0.12345679F;
        const QByteArray csv = csvOf({QStringLiteral("t"), {}, {{QStringLiteral("v"), {}, {value}}}}, {});
        QCOMPARE(csv.split('\n').at(1).toFloat(), value);
    }

    void theRasterGivesTheSpikesInSight() {
        RasterView view;
        view.resize(600, 400);
        view.show();
        view.showFrame(spiking().done());
        const std::vector<DataTable> tables = view.tables();
        QCOMPARE(tables.size(), std::size_t{1});
        const DataTable& spikes = tables.front();
        QCOMPARE(headsOf(spikes), (QStringList{"time|ms", "layer", "cell", "type", "spikes", "e"}));
        QCOMPARE(spikes.rows(), 5);
        QCOMPARE(spikes.columns[3].words,
                 (QStringList{"input", "PYR", "VIP", "SST", "PYR"})); // in the order of time
        QCOMPARE(spikes.columns[1].words,
                 (QStringList{"input", "hidden 1", "hidden 1", "output", "hidden 1"}));
        QCOMPARE(spikes.columns[0].numbers, (std::vector<double>{2, 5, 5, 6, 15}));
        QCOMPARE(spikes.columns[2].numbers, (std::vector<double>{100, 50, 60, 4, 51}));
        QCOMPARE(spikes.columns[4].numbers[2], 3.0);
        QVERIFY(spikes.columns[5].numbers[3] < 0);
    }

    void zoomingNarrowsWhatIsExported() {
        const DataTable some = spikeTable(*spiking().done(), {4.5, 10.5});
        QCOMPARE(some.columns[0].numbers, (std::vector<double>{5, 5, 6}));
    }

    void whatHasNotHappenedYetIsNotExported() {
        Draft draft = spiking();
        draft.frame.position.step = 5;
        QCOMPARE(spikeTable(*draft.done(), wholePresentation(20)).rows(), 3);
        draft.frame.presentation = nullptr;
        QCOMPARE(spikeTable(*draft.done(), wholePresentation(20)).rows(), 0);
    }

    void gradedErrorsAreGivenByTheirSize() {
        Draft draft = test::draft({.spikingErrors = false});
        draft.record->layers[0].error(7, 2) = -0.25F;
        const DataTable table = spikeTable(*draft.done(), wholePresentation(20));
        QCOMPARE(table.rows(), 1);
        QCOMPARE(table.columns[3].words, QStringList{"SST"});
        QVERIFY(std::isnan(table.columns[4].numbers[0]));
        QCOMPARE(table.columns[5].numbers[0], -0.25);
    }

    void curvesComeWithTheirNamesAndUnits() {
        Draft draft = test::draft();
        addTraining(
            *draft.history, 300, 100, [](double epochs) { return epochs / 4; }, [](double) { return 2.0; });
        draft.history->test = {{300, 3, 1.5, 0.971}};
        AccuracyView view;
        view.resize(500, 400);
        view.show();
        view.showFrame(draft.done());
        const DataTable table = view.tables().at(0);
        const QStringList heads = headsOf(table);
        QCOMPARE(heads.first(), QStringLiteral("position|epochs"));
        QCOMPARE(heads.size(), 5); // and training and test of accuracy and loss
        QVERIFY2(heads.at(1).startsWith(QStringLiteral("accuracy: train")) && heads.at(1).endsWith("|%"),
                 qPrintable(heads.at(1)));
        QCOMPARE(table.rows(), 300); // not thinned
        QCOMPARE(table.columns[2].numbers.back(), 97.1);
        QVERIFY(std::isnan(table.columns[2].numbers.front()));
    }

    void zoomedCurvesAreGivenAsFarAsTheyAreSeen() {
        Draft draft = test::draft();
        addTraining(
            *draft.history, 300, 100, [](double) { return 0.5; }, [](double) { return 2.0; });
        AccuracyView view;
        view.resize(500, 400);
        view.show();
        view.showFrame(draft.done());
        stripOf(view, "accuracy").time().link().show({1, 2});
        stripOf(view, "loss").time().link().show({1, 2});
        const DataTable table = view.tables().at(0);
        QVERIFY(table.rows() > 90 && table.rows() < 110);
        QVERIFY(table.columns[0].numbers.front() >= 1);
        QVERIFY(table.columns[0].numbers.back() <= 2);
    }

    void errorsOfThePresentationAndLossAreTwoTables() {
        Draft draft = spiking();
        addTraining(
            *draft.history, 30, 100, [](double) { return 0.5; }, [](double) { return 2.0; });
        ErrorView view;
        view.resize(500, 500);
        view.show();
        view.showFrame(draft.done());
        view.setCell({1, 60});
        const std::vector<DataTable> tables = view.tables();
        QCOMPARE(tables.size(), std::size_t{2});
        QCOMPARE(headsOf(tables[0]).first(), QStringLiteral("time|ms"));
        QCOMPARE(tables[0].rows(), 20);
        QVERIFY2(headsOf(tables[0]).filter(QStringLiteral("cell 60")).size() == 2,
                 qPrintable(headsOf(tables[0]).join('\n')));
        QCOMPARE(headsOf(tables[1]).first(), QStringLiteral("position|epochs"));
        QCOMPARE(tables[1].rows(), 30);
    }

    void imageAndClassesAreGivenInRows() {
        Draft draft = test::draft();
        draft.record->image[30] = 200;
        draft.record->outputSum(4, 19) = 10;
        InputView view;
        view.showFrame(draft.done());
        const std::vector<DataTable> tables = view.tables();
        QCOMPARE(tables.size(), std::size_t{2});
        QCOMPARE(tables[0].rows(), 10);
        QCOMPARE(tables[0].columns[2].numbers[4], 0.5);
        QCOMPARE(tables[1].rows(), 784);
        QCOMPARE(tables[1].columns[1].numbers[30], 1.0); // row
        QCOMPARE(tables[1].columns[2].numbers[30], 2.0); // column
        QCOMPARE(tables[1].columns[3].numbers[30], 200.0);
    }

    void pairsNameBothCells() {
        PairRecord record;
        record.forward = Matrix::Zero(2, 3);
        record.forward(1, 2) = 0.5F;
        record.feedback = -record.forward;
        const DataTable table = pairTable(QStringLiteral("hidden 1 → output"), record);
        QCOMPARE(table.rows(), 6);
        QCOMPARE(table.columns[0].words[5], QStringLiteral("hidden 1 → output"));
        QCOMPARE(table.columns[1].numbers[5], 1.0);
        QCOMPARE(table.columns[2].numbers[5], 2.0);
        QCOMPARE(table.columns[3].numbers[5], 0.5);
        QCOMPARE(table.columns[4].numbers[5], -0.5);
    }

    void kernelsNameEveryEntry() {
        KernelRecord record;
        record.layer = 2;
        record.geometry.kind = LayerKind::Convolution;
        record.geometry.kernel = 3;
        record.geometry.afferent = {2, 8, 8};
        record.geometry.cells = {4, 6, 6};
        record.forward = Matrix::Zero(4, 18);
        record.forward(3, 9 + 5) = 0.25F; // in channel 1, row 1, column 2
        const DataTable table = kernelTable(record);
        QCOMPARE(headsOf(table), (QStringList{"layer", "out channel", "in channel", "row", "column", "W"}));
        QCOMPARE(table.rows(), 72);
        const std::size_t row = 3 * 18 + 14;
        QCOMPARE(table.columns[0].words.last(), QStringLiteral("hidden 2"));
        QCOMPARE(table.columns[2].numbers[row], 1.0);
        QCOMPARE(table.columns[3].numbers[row], 1.0);
        QCOMPARE(table.columns[4].numbers[row], 2.0);
        QCOMPARE(table.columns[5].numbers[row], 0.25);
    }

    void aViewWithoutAFrameHasNoData() {
        QVERIFY(RasterView().tables().empty());
        QVERIFY(ErrorView().tables().empty());
        QVERIFY(AccuracyView().tables().empty());
    }
};

MC_TEST(TestDataTables)
#include "tst_data_tables.moc"
