#pragma once

#include "chart/time_axes.h"
#include "docks/view_state_cache.h"
#include "films/film.h"
#include "handout/handout.h"
#include "lesson/lesson.h"
#include "runtime/frame.h"
#include "view/view.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mc::ui {

struct DockRow;

/// Views of a lesson without a window: those that its steps show, with their options and what is picked. They
/// are widgets, and belong to the thread of the window, but nobody sees them.
class LessonViews {
public:
    /// lesson: not null.
    explicit LessonViews(std::shared_ptr<const Lesson> lesson);
    ~LessonViews();
    LessonViews(const LessonViews&) = delete;
    LessonViews& operator=(const LessonViews&) = delete;

    /// Turns to a step, from 0, with what it picks and sets.
    void enter(std::size_t step);
    /// Shows a frame of the step in its views.
    void show(const FramePtr& frame);
    /// What frames have to hold for the views of the step.
    [[nodiscard]] WatchSet needs() const;

    /// What the views show now; those that have nothing to show are left out.
    [[nodiscard]] std::vector<HandoutFigure> figures() const;
    /// What the step shows that is no figure: panels, and views that have nothing to show.
    [[nodiscard]] QStringList elsewhere() const;

    /// What makes a view of the step what it is beside the run: its name, its options, what is picked.
    [[nodiscard]] QString stateOf(const QString& name) const;
    /// What a film of the step shows: its views, their options where the experiment can have them, what is
    /// picked.
    [[nodiscard]] std::vector<FilmView> filmed() const;
    [[nodiscard]] std::vector<ViewSetting> settings(const Experiment& experiment) const;
    [[nodiscard]] CellChoice cell() const { return cell_; }
    [[nodiscard]] SynapseChoice synapse() const { return synapse_; }

private:
    struct Shown {
        const DockRow* row; ///< of dockTable()
        View* view;         ///< null: a panel
    };
    [[nodiscard]] View* viewOf(const DockRow& row);
    void setOptions();
    [[nodiscard]] bool isEmpty(const Shown& one) const;

    std::shared_ptr<const Lesson> lesson_;
    TimeAxes axes_;
    std::map<std::string, std::unique_ptr<View>> views_; ///< by the name of the dock
    ViewStateCache states_;
    std::size_t step_ = 0;
    std::vector<Shown> shown_; ///< in the step
    CellChoice cell_;
    SynapseChoice synapse_;
    FramePtr last_;
};

} // namespace mc::ui
