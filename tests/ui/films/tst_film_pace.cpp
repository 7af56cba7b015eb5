#include "base/errors.h"
#include "films/film_pace.h"
#include "films/film_place.h"
#include "runtime/frame.h"
#include "support/test_class.h"

#include <QTest>
#include <vector>

using namespace mc;
using namespace mc::ui;

namespace {

/// An epoch is 13 batches of 16 presentations of 6 ms, the last one of 8.
constexpr CourseShape kShape{200, 16, 6};

PastSummary past() {
    PastSummary past;
    past.now = {20, 7};
    past.latest = {30, 0};
    past.bookmarks = {{"before the flip", {5, 0}}};
    return past;
}

Moment at(const char* text, const Moment& from = {}) {
    return momentOf(parseFilmPlace(text), past(), kShape, from);
}

std::vector<Moment> momentsOf(const FilmSchedule& schedule) {
    std::vector<Moment> moments;
    for (std::int64_t k = 0; k < schedule.pictures(); ++k) {
        moments.push_back(schedule.momentOf(k));
    }
    return moments;
}

} // namespace

/// Places of a film in the course of a run, and at which moments its pictures are.
class TestFilmPace : public QObject {
    Q_OBJECT
private slots:
    void placesAreWordsAndAmounts() {
        QCOMPARE(at("start"), (Moment{0, 0}));
        QCOMPARE(at("epoch=2"), (Moment{26, 0}));
        QCOMPARE(at("epoch=0.5"), (Moment{7, 0}));
        QCOMPARE(at("update=12"), (Moment{12, 0}));
        QCOMPARE(at("epoch=1, batch=5, sample=2, ms=3"), (Moment{18, 15}));
        QCOMPARE(at("now"), (Moment{20, 7}));
        QCOMPARE(at("latest"), (Moment{30, 0}));
        QCOMPARE(at("bookmark=before the flip"), (Moment{5, 0}));
        QCOMPARE(at("bookmark=before the flip,ms=8"), (Moment{5, 8}));
        QCOMPARE(at("from,sample=16", {5, 0}), (Moment{6, 0}));
    }

    void whatIsNoPlaceIsRefused_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "later", "epoch", "epoch=-1", "epoch=x", "ms=1.5", "epoch=1;ms=3",
                                 "ms=20,now", "bookmark=", "epoch=9e99", "batch=99999999999"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void whatIsNoPlaceIsRefused() {
        QFETCH(const QString, text);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(parseFilmPlace(text.toStdString())), Refused);
    }

    void picturesComeAtTheEndsOfUnits() {
        const FilmSchedule batches(kShape, {0, 0}, {5, 0}, PictureEvery{StepUnit::Batch, 2}, 25);
        QCOMPARE(momentsOf(batches), (std::vector<Moment>{{0, 0}, {2, 0}, {4, 0}, {5, 0}}));
        const FilmSchedule epochs(kShape, {3, 0}, {26, 0}, PictureEvery{StepUnit::Epoch, 1}, 25);
        QCOMPARE(momentsOf(epochs), (std::vector<Moment>{{3, 0}, {13, 0}, {26, 0}}));
        const FilmSchedule steps(kShape, {12, 46}, {13, 1}, PictureEvery{StepUnit::TimeStep, 1}, 25);
        QCOMPARE(momentsOf(steps), (std::vector<Moment>{{12, 46}, {12, 47}, {13, 0}, {13, 1}}));
        const FilmSchedule samples(kShape, {2, 0}, {2, 20}, PictureEvery{StepUnit::Sample, 1}, 25);
        QCOMPARE(momentsOf(samples), (std::vector<Moment>{{2, 0}, {2, 6}, {2, 12}, {2, 18}, {2, 20}}));
    }

    void aFilmHasTheLengthThatIsAskedFor() {
        const FilmSchedule film(kShape, {0, 0}, {26, 0}, FilmLength{4}, 25);
        QCOMPARE(film.pictures(), std::int64_t{100});
        const std::vector<Moment> moments = momentsOf(film);
        QCOMPARE(moments.front(), (Moment{0, 0}));
        QCOMPARE(moments.back(), (Moment{26, 0}));
        for (std::size_t k = 1; k < moments.size(); ++k) {
            QVERIFY(moments[k] >= moments[k - 1]);
            QCOMPARE(moments[k].presented % kShape.steps, std::int64_t{0}); // a picture is more than a sample
        }
    }

    void slowMotionShowsEveryStepSeveralTimes() {
        const FilmSchedule film(kShape, {1, 0}, {1, 6}, UnitsPerSecond{StepUnit::TimeStep, 5}, 25);
        QCOMPARE(film.pictures(), std::int64_t{31});
        QCOMPARE(film.momentOf(2), (Moment{1, 0}));
        QCOMPARE(film.momentOf(3), (Moment{1, 1}));
        QCOMPARE(film.momentOf(7), (Moment{1, 1}));
        QCOMPARE(film.momentOf(8), (Moment{1, 2}));
    }

    void fastFilmsStandAtEndsOfBatches() {
        const FilmSchedule film(kShape, {0, 0}, {130, 0}, UnitsPerSecond{StepUnit::Epoch, 5}, 25);
        for (const Moment& moment : momentsOf(film)) {
            QCOMPARE(moment.presented, std::int64_t{0});
        }
    }

    void aStretchOfNoLengthIsOnePicture() {
        for (const FilmPace& pace : {FilmPace(FilmLength{3}), FilmPace(PictureEvery{StepUnit::Batch, 1}),
                                     FilmPace(UnitsPerSecond{StepUnit::Sample, 2})}) {
            QCOMPARE(FilmSchedule(kShape, {2, 5}, {2, 5}, pace, 25).pictures(), std::int64_t{1});
        }
    }

    void pacesAreRead() {
        QCOMPARE(parsePictureEvery("10 batches"), (PictureEvery{StepUnit::Batch, 10}));
        QCOMPARE(parsePictureEvery("5ms"), (PictureEvery{StepUnit::TimeStep, 5}));
        QCOMPARE(parsePictureEvery("epoch"), (PictureEvery{StepUnit::Epoch, 1}));
        QCOMPARE(parseUnitsPerSecond("0.5 epochs/s"), (UnitsPerSecond{StepUnit::Epoch, 0.5}));
        QCOMPARE(parseUnitsPerSecond("20 ms/s"), (UnitsPerSecond{StepUnit::TimeStep, 20}));
        for (const char* wrong : {"", "0 ms", "-1 ms", "5", "5 hours", "1e9 ms", "1.5 ms"}) {
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(parsePictureEvery(wrong)), Refused);
        }
        for (const char* wrong : {"", "5 ms", "0 ms/s", "x ms/s", "5 hours/s"}) {
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(parseUnitsPerSecond(wrong)), Refused);
        }
    }
};

MC_TEST(TestFilmPace)
#include "tst_film_pace.moc"
