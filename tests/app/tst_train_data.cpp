#include "core/data/small_idx_set.h"
#include "program.h"

#include "support/test_class.h"
#include "training/files/checkpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;
namespace fs = std::filesystem;

/// A training goes on with the data it had, and with others only where that is asked for.
class TestTrainData : public QObject {
    Q_OBJECT
private slots:
    void init();
    void otherDataAreRefusedInASentence();
    void otherDataThatAreAskedForStandInTheResults();
    void otherDataNeedARunToGoOnWith();
    void movedDataCanBeNamed();
    void movedDataBesideTheStateAreFound();
    void aStateThatDoesNotSayWhatItsDataWereIsNotCompared();
    void aPresentationCanBeExportedWhereTheDataHaveMoved();

private:
    [[nodiscard]] QString at(const QString& name) const { return folder_->filePath(name); }
    [[nodiscard]] QString data() const { return QString::fromStdString(data_->path().string()); }
    [[nodiscard]] Finished goOn(int epochs, const QStringList& more = {}) const {
        return runProgram(QStringList{"train", "--resume", at("out/state.mcz"), "--out", at("out"),
                                      "--epochs", QString::number(epochs)} +
                          more);
    }
    void replaceLabels() const { data_->write(files::kTrainLabels, files::idxLabels({5, 0, 4, 2})); }
    static QJsonObject changeIn(const QJsonObject& record) {
        return record.value("changes").toArray().at(0).toObject();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<files::Folder> data_;
};

void TestTrainData::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    data_ = std::make_unique<files::Folder>("digits");
    files::writeSmallSet(*data_);
    const Finished run =
        runProgram({"train", "--data", data(), "--net", "15-6-8", "--epochs", "2", "--out", at("out")});
    QVERIFY2(run.status == 0, run.err.constData());
}

void TestTrainData::otherDataAreRefusedInASentence() {
    const QByteArray before = contentOf(at("out/state.mcz"));
    replaceLabels();
    const Finished run = goOn(3);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("the training labels differ"), run.err.constData());
    QVERIFY2(run.err.contains("--other-data"), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(contentOf(at("out/state.mcz")), before);
}

void TestTrainData::otherDataThatAreAskedForStandInTheResults() {
    replaceLabels();
    const Finished run = goOn(3, {"--other-data"});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(run.err.contains("From update 3 on the data are others: the training labels differ."),
             run.err.constData());
    const QJsonObject reported = jsonLines(run.out).last().value("data_record").toObject();
    const QJsonObject written =
        QJsonDocument::fromJson(contentOf(at("out/experiment.json"))).object().value("data").toObject();
    for (const QJsonObject& record : {reported, written}) {
        QCOMPARE(changeIn(record).value("after_update").toInt(), 2);
        QCOMPARE(changeIn(record).value("difference").toString(), QString("the training labels differ"));
        QCOMPARE(record.value("identity").toObject().value("train").toObject().value("count").toInt(), 4);
    }
    QCOMPARE(goOn(4).status, 0); // what it has now is what it had before
}

void TestTrainData::otherDataNeedARunToGoOnWith() {
    const Finished run = runProgram(tinyTraining(at("new"), {"--other-data"}));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("--other-data") && run.err.contains("--resume"), run.err.constData());
}

void TestTrainData::movedDataCanBeNamed() {
    const QString there = at("far/away");
    fs::create_directories(at("far").toStdString());
    fs::rename(data_->path(), there.toStdString());
    const Finished lost = goOn(3);
    QCOMPARE(lost.status, 1);
    QVERIFY2(lost.err.contains(data().toUtf8()) && lost.err.contains("--data DIR"), lost.err.constData());
    const Finished found = goOn(3, {"--data", there});
    QVERIFY2(found.status == 0, found.err.constData());
    QVERIFY(!found.err.contains("From update"));
    QCOMPARE(
        QString::fromStdString(mc::readCheckpoint(at("out/state.mcz").toStdString()).experiment.data.source),
        there);
    QCOMPARE(goOn(4).status, 0); // the new place is kept
}

void TestTrainData::movedDataBesideTheStateAreFound() {
    fs::rename(data_->path(), at("digits").toStdString()); // the state is in a folder beside it
    const Finished run = goOn(3);
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(jsonLines(run.out).last().value("parameters").toObject().value("data").toString(), at("digits"));
}

/// As one of an earlier version.
void TestTrainData::aStateThatDoesNotSayWhatItsDataWereIsNotCompared() {
    const auto path = at("out/state.mcz").toStdString();
    const mc::Checkpoint kept = mc::readCheckpoint(path);
    mc::writeCheckpoint(path, kept.experiment, kept.state, kept.history);
    const Finished run = goOn(3);
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(run.err.contains("could not be compared"), run.err.constData());
    const QJsonObject record = jsonLines(run.out).last().value("data_record").toObject();
    QCOMPARE(changeIn(record).value("compared").toBool(true), false);
}

void TestTrainData::aPresentationCanBeExportedWhereTheDataHaveMoved() {
    const QStringList command{"export", at("out/state.mcz"), at("run.npz"), "--presentation"};
    fs::rename(data_->path(), at("elsewhere").toStdString());
    QCOMPARE(runProgram(command).status, 1);
    const Finished run = runProgram(command + QStringList{"--data", at("elsewhere")});
    QVERIFY2(run.status == 0, run.err.constData());
    data_ = std::make_unique<files::Folder>("digits");
    files::writeSmallSet(*data_);
    replaceLabels();
    const Finished other = runProgram(command + QStringList{"--data", data()});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.err.contains("the training labels differ"), other.err.constData());
}

MC_TEST(TestTrainData)
#include "tst_train_data.moc"
