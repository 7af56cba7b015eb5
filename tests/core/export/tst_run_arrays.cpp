#include "export/run_arrays.h"
#include "support/numpy_reader.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "training/files/effective_feedback.h"
#include "training/small_runs.h"

#include <QtTest>
#include <map>

using namespace mc;
using mc::testing::ReadArray;

namespace {

std::map<std::string, ReadArray> readBack(const std::vector<NumpyArray>& arrays) {
    std::map<std::string, ReadArray> read;
    for (const NumpyArray& array : arrays) {
        read[array.name] = mc::testing::readNpy(npyContent(array));
    }
    return read;
}

bool isMatrix(const ReadArray& array, const Matrix& matrix) {
    bool same = array.shape == std::vector<std::int64_t>{matrix.rows(), matrix.cols()};
    for (Index row = 0; same && row < matrix.rows(); ++row) {
        for (Index column = 0; same && column < matrix.cols(); ++column) {
            same = array.at<float>(row, column) == matrix(row, column);
        }
    }
    return same;
}

} // namespace

class TestRunArrays : public QObject {
    Q_OBJECT
private slots:
    void allSynapsesHaveTheirValues() {
        Trainer trainer(small::experiment(), small::data(), 1);
        small::learn(trainer, 3);
        const auto read = readBack(synapseArrays(checkpointOf(trainer)));
        const std::vector<Layer>& layers = trainer.state().network.layers;
        QVERIFY(isMatrix(read.at("W1"), layers[0].forward));
        QVERIFY(isMatrix(read.at("W3"), layers[2].forward));
        QVERIFY(isMatrix(read.at("B2"), layers[1].feedback));
        QVERIFY(isMatrix(read.at("M3"), trainer.state().efficacy[2]));
        QCOMPARE(read.at("b2").shape, (std::vector<std::int64_t>{9}));
        QVERIFY(!read.contains("E1")); // no errors go below the lowest layer
        QVERIFY(!read.contains("B1"));
    }

    void theEffectiveFeedbackIsThatOfTheNextUpdate_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("flipped");
        for (const char* rule : {"microcircuit", "symmetric", "usf", "brsf", "fa"}) {
            QTest::addRow("%s", rule) << rule << false;
        }
        QTest::newRow("flipped signs that follow from W") << "symmetric" << true;
        QTest::newRow("flipped signs of a matrix of its own") << "fa" << true;
    }

    void theEffectiveFeedbackIsThatOfTheNextUpdate() {
        QFETCH(QString, rule);
        QFETCH(bool, flipped);
        Experiment experiment = small::experiment();
        experiment.rule = rule.toStdString();
        Trainer trainer(experiment, small::data(), 1);
        small::learn(trainer, 2);
        if (flipped) {
            trainer.intervene(what_if::FlipFeedback{0, 0.4});
            small::learn(trainer, 1);
        }
        const std::vector<Matrix> effective = effectiveFeedbackOf(checkpointOf(trainer));
        for (int pair = 0; pair < 2; ++pair) {
            QVERIFY(small::sameBits(effective[static_cast<std::size_t>(pair) + 1],
                                    trainer.pairs(pair)->feedback));
        }
    }

    void aPresentationHasItsSpikeTrains() {
        Experiment experiment = small::experiment();
        experiment.encoder = Encoder::Poisson;
        Trainer trainer(experiment, small::data(), 1);
        trainer.advance(4);
        const auto record = trainer.record();
        const auto read = readBack(presentationArrays(*record, 4));
        QCOMPARE(read.at("presentation_steps").at<std::int64_t>(0), std::int64_t{4});
        QCOMPARE(read.at("spikes1").shape, (std::vector<std::int64_t>{12, 4}));
        QCOMPARE(read.at("input_spikes").shape, (std::vector<std::int64_t>{16, 4}));
        for (Index cell = 0; cell < 12; ++cell) {
            for (Index step = 0; step < 4; ++step) {
                QCOMPARE(read.at("spikes1").at<std::uint8_t>(cell, step),
                         record->layers[0].spikes(cell, step));
                QCOMPARE(read.at("membrane1").at<float>(cell, step), record->layers[0].membrane(cell, step));
            }
        }
        QCOMPARE(read.at("label").at<std::int64_t>(0), std::int64_t{record->label});
        QCOMPARE(read.at("image").shape, (std::vector<std::int64_t>{4, 4, 1}));
        QVERIFY(read.contains("image_index"));
        trainer.ask(std::make_shared<AskedImage>(AskedImage{std::vector<std::uint8_t>(16, 9), kNoLabel, {}}));
        const auto asked = readBack(presentationArrays(*trainer.record(), 6));
        QCOMPARE(asked.at("label").at<std::int64_t>(0), std::int64_t{-1});
        QVERIFY(!asked.contains("image_index")); // it is none of the training set
    }

    void theOriginSaysWhatMadeThem() {
        const Experiment experiment = small::experiment();
        const auto read = readBack(originArrays({experiment}, 12));
        QVERIFY(experimentFileFrom(read.at("experiment").text(), "the archive").experiment == experiment);
        QCOMPARE(read.at("seed").at<std::int64_t>(0), std::int64_t{experiment.seed});
        QCOMPARE(read.at("updates").at<std::int64_t>(0), std::int64_t{12});
        QVERIFY(!read.at("version").text().empty());
    }

    /// With its what-ifs, and the values that it began with.
    void theExperimentOfARunOpensAsThisRun() {
        Trainer trainer(small::experiment(), small::data(), 1);
        small::learn(trainer, 2);
        trainer.intervene(what_if::FlipFeedback{0, 0.4});
        trainer.intervene(what_if::SetParameter{"eta", 0.01});
        small::learn(trainer, 3);
        const std::string text = readBack(runArrays(checkpointOf(trainer))).at("experiment").text();
        const ExperimentFile file = experimentFileFrom(text, "the archive");
        Trainer again(file.experiment, small::data(), 1);
        again.plan(file.interventions);
        small::learn(again, 5);
        QVERIFY(small::sameBits(again.state(), trainer.state()));
    }

    void theCourseHasARowPerPoint() {
        Trainer trainer(small::experiment(), small::data(), 1);
        trainer.watch({.concordance = true});
        small::learn(trainer, 4);
        static_cast<void>(trainer.test());
        const auto read = readBack(courseArrays(trainer.history()));
        QCOMPARE(read.at("train_loss").shape, (std::vector<std::int64_t>{4}));
        QCOMPARE(read.at("train_loss").at<double>(3), trainer.history().train[3].loss);
        QCOMPARE(read.at("test_accuracy").shape, (std::vector<std::int64_t>{1}));
        QCOMPARE(read.at("test_confusion").shape, (std::vector<std::int64_t>{3, 3}));
        QCOMPARE(read.at("test_confusion").at<std::int32_t>(2, 1),
                 static_cast<std::int32_t>(trainer.history().test.back().confusion.count(2, 1)));
        QCOMPARE(read.at("validation_confusion").shape, (std::vector<std::int64_t>{0, 0}));
        const auto points = static_cast<std::int64_t>(trainer.history().concordance.size());
        QCOMPARE(read.at("concordance").shape, (std::vector<std::int64_t>{points, 2}));
        QCOMPARE(read.at("concordance").at<double>(points - 1, 1),
                 *trainer.history().concordance.back().pairs[1].plain);
    }
};

MC_TEST(TestRunArrays)
#include "tst_run_arrays.moc"
