#pragma once

#include "runtime/frame.h"
#include "sessions/recent_entries.h"
#include "start/start_page.h"

#include <QObject>
#include <QRect>
#include <functional>
#include <utility>
#include <vector>

class QWidget;

namespace mc::ui {

class LessonLink;

/// The start page as the main window has it: shown at the start if its tick says so, and by File → New; what
/// is chosen there begins to run.
class StartLink : public QObject {
    Q_OBJECT
public:
    /// window: parent of the page.
    explicit StartLink(QWidget& window);

    /// Lessons can be begun with, too. lessons: outlives this.
    void offer(LessonLink& lessons);
    /// Files of before can, too. list: asked whenever the page opens; what it uses outlives this.
    void offer(std::function<std::vector<RecentEntry>()> list) { recent_ = std::move(list); }

    [[nodiscard]] StartPage& page() const { return *page_; }

    void showFrame(const FramePtr& frame);
    /// area: of the window, over which the page lies.
    void lieOver(const QRect& area);

    void open();
    /// Opens the tour of the board, which the page does not offer any more.
    void takeTour();
    /// Begins a preset on the data in a folder.
    void beginOn(const Preset& preset, const QString& folder);
    /// What a start without a wish of its own does: opens the page, and plays once it is closed without a
    /// choice, so that nobody misses the beginning for reading cards. Where a person has switched the page
    /// off, plays.
    void openAtStart();
    /// The page is open as that of another window is.
    void takeFrom(const StartLink& other);
    /// Over docks that were shown meanwhile.
    void raise();

signals:
    void commandIssued(const mc::Command& command);
    void said(mc::Notice::Kind kind, const QString& text);

private:
    void begin(const Preset& preset);
    void askForFolder(const Preset& preset);
    void listFiles();
    void setRunWaits(bool waits);

    QWidget& window_;
    LessonLink* lessons_ = nullptr;
    FramePtr last_;
    StartPage* page_;
    std::function<std::vector<RecentEntry>()> recent_;
    bool runWaits_ = false; ///< for the page to be closed
};

} // namespace mc::ui
