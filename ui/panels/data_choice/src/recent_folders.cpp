#include "data_choice/recent_folders.h"

#include "data_choice/recent_paths.h"
#include "data_choice/settings.h"
#include "training/experiment/experiment.h"

#include <QSettings>
#include <QVariantMap>

namespace mc::ui {

namespace {

const QString kByDataSet = QStringLiteral("data/foldersByName");

RecentPaths folders() {
    return {QStringLiteral("data/recentFolders"), 8};
}

QVariantMap foldersByName() {
    return QSettings(kOrganisation, kProgram).value(kByDataSet).toMap();
}

void writeFoldersByName(const QVariantMap& folders) {
    QSettings(kOrganisation, kProgram).setValue(kByDataSet, folders);
}

} // namespace

QStringList recentFolders() {
    return folders().list();
}

void rememberFolder(const QString& folder, const QString& dataSet) {
    folders().remember(folder);
    QVariantMap byName = foldersByName();
    byName.insert(dataSet, folder);
    writeFoldersByName(byName);
}

bool isKnownPlace(const QString& folder) {
    return folder == QLatin1String(kDrawnDigits) || recentFolders().contains(folder) ||
           !foldersByName().key(folder).isEmpty();
}

QString folderOf(const QString& dataSet) {
    return foldersByName().value(dataSet).toString();
}

QString dataSetIn(const QString& folder) {
    return foldersByName().key(folder);
}

void forgetFolderOf(const QString& dataSet) {
    QVariantMap byName = foldersByName();
    byName.remove(dataSet);
    writeFoldersByName(byName);
}

} // namespace mc::ui
