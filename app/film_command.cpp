#include "commands.h"

#include "base/message.h"
#include "base/stop.h"
#include "faults.h"
#include "film_options.h"
#include "films/film.h"
#include "films/film_estimate.h"
#include "interrupt.h"
#include "offscreen.h"
#include "progress.h"
#include "standard_output.h"

#include <nlohmann/json.hpp>
#include <string>

namespace mc::app {

namespace {

using Json = nlohmann::ordered_json;

/// Says what a film will be, and now and then how far it is.
class FilmTold {
public:
    explicit FilmTold(Progress& progress) : progress_(progress) {}

    void tell(const ui::FilmProgress& film) {
        sayEstimate(film);
        const std::string words = wordsOf(film);
        const double share = film.ofPictures > 0
                                 ? static_cast<double>(film.pictures) / static_cast<double>(film.ofPictures)
                                 : 0;
        progress_.show(share, words);
    }

private:
    /// Before the first picture without the time that it takes, which is known once some are there.
    void sayEstimate(const ui::FilmProgress& film) {
        if (!film.plan) {
            return;
        }
        if (!planSaid_) {
            planSaid_ = true;
            timeSaid_ = ui::secondsToMake(*film.plan) > 0;
            progress_.say(ui::filmEstimate(*film.plan).toStdString());
        }
        constexpr int kPicturesToMeasure = 2; // the first takes longer than those that follow
        if (!timeSaid_ && film.pictures >= kPicturesToMeasure) {
            timeSaid_ = true;
            // Learning is measured over a few batches. A film that shows these step by step has a pace
            // before.
            const double planned = ui::secondsToMake(*film.plan);
            progress_.say(filled("Time to make it: about %1",
                                 {durationText(planned > 0 ? planned : film.seconds + film.secondsLeft)}));
        }
    }

    static std::string wordsOf(const ui::FilmProgress& film) {
        if (film.ofPictures == 0) {
            return "Opening the run ...";
        }
        if (film.finishing) {
            return "Completing the file ...";
        }
        if (film.pictures == 0) {
            return "Computing up to the first picture ...";
        }
        return filled(
            "picture %1 of %2, %3 left",
            {std::to_string(film.pictures), std::to_string(film.ofPictures), durationText(film.secondsLeft)});
    }

    Progress& progress_;
    bool planSaid_ = false;
    bool timeSaid_ = false;
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
