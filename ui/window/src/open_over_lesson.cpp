#include "open_over_lesson.h"

#include "window/lesson_link.h"

#include <utility>
#include <variant>

namespace mc::ui {

OpenOverLesson::OpenOverLesson(LessonLink& lessons, std::function<void(const Command&)> send, QObject* parent)
    : QObject(parent), lessons_(lessons), send_(std::move(send)) {}

bool OpenOverLesson::takes(const Command& command) {
    const auto* open = std::get_if<command::OpenCheckpoint>(&command);
    if (open == nullptr || lessons_.player() == nullptr) {
        return false;
    }
    tried_ = *open;
    command::OpenCheckpoint attempt = *open;
    attempt.tryOnly = true;
    send_(attempt);
    return true;
}

void OpenOverLesson::showFrame(const FramePtr& frame) {
    news_.read(*frame, [this](const FileNews& news) { takeNews(news); });
}

void OpenOverLesson::takeNews(const FileNews& news) {
    const bool opening = news.kind == FileNews::Kind::Tried || news.kind == FileNews::Kind::Opened;
    if (!tried_ || !opening || news.path != tried_->path) {
        return; // also of the same file: it may have been saved just before
    }
    const std::optional<command::OpenCheckpoint> tried = std::exchange(tried_, std::nullopt);
    if (news.kind == FileNews::Kind::Tried) {
        lessons_.makeWay();
        send_(*tried);
    }
}

} // namespace mc::ui
