#include "file_drop.h"

#include "sessions/file_kind.h"
#include "widgets/file_paths.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace mc::ui {

namespace {

/// Empty unless it is one file or folder of this machine: the board holds one run.
QString droppedPath(const QDropEvent& event) {
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// Empty where there are files.
QString droppedText(const QDropEvent& event) {
    return event.mimeData()->hasUrls() ? QString() : event.mimeData()->text();
}

} // namespace

FileDrop::FileDrop(QWidget& window) : QObject(&window) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto& drop = *static_cast<QDropEvent*>(event); // what a drag that enters is, too
    const QString path = droppedPath(drop);
    const QString text = droppedText(drop);
    if (path.isEmpty() && text.isEmpty()) {
        drop.ignore();
        return true;
    }
    drop.setDropAction(Qt::CopyAction); // whatever was asked for, it stays where it is
    drop.accept();
    if (event->type() == QEvent::Drop && path.isEmpty()) {
        emit textDropped(text);
    } else if (event->type() == QEvent::Drop) {
        open(path);
    }
    return true;
}

void FileDrop::open(const QString& path) {
    const FileKind file = kindOf(pathOf(path));
    switch (file.kind) {
    case FileKind::Kind::Run:
        emit runDropped(textOf(file.path));
        break;
    case FileKind::Kind::Lesson:
        emit lessonDropped(path);
        break;
    case FileKind::Kind::Experiment: // which is a set-up, too
    case FileKind::Kind::SetUp:
        emit setUpDropped(path);
        break;
    case FileKind::Kind::Data:
        emit dataDropped(path);
        break;
    }
}

} // namespace mc::ui
