#include "sessions/recent_entries.h"

#include "saved_time.h"
#include "sessions/autosaving.h"
#include "sessions/session_files.h"
#include "style/text.h"

#include <QFileInfo>
#include <utility>

namespace mc::ui {

namespace {

void addAutosaves(std::vector<RecentEntry>& entries, SessionFiles& files, Autosaving& autosaving) {
    const QFileInfo last(autosaving.lastFile());
    if (last.exists()) {
        entries.push_back({tr("Continue where you left off (%1)").arg(savedTimeText(last.lastModified())),
                           last.filePath(), true, false,
                           [&files, file = last.filePath()] { files.resumeFrom(file); }});
    }
    for (const AutosaveFolder::Left& left : autosaving.leftBehind()) {
        const QString title =
            left.lesson ? tr("Recover the lesson saved at %1") : tr("Recover what was saved at %1");
        entries.push_back({title.arg(savedTimeText(left.time)), left.file, true, false,
                           [&autosaving, file = left.file] { autosaving.recover(file); }});
    }
}

} // namespace

std::vector<RecentEntry> recentEntries(SessionFiles& files, Autosaving* autosaving) {
    std::vector<RecentEntry> entries;
    if (autosaving != nullptr) {
        addAutosaves(entries, files, *autosaving);
    }
    for (const QString& path : files.recent()) {
        const QFileInfo info(path);
        entries.push_back(
            {info.fileName(), path, false, !info.exists(), [&files, path] { files.open(path); }});
    }
    return entries;
}

} // namespace mc::ui
