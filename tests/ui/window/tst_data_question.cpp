#include "base/checked_file.h"
#include "core/data/small_idx_set.h"
#include "data_choice/recent_folders.h"
#include "session_test.h"
#include "support/test_class.h"
#include "training/files/experiment_file.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace mc::ui;
namespace fs = std::filesystem;

/// A session whose data are gone, or are others, as a person meets it.
class TestDataQuestion : public test::SessionTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init();
    void cleanup() { shut(); }

    void dataThatHaveMovedAreAskedFor();
    void aWrongFolderSaysWhatDiffersAndAsksAgain();
    void aFolderThatCannotFitIsNotOffered();
    void otherDataAreGoneOnWithWhereAPersonSaysSo();
    void cancelLeavesTheRunningExperiment();
    void noFolderChosenAsksAgain();
    void dataBesideTheSessionAreFoundWithoutAQuestion();
    void anAutosaveIsAskedForToo();
    void theDataOfAnExperimentAreAskedForToo();

private:
    [[nodiscard]] QString at(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    QMessageBox* question() { return window_->findChild<QMessageBox*>(); }
    QAbstractButton* button(const QString& words);
    void press(const QString& words);
    void choose(const QString& folder);
    bool opened();

    QString session_;
    std::uint64_t runBefore_ = 0;
};

/// Leaves a session of one update, whose data have gone from "home/digits" to "moved", and an experiment on
/// the board that has done one update, too.
void TestDataQuestion::init() {
    for (const char* name : {"home", "moved", "other", "wide", "lecture"}) {
        QDir(at(name)).removeRecursively();
    }
    files::writeSmallSetTo(pathOf(at("home/digits")));
    QVERIFY(openWithoutAutosaves());
    mc::Experiment experiment;
    experiment.network = "15-6-8";
    experiment.data.source = at("home/digits").toStdString();
    experiment.learning.rateDecay = 1;
    emit window_->setupPanel().commandIssued(mc::command::Restart{experiment});
    QTRY_VERIFY(frame_->experiment->network == "15-6-8" && !frame_->busy);
    step();
    QDir().mkpath(at("lecture"));
    session_ = save("lecture/a.mcs");
    shut();
    QVERIFY(QDir().rename(at("home/digits"), at("moved")));
    QVERIFY(openAnew());
    rememberFolder(at("home/digits"), "digits"); // or that would be asked first
    step();
    runBefore_ = frame_->run;
    window_->sessions().open(session_);
}

QAbstractButton* TestDataQuestion::button(const QString& words) {
    for (QAbstractButton* button : question()->buttons()) {
        if (button->text().remove('&').contains(words)) {
            return button;
        }
    }
    return nullptr;
}

void TestDataQuestion::press(const QString& words) {
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(button(words) != nullptr);
    button(words)->click();
    QTRY_VERIFY(question() == nullptr || !question()->isVisible());
}

void TestDataQuestion::choose(const QString& folder) {
    press("folder");
    auto* chooser = window_->findChild<QFileDialog*>();
    QVERIFY(chooser != nullptr);
    emit chooser->fileSelected(folder);
    QDialog& dialog = *chooser; // where done() is public
    dialog.done(QDialog::Accepted);
}

bool TestDataQuestion::opened() {
    return QTest::qWaitFor([this] {
        return frame_->run != runBefore_ && !frame_->busy && frame_->experiment->network == "15-6-8";
    });
}

void TestDataQuestion::dataThatHaveMovedAreAskedFor() {
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(question()->text().startsWith("Where are the data now?"));
    QVERIFY(question()->text().contains(at("home/digits")));
    QVERIFY(button("Go on") == nullptr);
    choose(at("moved"));
    QVERIFY(opened());
    QCOMPARE(frame_->position.updates, std::int64_t{1});
    QCOMPARE(QString::fromStdString(frame_->experiment->data.source), at("moved"));
    QVERIFY(frame_->dataRecord->changes.empty());
    QTRY_COMPARE(window_->sessions().file(), session_);
    QCOMPARE(window_->sessions().recent().value(0), session_);
    save("lecture/a.mcs"); // the new place is kept
    QCOMPARE(QString::fromStdString(mc::readCheckpoint(pathOf(session_)).experiment.data.source),
             at("moved"));
}

void TestDataQuestion::aWrongFolderSaysWhatDiffersAndAsksAgain() {
    files::writeSmallSetTo(pathOf(at("other")), 1);
    choose(at("other"));
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(question()->text().contains("the training images differ"));
    QVERIFY(frame_->run == runBefore_);
    choose(at("moved"));
    QVERIFY(opened());
    QVERIFY(frame_->dataRecord->changes.empty());
}

void TestDataQuestion::aFolderThatCannotFitIsNotOffered() {
    files::writeSmallSetTo(pathOf(at("wide")), 0, 6);
    choose(at("wide"));
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(question()->text().contains("15 input cells"));
    QVERIFY(button("Go on") == nullptr);
    press("Cancel");
}

void TestDataQuestion::otherDataAreGoneOnWithWhereAPersonSaysSo() {
    files::writeSmallSetTo(pathOf(at("other")), 1);
    choose(at("other"));
    press("Go on");
    QVERIFY(opened());
    QCOMPARE(frame_->position.updates, std::int64_t{1});
    QCOMPARE(frame_->dataRecord->changes.size(), std::size_t{1});
    QTRY_VERIFY(window_->noticeBar().text().contains("the data are others: the training images differ"));
}

void TestDataQuestion::cancelLeavesTheRunningExperiment() {
    press("Cancel");
    QVERIFY(frame_->run == runBefore_ && frame_->position.updates == 1);
    QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
    QVERIFY(window_->noticeBar().text().contains(at("home/digits")));
    QVERIFY(window_->sessions().file().isEmpty());
    step(); // it goes on
}

void TestDataQuestion::noFolderChosenAsksAgain() {
    press("folder");
    window_->findChild<QFileDialog*>()->reject();
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(question()->text().startsWith("Where are the data now?"));
    press("Cancel");
}

void TestDataQuestion::dataBesideTheSessionAreFoundWithoutAQuestion() {
    press("Cancel");
    QVERIFY(QDir().rename(at("moved"), at("lecture/digits")));
    window_->sessions().open(session_);
    QVERIFY(opened());
    QVERIFY(question() == nullptr || !question()->isVisible());
    QCOMPARE(QString::fromStdString(frame_->experiment->data.source), at("lecture/digits"));
    QTRY_VERIFY(window_->noticeBar().text().contains("found in " + at("lecture/digits")));
}

void TestDataQuestion::anAutosaveIsAskedForToo() {
    press("Cancel");
    shut();
    QDir().mkpath(autosaves());
    QVERIFY(QFile::copy(session_, QDir(autosaves()).filePath("run-dead.mcs")));
    QVERIFY(openAnew());
    runBefore_ = frame_->run;
    window_->startAutosave(autosaves(), test::kSoon, true);
    choose(at("moved"));
    QVERIFY(opened());
    QTRY_VERIFY(window_->noticeBar().text().startsWith("Recovered"));
    QCOMPARE(frame_->position.updates, std::int64_t{1});
}

/// Other data are taken only where a person says so.
void TestDataQuestion::theDataOfAnExperimentAreAskedForToo() {
    press("Cancel");
    const mc::Checkpoint kept = mc::readCheckpoint(pathOf(session_));
    const QString file = at("lecture/experiment.json");
    mc::writeFileWhole(pathOf(file), mc::experimentFileText({kept.experiment, kept.data}));
    window_->sessions().open(file);
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(question()->text().startsWith("Where are the data now?"));
    QVERIFY(frame_->run == runBefore_);
    files::writeSmallSetTo(pathOf(at("other")), 1);
    choose(at("other"));
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(question()->text().contains("the training images differ"));
    press("Go on");
    QVERIFY(opened());
    QCOMPARE(frame_->position.updates, std::int64_t{0});
    QCOMPARE(QString::fromStdString(frame_->experiment->data.source), at("other"));
    QVERIFY(frame_->dataRecord->changes.empty()); // a new run has had no others
}

MC_TEST(TestDataQuestion)
#include "tst_data_question.moc"
