#pragma once

#include "runtime/frame.h"
#include "status/unread_news.h"

#include <QObject>
#include <functional>
#include <optional>

namespace mc::ui {

class LessonLink;

/// Opens a session, checkpoint or experiment file while a lesson is open. The file is tried first; the lesson
/// is closed, and the file takes the place of a person's own run, only where it can be opened.
class OpenOverLesson : public QObject {
    Q_OBJECT
public:
    /// lessons: outlives this. send: carries a command to the runner.
    OpenOverLesson(LessonLink& lessons, std::function<void(const Command&)> send, QObject* parent);

    /// Whether the command opens a file over a lesson; it is dealt with then.
    [[nodiscard]] bool takes(const Command& command);
    void showFrame(const FramePtr& frame);

private:
    void takeNews(const FileNews& news);

    LessonLink& lessons_;
    std::function<void(const Command&)> send_;
    UnreadNews news_;
    std::optional<command::OpenCheckpoint> tried_; ///< what is to be opened if it can be
};

} // namespace mc::ui
