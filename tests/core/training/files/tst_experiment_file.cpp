#include "base/errors.h"
#include "support/test_class.h"
#include "training/files/experiment_file.h"

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <string>

namespace {

std::string document(const std::string& fields) {
    return R"({"format": 1, "experiment": {)" + fields + "}}";
}

mc::Experiment onFiles() {
    mc::Experiment experiment;
    experiment.data = {"/data/a \"quoted\" folder – ü", 1234, 567};
    experiment.network = "15-6-8";
    experiment.learning.eta = 0.0123;
    return experiment;
}

} // namespace

class TestExperimentFile : public QObject {
    Q_OBJECT
private slots:
    void whatIsKnownOfTheRunReadsBack();
    void aFileThatCannotBeUsedIsRefusedInOneSentence_data();
    void aFileThatCannotBeUsedIsRefusedInOneSentence();
    void whatIsNoFileOfASizeToReadIsRefused();
    void aRelativePlaceOfDataIsBesideTheFile();
    void whatIsKnownOfTheDataHoldsForTheSameDataAlone();
    void anExperimentFileIsToldByItsNameOrItsContent();

private:
    /// The sentence with which a file of this content is refused.
    [[nodiscard]] QString refusalOf(const QString& content) const {
        write(content);
        return refusal();
    }
    void write(const QString& content) const {
        QFile out(QString::fromStdString(file_.string()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content.toUtf8());
    }
    [[nodiscard]] QString refusal() const {
        try {
            static_cast<void>(mc::readExperimentFile(file_));
        } catch (const mc::BadFile& fault) {
            return fault.path == file_.string() ? QString::fromUtf8(fault.what()) : QString();
        }
        return {};
    }

    QTemporaryDir folder_;
    std::filesystem::path file_ = std::filesystem::path(folder_.path().toStdString()) / "run.json";
};

void TestExperimentFile::whatIsKnownOfTheRunReadsBack() {
    mc::DataRecord data;
    data.identity = mc::DataIdentity{{3, 5, 1}, {4, "a", "b"}, {2, "c", "d"}};
    const mc::Interventions changes{{0, mc::what_if::FreezeFeedback{true}},
                                    {7, mc::what_if::AddWeightNoise{1, 0.25}}};
    write(QString::fromStdString(mc::experimentFileText({onFiles(), data, changes})));
    const mc::ExperimentFile file = mc::readExperimentFile(file_);
    QVERIFY(file.experiment == onFiles());
    QVERIFY(file.data == data);
    QVERIFY(file.interventions == changes);
}

void TestExperimentFile::aFileThatCannotBeUsedIsRefusedInOneSentence_data() {
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("words");
    const auto whole = [](const char* entry) {
        return QStringLiteral("{\"format\": 1, \"experiment\": {}, %1}").arg(QLatin1String(entry));
    };
    QTest::newRow("not JSON") << "network = 784-10"
                              << "is no experiment file";
    QTest::newRow("newer format") << R"({"format": 2, "experiment": {}})"
                                  << "of format 2; this version reads format 1";
    QTest::newRow("unknown field") << QString::fromStdString(document(R"("tau_x": 5)")) << "tau_x";
    QTest::newRow("out of range") << QString::fromStdString(document(R"("theta": 0)")) << "theta";
    QTest::newRow("fields that do not fit each other")
        << QString::fromStdString(document(R"("normalise": "channel", "encoder": "poisson")")) << "normalise";
    QTest::newRow("record of data") << whole(R"("data": {"identity": 7})") << "cannot be used";
    QTest::newRow("list of what-ifs")
        << whole(R"("interventions": [{"after_update": -1, "what_if": ""}])") << "after_update";
    QTest::newRow("a what-if that does not fit")
        << whole(R"("interventions": [{"after_update": 1, "what_if": "silence-sst:9"}])") << "layer";
}

void TestExperimentFile::aFileThatCannotBeUsedIsRefusedInOneSentence() {
    QFETCH(QString, content);
    QFETCH(QString, words);
    const QString sentence = refusalOf(content);
    QVERIFY2(sentence.startsWith(QString::fromStdString(file_.string()) + ": "), qPrintable(sentence));
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QVERIFY(!sentence.contains('\n'));
}

void TestExperimentFile::whatIsNoFileOfASizeToReadIsRefused() {
    std::filesystem::remove(file_);
    QVERIFY(refusal().contains("there is no such file"));
    write({});
    std::filesystem::resize_file(file_, std::uintmax_t{1} << 40); // no memory is taken for it
    QVERIFY2(refusal().contains("more than the"), qPrintable(refusal()));
    std::filesystem::remove(file_);
    std::filesystem::create_directory(file_);
    QVERIFY(refusal().contains("is not a regular file"));
    std::filesystem::remove(file_);
}

void TestExperimentFile::aRelativePlaceOfDataIsBesideTheFile() {
    write(QString::fromStdString(document(R"("data": "../digits")")));
    const auto parent = file_.parent_path().parent_path();
    QCOMPARE(mc::readExperimentFile(file_).experiment.data.source, (parent / "digits").string());
    write(QString::fromStdString(document("")));
    QCOMPARE(mc::readExperimentFile(file_).experiment.data.source, std::string(mc::kDrawnDigits));
}

void TestExperimentFile::whatIsKnownOfTheDataHoldsForTheSameDataAlone() {
    mc::ExperimentFile file{onFiles()};
    file.data.identity = mc::DataIdentity{{3, 5, 1}, {4, "a", "b"}, {2, "c", "d"}};
    mc::Experiment next = onFiles();
    next.learning.eta = 0.5;
    mc::replaceExperiment(file, next);
    QVERIFY(file.experiment == next);
    QVERIFY(file.data.identity);
    next.data.trainImages = 5;
    mc::replaceExperiment(file, next);
    QVERIFY(file.experiment == next);
    QVERIFY(!file.data.identity); // of fewer images nothing is known
}

void TestExperimentFile::anExperimentFileIsToldByItsNameOrItsContent() {
    QVERIFY(mc::isExperimentFile("/nowhere/run.json"));
    const std::filesystem::path other = file_.parent_path() / "run";
    QVERIFY(!mc::isExperimentFile(other));
    QVERIFY(!mc::isExperimentFile(file_.parent_path()));
    write(QString::fromStdString(document("")));
    std::filesystem::rename(file_, other);
    QVERIFY(mc::isExperimentFile(other));
    write("MCZ1");
    std::filesystem::rename(file_, other);
    QVERIFY(!mc::isExperimentFile(other));
}

MC_TEST(TestExperimentFile)
#include "tst_experiment_file.moc"
