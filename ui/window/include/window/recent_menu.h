#pragma once

#include <QMenu>

namespace mc::ui {

class Autosaving;
class SessionFiles;

/// "Open recent", made anew whenever it is opened; a file that is gone says so, and goes from the list when
/// it is asked for.
class RecentMenu : public QMenu {
    Q_OBJECT
public:
    /// files: outlives the menu.
    RecentMenu(SessionFiles& files, QWidget* parent);

    /// What knows of autosaves, as long as it lives; null: there are none.
    void setAutosaving(Autosaving* autosaving) { autosaving_ = autosaving; }

private:
    void fill();

    SessionFiles& files_;
    Autosaving* autosaving_ = nullptr;
};

} // namespace mc::ui
