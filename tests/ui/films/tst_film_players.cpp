#include "film_pictures.h"
#include "films/film_writer.h"
#include "support/test_class.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// What a program writes; nothing if it failed.
QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished() && process.exitCode() == 0;
    return ended ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

/// Films in the programs ffprobe and ffmpeg, where they are installed.
class TestFilmPlayers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        for (const char* program : {"ffprobe", "ffmpeg"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
                QSKIP("The programs ffprobe and ffmpeg are not installed.");
            }
        }
    }

    void ffmpegShowsThePicturesOfAFilm_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("codec");
        QTest::newRow("MP4") << static_cast<int>(FilmFormat::Mp4) << QStringLiteral("h264");
        QTest::newRow("WebM") << static_cast<int>(FilmFormat::WebM) << QStringLiteral("vp9");
        QTest::newRow("APNG") << static_cast<int>(FilmFormat::Apng) << QStringLiteral("apng");
        QTest::newRow("GIF") << static_cast<int>(FilmFormat::Gif) << QStringLiteral("gif");
    }
    void ffmpegShowsThePicturesOfAFilm() {
        QFETCH(const int, kind);
        QFETCH(const QString, codec);
        const auto format = static_cast<FilmFormat>(kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(filmName(format));
        writeFilm(filmSettings(format), path, 12);

        const QByteArray probed =
            outputOf(QStringLiteral("ffprobe"),
                     {"-v", "error", "-count_frames", "-show_streams", "-show_format", "-of", "json", path});
        const QJsonObject found = QJsonDocument::fromJson(probed).object();
        const QJsonObject stream = found[QStringLiteral("streams")].toArray().at(0).toObject();
        QCOMPARE(stream[QStringLiteral("codec_name")].toString(), codec);
        QCOMPARE(stream[QStringLiteral("width")].toInt(), kFilmSize.width());
        QCOMPARE(stream[QStringLiteral("height")].toInt(), kFilmSize.height());
        QCOMPARE(stream[QStringLiteral("nb_read_frames")].toString(), QStringLiteral("12"));
        QCOMPARE(stream[QStringLiteral("avg_frame_rate")].toString(), QStringLiteral("25/1"));

        const QByteArray pixels = outputOf(QStringLiteral("ffmpeg"), {"-v", "error", "-i", path, "-f",
                                                                      "rawvideo", "-pix_fmt", "rgb24", "-"});
        const qsizetype bytes = qsizetype{3} * kFilmSize.width() * kFilmSize.height();
        QCOMPARE(pixels.size(), 12 * bytes);
        for (int i = 0; i < 12; ++i) {
            const QImage shown(reinterpret_cast<const uchar*>(pixels.constData()) + i * bytes,
                               kFilmSize.width(), kFilmSize.height(), qsizetype{3} * kFilmSize.width(),
                               QImage::Format_RGB888);
            const double difference = meanApart(shown, drawnPicture(i));
            QVERIFY2(difference < 1, qPrintable(QStringLiteral("%1: %2").arg(i).arg(difference)));
        }
    }
};

MC_TEST(TestFilmPlayers)
#include "tst_film_players.moc"
