#pragma once

#include "lesson/lesson.h"
#include "widgets/option_control.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

class QDockWidget;
class QWidget;

namespace mc::ui {

class BoardMarker;
class Docks;

/// Layout of the window in a step of a lesson: views beside its text, their options, and a frame around the
/// part of which it speaks.
class StepLayout {
public:
    /// All outlive it.
    struct Parts {
        QWidget& window;
        Docks& docks;
        QWidget& time;   ///< the time control
        QWidget& course; ///< the bar of the course of the run
    };
    explicit StepLayout(const Parts& parts);

    /// The views are arranged where they are others than those shown last.
    void show(const Lesson& lesson, std::size_t step);
    /// Gives options of views their values. Those of before come back when the lesson is left.
    void setOptions(const std::vector<ViewSetting>& settings);
    /// What was shown last is not there any more.
    void forget() { arranged_.clear(); }
    /// The views of a step are there, however a person has moved them.
    void take(const Lesson& lesson, std::size_t step);
    /// The same of the layout in another window, whose options are to come back when the lesson is left.
    void takeFrom(const StepLayout& other, const Lesson& lesson, std::size_t step);
    /// The lesson is left: nothing is marked, and options are as they were.
    void leave();

    [[nodiscard]] BoardMarker& marker() const { return *marker_; }
    /// None where there is no such option.
    [[nodiscard]] std::optional<OptionControl> optionOf(const ViewSetting& setting) const;

private:
    void arrange(const BoardColumns& views);
    /// The view that is to be in front where not all have a place of their own: the one with the frame, else
    /// the first of which the step speaks; null: it speaks of none.
    [[nodiscard]] QDockWidget* spokenOf(const LessonStep& step) const;
    [[nodiscard]] QWidget* partNamed(const std::string& name) const;

    Parts parts_;
    BoardMarker* marker_;
    BoardColumns arranged_;
    std::vector<ViewSetting> own_; ///< options that a lesson has changed, as they were
};

} // namespace mc::ui
