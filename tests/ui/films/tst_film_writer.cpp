#include "base/errors.h"
#include "base/stop.h"
#include "film_pictures.h"
#include "film_reader.h"
#include "films/film_writer.h"
#include "support/test_class.h"
#include "video_codec.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <functional>
#include <limits>
#include <stdexcept>
#include <stop_token>
#include <sys/resource.h>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

void rowPerFilmFormat() {
    QTest::addColumn<int>("kind");
    for (const FilmFormatName& name : filmFormats()) {
        QTest::newRow(qPrintable(name.title)) << static_cast<int>(name.format);
    }
}

/// What a decoder is given.
QString readable(FilmFormat format, const QString& path) {
    return format == FilmFormat::PngFiles ? path + QStringLiteral("/%04d.png") : path;
}

/// The sentence of a refusal; empty: there was none.
QString refusalOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Refused& refusal) {
        return QString::fromUtf8(refusal.what());
    }
    return {};
}

QStringList entriesOf(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// Films as they are written, read by FFmpeg's and Qt's decoders.
class TestFilmWriter : public QObject {
    Q_OBJECT
private slots:
    void aFilmHoldsAllPicturesInOrder_data() { rowPerFilmFormat(); }
    void aFilmHoldsAllPicturesInOrder() {
        QFETCH(const int, kind);
        const auto format = static_cast<FilmFormat>(kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(filmName(format));
        writeFilm(filmSettings(format), path, 30);
        const FilmRead film = readFilm(readable(format, path));
        QCOMPARE(film.fault, QString());
        QCOMPARE(film.pictures.size(), std::size_t{30});
        for (int i = 0; i < 30; ++i) {
            const double difference = meanApart(film.pictures[static_cast<std::size_t>(i)], drawnPicture(i));
            QVERIFY2(difference < 1, qPrintable(QStringLiteral("%1: %2").arg(i).arg(difference)));
        }
        QCOMPARE(entriesOf(folder.path()), QStringList{filmName(format)});
    }

    void flatColoursAreThoseOfThePicture_data() { rowPerFilmFormat(); }
    void flatColoursAreThoseOfThePicture() {
        QFETCH(const int, kind);
        const auto format = static_cast<FilmFormat>(kind);
        const bool video = format == FilmFormat::Mp4 || format == FilmFormat::WebM;
        const QTemporaryDir folder;
        const QString path = folder.filePath(filmName(format));
        writeFilm(filmSettings(format), path, 10);
        const FilmRead film = readFilm(readable(format, path));
        for (const std::size_t picture : {0, 9}) {
            for (std::size_t i = 0; i < kPatches.size(); ++i) {
                const QRgb found = film.pictures.at(picture).pixel(patchPlace(static_cast<int>(i)).center());
                QVERIFY2(apart(found, kPatches[i].rgb()) <= (video ? 4 : 0),
                         qPrintable(QColor(found).name() + ' ' + kPatches[i].name()));
            }
        }
    }

    void picturesAreShownAtTheirTimes_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("rate");
        for (const FilmFormat format :
             {FilmFormat::Mp4, FilmFormat::WebM, FilmFormat::Apng, FilmFormat::Gif}) {
            for (const double rate : {1.0, 12.5, 25.0, 29.97, 30.0, 50.0}) {
                QTest::addRow("%s %g", qPrintable(filmName(format)), rate)
                    << static_cast<int>(format) << rate;
            }
        }
    }
    void picturesAreShownAtTheirTimes() {
        QFETCH(const int, kind);
        QFETCH(const double, rate);
        const auto format = static_cast<FilmFormat>(kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(filmName(format));
        writeFilm(filmSettings(format, rate), path, 20);
        const FilmRead film = readFilm(path);
        QCOMPARE(film.times.size(), std::size_t{20});
        const double grain = format == FilmFormat::Gif ? 0.00501 : 0.001; // half of 1/100 s
        for (std::size_t i = 0; i < 20; ++i) {
            const double apartBy = std::abs(film.times[i] - film.times[0] - static_cast<double>(i) / rate);
            QVERIFY2(apartBy <= grain, qPrintable(QStringLiteral("%1: %2").arg(i).arg(apartBy)));
        }
    }

    void videosAreWhatAllPlayersCanShow() {
        const QTemporaryDir folder;
        const auto read = [&folder](FilmFormat format) {
            writeFilm(filmSettings(format), folder.filePath(filmName(format)), 3);
            return readFilm(folder.filePath(filmName(format)));
        };
        for (const auto& [format, codec] :
             {std::pair(FilmFormat::Mp4, "h264"), std::pair(FilmFormat::WebM, "vp9")}) {
            const FilmRead film = read(format);
            QCOMPARE(film.codec, QString::fromLatin1(codec));
            QCOMPARE(film.pixelFormat, QStringLiteral("yuv420p"));
            QCOMPARE(film.colours, QStringLiteral("tv bt709 bt709 bt709"));
            QCOMPARE(film.rate, 25.0);
        }
        // A browser can begin before it has the whole file.
        const QByteArray mp4 = filmBytes(folder.filePath(filmName(FilmFormat::Mp4))).first();
        QVERIFY(mp4.indexOf("moov") > 0 && mp4.indexOf("moov") < mp4.indexOf("mdat"));
    }

    void videosSayWhatMadeThem_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("MP4") << static_cast<int>(FilmFormat::Mp4);
        QTest::newRow("WebM") << static_cast<int>(FilmFormat::WebM);
    }
    void videosSayWhatMadeThem() {
        QFETCH(const int, kind);
        const FilmSettings settings = filmSettings(static_cast<FilmFormat>(kind));
        const QTemporaryDir folder;
        const QString path = folder.filePath(filmName(settings.format));
        writeFilm(settings, path, 2);
        const FilmRead film = readFilm(path);
        QCOMPARE(film.metadata[QStringLiteral("title")], settings.words.title);
        QCOMPARE(film.metadata[QStringLiteral("comment")],
                 settings.words.description + '\n' + QString::fromUtf8(settings.words.experiment));
        if (settings.format == FilmFormat::Mp4) {
            QVERIFY(film.metadata[QStringLiteral("encoder")].startsWith(QStringLiteral("Microcircuit ")));
        }
    }

    void animatedAndNumberedImagesSayWhatMadeThem() {
        const QTemporaryDir folder;
        const QString apng = folder.filePath(QStringLiteral("film.apng"));
        const QString pngs = folder.filePath(QStringLiteral("film"));
        writeFilm(filmSettings(FilmFormat::Apng), apng, 2);
        writeFilm(filmSettings(FilmFormat::PngFiles), pngs, 2);
        const FigureWords words = filmSettings(FilmFormat::Apng).words;
        for (const QString& path : {apng, pngs + QStringLiteral("/0002.png")}) {
            QImageReader reader(path, "png");
            QCOMPARE(reader.text(QStringLiteral("Title")), words.title);
            QCOMPARE(reader.text(QStringLiteral("Description")), words.description.simplified());
            QCOMPARE(reader.text(QStringLiteral("Experiment")).toUtf8(), words.experiment);
        }
        const QString gif = folder.filePath(QStringLiteral("film.gif"));
        writeFilm(filmSettings(FilmFormat::Gif), gif, 2);
        QCOMPARE(QImageReader(gif, "gif").read().size(), kFilmSize);
        const QByteArray bytes = filmBytes(gif).first();
        for (const QByteArray& text : {words.title.toUtf8(), words.description.toUtf8(), words.experiment}) {
            QVERIFY2(bytes.contains(text), text.constData());
        }
    }

    void aProgramWithoutAnimationShowsTheFirstPicture() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.apng"));
        writeFilm(filmSettings(FilmFormat::Apng), path, 5);
        const QImage first = QImageReader(path, "png").read().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(first, drawnPicture(0).convertToFormat(QImage::Format_RGB32));
    }

    void losslessFilmsHoldTheVeryPictures_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("animated PNG") << static_cast<int>(FilmFormat::Apng);
        QTest::newRow("numbered PNG") << static_cast<int>(FilmFormat::PngFiles);
    }
    void losslessFilmsHoldTheVeryPictures() {
        QFETCH(const int, kind);
        const auto format = static_cast<FilmFormat>(kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(filmName(format));
        const auto film = makeFilmWriter(filmSettings(format), path);
        const std::vector<int> shown{0, 1, 1, 7, 0}; // one that stays, and one that returns
        for (const int number : shown) {
            film->add(drawnPicture(number));
        }
        film->finish();
        const FilmRead read = readFilm(readable(format, path));
        QCOMPARE(read.pictures.size(), shown.size());
        for (std::size_t i = 0; i < shown.size(); ++i) {
            QCOMPARE(read.pictures[i], drawnPicture(shown[i]).convertToFormat(QImage::Format_RGB32));
        }
    }

    void inAGifWhatStaysTheSameDoesNotFlicker() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.gif"));
        writeFilm(filmSettings(FilmFormat::Gif), path, 20);
        const FilmRead film = readFilm(path);
        const QRect still(0, 0, kFilmSize.width(), 80); // above the words
        for (const QImage& picture : film.pictures) {
            QCOMPARE(picture.copy(still), drawnPicture(0).copy(still).convertToFormat(QImage::Format_RGB32));
        }
    }

    void aGifOfVeryManyColoursIsStillTheSamePicture() {
        FilmSettings settings = filmSettings(FilmFormat::Gif);
        settings.size = {640, 640};
        QImage picture(settings.size, QImage::Format_RGB32);
        for (int y = 0; y < 640; ++y) {
            for (int x = 0; x < 640; ++x) {
                picture.setPixel(x, y, qRgb(x * 255 / 639, y * 255 / 639, (x + 640 * y) % 256));
            }
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.gif"));
        const auto film = makeFilmWriter(settings, path);
        film->add(picture);
        film->finish();
        QVERIFY(meanApart(readFilm(path).pictures.at(0), picture) < 20);
    }

    void theSamePicturesGiveTheSameBytes() {
        const QTemporaryDir one;
        const QTemporaryDir other;
        const auto writeAllKinds = [](const QTemporaryDir& folder) {
            for (const FilmFormatName& name : filmFormats()) {
                writeFilm(filmSettings(name.format), folder.filePath(filmName(name.format)), 40);
            }
        };
        writeAllKinds(one);
        QTest::qSleep(1000); // a time in the files would be another
        writeAllKinds(other);
        for (const FilmFormatName& name : filmFormats()) {
            const QByteArrayList bytes = filmBytes(one.filePath(filmName(name.format)));
            QVERIFY(!bytes.first().isEmpty());
            QVERIFY2(bytes == filmBytes(other.filePath(filmName(name.format))), qPrintable(name.title));
        }
    }

    void whatIsTransparentIsWhite() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.apng"));
        const auto film = makeFilmWriter(filmSettings(FilmFormat::Apng), path);
        QImage clear(kFilmSize, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        film->add(clear);
        film->finish();
        QCOMPARE(readFilm(path).pictures.at(0).pixel(5, 5), qRgb(255, 255, 255));
    }

    void nothingIsLeftOfAFilmThatEndsEarly_data() { rowPerFilmFormat(); }
    void nothingIsLeftOfAFilmThatEndsEarly() {
        QFETCH(const int, kind);
        const auto format = static_cast<FilmFormat>(kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(filmName(format));
        {
            const auto film = makeFilmWriter(filmSettings(format), path);
            film->add(drawnPicture(0));
            film->add(drawnPicture(1));
            QVERIFY(!QFileInfo::exists(path));
        }
        QCOMPARE(entriesOf(folder.path()), QStringList());
        {
            const auto film = makeFilmWriter(filmSettings(format), path);
            QVERIFY_EXCEPTION_THROWN(film->add(QImage(10, 10, QImage::Format_RGB32)), std::invalid_argument);
        }
        QCOMPARE(entriesOf(folder.path()), QStringList());
    }

    void aFilmCanBeStoppedWhileItIsFinished_data() { rowPerFilmFormat(); }
    void aFilmCanBeStoppedWhileItIsFinished() {
        QFETCH(const int, kind);
        const auto format = static_cast<FilmFormat>(kind);
        const QTemporaryDir folder;
        const auto film = makeFilmWriter(filmSettings(format), folder.filePath(filmName(format)));
        film->add(drawnPicture(0));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(film->finish(stop.get_token()), Stopped);
        QVERIFY(!QFileInfo::exists(folder.filePath(filmName(format))));
    }

    void aFullDiskIsSaidAndLeavesNothing_data() { rowPerFilmFormat(); }
    void aFullDiskIsSaidAndLeavesNothing() {
        QFETCH(const int, kind);
        const auto format = static_cast<FilmFormat>(kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(filmName(format));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 1000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const QString fault = refusalOf([&] { writeFilm(filmSettings(format), path, 40); });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(fault, path + QStringLiteral(": cannot be written: File too large"));
        QCOMPARE(entriesOf(folder.path()), QStringList());
    }

    void aFilmThatIsThereStaysUntilTheNewOneIsWhole() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.mp4"));
        writeFilm(filmSettings(FilmFormat::Mp4), path, 3);
        const QByteArrayList before = filmBytes(path);
        const auto film = makeFilmWriter(filmSettings(FilmFormat::Mp4), path);
        film->add(drawnPicture(5));
        QVERIFY(filmBytes(path) == before);
        film->finish();
        QVERIFY(filmBytes(path) != before);
    }

    void aPlaceThatCannotBeWrittenIsNamed() {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("none/film"));
        for (const FilmFormatName& name : filmFormats()) {
            QCOMPARE(
                refusalOf([&] { static_cast<void>(makeFilmWriter(filmSettings(name.format), missing)); }),
                missing + QStringLiteral(": cannot be written: No such file or directory"));
        }
        QCOMPARE(refusalOf([&] {
                     static_cast<void>(makeFilmWriter(filmSettings(FilmFormat::Mp4), folder.path()));
                 }),
                 folder.path() + QStringLiteral(": is a folder: a film needs the name of a file"));
        const QString full = folder.filePath(QStringLiteral("full"));
        writeFilm(filmSettings(FilmFormat::PngFiles), full + '/', 1);
        QCOMPARE(
            refusalOf([&] { static_cast<void>(makeFilmWriter(filmSettings(FilmFormat::PngFiles), full)); }),
            full + QStringLiteral(": is there and not empty: choose another name for the folder of images"));
    }

    void whatIsOutOfRangeIsRefused_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, FilmFormat format, QSize size, double rate,
                            const char* sentence) {
            QTest::newRow(name) << static_cast<int>(format) << size << rate << QString::fromUtf8(sentence);
        };
        const QSize usual(1280, 720);
        row("odd", FilmFormat::Mp4, {1281, 719}, 25,
            "A video cannot have 1281 × 719 pixels, because both sides must be even: choose 1282 × 720.");
        row("small", FilmFormat::Gif, {31, 720}, 25,
            "A film of 31 × 720 pixels cannot be made: each side must have between 32 and 4,096.");
        row("large", FilmFormat::Apng, {1280, 100'000}, 25,
            "A film of 1280 × 100000 pixels cannot be made: each side must have between 32 and 4,096.");
        row("many pixels", FilmFormat::Mp4, {4096, 4096}, 25,
            "A film of 4096 × 4096 pixels cannot be made: it may have at most 9,437,184 pixels in all.");
        row("slow", FilmFormat::WebM, usual, 0.5, "A film must have between 1 and 60 pictures per second.");
        row("fast", FilmFormat::Mp4, usual, 61, "A film must have between 1 and 60 pictures per second.");
        row("no number", FilmFormat::Apng, usual, std::numeric_limits<double>::quiet_NaN(),
            "A film must have between 1 and 60 pictures per second.");
        row("fast GIF", FilmFormat::Gif, usual, 60,
            "A GIF must have between 1 and 50 pictures per second: programs show more of them slower.");
    }
    void whatIsOutOfRangeIsRefused() {
        QFETCH(const int, kind);
        QFETCH(const QSize, size);
        QFETCH(const double, rate);
        QFETCH(const QString, sentence);
        FilmSettings settings = filmSettings(static_cast<FilmFormat>(kind), rate);
        settings.size = size;
        QCOMPARE(refusalOf([&] { checkFilm(settings); }), sentence);
    }

    void imagesMayHaveOddSides() {
        for (const FilmFormat format : {FilmFormat::Apng, FilmFormat::Gif, FilmFormat::PngFiles}) {
            FilmSettings settings = filmSettings(format);
            settings.size = {321, 181};
            checkFilm(settings);
        }
        QCOMPARE(evenSize({321, 180}), QSize(322, 180));
    }

    void aCodecThatIsMissingIsNamed() {
        for (const FilmFormatName& name : filmFormats()) {
            QCOMPARE(whyUnavailable(name.format), QString());
        }
        VideoCodec codec = videoCodec(FilmFormat::Mp4);
        codec.encoder = "no_such_encoder";
        QCOMPARE(
            refusalOf([&] { checkVideoCodec(codec); }),
            QStringLiteral("MP4 video needs the encoder no_such_encoder, which the library libavcodec of "
                           "this machine does not have."));
        codec = videoCodec(FilmFormat::WebM);
        codec.container = "no_such_container";
        QCOMPARE(refusalOf([&] { checkVideoCodec(codec); }),
                 QStringLiteral("WebM video needs the container no_such_container, which the library "
                                "libavformat of this machine does not have."));
    }

    void theSuffixOfANameTellsTheKind() {
        for (const FilmFormatName& name : filmFormats()) {
            QCOMPARE(filmFormatOf(QStringLiteral("/a.b/") + filmName(name.format)), name.format);
        }
        QCOMPARE(filmFormatOf(QStringLiteral("FILM.MP4")), FilmFormat::Mp4);
        QCOMPARE(filmFormatOf(QStringLiteral("film.png")), FilmFormat::Apng);
        QCOMPARE(filmFormatOf(QStringLiteral("frames/")), FilmFormat::PngFiles);
        QVERIFY(refusalOf([] {
                    static_cast<void>(filmFormatOf(QStringLiteral("film.avi")));
                }).startsWith(QStringLiteral("“.avi” is not a film format.")));
    }
};

MC_TEST(TestFilmWriter)
#include "tst_film_writer.moc"
