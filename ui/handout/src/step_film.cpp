#include "step_film.h"

#include "base/errors.h"
#include "base/stop.h"
#include "films/film_recorder.h"
#include "handout_words.h"
#include "style/text.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <memory>
#include <thread>
#include <utility>
#include <variant>

namespace mc::ui {

namespace {

constexpr QSize kWideFilm{960, 540};  ///< pixels
constexpr QSize kTallFilm{1080, 900}; ///< pixels: two rows of views
constexpr std::size_t kMostInRow = 2; ///< views
constexpr double kFilmRate = 10;      ///< pictures per second
constexpr double kShortest = 2;       ///< seconds
constexpr double kLongest = 6;

/// MP4, which all browsers show; where it cannot be written, animated PNG.
FilmFormat formatOfFilms() {
    return whyUnavailable(FilmFormat::Mp4).isEmpty() ? FilmFormat::Mp4 : FilmFormat::Apng;
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// To its end, in the thread of the window bit by bit.
void goThrough(FilmRecorder& recorder, const HandoutWork& work, const QString& words) {
    using Outcome = FilmRecorder::Outcome;
    constexpr std::chrono::milliseconds kPause{2};
    for (Outcome outcome = Outcome::Waits; outcome != Outcome::Finished;) {
        endIfStopped(work.stop);
        FilmProgress now;
        work.inWindow([&] {
            outcome = recorder.goOn();
            now = recorder.progress();
        });
        if (now.ofPictures > 0) {
            work.progress({static_cast<int>(now.pictures), static_cast<int>(now.ofPictures), words});
        }
        if (outcome == Outcome::Waits) {
            std::this_thread::sleep_for(kPause);
        }
    }
}

} // namespace

HandoutFilm filmOfStep(FilmRequest request, double seconds, const QString& caption, const HandoutWork& work) {
    const QTemporaryDir folder;
    request.format = formatOfFilms();
    const auto* run = std::get_if<FilmOfRun>(&request.what);
    request.size = run != nullptr && run->views.size() > kMostInRow ? kTallFilm : kWideFilm;
    request.rate = kFilmRate;
    request.pace = FilmLength{std::clamp(seconds, kShortest, kLongest)};
    request.path = folder.filePath(request.format == FilmFormat::Mp4 ? QStringLiteral("film.mp4")
                                                                     : QStringLiteral("film.png"));
    std::unique_ptr<FilmRecorder> recorder;
    const auto end = [&] { work.inWindow([&] { recorder.reset(); }); };
    HandoutFilm film;
    QImage last;
    try {
        work.inWindow([&] { recorder = std::make_unique<FilmRecorder>(request); });
        goThrough(*recorder, work, caption);
        work.inWindow([&] { last = recorder->picture(); });
    } catch (
        const Refused& fault) { // as where a run stops by itself: the rest of the handout is none the worse
        end();
        film.caption = HandoutWords::tr("There is no film of this step. %1").arg(translated(fault));
        return film;
    } catch (...) {
        end(); // in its own thread
        throw;
    }
    end();
    QFile file(request.path);
    if (file.size() > kLargestFilm) {
        film.caption =
            HandoutWords::tr("There is no film of this step: it would have %1, and a film in a handout "
                             "has up to %2.")
                .arg(dataSizeText(file.size()), dataSizeText(kLargestFilm));
        return film;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw BadFile(request.path.toStdString(), MC_TEXT("cannot be read"));
    }
    film.bytes = file.readAll();
    film.still = pngOf(last);
    film.type =
        request.format == FilmFormat::Mp4 ? QStringLiteral("video/mp4") : QStringLiteral("image/apng");
    film.caption = caption;
    return film;
}

} // namespace mc::ui
