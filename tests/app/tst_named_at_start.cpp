#include "core/data/small_idx_set.h"
#include "program.h"

#include "support/test_class.h"
#include "training/files/checkpoint.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;
namespace fs = std::filesystem;

/// The window opens what is named on the command line, as what it is. What it shows is told by its autosave:
/// no rate fades, or it would pause by itself before the first one.
class TestNamedAtStart : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aFolderWithDataIsOpened();
    void aFolderWithResultsIsGoneOnWith();
    void aStateGoesOnWithDataAtAnotherPlace();
    void aStateGoesOnWithOtherDataWhereThatIsAskedFor();
    void anExperimentIsBegun_data();
    void anExperimentIsBegun();
    void dataOfAStrangerAreNotOpenedWithoutAQuestion_data();
    void dataOfAStrangerAreNotOpenedWithoutAQuestion();
    void aLessonIsOpened();
    void whatCannotBeOpenedIsRefused_data();
    void whatCannotBeOpenedIsRefused();

private:
    [[nodiscard]] QString at(const QString& name) const { return home_->filePath(name); }
    [[nodiscard]] QString data() const { return QString::fromStdString(data_->path().string()); }
    void train() const {
        const Finished run = runProgram({"train", "--data", data(), "--net", "15-6-8", "--rate-decay", "1",
                                         "--epochs", "2", "--out", at("results")});
        QVERIFY2(run.status == 0, run.err.constData());
    }
    /// Waits for an autosave whose name has `part`, and takes the program down.
    QString savedBy(const QStringList& arguments, const QString& part = "run-") const {
        QProcess process;
        start(process, arguments + QStringList{"--autosave", "1"},
              {{"QT_QPA_PLATFORM", "offscreen"},
               {"XDG_CONFIG_HOME", at("config")},
               {"XDG_DATA_HOME", at("data")}});
        const QDir folder(at("data/microcircuit/autosave"));
        QString file;
        (void)QTest::qWaitFor(
            [&] {
                const QStringList names = folder.entryList({"*" + part + "*.mcs"}, QDir::Files);
                file = names.isEmpty() ? QString() : folder.filePath(names[0]);
                return !file.isEmpty();
            },
            20'000);
        process.kill();
        process.waitForFinished();
        return file;
    }

    std::unique_ptr<QTemporaryDir> home_;
    std::unique_ptr<files::Folder> data_;
};

void TestNamedAtStart::init() {
    home_ = std::make_unique<QTemporaryDir>();
    data_ = std::make_unique<files::Folder>("digits");
    files::writeSmallSet(*data_);
}

void TestNamedAtStart::aFolderWithDataIsOpened() {
    const QString saved = savedBy({data(), "--rate-decay", "1"});
    QVERIFY(!saved.isEmpty());
    const mc::Experiment experiment = mc::readCheckpoint(saved.toStdString()).experiment;
    QCOMPARE(QString::fromStdString(experiment.data.source), data());
    QVERIFY2(experiment.network.starts_with("15-"), experiment.network.c_str()); // a network that fits
}

void TestNamedAtStart::aFolderWithResultsIsGoneOnWith() {
    train();
    const QString saved = savedBy({at("results"), "--play"});
    QVERIFY(!saved.isEmpty());
    const mc::Checkpoint kept = mc::readCheckpoint(saved.toStdString());
    QVERIFY(kept.state.updates >= 2 && kept.experiment.network == "15-6-8");
}

void TestNamedAtStart::aStateGoesOnWithDataAtAnotherPlace() {
    train();
    fs::rename(data_->path(), at("elsewhere").toStdString());
    const QString saved = savedBy({at("results/state.mcz"), "--data", at("elsewhere"), "--play"});
    QVERIFY(!saved.isEmpty());
    const mc::Checkpoint kept = mc::readCheckpoint(saved.toStdString());
    QCOMPARE(QString::fromStdString(kept.experiment.data.source), at("elsewhere"));
    QVERIFY(kept.data.changes.empty());
}

void TestNamedAtStart::aStateGoesOnWithOtherDataWhereThatIsAskedFor() {
    train();
    data_->write(files::kTrainLabels, files::idxLabels({5, 0, 4, 2}));
    const QString saved = savedBy({at("results/state.mcz"), "--other-data", "--play"});
    QVERIFY(!saved.isEmpty());
    QCOMPARE(mc::readCheckpoint(saved.toStdString()).data.changes.size(), std::size_t{1});
}

void TestNamedAtStart::anExperimentIsBegun_data() {
    QTest::addColumn<bool>("byOption");
    QTest::newRow("named by an option") << true;
    QTest::newRow("named without one") << false;
}

/// Its data have moved along with it.
void TestNamedAtStart::anExperimentIsBegun() {
    QFETCH(bool, byOption);
    train();
    fs::rename(data_->path(), at("results/digits").toStdString());
    const QString file = at("results/experiment.json");
    const QString saved =
        savedBy(QStringList{byOption ? "--experiment" : file} +
                (byOption ? QStringList{file} : QStringList{}) + QStringList{"--eta", "0.03", "--play"});
    QVERIFY(!saved.isEmpty());
    const mc::Checkpoint kept = mc::readCheckpoint(saved.toStdString());
    QCOMPARE(kept.experiment.network, std::string("15-6-8"));
    QCOMPARE(kept.experiment.learning.eta, 0.03);
    QCOMPARE(kept.experiment.learning.rateDecay, 1.0);
    QCOMPARE(QString::fromStdString(kept.experiment.data.source), at("results/digits"));
}

void TestNamedAtStart::dataOfAStrangerAreNotOpenedWithoutAQuestion_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("opens");
    QTest::newRow("checkpoint") << QStringList{"state.mcz"} << false;
    QTest::newRow("session") << QStringList{"state.mcs"} << false;
    QTest::newRow("experiment") << QStringList{"experiment.json"} << false;
    QTest::newRow("experiment by its option") << QStringList{"--experiment", "experiment.json"} << true;
    QTest::newRow("experiment with an option") << QStringList{"experiment.json", "--seed", "2"} << true;
    QTest::newRow("session that shall pause") << QStringList{"state.mcs", "--until", "epoch-end"} << true;
}

/// Data that were opened are in the settings of the program.
void TestNamedAtStart::dataOfAStrangerAreNotOpenedWithoutAQuestion() {
    QFETCH(QStringList, arguments);
    QFETCH(const bool, opens);
    train();
    QVERIFY(QFile::copy(at("results/state.mcz"), at("results/state.mcs")));
    arguments.replaceInStrings(QRegularExpression("^(?=(state|experiment)[.])"), at("results/"));
    QProcess process;
    start(
        process, arguments,
        {{"QT_QPA_PLATFORM", "offscreen"}, {"XDG_CONFIG_HOME", at("config")}, {"XDG_DATA_HOME", at("data")}});
    const auto knows = [this] {
        QDirIterator file(at("config"), QDir::Files, QDirIterator::Subdirectories);
        while (file.hasNext()) {
            if (contentOf(file.next()).contains("recentFolders=" + data().toUtf8())) {
                return true;
            }
        }
        return false;
    };
    QCOMPARE(QTest::qWaitFor(knows, opens ? 20'000 : 1'500), opens);
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestNamedAtStart::aLessonIsOpened() {
    QFile file(at("trial.md"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n## One\n```step\n"
               "experiment: network=784-7-10, images=200, test_images=50, batch=20\nforward: 3 batches\n"
               "```\nText.\n");
    file.close();
    const QString saved = savedBy({at("trial.md")}, "-lesson-");
    QVERIFY(!saved.isEmpty());
    QCOMPARE(mc::readCheckpoint(saved.toStdString()).experiment.network, std::string("784-7-10"));
}

void TestNamedAtStart::whatCannotBeOpenedIsRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("missing lesson") << QStringList{"none.md"} << QByteArray("none.md: there is no such file");
    QTest::newRow("missing session") << QStringList{"none.mcs"} << QByteArray("none.mcs: there is no such");
    QTest::newRow("missing experiment")
        << QStringList{"none.json"} << QByteArray("none.json: there is no such");
    QTest::newRow("two experiments") << QStringList{"none.json", "--experiment", "other.json"}
                                     << QByteArray("other.json: there is no such");
    QTest::newRow("two folders") << QStringList{"/", "--data", "/"} << QByteArray("--data");
    QTest::newRow("nothing to go on with") << QStringList{"--other-data"} << QByteArray("--other-data");
}

void TestNamedAtStart::whatCannotBeOpenedIsRefused() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const Finished run = runProgram(arguments, {{"QT_QPA_PLATFORM", "offscreen"}});
    QVERIFY(run.status == 1 || run.status == 2);
    QVERIFY2(run.err.contains(words), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}

MC_TEST(TestNamedAtStart)
#include "tst_named_at_start.moc"
