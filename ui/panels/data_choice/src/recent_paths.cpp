#include "data_choice/recent_paths.h"

#include "data_choice/settings.h"

#include <QSettings>
#include <utility>

namespace mc::ui {

RecentPaths::RecentPaths(QString key, qsizetype most) : key_(std::move(key)), most_(most) {}

QStringList RecentPaths::list() const {
    return QSettings(kOrganisation, kProgram).value(key_).toStringList();
}

void RecentPaths::remember(const QString& path) {
    QStringList paths = list();
    if (!paths.isEmpty() && paths.first() == path) {
        return;
    }
    paths.removeAll(path);
    paths.prepend(path);
    write(paths.mid(0, most_));
}

void RecentPaths::forget(const QString& path) {
    QStringList paths = list();
    if (paths.removeAll(path) > 0) {
        write(paths);
    }
}

void RecentPaths::write(const QStringList& paths) {
    QSettings(kOrganisation, kProgram).setValue(key_, paths);
}

} // namespace mc::ui
