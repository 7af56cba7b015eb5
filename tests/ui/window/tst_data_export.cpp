#include "base/errors.h"
#include "docks/docks.h"
#include "export/run_arrays.h"
#include "exports/data_exports.h"
#include "exports/data_page.h"
#include "exports/export_dialog.h"
#include "exports/export_link.h"
#include "exports/exports.h"
#include "figures/figure_files.h"
#include "raster/raster_view.h"
#include "status/notice_bar.h"
#include "style/language.h"
#include "support/numpy_reader.h"
#include "support/test_class.h"
#include "training/experiment/open_data.h"
#include "window_test.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QThread>
#include <QTranslator>
#include <QXmlStreamReader>
#include <atomic>

using namespace mc::ui;

namespace {

/// Translates nothing; counts how often another thread than its own asks it.
class OwnThread : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* /*text*/, const char* /*comment*/,
                                    int /*count*/) const override {
        calledByOthers += QThread::currentThread() == thread() ? 0 : 1;
        return {};
    }

    mutable std::atomic<int> calledByOthers = 0;
};

} // namespace

class TestDataExport : public mc::ui::test::WindowTest {
    Q_OBJECT
    DataExports& data() { return window_->exports().data(); }

    DataPage& page() { return *window_->exports().dialog().findChild<DataPage*>(); }
    void choose(const char* id) {
        auto* what = page().findChild<QComboBox*>();
        what->setCurrentIndex(what->findData(QLatin1String(id)));
        QCOMPARE(what->currentData().toString(), QLatin1String(id));
    }
    QString in(const char* name) { return folder_.filePath(QLatin1String(name)); }

    /// Waits until the arrays are written; the fault, if there is one.
    QString write(const ArrayChoice& choice, const QString& path) {
        QSignalSpy ended(&data(), &DataExports::finished);
        data().writeArrays(choice, path);
        return ended.isEmpty() && !ended.wait(10000) ? QStringLiteral("not in time")
                                                     : ended.first().at(1).toString();
    }

    /// The document that follows the words of its description.
    static QString experimentOfSvg(const QString& path) {
        QFile file(path);
        QXmlStreamReader reader(&file);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        while (!reader.atEnd() && reader.name() != QLatin1String("desc")) {
            reader.readNext();
        }
        const QString words = reader.readElementText();
        return words.mid(words.indexOf(QLatin1String("\n{"))).trimmed();
    }

    /// By the accuracy; both views alone are open, and the raster has not seen where the run stands.
    void coverTheRaster() {
        QDockWidget& raster = *window_->docks().named(QStringLiteral("raster"));
        QDockWidget& accuracy = *window_->docks().named(QStringLiteral("accuracy"));
        for (QDockWidget* dock : window_->docks().all()) {
            dock->setVisible(dock == &raster || dock == &accuracy);
        }
        window_->tabifyDockWidget(&raster, &accuracy);
        accuracy.raise();
        QTRY_VERIFY(!frame_->presentation); // nobody asks for it
        const auto updates = frame_->position.updates;
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, updates + 1);
        QVERIFY(raster.visibleRegion().isEmpty());
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        QVERIFY(openAnew());
        window_->resize(1920, 1080); // where most views have a place: a covered one has no tables yet
        window_->docks().layout().layOut();
        for (QDockWidget* dock : window_->docks().all()) { // the raster may be covered by another view
            if (dock->isAncestorOf(window_->findChild<RasterView*>())) {
                dock->raise();
            }
        }
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        QTRY_VERIFY(!frame_->playing);
    }
    void cleanup() { shut(); }

    void aViewBecomesATableThatSaysWhatMadeIt() {
        const QStringList paths = data().writeTables(QStringLiteral("raster"), in("raster.csv"));
        QCOMPARE(paths, QStringList{in("raster.csv")});
        QFile file(paths.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.at(0).startsWith("# ") && lines.at(0).contains("784-20-10"));
        QVERIFY(lines.at(2).contains("seed=1"));
        QVERIFY(lines.at(2).contains("Microcircuit "));
        QCOMPARE(lines.at(3), QByteArray("time (ms),layer,cell,type,spikes,e"));
        QVERIFY(lines.size() > 10);
    }

    void anImageAskedAboutIsNamedAndNoMomentOfTraining() {
        const std::vector<std::uint8_t> pixels(784, 100);
        runner_->post(mc::command::Present{std::make_shared<const mc::AskedImage>(
            mc::AskedImage{pixels, mc::kNoLabel, MC_TEXT("your drawing")})});
        QTRY_VERIFY(frame_->presentation && frame_->presentation->use == mc::ImageUse::Question);
        const QStringList paths = data().writeTables(QStringLiteral("raster"), in("asked.csv"));
        QFile file(paths.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray moment = file.readAll().split('\n').at(1);
        QVERIFY2(moment.contains("on show: your drawing") && !moment.contains("t ="), moment.constData());
        QCOMPARE(write({.presentation = true}, in("asked.npz")), QString());
        const auto arrays = mc::testing::readNpz(in("asked.npz").toStdString());
        QCOMPARE(arrays.at("image_name").text(), std::string("your drawing"));
        runner_->post(mc::command::Present{});
        QTRY_VERIFY(frame_->presentation && frame_->presentation->use == mc::ImageUse::Training);
        QCOMPARE(write({.presentation = true}, in("sample.npz")), QString());
        QVERIFY(!mc::testing::readNpz(in("sample.npz").toStdString()).contains("image_name"));
    }

    void severalTablesGetNamesOfTheirOwn() {
        const QStringList paths = data().writeTables(QStringLiteral("errors"), in("errors.csv"));
        QCOMPARE(paths, (QStringList{in("errors-errors.csv"), in("errors-loss.csv")}));
        QVERIFY(QFileInfo::exists(paths.last()));
        QVERIFY(!QFileInfo::exists(in("errors.csv")));
    }

    void aCoveredViewGetsItsFrameForItsDataAsForItsFigure() {
        coverTheRaster();
        window_->exports().askDataOf(QStringLiteral("raster"));
        page().exportTo(in("covered.csv")); // at once
        QTRY_VERIFY(QFileInfo(in("covered.csv")).size() > 1000);
        QVERIFY2(page().outcome().contains(QStringLiteral("covered.csv")), qPrintable(page().outcome()));
        const auto labels = page().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QStringLiteral("rows of time (ms)"));
        }));
    }

    void allViewsWaitForThoseThatAreCovered() {
        coverTheRaster();
        window_->exports().askData();
        choose(DataPage::kAll);
        page().exportTo(in("all-covered")); // at once
        QTRY_VERIFY(QFileInfo::exists(in("all-covered/raster.csv")));
        QVERIFY(QFileInfo(in("all-covered/raster.csv")).size() > 1000);
        QVERIFY(!QDir(in("all-covered")).entryList({QStringLiteral("accuracy*.csv")}).isEmpty());
    }

    void allViewsAreWrittenAlthoughOneHasNothing() {
        window_->docks().bringUp(
            *window_->docks().named(QStringLiteral("feature-maps"))); // without a convolution
        window_->exports().askData();
        choose(DataPage::kAll);
        page().exportTo(in("some"));
        QTRY_VERIFY(QFileInfo::exists(in("some/raster.csv")));
        QVERIFY(!QFileInfo::exists(in("some/feature-maps.csv")));
    }

    /// Not even where its data come after all.
    void aDialogThatIsClosedWritesNothingMore() {
        coverTheRaster();
        window_->exports().askDataOf(QStringLiteral("raster"));
        page().exportTo(in("closed.csv")); // waits for the frame
        QVERIFY2(page().outcome().isEmpty(), qPrintable(page().outcome()));
        QVERIFY(!QFileInfo::exists(in("closed.csv")));
        window_->exports().dialog().close();
        dock("raster").raise();
        QTRY_VERIFY(!data().tablesOf(QStringLiteral("raster")).empty());
        QTest::qWait(1000); // longer than a frame is waited for
        QVERIFY(!QFileInfo::exists(in("closed.csv")));
    }

    void allViewsGoIntoAFolder() {
        const QStringList paths = data().writeAllTables(in("tables"));
        QVERIFY(paths.size() >= 5);
        for (const QString& path : paths) {
            QVERIFY(QFileInfo(path).size() > 0);
        }
    }

    void tablesBesideTheNameAreNotReplacedUnasked() {
        const QString kept = in("mine-loss.csv");
        QFile mine(kept);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        choose("errors");
        page().exportTo(in("mine.csv"));
        auto* box = page().findChild<QMessageBox*>();
        QVERIFY(box != nullptr && box->text().contains(QStringLiteral("mine-loss.csv")));
        QCOMPARE(mine.size(), 4);
        QVERIFY(!QFileInfo::exists(in("mine-errors.csv")));
        box->button(QMessageBox::Yes)->click();
        QVERIFY(mine.size() > 4);
        QVERIFY(QFileInfo::exists(in("mine-errors.csv")));
    }

    void arraysThatWereNotWrittenAreAskedForAgain() {
        choose(DataPage::kSynapses);
        QSignalSpy ended(&data(), &DataExports::finished);
        page().exportTo(in("late.npz"));
        // Somebody else puts a folder there meanwhile: it cannot be written.
        QVERIFY(QDir().mkpath(in("late.npz/full")));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!ended.first().at(1).toString().isEmpty());
        QVERIFY(QDir(in("late.npz")).removeRecursively());
        QFile mine(in("late.npz"));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        page().exportTo(in("late.npz"));
        const auto* box = page().findChild<QMessageBox*>();
        QVERIFY(box != nullptr && box->text().contains(QStringLiteral("exists")));
        QVERIFY(!data().busy());
        QCOMPARE(mine.size(), 4);
    }

    void theSynapsesOfTheRunBecomeAnArchive() {
        QCOMPARE(write({.presentation = true, .synapses = true, .curves = true}, in("run.npz")), QString());
        const auto arrays = mc::testing::readNpz(in("run.npz").toStdString());
        QCOMPARE(arrays.at("W1").shape, (std::vector<std::int64_t>{20, 784}));
        QCOMPARE(arrays.at("E2").shape, (std::vector<std::int64_t>{10, 20}));
        QCOMPARE(arrays.at("updates").at<std::int64_t>(0), std::int64_t{1});
        QVERIFY(arrays.at("experiment").text().find("784-20-10") != std::string::npos);
        const mc::PresentationRecord& record = *frame_->presentation;
        for (mc::Index cell = 0; cell < 20; ++cell) {
            QCOMPARE(arrays.at("spikes1").at<std::uint8_t>(cell, 3), record.layers[0].spikes(cell, 3));
        }
        QVERIFY(!frame_->playing); // nothing was disturbed
        QVERIFY(!window_->noticeBar().text().contains(QStringLiteral("mcz")));
    }

    /// What every file carries is the run from its beginning: with its values of then, and its what-ifs.
    void whatFilesCarryOpensAsTheVeryRun() {
        runner_->post(mc::command::Intervene{mc::what_if::FlipFeedback{0, 0.5}});
        runner_->post(mc::command::Intervene{mc::what_if::SetParameter{"eta", 0.01}});
        runner_->post(mc::command::Step{mc::StepUnit::Batch, 3});
        QTRY_COMPARE(frame_->position.updates, 4);
        QTRY_VERIFY(!frame_->playing);
        Exports& figures = window_->exports().exports();
        const FigureSize size{LengthUnit::Pixels, 640, 360, 96, 9};
        figures.writeOne(QStringLiteral("raster"), FigureFormat::Png, size, in("run.png"));
        figures.writeOne(QStringLiteral("raster"), FigureFormat::Svg, size, in("run.svg"));
        QCOMPARE(write({.presentation = true}, in("presentation.npz")), QString());
        QCOMPARE(write({.synapses = true}, in("synapses.npz")), QString());
        const auto arrays = mc::testing::readNpz(in("synapses.npz").toStdString());
        const auto presented = mc::testing::readNpz(in("presentation.npz").toStdString());
        const std::string text = arrays.at("experiment").text();
        QCOMPARE(presented.at("experiment").text(), text);
        QCOMPARE(QImage(in("run.png")).text(QStringLiteral("Experiment")).toStdString(), text);
        QCOMPARE(experimentOfSvg(in("run.svg")), QString::fromStdString(text).trimmed());

        const mc::ExperimentFile file = mc::experimentFileFrom(text, "run.json");
        mc::Trainer again(file.experiment, mc::openData(file.experiment), 1);
        again.plan(file.interventions);
        while (again.state().updates < frame_->position.updates) {
            again.advance(again.stepsLeftInBatch());
        }
        for (const mc::NumpyArray& array : mc::synapseArrays(mc::checkpointOf(again))) {
            QVERIFY2(mc::testing::readNpy(mc::npyContent(array)).values == arrays.at(array.name).values,
                     array.name.c_str());
        }
    }

    void allNamesOfTheArchiveAreKnownBefore() {
        const ArrayChoice all{.presentation = true, .synapses = true, .curves = true};
        const QStringList names = data().arrayNames(all);
        QCOMPARE(write(all, in("names.npz")), QString());
        const auto arrays = mc::testing::readNpz(in("names.npz").toStdString());
        for (const QString& name : names) {
            QVERIFY2(arrays.contains(name.toStdString()), qPrintable(name));
        }
        QCOMPARE(arrays.size(), static_cast<std::size_t>(names.size()) + 5); // and what made them
    }

    void oneArrayIsWrittenAlone() {
        QCOMPARE(
            write({.presentation = false, .synapses = true, .curves = false, .single = "W2"}, in("W2.npy")),
            QString());
        const auto read = mc::testing::readNpy(mc::testing::arrayFileContent(in("W2.npy").toStdString()));
        QCOMPARE(read.shape, (std::vector<std::int64_t>{10, 20}));
    }

    void aRunThatPlaysGoesOnMeanwhile() {
        key(Qt::Key_Space);
        QTRY_VERIFY(frame_->playing);
        QCOMPARE(write({.presentation = true, .synapses = true}, in("playing.npz")), QString());
        QVERIFY(frame_->playing);
        QVERIFY(mc::testing::readNpz(in("playing.npz").toStdString()).contains("W1"));
    }

    void whatCannotBeWrittenIsRefusedInWords() {
        QVERIFY_THROWS_EXCEPTION(mc::Refused, data().writeArrays({}, in("nowhere/run.npz")));
        QVERIFY_THROWS_EXCEPTION(mc::BadFile, static_cast<void>(data().writeTables(QStringLiteral("raster"),
                                                                                   in("nowhere/a.csv"))));
        QVERIFY_THROWS_EXCEPTION(
            mc::Refused, static_cast<void>(data().writeTables(QStringLiteral("layers"), in("hidden.csv"))));
        QVERIFY(!QFileInfo::exists(in("nowhere")));
        QVERIFY(!data().busy());
    }

    void aFaultIsPutIntoWordsOnTheThreadOfTheWindow() {
        OwnThread translator;
        QCoreApplication::installTranslator(&translator);
        const QString fault = write({.presentation = false, .single = "W9"}, in("W9.npy"));
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(fault.contains(QStringLiteral("'W9'")), qPrintable(fault));
        QCOMPARE(translator.calledByOthers.load(), 0);
    }

    void anImageIsNamedInEnglishEvenWhileAThreadWordsSomething() {
        Translations translations;
        translations.use(*languageOf(QStringLiteral("de")));
        data().askBefore([] { return QStringLiteral("Not now."); });
        QCOMPARE(write({.presentation = true, .synapses = false}, in("sample.npz")), QString());
        const std::vector<std::uint8_t> pixels(784, 100);
        runner_->post(mc::command::Present{std::make_shared<const mc::AskedImage>(
            mc::AskedImage{pixels, mc::kNoLabel, MC_TEXT("your drawing")})});
        QTRY_VERIFY(frame_->presentation && frame_->presentation->asked);
        QCOMPARE(write({.presentation = true, .synapses = false}, in("asked.npz")), QString());
        const auto arrays = mc::testing::readNpz(in("asked.npz").toStdString());
        QCOMPARE(arrays.at("image_name").text(), std::string("your drawing"));
    }

    void theWindowCanCloseWhileArraysAreWritten() {
        data().writeArrays({.presentation = true, .synapses = true}, in("closing.npz"));
        shut();
        QVERIFY(!QFileInfo::exists(in("closing.npz")) ||
                !mc::testing::readNpz(in("closing.npz").toStdString()).empty());
        QVERIFY(openAnew());
    }
};

MC_TEST(TestDataExport)
#include "tst_data_export.moc"
