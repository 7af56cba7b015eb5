#include "window/step_board.h"

#include "lessons/board_marker.h"
#include "window/docks.h"

#include <QDockWidget>
#include <vector>

namespace mc::ui {

namespace {

/// Of the nearest step, at this one or before it, that names some.
BoardColumns viewsOf(const Lesson& lesson, std::size_t step) {
    static const BoardColumns kUsual = {{"raster", "accuracy"}};
    for (std::size_t k = step + 1; k-- > 0;) {
        if (lesson.steps[k].show) {
            return *lesson.steps[k].show;
        }
    }
    return kUsual;
}

} // namespace

StepBoard::StepBoard(const Parts& parts) : parts_(parts), marker_(new BoardMarker(&parts.window)) {}

void StepBoard::show(const Lesson& lesson, std::size_t step) {
    arrange(viewsOf(lesson, step));
    const std::string& highlight = lesson.steps[step].highlight;
    if (QDockWidget* dock = parts_.docks.named(QString::fromStdString(highlight))) {
        parts_.docks.bringUp(*dock);
    }
    marker_->mark(highlight.empty() ? nullptr : partNamed(highlight));
}

void StepBoard::arrange(const BoardColumns& views) {
    QDockWidget& text = *parts_.docks.named(QStringLiteral("lesson"));
    if (views == arranged_) {
        if (text.isHidden()) {
            parts_.docks.bringUp(text);
        }
        return;
    }
    arranged_ = views;
    QList<QList<QDockWidget*>> columns;
    for (const std::vector<std::string>& column : views) {
        QList<QDockWidget*> docks;
        for (const std::string& name : column) {
            docks << parts_.docks.named(QString::fromStdString(name));
        }
        columns << docks;
    }
    parts_.docks.layout().arrange(text, columns);
}

void StepBoard::take(const Lesson& lesson, std::size_t step) {
    arranged_ = viewsOf(lesson, step);
}

void StepBoard::leave() {
    marker_->mark(nullptr);
}

QWidget* StepBoard::partNamed(const std::string& name) const {
    return name == "time"     ? &parts_.time
           : name == "course" ? &parts_.course
                              : static_cast<QWidget*>(parts_.docks.named(QString::fromStdString(name)));
}

} // namespace mc::ui
