#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace mc::ui {

class Autosaving;
class SessionFiles;

/// Something of before that can be opened again.
struct RecentEntry {
    QString title;
    QString path;
    bool autosave = false; ///< saved by itself, not by a person
    bool missing = false;  ///< there is no such file any more
    std::function<void()> open;
};

/// The last session, what earlier programs have left besides, then the files that were opened or
/// saved lately, the latest first. autosaving: null if there are no autosaves. Both outlive the entries.
[[nodiscard]] std::vector<RecentEntry> recentEntries(SessionFiles& files, Autosaving* autosaving);

} // namespace mc::ui
