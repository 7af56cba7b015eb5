#pragma once

#include "lesson/lesson.h"
#include "training/race/race_course.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

class QDockWidget;
class QMainWindow;

namespace mc::ui {

class RaceLink;
class RaceWindow;

/// The race that a step of a lesson shows: begun in the window of the race, beside the text of the lesson,
/// and followed until it has come to its end.
class StepRace : public QObject {
    Q_OBJECT
public:
    /// text: the dock of the lesson. All outlive it.
    StepRace(QMainWindow& window, RaceLink& link, const QDockWidget& text);

    /// Races on an experiment; one that went on before is left.
    void begin(const std::shared_ptr<const Experiment>& experiment, const LessonRace& race);
    /// The step is left: its race is closed. Nothing happens where none was begun.
    void leave();

signals:
    /// It rests at the end of its epochs, to be looked at.
    void ended(const mc::RaceResult& result);
    /// Pages are turned from the window of the race, too.
    void nextAsked();
    void backAsked();

private:
    void listenTo(RaceWindow& board);
    void placeBesideText(RaceWindow& board) const;
    void look();

    QMainWindow& window_;
    RaceLink& link_;
    const QDockWidget& text_;
    std::optional<LessonRace> race_;    ///< of the step; none: it has none
    QTimer timer_;                      ///< between looks at it
    const RaceWindow* heard_ = nullptr; ///< has the keys of a lesson
};

} // namespace mc::ui
