#include "annotation/annotation_painting.h"
#include "base/errors.h"
#include "base/stop.h"
#include "captions/run_captions.h"
#include "chart/time_axes.h"
#include "figures/figure.h"
#include "film_runs.h"
#include "films/film_recorder.h"
#include "style/palette.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>
#include <stop_token>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// Pixels in which two pictures differ; all where their sizes do.
int differing(const QImage& a, const QImage& b) {
    if (a.size() != b.size()) {
        return a.width() * a.height() + b.width() * b.height();
    }
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

/// Pixels in the colour of a pen.
int inked(const QImage& picture) {
    const QColor ink = inkColour(PenInk::Magenta, paletteOf(lightColours()));
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count += picture.pixelColor(x, y) == ink ? 1 : 0;
        }
    }
    return count;
}

bool same(const std::vector<QImage>& a, const std::vector<QImage>& b) {
    return a.size() == b.size() && std::ranges::equal(a, b);
}

WhatIf flip() {
    return what_if::FlipFeedback{0, 0.3};
}

/// Goes on so many batches, and what its frame then is.
FramePtr afterBatches(Runner& runner, std::int64_t batches) {
    runner.post(command::Step{StepUnit::Batch, batches});
    return runner.settle();
}

bool sameWeightsIn(const Checkpoint& a, const Checkpoint& b) {
    for (std::size_t k = 0; k < a.state.network.layers.size(); ++k) {
        if (a.state.network.layers[k].forward != b.state.network.layers[k].forward ||
            a.state.network.layers[k].feedback != b.state.network.layers[k].feedback) {
            return false;
        }
    }
    return a.state.moment() == b.state.moment();
}

} // namespace

/// Films of runs: which pictures they have.
class TestFilm : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void picturesAreTheFiguresOfTheRunAtTheirMoments_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"raster", "accuracy", "errors", "input", "network"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void picturesAreTheFiguresOfTheRunAtTheirMoments() {
        QFETCH(const QString, name);
        FilmOfRun film = firstBatches(filmedExperiment(), {{name}});
        film.cell = {1, 3};
        const std::vector<QImage> pictures = filmed(film);
        QCOMPARE(pictures.size(), std::size_t{7});

        Runner runner(filmedExperiment());
        const std::unique_ptr<View> view = viewNamed(name.toLatin1().constData());
        view->setCell({1, 3});
        runner.post(command::Watch{view->needs()});
        TimeAxes axes;
        axes.link(*view);
        for (std::size_t k = 0; k < pictures.size(); ++k) {
            const FramePtr frame = k == 0 ? runner.settle() : afterBatches(runner, 1);
            axes.showFrame(*frame);
            view->showFrame(frame);
            ViewFigure figure(*view, figureWords(*frame, titleOf(name)), ViewFigure::Shape::Fitting);
            const QImage expected = filmPicture(figure, kFilmed, filmPoints(kFilmed, FilmDensity::Usual))
                                        .convertToFormat(QImage::Format_RGB32);
            QVERIFY2(
                differing(expected, pictures[k]) == 0,
                qPrintable(
                    QStringLiteral("picture %1: %2 pixels").arg(k).arg(differing(expected, pictures[k]))));
        }
    }

    void theSameFilmTwiceHasTheSamePictures() {
        FilmRequest request = filmOf(firstBatches(filmedExperiment(), {}), {}); // the board
        const std::vector<QImage> once = filmed(request);
        request.threads = 2;
        QVERIFY(same(once, filmed(request)));
    }

    void aStretchIsTheSameAfterTimeTravel() {
        Runner runner(filmedExperiment());
        afterBatches(runner, 40);
        runner.post(command::GoTo{{33, 48}});
        static_cast<void>(runner.settle());
        FilmOfRun later = firstBatches(filmedExperiment(), {{"raster"}, {"concordance"}});
        later.from = placeAt({34, 0});
        later.to = placeAt({38, 0});
        FilmOfRun travelled = later;
        travelled.run = copyOf(runner);
        const std::vector<QImage> pictures = filmed(travelled);
        QCOMPARE(pictures.size(), std::size_t{5});
        QVERIFY(same(filmed(later), pictures));
    }

    /// Where a run was opened leaves no trace in the ranges of colours and curves.
    void aStretchIsTheSameFromWhereverItIsOpened_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("network") << QStringLiteral("network");
        QTest::newRow("errors") << QStringLiteral("errors");
        QTest::newRow("raster") << QStringLiteral("raster");
    }
    void aStretchIsTheSameFromWhereverItIsOpened() {
        QFETCH(const QString, name);
        FilmOfRun fromStart = firstBatches(filmedExperiment(), {{name}});
        fromStart.cell = {1, 3};
        fromStart.from = placeAt({30, 0});
        fromStart.to = placeAt({33, 0});
        const std::vector<QImage> pictures = filmed(fromStart);
        QCOMPARE(pictures.size(), std::size_t{4});
        for (const std::int64_t stands : {20, 45}) {
            Runner runner(filmedExperiment());
            afterBatches(runner, stands);
            FilmOfRun film = fromStart;
            film.run = copyOf(runner);
            const std::vector<QImage> others = filmed(film);
            QCOMPARE(others.size(), pictures.size());
            for (std::size_t k = 0; k < pictures.size(); ++k) {
                QVERIFY2(differing(pictures[k], others[k]) == 0,
                         qPrintable(QStringLiteral("picture %1 of a run that stood at %2: %3 pixels")
                                        .arg(k)
                                        .arg(stands)
                                        .arg(differing(pictures[k], others[k]))));
            }
        }
    }

    void aFilmHasTheScalesAndZoomOfItsBoard() {
        FilmOfRun film = firstBatches(filmedExperiment(), {{"network"}});
        film.cell = {1, 3}; // its links are measured against the ranges
        const std::vector<QImage> own = filmed(film);
        film.views.front().scales = {100, 100};
        const std::vector<QImage> scaled = filmed(film);
        QVERIFY(scaled.front() != own.front());
        QVERIFY(scaled.back() != own.back());

        FilmOfRun raster = firstBatches(filmedExperiment(), {{"raster"}});
        const QImage whole = filmed(raster).back();
        raster.presentation.span = TimeSpan{1.5, 5.5};
        const QImage zoomed = filmed(raster).back();
        QVERIFY(zoomed != whole);
        raster.presentation = {};
        raster.presentation.cursors.first = 3;
        const QImage marked = filmed(raster).back();
        QVERIFY(marked != whole && marked != zoomed);
    }

    void aFilmHasTheZoomOfTheNetwork() {
        FilmOfRun film = firstBatches(filmedExperiment(), {{"network"}});
        const std::vector<QImage> whole = filmed(film);
        film.views.front().state = QJsonObject{{"zoom", 3.0}, {"origin", QJsonArray{0.2, 0.3}}};
        const std::vector<QImage> zoomed = filmed(film);
        QVERIFY(zoomed.front() != whole.front());
        QVERIFY(zoomed.back() != whole.back());
    }

    /// A control is not in a copy of a run: its what-if is undone and made again.
    void aFilmHasTheControlOfAWhatIf_data() {
        QTest::addColumn<int>("from"); // update
        QTest::addColumn<bool>("past");
        QTest::newRow("from before the what-if") << 3 << true;
        QTest::newRow("from after it") << 7 << true;
        QTest::newRow("from the start, without a past") << 0 << false;
    }
    void aFilmHasTheControlOfAWhatIf() {
        QFETCH(const int, from);
        QFETCH(const bool, past);
        const std::unique_ptr<View> view = viewNamed("accuracy");
        Runner runner(filmedExperiment());
        runner.post(command::Watch{view->needs()});
        runner.post(command::Step{StepUnit::Batch, 5});
        runner.post(command::Intervene{flip(), false, true});
        runner.post(command::Step{StepUnit::Batch, 9}); // into the second epoch
        runner.post(command::Intervene{what_if::FlipFeedback{1, 0.5}});
        const FramePtr frame = afterBatches(runner, 14); // into the third
        QVERIFY(frame->control);

        FilmOfRun film;
        Checkpoint copy = *copyOf(runner);
        if (!past) {
            copy.session.past = {};
        }
        film.run = std::make_shared<const Checkpoint>(copy);
        film.views = {{"accuracy"}};
        film.from = placeAt({from, 0});
        film.to = parseFilmPlace("now");
        FilmRequest request = filmOf(film, {});
        request.pace = PictureEvery{StepUnit::Batch, 7};
        const std::vector<QImage> without = filmed(request);
        film.controlled = frame->control->interventions.size();
        QCOMPARE(*film.controlled, std::size_t{0});
        request.what = film;
        const std::vector<QImage> with = filmed(request);
        QCOMPARE(with.size(), without.size());
        QVERIFY(with.back() != without.back());

        TimeAxes axes;
        axes.link(*view);
        axes.showFrame(*frame);
        view->showFrame(frame);
        ViewFigure figure(*view, figureWords(*frame, titleOf("accuracy")), ViewFigure::Shape::Fitting);
        const QImage expected = filmPicture(figure, kFilmed, filmPoints(kFilmed, FilmDensity::Usual))
                                    .convertToFormat(QImage::Format_RGB32);
        QVERIFY2(differing(expected, with.back()) == 0,
                 qPrintable(QStringLiteral("%1 pixels").arg(differing(expected, with.back()))));
    }

    void aFilmIsComparedWithTheControl() {
        Runner runner(filmedExperiment());
        runner.post(command::Step{StepUnit::Batch, 5});
        runner.post(command::Intervene{flip(), false, true});
        const FramePtr frame = afterBatches(runner, 4);
        FilmOfRun film;
        film.run = copyOf(runner);
        film.views = {{"compare"}};
        film.from = placeAt({8, 0});
        film.to = parseFilmPlace("now");
        const std::vector<QImage> without = filmed(film);
        film.controlled = 0;
        film.comparedWith = ComparedWith{ComparedWith::Kind::Control};
        const std::vector<QImage> with = filmed(film);
        QCOMPARE(with.size(), without.size());
        QVERIFY(with.back() != without.back());
    }

    void aFilmHasWhatIsDrawnOnItsViews() {
        FilmOfRun film = firstBatches(filmedExperiment(), {{"raster"}});
        const std::vector<QImage> bare = filmed(film);
        QCOMPARE(inked(bare.back()), 0);
        film.views.front().drawn.marks = {
            PenStroke{PenInk::Magenta, PenWidth::Broad, {{0.2, 0.5}, {0.7, 0.5}}}};
        film.views.front().place = QRect(0, 0, 600, 300);
        const std::vector<QImage> drawn = filmed(film);
        QVERIFY(inked(drawn.front()) > 100);
        QVERIFY(inked(drawn.back()) > 100);

        film.views.push_back({"accuracy", QRect(620, 0, 400, 300)}); // two in their places
        QVERIFY(inked(filmed(film).back()) > 30);
    }

    void aSessionIsFilmedWithWhatItsWindowKeeps() {
        Annotations drawn;
        drawn.marks = {PenStroke{PenInk::Magenta, PenWidth::Broad, {{0.2, 0.5}, {0.7, 0.5}}}};
        const QJsonObject parts{{"annotations", QJsonObject{{"raster", drawn.toJson()}}},
                                {"cell", QJsonArray{1, 3}}};
        const QByteArray window = QJsonDocument(QJsonObject{{"format", 1}, {"parts", parts}}).toJson();
        const QTemporaryDir folder;
        const std::string path = folder.filePath("a.mcs").toStdString();
        Runner runner(filmedExperiment());
        afterBatches(runner, 3);
        runner.post(command::SaveSession{path, window.toStdString(), 1'000'000});
        static_cast<void>(runner.settle());

        FilmOfRun film;
        film.run = command::OpenCheckpoint{path};
        film.from = parseFilmPlace("now");
        film.to = parseFilmPlace("now,batch=2");
        film.session = FilmSession{};
        film.views = {{"raster"}};
        const std::vector<QImage> pictures = filmed(film);
        QCOMPARE(pictures.size(), std::size_t{3});
        QVERIFY(inked(pictures.front()) > 100 && inked(pictures.back()) > 100);
        film.session->drawings = false;
        QCOMPARE(inked(filmed(film).back()), 0);
        film.views = {{"network"}};
        const std::vector<QImage> picked = filmed(film);
        film.session.reset();
        QVERIFY(filmed(film).back() != picked.back());
        film.cell = {1, 3};
        QVERIFY(filmed(film).back() == picked.back());
    }

    /// On a plot it lies where its times are.
    void whatIsDrawnOnAPlotIsInSightWithItsTimes() {
        FilmOfRun film = firstBatches(filmedExperiment(), {{"accuracy", QRect(0, 0, 600, 300)}});
        film.to = placeAt({39, 0}); // three epochs
        FilmRequest request = filmOf(film, {});
        request.pace = PictureEvery{StepUnit::Epoch, 1};
        film.views.front().drawn.marks = {PenText{PenInk::Magenta, {0, 0}, "x", "no such plot"}};
        request.what = film;
        const std::vector<QImage> bare = filmed(request);
        film.views.front().drawn.marks = {
            PenStroke{PenInk::Magenta, PenWidth::Broad, {{1.5, 0.2}, {1.8, 0.6}}, "accuracy"}};
        request.what = film;
        const std::vector<QImage> drawn = filmed(request);
        QCOMPARE(drawn.size(), std::size_t{4});
        QCOMPARE(drawn[1], bare[1]);
        QVERIFY(drawn[3] != bare[3]);
    }

    /// It is in sight once the run has come so far.
    void aZoomOfTrainingWaitsForTheRun() {
        FilmOfRun film = firstBatches(filmedExperiment(), {{"accuracy"}});
        film.to = placeAt({39, 0}); // three epochs
        FilmRequest request = filmOf(film, {});
        request.pace = PictureEvery{StepUnit::Epoch, 1};
        const std::vector<QImage> whole = filmed(request);
        film.training.span = TimeSpan{1.2, 2.5};
        request.what = film;
        const std::vector<QImage> zoomed = filmed(request);
        QCOMPARE(zoomed.size(), std::size_t{4});
        QCOMPARE(zoomed[1], whole[1]);
        QVERIFY(zoomed[3] != whole[3]);
    }

    void aCopyWithoutItsPastIsComputedFromItsStart() {
        Runner runner(filmedExperiment());
        runner.post(command::Step{StepUnit::Batch, 3});
        runner.post(command::Intervene{flip()});
        const FramePtr frame = afterBatches(runner, 4);
        Checkpoint copy = *copyOf(runner);
        copy.session.past = {};
        FilmOfRun film = firstBatches(filmedExperiment(), {{"raster"}});
        film.run = std::make_shared<const Checkpoint>(copy);
        film.to = parseFilmPlace("now");
        const std::vector<QImage> pictures = filmed(film);
        QCOMPARE(pictures.size(), std::size_t{8});
        FilmOfRun kept = film;
        kept.run = copyOf(runner);
        QVERIFY(same(filmed(kept), pictures));
        QVERIFY(pictures.back() != filmed(firstBatches(filmedExperiment(), {{"raster"}})).back());
    }

    void theRunOnTheBoardIsNotChanged() {
        Runner filmedRun(filmedExperiment());
        Runner other(filmedExperiment());
        afterBatches(filmedRun, 5);
        afterBatches(other, 5);
        FilmOfRun film = firstBatches(filmedExperiment(), {{"raster"}});
        film.run = copyOf(filmedRun);
        filmedRun.post(command::Step{StepUnit::Batch, 15}); // while the film is made
        QCOMPARE(filmed(film).size(), std::size_t{7});
        static_cast<void>(filmedRun.settle());
        afterBatches(other, 15);
        QVERIFY(sameWeightsIn(*copyOf(filmedRun), *copyOf(other)));
    }

    void aCancelledFilmLeavesNothing_data() {
        QTest::addColumn<int>("after");
        QTest::newRow("before it is open") << 0;
        QTest::newRow("in the middle") << 3;
    }
    void aCancelledFilmLeavesNothing() {
        QFETCH(const int, after);
        const QTemporaryDir folder;
        FilmRequest request = filmOf(firstBatches(filmedExperiment(), {{"raster"}}),
                                     folder.filePath(QStringLiteral("film.mp4")));
        request.format = FilmFormat::Mp4;
        std::stop_source stop;
        const auto look = [&](const FilmProgress& progress) {
            if (progress.pictures >= after) {
                stop.request_stop();
            }
        };
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(recordFilm(request, look, stop.get_token())), Stopped);
        QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
                 QStringList());
    }

    void aSlowFilmIsCancelledAmongItsRepeats() {
        const QTemporaryDir folder;
        FilmOfRun film = firstBatches(filmedExperiment(), {{"raster"}});
        film.to = placeAt({0, 0}); // one picture would do
        film.to.milliseconds = 1;
        FilmRequest request = filmOf(film, folder.filePath(QStringLiteral("film.webm")));
        request.format = FilmFormat::WebM;
        request.pace = FilmLength{4000}; // 50,000 of each of two pictures
        {
            FilmRecorder recorder(request);
            QTRY_VERIFY_WITH_TIMEOUT((static_cast<void>(recorder.goOn()), recorder.progress().pictures > 2),
                                     20'000);
            QVERIFY(recorder.progress().pictures < 50'000);
            QElapsedTimer clock;
            clock.start();
            QVERIFY(recorder.cancel());
            QVERIFY2(clock.elapsed() < 2000 * kSlowness, qPrintable(QString::number(clock.elapsed())));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// A GIF is put together only when all pictures are there.
    void aFilmIsCancelledWhileItIsCompleted() {
        const QTemporaryDir folder;
        FilmRequest request = filmOf(firstBatches(filmedExperiment(), {{"raster"}}),
                                     folder.filePath(QStringLiteral("film.gif")));
        request.format = FilmFormat::Gif;
        request.pace = PictureEvery{StepUnit::TimeStep, 1};
        std::stop_source stop;
        bool completed = false;
        const auto look = [&](const FilmProgress& progress) {
            if (progress.finishing) {
                completed = true;
                stop.request_stop();
            }
        };
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(recordFilm(request, look, stop.get_token())), Stopped);
        QVERIFY(completed);
        QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
                 QStringList());
    }

    void aPresentationIsFilmedMillisecondByMillisecond() {
        FilmOfRun film = firstBatches(filmedExperiment(), {{"raster"}});
        film.from = parseFilmPlace("batch=2,sample=3");
        film.to = parseFilmPlace("from,sample=1");
        FilmRequest request = filmOf(film, {});
        request.pace = PictureEvery{StepUnit::TimeStep, 1};
        const std::vector<QImage> pictures = filmed(request);
        QCOMPARE(pictures.size(), std::size_t{7}); // the end of the sample before, and six steps
        for (std::size_t k = 1; k < pictures.size(); ++k) {
            QVERIFY(pictures[k] != pictures[k - 1]);
        }
        request.pace = UnitsPerSecond{StepUnit::TimeStep, 5}; // five pictures at each step
        request.rate = 25;
        QCOMPARE(filmed(request).size(), std::size_t{31});
    }

    void everyViewCanBeFilmed_data() {
        QTest::addColumn<QString>("name");
        for (const DockRow& row : dockTable()) {
            if (row.make != nullptr) {
                QTest::newRow(row.name) << QString::fromLatin1(row.name);
            }
        }
    }
    void everyViewCanBeFilmed() {
        QFETCH(const QString, name);
        Experiment experiment = filmedExperiment();
        experiment.network = "28x28-3c5p2-10"; // so that feature maps and kernels have something to show
        FilmOfRun film = firstBatches(experiment, {{name}});
        film.cell = {1, 3};
        film.synapse = {{1, 3}, 5};
        film.to = placeAt({2, 0});
        const std::vector<QImage> pictures = filmed(film);
        QCOMPARE(pictures.size(), std::size_t{3});
        QVERIFY(pictures[0] != pictures[2]);
    }

    void optionsOfViewsAreThoseOfLessons() {
        FilmOfRun film = firstBatches(filmedExperiment(), {{"concordance"}});
        const std::vector<QImage> plain = filmed(film);
        film.settings = {{"concordance", "weighted", "on"}};
        QVERIFY(filmed(film).back() != plain.back());
        film.settings = {{"concordance", "colour", "on"}};
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(filmed(film)), Refused);
    }

    void whatCannotBeFilmedIsRefused_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("layer");
        QTest::addColumn<QString>("word");
        QTest::newRow("no such view") << "rasters"
                                      << "start"
                                      << "epoch=1" << 0 << "raster";
        QTest::newRow("no such cell") << "raster"
                                      << "start"
                                      << "epoch=1" << 7 << "7:0";
        QTest::newRow("no such bookmark") << "raster"
                                          << "bookmark=x"
                                          << "epoch=1" << 0 << "'x'";
        QTest::newRow("end before beginning") << "raster"
                                              << "epoch=2"
                                              << "epoch=1" << 0 << "before";
        QTest::newRow("too many pictures") << "raster"
                                           << "start"
                                           << "epoch=100000" << 0 << "200,000";
    }
    void whatCannotBeFilmedIsRefused() {
        QFETCH(const QString, view);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const int, layer);
        QFETCH(const QString, word);
        FilmOfRun film = firstBatches(filmedExperiment(), {{view}});
        film.from = parseFilmPlace(from.toStdString());
        film.to = parseFilmPlace(to.toStdString());
        film.cell = {layer, 0};
        const QTemporaryDir folder;
        try {
            recordFilm(filmOf(film, folder.filePath(QStringLiteral("film"))));
            QFAIL("It was filmed.");
        } catch (const Refused& fault) {
            QVERIFY2(QString::fromUtf8(fault.what()).contains(word), fault.what());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

private:
    static QString titleOf(const QString& name) {
        for (const DockRow& row : dockTable()) {
            if (name == QLatin1String(row.name)) {
                return row.titleText();
            }
        }
        return {};
    }
};

MC_TEST(TestFilm)
#include "tst_film.moc"
