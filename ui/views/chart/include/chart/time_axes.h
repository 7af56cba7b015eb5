#pragma once

#include "frames/shown_steps.h"
#include "runtime/frame.h"
#include "time_axis/time_link.h"

class QWidget;

namespace mc::ui {

/// The two time axes of a board: of the presentation in ms, and of training in epochs. Views that are linked
/// zoom, pan and point together.
class TimeAxes {
public:
    [[nodiscard]] TimeLink& of(TimeKind kind) {
        return kind == TimeKind::Presentation ? presentation_ : training_;
    }
    [[nodiscard]] const TimeLink& of(TimeKind kind) const {
        return kind == TimeKind::Presentation ? presentation_ : training_;
    }

    /// What there is of both now. Before any view shows the frame.
    void showFrame(const Frame& frame);
    /// Links all time axes within `view`, and what shows a step of the presentation.
    void link(QWidget& view);

    /// What is in sight of other axes of the same run, and their cursors.
    void takeView(const TimeAxes& other);

    /// Shows all of the axes within `view` again.
    static void follow(QWidget& view);

private:
    std::uint64_t run_ = 0;
    TimeLink presentation_{TimeKind::Presentation};
    TimeLink training_{TimeKind::Training};
    std::shared_ptr<WholePresentations> passing_ = std::make_shared<WholePresentations>();
};

/// The position of the latest point of all curves, epochs; 0 without any.
[[nodiscard]] double lastEpochs(const History& history);

} // namespace mc::ui
