#include "window/step_layout.h"

#include "docks/docks.h"
#include "lessons/board_marker.h"

#include <QDockWidget>
#include <algorithm>

namespace mc::ui {

StepLayout::StepLayout(const Parts& parts) : parts_(parts), marker_(new BoardMarker(&parts.window)) {}

void StepLayout::show(const Lesson& lesson, std::size_t step) {
    arrange(columnsAt(lesson, step));
    const std::string& highlight = lesson.steps[step].highlight;
    if (QDockWidget* dock = spokenOf(lesson.steps[step])) {
        parts_.docks.bringUp(*dock);
    }
    marker_->mark(highlight.empty() ? nullptr : partNamed(highlight));
}

QDockWidget* StepLayout::spokenOf(const LessonStep& step) const {
    QDockWidget* dock = parts_.docks.named(QString::fromStdString(step.highlight));
    for (auto sight = step.sights.begin(); dock == nullptr && sight != step.sights.end(); ++sight) {
        dock = parts_.docks.named(QString::fromStdString(sight->part));
    }
    return dock;
}

std::optional<OptionControl> StepLayout::optionOf(const ViewSetting& setting) const {
    QDockWidget* dock = parts_.docks.named(QString::fromStdString(setting.view));
    auto* view = dock != nullptr ? dynamic_cast<HasOptions*>(dock->widget()) : nullptr;
    if (view == nullptr) {
        return std::nullopt;
    }
    const std::vector<OptionControl> options = view->options();
    const auto found = std::ranges::find(options, setting.option, &OptionControl::name);
    return found == options.end() ? std::nullopt : std::optional(*found);
}

void StepLayout::setOptions(const std::vector<ViewSetting>& settings) {
    for (const ViewSetting& setting : settings) {
        const std::optional<OptionControl> option = optionOf(setting);
        if (!option) {
            continue;
        }
        const bool known = std::ranges::any_of(own_, [&](const ViewSetting& one) {
            return one.view == setting.view && one.option == setting.option;
        });
        if (!known) {
            own_.push_back({setting.view, setting.option, option->value()});
        }
        if (option->value() != setting.value) {
            option->set(setting.value);
        }
    }
}

void StepLayout::arrange(const BoardColumns& views) {
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

void StepLayout::take(const Lesson& lesson, std::size_t step) {
    arranged_ = columnsAt(lesson, step);
}

void StepLayout::takeFrom(const StepLayout& other, const Lesson& lesson, std::size_t step) {
    take(lesson, step);
    own_ = other.own_;
    show(lesson, step);
}

void StepLayout::leave() {
    marker_->mark(nullptr);
    const std::vector<ViewSetting> own = own_;
    setOptions(own);
    own_.clear();
}

/// Of a control its bar: a frame along its own edges would lie on its letters.
QWidget* StepLayout::partNamed(const std::string& name) const {
    return name == "time"     ? parts_.time.parentWidget()
           : name == "course" ? parts_.course.parentWidget()
                              : static_cast<QWidget*>(parts_.docks.named(QString::fromStdString(name)));
}

} // namespace mc::ui
