#pragma once

#include "film_subject.h"
#include "films/film.h"
#include "training/race/race.h"
#include "training/race/race_course.h"

#include <QSizeF>
#include <atomic>
#include <future>
#include <memory>
#include <stop_token>

namespace mc::ui {

/// A race that is filmed.
class RaceSubject : public FilmSubject {
public:
    RaceSubject(FilmOfRace asked, int threads);
    /// Ends the race at the next batch.
    ~RaceSubject() override;

    [[nodiscard]] bool isOpen() override;
    [[nodiscard]] CourseShape shape() const override { return shape_; }
    [[nodiscard]] Ends ends() const override { return ends_; }
    [[nodiscard]] double secondsPerImage() const override { return secondsPerImage_; }
    void goTo(const Moment& moment) override;
    [[nodiscard]] bool arrived() override;
    void hold() override;
    [[nodiscard]] QImage paint(QSize size, double points) override;
    [[nodiscard]] FigureWords words() const override;

private:
    void open();
    void takeEnds();
    void learnUpTo(std::int64_t updates);
    template <class Work> void begin(Work work);
    [[nodiscard]] bool isWorking();

    FilmOfRace asked_;
    int threads_;
    std::stop_source stop_;
    std::unique_ptr<Race> race_; // of the worker, while there is one
    CourseShape shape_;          // these, once it is open
    Ends ends_;
    std::atomic<double> secondsPerImage_ = 0; ///< in the latest batches; written by the worker
    QByteArray experiment_;                   ///< that the runs share; in the file of the film
    RaceResult held_;
    QSizeF room_;
    std::future<void> work_; // last: it is waited for first
};

} // namespace mc::ui
