#pragma once

#include "annotation/annotations.h"
#include "films/film_estimate.h"
#include "films/film_pace.h"
#include "films/film_place.h"
#include "films/film_writer.h"
#include "lesson/view_options.h"
#include "model/cell_address.h"
#include "race/race_charts.h"
#include "runtime/command.h"
#include "time_axis/time_axis.h"
#include "training/race/race_entry.h"

#include <QJsonValue>
#include <QRect>
#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace mc::ui {

/// A view in a film.
struct FilmView {
    QString name;    ///< of its dock: "raster"
    QRect place{};   ///< among the others, pixels of the window; where one is empty, all stand in a grid
    QString title{}; ///< above it; empty: the title of its dock
    // As it is on a board, so that a film goes on with the colours and marks that are seen there.
    QJsonValue state{QJsonValue::Undefined}; ///< see HasRunState; undefined: as for a new run
    std::vector<double> scales{};            ///< see HasScales: the least that its ranges reach
    Annotations drawn{};                     ///< on it; a view alone then keeps the shape of its place
};

/// What a film takes over of the window that a session holds: what is not said otherwise, as far as it is
/// there.
struct FilmSession {
    bool drawings = true; ///< with what is drawn on the views
};

/// What is in sight of a time axis, and marked on it, once the run has come so far.
struct FilmAxis {
    std::optional<TimeSpan> span{}; ///< none: all there is
    TimeCursors cursors{};
};

/// Those of a board that nobody has arranged.
[[nodiscard]] std::vector<FilmView> boardOfFilms();

/// Views of a run over a stretch of its course. The run is recomputed by a simulation of its own.
struct FilmOfRun {
    /// What begins, a file to open, or a copy of a run; with its past (see command::TakeSnapshot) a film can
    /// begin before the present moment without computing all from the start.
    std::variant<command::Restart, command::OpenCheckpoint, Snapshot> run;
    std::size_t begunWith = 0;  ///< of a copy of a run: see command::Restore
    HeldRuns held{};            ///< beside it
    std::size_t pastBudget = 0; ///< bytes that the past and held runs may take; 0: the usual
    std::optional<ComparedWith> comparedWith{};
    /// Of the what-if that has a control, its place among the interventions of the run: the run makes it
    /// again, with a control, and all that came after it; see command::Intervene.
    std::optional<std::size_t> controlled{};
    std::optional<FilmSession> session{}; ///< of a session that is opened
    std::vector<FilmView> views{};        ///< empty: those of the session, else the board, see boardOfFilms()
    std::vector<ViewSetting> settings{};  ///< options of the views
    FilmAxis presentation{};
    FilmAxis training{};
    CellAddress cell{};       ///< picked; layer 0: none
    SynapseAddress synapse{}; ///< likewise
    FilmPlace from{};
    FilmPlace to{};
};

/// A race from its beginning. Its places are ends of batches.
struct FilmOfRace {
    RaceEntry entry;
    FilmPlace from{};
    FilmPlace to{};
    RaceImages images = RaceImages::Test;
};

struct FilmRequest {
    std::variant<FilmOfRun, FilmOfRace> what;
    FilmPace pace{};
    FilmFormat format = FilmFormat::Mp4;
    QSize size{1280, 720}; ///< pixels
    double rate = 25;      ///< pictures per second of film
    double points = 0;     ///< height of the usual letters, 1/72 inch at 96 dpi; 0: fits the size
    QString path;          ///< see makeFilmWriter()
    int threads = 1;       ///< of the simulation
};

/// How far a film is.
struct FilmProgress {
    std::int64_t pictures = 0;      ///< written
    std::int64_t ofPictures = 0;    ///< in all; 0 until the run is open
    double seconds = 0;             ///< since the beginning
    double secondsLeft = 0;         ///< estimated; 0 until something is known
    bool finishing = false;         ///< all pictures are there, and the file is being completed
    std::optional<FilmPlan> plan{}; ///< once the run is open, with what is known by now
};

/// What a film has come to.
struct FilmReport {
    std::int64_t pictures = 0;
    double secondsOfFilm = 0;
    double secondsOfComputing = 0; ///< from the beginning to the end
    std::int64_t bytes = 0;        ///< of the file, or of all images
};

/// Makes a film. The same request gives the same pictures. Needs a QApplication, but no screen, and its
/// thread. tell: called now and then. Throws Refused and BadFile with a sentence that names what is wrong,
/// and Stopped where a stop is requested; nothing is left behind then.
FilmReport recordFilm(const FilmRequest& request, const std::function<void(const FilmProgress&)>& tell = {},
                      const std::stop_token& stop = {});

} // namespace mc::ui
