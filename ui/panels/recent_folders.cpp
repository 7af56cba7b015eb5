#include "panels/recent_folders.h"

#include "panels/settings.h"

#include <QSettings>

namespace mc::ui {

namespace {

constexpr qsizetype kMost = 8;
constexpr const char* kKey = "data/recentFolders";

} // namespace

QStringList recentFolders() {
    return QSettings(kOrganisation, kProgram).value(kKey).toStringList();
}

void rememberFolder(const QString& folder) {
    QStringList folders = recentFolders();
    if (!folders.isEmpty() && folders.first() == folder) {
        return;
    }
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings(kOrganisation, kProgram).setValue(kKey, QStringList(folders.mid(0, kMost)));
}

} // namespace mc::ui
