#include "exports/export_dialog.h"
#include "exports/export_link.h"
#include "exports/film_maker.h"
#include "exports/film_page.h"
#include "race/race_window.h"
#include "status/notice_bar.h"
#include "support/parts.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "widgets/number_box.h"
#include "window/race_link.h"
#include "window_test.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <future>

using namespace mc::ui;
using mc::ui::test::partOf;

/// The page of the export dialog that makes films, in a window.
class TestFilmPage : public mc::ui::test::WindowTest {
    Q_OBJECT

    FilmPage& page() { return window_->exports().dialog().films(); }
    FilmMaker& films() { return window_->exports().films(); }

    void learnBatches(int count) {
        runner_->post(mc::command::Step{mc::StepUnit::Batch, count});
        QTRY_VERIFY(frame_->position.updates == count && !frame_->playing);
    }
    /// Chooses by what the entry says.
    void choose(const char* list, const QString& entry) {
        auto& combo = partOf<QComboBox>(page(), list);
        const int place = combo.findText(entry);
        QVERIFY2(place >= 0, qPrintable(entry));
        combo.setCurrentIndex(place);
    }
    /// A small film as numbered images: their kind is the last.
    void makeSmall() {
        partOf<NumberBox>(page(), "Width").setValue(320);
        partOf<NumberBox>(page(), "Height").setValue(180);
        choose("How the pace is given", QStringLiteral("Interval between pictures"));
        partOf<NumberBox>(page(), "Pace").setValue(1);
        choose("Unit of the pace", QStringLiteral("batches"));
        for (auto* list : page().findChildren<QComboBox*>()) {
            if (const int place = list->findData(static_cast<int>(FilmFormat::PngFiles));
                place >= 0 && list->itemText(place) == filmFormats().back().title) {
                list->setCurrentIndex(place);
            }
        }
    }
    mc::Snapshot copy(mc::Runner& runner) {
        const auto reply = std::make_shared<std::promise<mc::Snapshot>>();
        std::future<mc::Snapshot> made = reply->get_future();
        runner.post(mc::command::TakeSnapshot{reply});
        return made.get();
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }

    void theCourseOfARunIsFilmedWhileItGoesOn() {
        learnBatches(5);
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window_->exports().dialog().isVisible());
        makeSmall();
        QTRY_VERIFY2(page().estimate().contains(QStringLiteral("Pictures: 6.")),
                     qPrintable(page().estimate()));
        QSignalSpy ended(&films(), &FilmMaker::finished);
        page().filmTo(folder_.path());
        QVERIFY(films().busy());
        QVERIFY(partOf<QProgressBar>(page(), "Progress of the film").isVisible());
        runner_->post(mc::command::Step{mc::StepUnit::Batch, 7});
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
        QVERIFY2(!ended.first().at(1).toBool(), qPrintable(page().outcome()));
        QVERIFY2(page().outcome().contains(QStringLiteral("6 pictures")), qPrintable(page().outcome()));
        const QStringList folders = QDir(folder_.path()).entryList({QStringLiteral("board-*")}, QDir::Dirs);
        QCOMPARE(folders.size(), 1);
        QCOMPARE(QDir(folder_.filePath(folders.first())).entryList({QStringLiteral("*.png")}).size(), 6);

        QTRY_COMPARE(frame_->position.updates, 12);
        mc::Runner alone(test::smallExperiment());
        alone.post(mc::command::Step{mc::StepUnit::Batch, 12});
        static_cast<void>(alone.settle());
        const mc::Snapshot here = copy(*runner_);
        const mc::Snapshot there = copy(alone);
        QCOMPARE(here->state.updates, there->state.updates);
        for (std::size_t k = 0; k < here->state.network.layers.size(); ++k) {
            QVERIFY(here->state.network.layers[k].forward == there->state.network.layers[k].forward);
        }
    }

    void aFilmCanBeCancelledAndLeavesNothing() {
        learnBatches(3);
        window_->exports().askFilmOf(QStringLiteral("raster"));
        makeSmall();
        choose("End of the film", QStringLiteral("After"));
        partOf<NumberBox>(page(), "Epochs before the film ends").setValue(500);
        const QDir folder(folder_.path());
        const QStringList before = folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden);
        QSignalSpy ended(&films(), &FilmMaker::finished);
        page().filmTo(folder_.path());
        QTRY_VERIFY(films().progress().pictures > 2);
        for (auto* button : page().findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("Cancel"))) {
                button->click();
            }
        }
        QCOMPARE(ended.count(), 1);
        QVERIFY(!films().busy());
        QCOMPARE(folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden), before);
    }

    /// The end of the film follows the run with each frame.
    void aRunThatPlaysHasItsEstimateAndPreview() {
        learnBatches(1);
        window_->exports().askFilm();
        makeSmall();
        choose("Unit of the pace", QStringLiteral("ms"));
        choose("End of the film", QStringLiteral("Where the run stands"));
        runner_->post(mc::command::SetSpeed{2000}); // ms per second
        runner_->post(mc::command::Play{});
        QTRY_VERIFY(frame_->playing);
        partOf<NumberBox>(page(), "Width").setValue(400);
        QTRY_VERIFY2(page().estimate().startsWith(QStringLiteral("Pictures: ")),
                     qPrintable(page().estimate()));
        QVERIFY(!partOf<QLabel>(page(), "Preview").pixmap().isNull());
        const QString first = page().estimate();
        QTRY_VERIFY2(page().estimate() != first, qPrintable(QStringLiteral("%1 at update %2 + %3 ms")
                                                                .arg(first)
                                                                .arg(frame_->past->now.updates)
                                                                .arg(frame_->past->now.presented)));
        QVERIFY(frame_->playing);
        runner_->post(mc::command::Pause{});
        QTRY_VERIFY(!frame_->playing);
    }

    void theWindowCanBeClosedWhileAFilmIsMade() {
        learnBatches(3);
        window_->exports().askFilm();
        makeSmall();
        choose("End of the film", QStringLiteral("After"));
        partOf<NumberBox>(page(), "Epochs before the film ends").setValue(500);
        const QTemporaryDir place;
        const QDir folder(place.path());
        const auto all = QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden;
        page().filmTo(place.path());
        QVERIFY2(films().busy(), qPrintable(page().outcome()));
        QTRY_VERIFY_WITH_TIMEOUT(films().progress().pictures > 2, 20'000);
        QVERIFY(!folder.entryList(all).isEmpty());
        QElapsedTimer clock;
        clock.start();
        shut();
        QVERIFY2(clock.elapsed() < 5000 * kSlowness, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(folder.entryList(all), QStringList());
    }

    void bookmarksAreAmongThePlaces() {
        learnBatches(4);
        runner_->post(mc::command::AddBookmark{"before the flip"});
        QTRY_VERIFY(!frame_->past->bookmarks.empty());
        window_->exports().askFilm();
        choose("Beginning of the film", QStringLiteral("Bookmark “before the flip”"));
        QCOMPARE(partOf<NumberBox>(page(), "Epochs before the film begins").count(), 0);
        QCOMPARE(page().findChildren<NumberBox*>().at(1)->count(), 4);
    }

    void anImpossibleFilmIsRefusedInWords() {
        learnBatches(4);
        window_->exports().askFilm();
        choose("Beginning of the film", QStringLiteral("Where the run stands"));
        choose("End of the film", QStringLiteral("Start of the run"));
        QTRY_VERIFY2(page().estimate().contains(QStringLiteral("before its beginning")),
                     qPrintable(page().estimate()));
        page().filmTo(folder_.filePath(QStringLiteral("film.mp4")));
        QTRY_VERIFY2(page().outcome().contains(QStringLiteral("before its beginning")),
                     qPrintable(page().outcome()));
        QVERIFY(!QFileInfo::exists(folder_.filePath(QStringLiteral("film.mp4"))));
    }

    void theRaceIsFilmed() {
        learnBatches(1);
        window_->race().open();
        RaceWindow& race = *window_->race().raceWindow();
        race.race({"microcircuit", "fa"}, 1, 1);
        QTRY_VERIFY_WITH_TIMEOUT(race.frame() && race.frame()->result && race.frame()->result->epochs >= 1,
                                 20'000);
        window_->exports().askFilmOf(QLatin1String(FilmMaker::kRace));
        makeSmall();
        QSignalSpy ended(&films(), &FilmMaker::finished);
        page().filmTo(folder_.path());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
        QVERIFY2(page().outcome().contains(QStringLiteral("14 pictures")), qPrintable(page().outcome()));

        const auto preview = [this] {
            const QImage picture = partOf<QLabel>(page(), "Preview").pixmap().toImage();
            return picture;
        };
        partOf<NumberBox>(page(), "Width").setValue(330);
        QTRY_VERIFY(page().estimate().startsWith(QStringLiteral("Pictures: 14.")));
        const QImage test = preview();
        for (auto* button : race.controls().findChildren<QAbstractButton*>()) {
            if (button->isCheckable() && button->text().contains(QStringLiteral("raining"))) {
                button->click(); // the curves of training images
            }
        }
        QCOMPARE(race.controls().images(), RaceImages::Train);
        partOf<NumberBox>(page(), "Width").setValue(320);
        partOf<NumberBox>(page(), "Width").setValue(330);
        QTRY_VERIFY(preview() != test);
    }
};

MC_TEST(TestFilmPage)
#include "tst_film_page.moc"
