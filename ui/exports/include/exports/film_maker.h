#pragma once

#include "docks/docks.h"
#include "films/film_recorder.h"
#include "runtime/frame.h"
#include "runtime/race_frame.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace mc::ui {

struct FilmPlan;
class Exports;

/// Makes films of what the window shows, one at a time, in a simulation of their own: the run on the board
/// goes on and is not changed.
class FilmMaker : public QObject {
    Q_OBJECT
public:
    /// docks, exports: outlive this.
    FilmMaker(Docks& docks, Exports& exports, QObject* parent);
    ~FilmMaker() override;

    static constexpr const char* kRace = "race"; ///< a subject beside those of Exports

    struct Wish {
        QString subject; ///< kRace, or as in ExportSubject
        FilmPlace from;
        FilmPlace to;
        FilmPace pace;
        FilmFormat format = FilmFormat::Mp4;
        QSize size; ///< pixels
        double rate = 25;
        bool drawings = true; ///< with what is drawn on the views
        QString path;
    };

    struct ShownRace {
        RaceFramePtr frame; ///< null: none
        RaceImages images = RaceImages::Test;
    };
    /// Where the race that is on show comes from.
    void followRace(std::function<ShownRace()> race) { race_ = std::move(race); }
    /// Null where no race has begun.
    [[nodiscard]] RaceFramePtr race() const;

    /// What is filmed, as it is now. Throws Refused as Exports::figureOf().
    [[nodiscard]] std::unique_ptr<Figure> figureNow(const Wish& wish) const;
    /// Whether something is drawn on what is filmed.
    [[nodiscard]] bool hasDrawings(const QString& subject) const;
    /// What is known of a film before it is made. secondsPerPaint: that a picture takes. Throws Refused.
    [[nodiscard]] FilmPlan planOf(const Wish& wish, double secondsPerPaint) const;

    /// Begins a film; finished() tells how it ended. Throws Refused.
    void make(const Wish& wish);
    /// Nothing is left of the film, unless it is complete by now.
    void cancel();
    [[nodiscard]] bool busy() const { return copy_.valid() || recorder_ != nullptr; }
    [[nodiscard]] FilmProgress progress() const { return recorder_ ? recorder_->progress() : FilmProgress{}; }
    /// As painted last; null before the first.
    [[nodiscard]] QImage picture() const { return recorder_ ? recorder_->picture() : QImage(); }

signals:
    void commandIssued(const mc::Command& command);
    void progressed();
    /// outcome: a sentence. failed: there is no film.
    void finished(const QString& outcome, bool failed);

private:
    [[nodiscard]] ShownRace shownRace() const;
    [[nodiscard]] std::vector<Docks::OpenView> filmedViews(const QString& subject) const;
    [[nodiscard]] FilmOfRun runOf(const Wish& wish) const;
    [[nodiscard]] FilmOfRace raceOf(const Wish& wish) const;
    void begin(FilmRequest request);
    void goOn();
    void step();
    void end(const QString& outcome, bool failed);

    Docks& docks_;
    Exports& exports_;
    std::function<ShownRace()> race_;
    std::optional<FilmRequest> waiting_; ///< for a copy of the run
    std::future<Snapshot> copy_;
    std::unique_ptr<FilmRecorder> recorder_;
    QString path_;
    QTimer timer_;
};

} // namespace mc::ui
