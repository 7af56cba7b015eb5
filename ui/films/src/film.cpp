#include "films/film.h"

#include "base/stop.h"
#include "films/film_recorder.h"

#include <chrono>
#include <thread>

namespace mc::ui {

namespace {

constexpr std::chrono::microseconds kPause{500}; ///< between two looks at what others compute

} // namespace

FilmReport recordFilm(const FilmRequest& request, const std::function<void(const FilmProgress&)>& tell,
                      const std::stop_token& stop) {
    FilmRecorder recorder(request);
    for (;;) {
        if (stop.stop_requested() && recorder.cancel()) {
            endIfStopped(stop);
        }
        const FilmRecorder::Outcome outcome = recorder.goOn();
        if (outcome == FilmRecorder::Outcome::Finished) {
            return recorder.report();
        }
        if (tell) {
            tell(recorder.progress());
        }
        if (outcome == FilmRecorder::Outcome::Waits) {
            std::this_thread::sleep_for(kPause);
        }
    }
}

} // namespace mc::ui
