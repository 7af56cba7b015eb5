#include "commands.h"

#include "base/stop.h"
#include "faults.h"
#include "film_options.h"
#include "films/film.h"
#include "interrupt.h"
#include "offscreen.h"
#include "progress.h"
#include "standard_output.h"

#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

namespace mc::app {

namespace {

using Json = nlohmann::ordered_json;

/// Says now and then how far a film is.
class FilmTold {
public:
    explicit FilmTold(Progress& progress) : progress_(progress) {}

    void tell(const ui::FilmProgress& film) {
        const auto now = Clock::now();
        const std::int64_t tenth = film.ofPictures > 0 ? 10 * film.pictures / film.ofPictures : 0;
        const bool due =
            progress_.redraws() ? now - said_ >= kRedrawn : now - said_ >= kLogged && tenth > tenth_;
        if (!due) {
            return;
        }
        said_ = now;
        tenth_ = tenth;
        const std::string line = lineOf(film);
        if (progress_.redraws()) {
            progress_.sayBriefly(line);
        } else {
            progress_.say(line);
        }
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kRedrawn{100};
    static constexpr std::chrono::seconds kLogged{2};

    static std::string lineOf(const ui::FilmProgress& film) {
        if (film.ofPictures == 0) {
            return "Opening the run ...";
        }
        if (film.finishing) {
            return "Completing the file ...";
        }
        if (film.pictures == 0) {
            return "Computing up to the first picture ...";
        }
        return "picture " + std::to_string(film.pictures) + " of " + std::to_string(film.ofPictures) + ", " +
               durationText(film.secondsLeft) + " left";
    }

    Progress& progress_;
    Clock::time_point said_ = Clock::now();
    std::int64_t tenth_ = 0;
};

std::string reportOf(const ui::FilmReport& film, const std::string& path) {
    return Json{{"film", path},
                {"pictures", film.pictures},
                {"seconds_of_film", film.secondsOfFilm},
                {"seconds_of_computing", film.secondsOfComputing},
                {"bytes", film.bytes}}
        .dump();
}

int film(const ui::FilmRequest& request) {
    const Interrupt interrupt; // before the threads of Qt and of the simulation, which inherit its block
    const Offscreen application;
    Progress progress;
    FilmTold told(progress);
    try {
        const ui::FilmReport report = ui::recordFilm(
            request, [&](const ui::FilmProgress& now) { told.tell(now); }, interrupt.token());
        const std::string path = request.path.toStdString();
        progress.clear();
        ResultLines results;
        results.print(reportOf(report, path));
        progress.say("Done. The film is " + path + ".");
        if (const std::string fault = results.fault(); !fault.empty()) {
            progress.say("microcircuit film: " + fault);
            return kFailure;
        }
        return kSuccess;
    } catch (const Stopped&) {
        progress.say("Stopped; nothing was written.");
        return kSignalBase + interrupt.signal();
    } catch (...) {
        progress.clear();
        throw;
    }
}

} // namespace

int filmCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit film", [&] { return film(parseFilmOptions(argc, argv)); });
}

} // namespace mc::app
