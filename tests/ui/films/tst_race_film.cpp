#include "base/errors.h"
#include "figures/picture_figure.h"
#include "film_runs.h"
#include "race/race_figure.h"
#include "support/test_class.h"
#include "training/experiment/open_data.h"
#include "training/files/experiment_file.h"
#include "training/race/race.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

FilmRequest raceFilm(RaceImages images) {
    FilmOfRace race;
    race.entry.base = filmedExperiment();
    race.entry.rules = {"microcircuit", "fa"};
    race.entry.seeds = 2;
    race.to = parseFilmPlace("epoch=2");
    race.images = images;
    FilmRequest request;
    request.what = race;
    request.pace = PictureEvery{StepUnit::Batch, 7};
    request.format = FilmFormat::PngFiles;
    request.size = {1280, 720};
    return request;
}

} // namespace

/// Films of races.
class TestRaceFilm : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void picturesShowTheRaceAtTheirMoments() {
        const FilmRequest request = raceFilm(RaceImages::Train);
        const std::vector<QImage> pictures = filmed(request);
        QCOMPARE(pictures.size(), std::size_t{5}); // after 0, 7, 14, 21 and 26 batches

        const auto& asked = std::get<FilmOfRace>(request.what);
        Race race(experimentsOf(asked.entry), openData(asked.entry.base),
                  {.concordance = true, .gradient = true}, 1);
        for (std::size_t k = 0; k < pictures.size(); ++k) {
            const std::int64_t updates = std::min<std::int64_t>(7 * static_cast<std::int64_t>(k), 26);
            while (race.updates() < updates) {
                race.learn(updates - race.updates());
            }
            PictureFigure figure(racePicture(resultOf(race), raceFooter(asked.entry), RaceImages::Train, 2.0),
                                 {});
            QCOMPARE(pictures[k],
                     filmPicture(figure, request.size, filmPoints(request.size, FilmDensity::Dense))
                         .convertToFormat(QImage::Format_RGB32));
        }
    }

    void theSameRaceTwiceHasTheSamePictures() {
        FilmRequest request = raceFilm(RaceImages::Test);
        const std::vector<QImage> once = filmed(request);
        request.threads = 2;
        QCOMPARE(filmed(request), once);
    }

    /// Its first run.
    void aFilmOpensAsItsRace() {
        FilmRequest request = raceFilm(RaceImages::Test);
        std::get<FilmOfRace>(request.what).to = parseFilmPlace("batch=2");
        const QTemporaryDir folder;
        request.path = folder.filePath(QStringLiteral("film"));
        recordFilm(request);
        const QImage first(QDir(request.path).filePath(QStringLiteral("0001.png")));
        const ExperimentFile carried = experimentFileFrom(
            first.text(QStringLiteral("Experiment")).toStdString(), request.path.toStdString());
        QCOMPARE(carried.experiment.rule, std::string("microcircuit"));
        QCOMPARE(carried.experiment.network, filmedExperiment().network);
    }

    void aRaceOfUnknownRulesIsRefused() {
        FilmRequest request = raceFilm(RaceImages::Test);
        std::get<FilmOfRace>(request.what).entry.rules = {"microcircuit", "none-such"};
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(filmed(request)), Refused);
    }
};

MC_TEST(TestRaceFilm)
#include "tst_race_film.moc"
