#include "data/small_idx_set.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"
#include "training/files/data_search.h"

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <memory>

namespace fs = std::filesystem;
using mc::DataFault;

/// A run goes on with the data it had, wherever they are, and with others only where that is asked for.
class TestDataSearch : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theSameDataAreTakenWithoutAWord();
    void otherDataAreRefusedByWhatDiffers();
    void otherDataThatAreAskedForAreRecorded();
    void theBatchAtHandBeginsAnewWithOtherData();
    void dataThatCannotFitAreRefusedEvenWhenAskedFor();
    void movedDataAreAskedFor();
    void movedDataAreTakenFromWhereAPersonSays();
    void movedDataAreFoundBesideTheFile_data();
    void movedDataAreFoundBesideTheFile();
    void otherDataBesideTheFileAreNotTaken();
    void aFileWithoutIdentityIsOpenedAndSaysSo();
    void drawnDigitsAreCompared();

private:
    /// Saves a run on `data` after three batches and a step; the data are at home/course/data/digits.
    void saveRun(const fs::path& file) const {
        mc::Experiment experiment;
        experiment.network = "15-6-8";
        experiment.circuit.steps = 4;
        experiment.learning.batch = 3;
        experiment.data.source = data().string();
        mc::Trainer trainer(experiment, mc::openData(experiment), 1);
        small::learn(trainer, 3);
        trainer.advance(2);
        mc::writeCheckpoint(file, trainer);
    }
    [[nodiscard]] fs::path home() const { return folder_->path().toStdString(); }
    [[nodiscard]] fs::path data() const { return home() / "course" / "data" / "digits"; }
    [[nodiscard]] fs::path file() const { return home() / "run.mcz"; }
    std::unique_ptr<mc::Trainer> goOn(const mc::DataWish& wish = {}) const { return goOn(file(), wish); }
    static std::unique_ptr<mc::Trainer> goOn(const fs::path& from, const mc::DataWish& wish = {}) {
        mc::Checkpoint kept = mc::readCheckpoint(from);
        mc::DatasetPtr found = mc::openDataOf(from, kept.experiment, kept.data, wish);
        return mc::resumeFrom(from, std::move(kept), std::move(found), 1);
    }
    void expectRefused(DataFault fault, const char* words, const mc::DataWish& wish = {}) const {
        try {
            (void)goOn(wish);
        } catch (const mc::DataRefused& refusal) {
            QCOMPARE(static_cast<int>(refusal.fault), static_cast<int>(fault));
            QCOMPARE(refusal.place, wish.place.empty() ? data().string() : wish.place);
            QVERIFY2(std::string(refusal.what()).starts_with(file().string() + ": "), refusal.what());
            QVERIFY2(QString::fromUtf8(refusal.what()).contains(QString::fromUtf8(words)), refusal.what());
            return;
        }
        QFAIL("the data were not refused");
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestDataSearch::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    files::writeSmallSetTo(data());
    saveRun(file());
}

void TestDataSearch::theSameDataAreTakenWithoutAWord() {
    const std::unique_ptr<mc::Trainer> trainer = goOn();
    QVERIFY(trainer->dataRecord().changes.empty());
    QVERIFY(trainer->dataRecord().identity == identityOf(mc::openDataset(data())));
    QCOMPARE(trainer->state().presented, std::int64_t{2});
}

void TestDataSearch::otherDataAreRefusedByWhatDiffers() {
    files::writeSmallSetTo(data(), 1);
    expectRefused(DataFault::Differ, "was made with other data than ");
    expectRefused(DataFault::Differ, "digits: the training images differ.");
}

void TestDataSearch::otherDataThatAreAskedForAreRecorded() {
    files::writeSmallSetTo(data(), 1);
    const std::unique_ptr<mc::Trainer> trainer = goOn(mc::DataWish{{}, true});
    const std::vector<mc::DataChange> expected{
        {3, mc::Message(MC_TEXT("%1 differ"), {MC_TEXT("the training images")})}};
    QVERIFY(trainer->dataRecord().changes == expected);
    QVERIFY(trainer->dataRecord().identity == identityOf(mc::openDataset(data())));
    // The record goes along, and what it goes on with from here is the new content.
    mc::writeCheckpoint(file(), *trainer);
    QVERIFY(mc::readCheckpoint(file()).data == trainer->dataRecord());
    QVERIFY(goOn()->dataRecord().changes == expected);
}

void TestDataSearch::theBatchAtHandBeginsAnewWithOtherData() {
    files::writeSmallSetTo(data(), 1);
    QCOMPARE(goOn(mc::DataWish{{}, true})->state().presented, std::int64_t{0});
    QCOMPARE(goOn(mc::DataWish{{}, true})->state().updates, std::int64_t{3});
}

void TestDataSearch::dataThatCannotFitAreRefusedEvenWhenAskedFor() {
    files::writeSmallSetTo(data(), 0, 6);
    for (const bool other : {false, true}) {
        expectRefused(DataFault::DoNotFit, "15 input cells", {{}, other});
    }
}

void TestDataSearch::movedDataAreAskedFor() {
    fs::rename(data(), home() / "elsewhere");
    for (const bool other : {false, true}) {
        expectRefused(DataFault::NotFound, "its data cannot be opened", {{}, other});
    }
}

void TestDataSearch::movedDataAreTakenFromWhereAPersonSays() {
    const fs::path elsewhere = home() / "elsewhere";
    fs::rename(data(), elsewhere);
    const std::unique_ptr<mc::Trainer> trainer = goOn(mc::DataWish{elsewhere.string()});
    QCOMPARE(trainer->experiment().data.source, elsewhere.string());
    QVERIFY(trainer->dataRecord().changes.empty());
    files::writeSmallSetTo(elsewhere, 1);
    expectRefused(DataFault::Differ, "the training images differ", {elsewhere.string()});
    expectRefused(DataFault::NotFound, "nowhere", {(home() / "nowhere").string()});
}

void TestDataSearch::movedDataAreFoundBesideTheFile_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("data");
    QTest::newRow("beside it") << "usb/run.mcz"
                               << "usb/digits";
    QTest::newRow("with the folder above") << "usb/run.mcz"
                                           << "usb/data/digits";
    QTest::newRow("course moved as a whole") << "usb/runs/monday/run.mcz"
                                             << "usb/data/digits";
}

void TestDataSearch::movedDataAreFoundBesideTheFile() {
    QFETCH(const QString, file);
    QFETCH(const QString, data);
    const fs::path there = home() / data.toStdString();
    const fs::path run = home() / file.toStdString();
    fs::create_directories(there.parent_path());
    fs::create_directories(run.parent_path());
    fs::rename(this->data(), there);
    fs::rename(this->file(), run);
    const std::unique_ptr<mc::Trainer> trainer = goOn(run);
    QCOMPARE(trainer->experiment().data.source, there.string());
    QVERIFY(trainer->dataRecord().changes.empty());
}

void TestDataSearch::otherDataBesideTheFileAreNotTaken() {
    fs::rename(data(), home() / "elsewhere");
    files::writeSmallSetTo(home() / "digits", 1);
    expectRefused(DataFault::NotFound, "its data cannot be opened");
    expectRefused(DataFault::NotFound, "its data cannot be opened", {{}, true});
}

/// As files of earlier versions: they open, and the record says that nothing was compared.
void TestDataSearch::aFileWithoutIdentityIsOpenedAndSaysSo() {
    const mc::Checkpoint kept = mc::readCheckpoint(file());
    mc::writeCheckpoint(file(), kept.experiment, kept.state, kept.history);
    QVERIFY(!mc::readCheckpoint(file()).data.identity);
    const std::unique_ptr<mc::Trainer> trainer = goOn();
    QVERIFY(trainer->dataRecord().changes == (std::vector<mc::DataChange>{{3, {}}}));
    QCOMPARE(trainer->state().presented, std::int64_t{2});
    QVERIFY(dataChangeText(trainer->dataRecord().changes[0]).inEnglish().find("could not be compared") !=
            std::string::npos);
    // Nothing would tell other data from those of before, so that none are looked for.
    fs::rename(data(), home() / "digits");
    expectRefused(DataFault::NotFound, "its data cannot be opened");
}

void TestDataSearch::drawnDigitsAreCompared() {
    mc::Experiment experiment;
    experiment.network = "784-5-10";
    experiment.data.trainImages = 30;
    experiment.data.testImages = 10;
    mc::Trainer trainer(experiment, mc::openData(experiment), 1);
    mc::Checkpoint kept = mc::checkpointOf(trainer);
    QVERIFY(mc::openDataOf(file(), kept.experiment, kept.data) != nullptr);
    kept.data.identity->train.labels[0] = '_'; // as if another version drew other digits
    try {
        (void)mc::openDataOf(file(), kept.experiment, kept.data);
        QFAIL("other digits were not refused");
    } catch (const mc::DataRefused& refusal) {
        QVERIFY2(QString(refusal.what()).contains("the drawn digits: the training labels differ."),
                 refusal.what());
    }
}

MC_TEST(TestDataSearch)
#include "tst_data_search.moc"
