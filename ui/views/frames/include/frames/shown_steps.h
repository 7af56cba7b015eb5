#pragma once

#include "runtime/frame.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <memory>
#include <optional>

namespace mc::ui {

class TimeLink;

/// The time steps of a presentation that a view shows: one of them, or all together.
struct ShownSteps {
    enum class Reason {
        Present, ///< the step that the run stands at
        Cursor,  ///< a person has put cursor A there
        Whole    ///< the presentation passed whole: `step` is its last one
    };
    int step = 0; ///< 1 ... T; 0: there is none yet
    Reason reason = Reason::Present;

    [[nodiscard]] bool isWhole() const { return reason == Reason::Whole; }
    bool operator==(const ShownSteps&) const = default;
};

/// The step that the run stands at.
[[nodiscard]] ShownSteps presentStep(const Frame& frame);

/// "t = 3 of 20 ms", "whole presentation of 20 ms". frame: holds a presentation.
[[nodiscard]] QString shownStepsText(const Frame& frame, ShownSteps shown);

/// Whether presentations pass whole: they do while the run plays faster than its steps can be seen, and the
/// last one stays whole when the run pauses at its end, until it moves on.
class WholePresentations {
public:
    /// Takes notice of a frame, unless a later one was looked at.
    void look(const Frame& frame);
    [[nodiscard]] bool isWhole(const Frame& frame) const;

private:
    std::uint64_t number_ = 0; ///< of the last frame
    std::uint64_t run_ = 0;
    std::optional<Position> at_; ///< the end of the last one that passed whole
    bool passing_ = false;       ///< in the last frame
};

/// Chooses the time steps that one view shows: those of presentations that pass whole together; the step of
/// cursor A on the axis of the presentation where one is set and the step has happened, unless the steps
/// themselves are seen to pass; else the present step.
class StepChoice : public QObject {
    Q_OBJECT
public:
    explicit StepChoice(QObject* parent);

    /// Uses an axis, and what is known of the frames so far, together with other views.
    void linkTo(TimeLink& link, const std::shared_ptr<WholePresentations>& passing);
    /// frame: the newest that the view has shown.
    [[nodiscard]] ShownSteps of(const Frame& frame);

signals:
    /// The cursor has moved.
    void changed();

private:
    QPointer<TimeLink> link_;
    std::shared_ptr<WholePresentations> passing_ = std::make_shared<WholePresentations>();
};

} // namespace mc::ui
