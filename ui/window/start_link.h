#pragma once

#include "runtime/frame.h"
#include "start/start_page.h"

#include <QObject>
#include <QRect>
#include <QString>

class QWidget;

namespace mc::ui {

class LessonLink;
class SessionFiles;

/// The start page as the main window has it: shown at the start if its tick says so, and by File → New; what
/// is chosen there begins to run.
class StartLink : public QObject {
    Q_OBJECT
public:
    /// window: parent of the page.
    explicit StartLink(QWidget& window);

    /// Lessons and files of before can be begun with, too. Both outlive this.
    void offer(LessonLink& lessons, SessionFiles& files);
    /// The session of the program that ended last; see RecentMenu.
    void setLastSession(const QString& path) { lastSession_ = path; }

    [[nodiscard]] StartPage& page() const { return *page_; }

    void showFrame(const FramePtr& frame);
    /// area: of the window, over which the page lies.
    void lieOver(const QRect& area) { page_->lieOver(area); }

    void open();
    /// What a start without a wish of its own does: opens the page, unless a person has switched that off.
    void openAtStart();
    /// Over docks that were shown meanwhile.
    void raise();

signals:
    void commandIssued(const mc::Command& command);
    void dataFolderAsked();

private:
    void begin(const Preset& preset);
    void listFiles();

    FramePtr last_;
    StartPage* page_;
    SessionFiles* files_ = nullptr;
    QString lastSession_;
};

} // namespace mc::ui
