#include "panels/recent_folders.h"

#include "panels/recent_paths.h"

namespace mc::ui {

namespace {

RecentPaths folders() {
    return {QStringLiteral("data/recentFolders"), 8};
}

} // namespace

QStringList recentFolders() {
    return folders().list();
}

void rememberFolder(const QString& folder) {
    folders().remember(folder);
}

} // namespace mc::ui
