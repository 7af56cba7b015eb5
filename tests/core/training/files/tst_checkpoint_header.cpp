#include "damaged.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"

#include <QTemporaryDir>
#include <QtTest>
#include <chrono>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

/// Whole files whose header says what cannot be, or what only older versions say.
class TestCheckpointHeader : public QObject {
    Q_OBJECT
private slots:
    void aFileFromBeforeSomeMeasuresIsRead();
    void anImpossibleHeaderIsRefused_data();
    void anImpossibleHeaderIsRefused();
    void deepNestingIsRefused();
    void aHeaderThatPromisesMoreThanTheFileHoldsTakesNoMemory();
    void everyFieldOfTheExperimentIsNeeded();
    void theStateOfAdditionsIsNeeded();
    void aFileOfBeforeImagesWereHeldOutHoldsOutNone();
    void aFileOfBeforeAFieldWasAddedOpensWithItsDefault();
    void aPositionThatItsDataCannotHaveNamesTheFile();
};

void TestCheckpointHeader::aFileFromBeforeSomeMeasuresIsRead() {
    Damaged file;
    auto header = nlohmann::ordered_json::parse(file.header());
    int erased = 0;
    for (auto& point : header.at("history").at("concordance")) {
        for (auto& pair : point.at("pairs")) {
            erased += static_cast<int>(pair.erase("distance_MW"));
        }
    }
    for (auto& point : header.at("history").at("layers")) {
        for (auto& layer : point.at("layers")) {
            for (const char* name : {"concordant_angle", "weights_mean", "weights_max"}) {
                erased += static_cast<int>(layer.erase(name));
            }
        }
    }
    QCOMPARE(erased, 2 * 2 + 3 * 3); // updates x pairs, measures x layers of one update
    QCOMPARE(file.read(Damaged::file(header.dump(), file.arrays())), Outcome::Read);
}

void TestCheckpointHeader::anImpossibleHeaderIsRefused_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("no JSON") << "{"
                             << "";
    QTest::newRow("newer format") << "\"format\":1"
                                  << "\"format\":4";
    QTest::newRow("format with a fraction") << "\"format\":1"
                                            << "\"format\":1.5";
    QTest::newRow("no format") << "\"format\":1,"
                               << "";
    QTest::newRow("another network") << "16-12-9-3"
                                     << "16-12-8-3";
    QTest::newRow("another rule") << "\"microcircuit\""
                                  << "\"symmetric\"";
    QTest::newRow("unknown rule") << "\"microcircuit\""
                                  << "\"hebb\"";
    QTest::newRow("unknown field") << "\"tau_m\""
                                   << "\"tau_x\"";
    QTest::newRow("field out of range") << "\"tau_m\":5.0"
                                        << "\"tau_m\":-5.0";
    QTest::newRow("no updates") << "\"updates\":2,"
                                << "";
    QTest::newRow("negative updates") << "\"updates\":2,"
                                      << "\"updates\":-2,";
    QTest::newRow("updates as text") << "\"updates\":2,"
                                     << "\"updates\":\"2\",";
    QTest::newRow("negative position") << "\"presented\":9"
                                       << "\"presented\":-9";
    QTest::newRow("position behind its batch") << "\"presented\":9"
                                               << "\"presented\":240";
    QTest::newRow("number beyond double") << "\"presented\":9"
                                          << "\"presented\":1e400";
    QTest::newRow("too few r") << "\"error_rms\":[-1.0,"
                               << "\"error_rms\":[";
    QTest::newRow("r that is no number") << "\"error_rms\":[-1.0,"
                                         << "\"error_rms\":[null,";
    QTest::newRow("stride 0") << "\"train_stride\":1"
                              << "\"train_stride\":0";
    QTest::newRow("curve of another shape") << "\"train\":[["
                                            << "\"train\":[[[],";
    QTest::newRow("experiment null") << "\"experiment\":{"
                                     << "\"experiment\":null,\"rest\":{";
    QTest::newRow("point of no updates") << "\"train\":[[1,1,"
                                         << "\"train\":[[1,0,";
    QTest::newRow("point of negative updates") << "\"train\":[[1,1,"
                                               << "\"train\":[[1,-1,";
    QTest::newRow("point of updates before the first") << "\"train\":[[1,1,"
                                                       << "\"train\":[[1,2,";
    QTest::newRow("points that overlap") << "],[2,1,"
                                         << "],[2,2,";
    QTest::newRow("point with a fraction") << "\"train\":[[1,1,"
                                           << "\"train\":[[1.5,1,";
    QTest::newRow("training points that do not follow each other") << "],[2,1,"
                                                                   << "],[1,1,";
    QTest::newRow("training point after the last update") << "],[2,1,"
                                                          << "],[3,1,";
    QTest::newRow("test after the last update") << "\"test\":[]"
                                                << "\"test\":[[3,0.5,1.0,0.5]]";
    QTest::newRow("test before the first update") << "\"test\":[]"
                                                  << "\"test\":[[-1,0.5,1.0,0.5]]";
    const auto tested = [](const char* name, const char* confusion) {
        QTest::newRow(name) << "\"test\":[]"
                            << QStringLiteral("\"test\":[[2,0.5,1.0,0.5,0,%1]]").arg(confusion);
    };
    tested("confusion matrix of no classes", "[0]");
    tested("confusion matrix of too many classes", "[257]");
    tested("confusion matrix with a place beyond it", "[3,9,1]");
    tested("confusion matrix with a place twice", "[3,4,1,4,1]");
    tested("confusion matrix with a count below 0", "[3,4,-1]");
    tested("confusion matrix with a place without a count", "[3,4]");
    tested("confusion matrix that is a number", "7");
    tested("confusion matrix of fewer classes than the network has", "[2]");
    tested("confusion matrix of more classes than the network has", "[4]");
    QTest::newRow("concordance of no update") << "{\"update\":1,"
                                              << "{\"update\":0,";
    QTest::newRow("concordance after the last update") << "{\"update\":2,"
                                                       << "{\"update\":3,";
    QTest::newRow("concordance points that do not follow each other") << "{\"update\":2,"
                                                                      << "{\"update\":1,";
    QTest::newRow("concordance of no layers") << "\"pairs\":[{"
                                              << "\"pairs\":[],\"rest\":[{";
    QTest::newRow("concordance of too many layers")
        << "\"pairs\":[{"
        << "\"pairs\":[{\"sign_concordance\":1.0,\"weighted_concordance\":1.0,\"zero_pairs\":0,\"pairs\":1,"
           "\"alignment_angle\":1.0,\"alignment_angle_MW\":1.0},{";
    QTest::newRow("updates with a fraction") << "\"updates\":2,"
                                             << "\"updates\":2.5,";
    QTest::newRow("updates as truth") << "\"updates\":2,"
                                      << "\"updates\":true,";
    QTest::newRow("more updates than can be counted") << "\"updates\":2,"
                                                      << "\"updates\":9007199254740993,";
    QTest::newRow("updates beyond 64 bits with a sign") << "\"updates\":2,"
                                                        << "\"updates\":18446744073709551615,";
    QTest::newRow("position with a fraction") << "\"presented\":9"
                                              << "\"presented\":9.5";
    QTest::newRow("negative r") << "\"error_rms\":[-1.0,"
                                << "\"error_rms\":[-0.5,";
    QTest::newRow("too few a") << "\"felt_rms\":[-1.0,"
                               << "\"felt_rms\":[";
    QTest::newRow("weights of squares above one") << "\"squares_left\":1.0"
                                                  << "\"squares_left\":1.5";
    QTest::newRow("too large a stride") << "\"concordance_stride\":1"
                                        << "\"concordance_stride\":9223372036854775807";
    QTest::newRow("stride with a fraction") << "\"train_stride\":1"
                                            << "\"train_stride\":1.5";
}

void TestCheckpointHeader::anImpossibleHeaderIsRefused() {
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    Damaged file;
    const std::string header = replaced(file.header(), from.toStdString(), to.toStdString());
    QVERIFY2(!header.empty(), "the header has no such text");
    QCOMPARE(file.read(Damaged::file(header, file.arrays())), Outcome::Refused);
}

void TestCheckpointHeader::deepNestingIsRefused() {
    Damaged file;
    constexpr std::size_t deep = 200'000;
    const std::string lists = std::string(deep, '[') + std::string(deep, ']');
    const std::string header = replaced(file.header(), "\"tau_m\":5.0", "\"tau_m\":" + lists);
    QVERIFY(!header.empty());
    QCOMPARE(file.read(Damaged::file(header, file.arrays())), Outcome::Refused);
}

/// A network of the largest size would take gigabytes and a minute of random numbers.
void TestCheckpointHeader::aHeaderThatPromisesMoreThanTheFileHoldsTakesNoMemory() {
    Damaged file;
    const std::string header = replaced(file.header(), "16-12-9-3", "16-14000-14000-3");
    QVERIFY(!header.empty());
    const auto begun = std::chrono::steady_clock::now();
    QCOMPARE(file.read(Damaged::file(replaced(header, "\"concordance\":[", "\"concordance\":[],\"rest\":["),
                                     file.arrays())),
             Outcome::Refused);
    QVERIFY2(file.sentence.find("but its network needs") != std::string::npos, file.sentence.c_str());
    QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(1));
}

void TestCheckpointHeader::everyFieldOfTheExperimentIsNeeded() {
    Damaged file;
    for (const mc::Field& field : mc::experimentFields()) {
        if (field.addedLater) {
            continue;
        }
        auto header = nlohmann::ordered_json::parse(file.header());
        header["experiment"].erase(std::string(field.id));
        QCOMPARE(file.read(Damaged::file(header.dump(), file.arrays())), Outcome::Refused);
        QVERIFY2(file.sentence.find(std::string("does not say ") + std::string(field.id)) !=
                     std::string::npos,
                 file.sentence.c_str());
    }
}

void TestCheckpointHeader::theStateOfAdditionsIsNeeded() {
    Damaged file;
    for (const char* name : {"felt_rms", "squares_left"}) {
        auto header = nlohmann::ordered_json::parse(file.header());
        QCOMPARE(header.erase(name), std::size_t{1});
        QCOMPARE(file.read(Damaged::file(header.dump(), file.arrays())), Outcome::Refused);
    }
}

/// What such a run had learned from it goes on learning from.
void TestCheckpointHeader::aFileOfBeforeImagesWereHeldOutHoldsOutNone() {
    Damaged file;
    auto header = nlohmann::ordered_json::parse(file.header());
    QCOMPARE(header["experiment"].erase("validation"), std::size_t{1});
    QCOMPARE(file.read(Damaged::file(header.dump(), file.arrays())), Outcome::Read);
    QCOMPARE(file.checkpoint.experiment.data.validation, std::int64_t{0});
}

void TestCheckpointHeader::aFileOfBeforeAFieldWasAddedOpensWithItsDefault() {
    Damaged file;
    auto header = nlohmann::ordered_json::parse(file.header());
    for (const char* id : {"normalise", "shift", "mirror", "error_adaptation", "equalise_errors",
                           "covariance", "eligibility", "teacher_delay", "homeostasis_rate", "target_rate",
                           "adaptive_step", "adaptive_decay", "adaptive_floor", "decay_follows_rate"}) {
        QVERIFY(mc::fieldNamed(id).addedLater);
        QCOMPARE(header["experiment"].erase(id), std::size_t{1});
    }
    QCOMPARE(header.erase("felt_rms") + header.erase("squares_left"), std::size_t{2});
    QCOMPARE(file.read(Damaged::file(header.dump(), file.arrays())), Outcome::Read);
    QVERIFY(file.checkpoint.experiment == small::experiment());
}

/// The last batch of an epoch is smaller than the others: that is known only with the data.
void TestCheckpointHeader::aPositionThatItsDataCannotHaveNamesTheFile() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "run.mcz";
    mc::LearnerState state = mc::makeLearnerState(small::experiment());
    state.updates = 1;
    state.presented = 180;
    mc::writeCheckpoint(path, small::experiment(), state, {});
    for (const mc::DatasetPtr& data : {small::data(), [] {
                                           auto others = std::make_shared<mc::Dataset>(*small::data(200));
                                           others->train.shape = others->test.shape = {2, 4, 1};
                                           return mc::DatasetPtr(others);
                                       }()}) {
        try {
            (void)mc::resumeFrom(path, mc::readCheckpoint(path), data, 1);
            QFAIL("not refused");
        } catch (const mc::BadFile& fault) {
            QCOMPARE(fault.path, path.string());
        }
    }
    QVERIFY(mc::resumeFrom(path, mc::readCheckpoint(path), small::data(200), 1) != nullptr);
}

MC_TEST(TestCheckpointHeader)
#include "tst_checkpoint_header.moc"
