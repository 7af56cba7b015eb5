#pragma once

#include "handout/handout_file.h"
#include "lesson/rehearsal.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace mc::ui {

class LessonViews;

/// Plays a lesson and records the content of its handout, step by step: the simulation in the thread that
/// calls, views in that of the window.
class HandoutRecorder {
public:
    /// request, work: outlive this. Throws BadFile.
    HandoutRecorder(const HandoutRequest& request, const HandoutWork& work);
    ~HandoutRecorder();
    HandoutRecorder(const HandoutRecorder&) = delete;
    HandoutRecorder& operator=(const HandoutRecorder&) = delete;

    /// Throws Refused, Stopped.
    [[nodiscard]] Handout record();

private:
    [[nodiscard]] HandoutStep recordStep(std::size_t step);
    void watch();
    /// The figures of now, and what the step shows besides.
    [[nodiscard]] std::vector<HandoutFigure> look(QStringList* elsewhere);
    [[nodiscard]] std::vector<HandoutFigure> finish(HandoutStep& recorded);
    [[nodiscard]] bool isFilmed(std::size_t step) const;
    [[nodiscard]] Snapshot snapshot();
    [[nodiscard]] std::optional<HandoutFilm> film(std::size_t step, const Snapshot& from, const Frame& begun);
    [[nodiscard]] std::optional<HandoutFilm> raceFilm(std::size_t step);

    const HandoutRequest& request_;
    const HandoutWork& work_;
    std::shared_ptr<const Lesson> lesson_;
    Rehearsal rehearsal_;
    /// What a figure shows.
    struct Seen {
        std::uint64_t run = 0;
        Moment moment;
        QString view; ///< with its options and what is picked
        FigurePlace place;
    };
    void leaveOutRepeats(std::size_t step, HandoutStep& recorded);

    std::vector<Seen> seen_;             ///< figures with the texts so far
    std::unique_ptr<LessonViews> views_; ///< made, used and deleted in the thread of the window
    WatchSet watched_;
};

} // namespace mc::ui
