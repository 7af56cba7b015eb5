#pragma once

#include <QMenu>
#include <QString>
#include <functional>

namespace mc::ui {

class SessionFiles;

/// "Open recent": the last session, and the files that were opened or saved lately. Made anew whenever it is
/// opened; a file that is gone says so, and goes from the list when it is asked for.
class RecentMenu : public QMenu {
    Q_OBJECT
public:
    /// files: outlives the menu.
    RecentMenu(SessionFiles& files, QWidget* parent);

    /// lastSession: where a program that ended normally left its session, whether or not there is one.
    void setLastSession(const QString& file) { lastSession_ = file; }

private:
    void fill();
    void addFile(const QString& path, const QString& key);

    SessionFiles& files_;
    QString lastSession_; ///< empty: none is kept
};

} // namespace mc::ui
