#pragma once

#include <QString>
#include <QStringList>

namespace mc::ui {

/// Folders and files of data that were opened with success, the latest first, at most eight; kept between
/// sessions. Called folders here.
[[nodiscard]] QStringList recentFolders();
/// dataSet: its name, for folderOf().
void rememberFolder(const QString& folder, const QString& dataSet);

/// Whether a person has opened data there, as far as that is remembered; the drawn digits are everywhere.
[[nodiscard]] bool isKnownPlace(const QString& folder);

/// The folder in which the data set of this name was opened last; kept between sessions. Empty: in none.
[[nodiscard]] QString folderOf(const QString& dataSet);
/// The data set that was opened in this folder last; empty where that is not known.
[[nodiscard]] QString dataSetIn(const QString& folder);
/// It is not there any more.
void forgetFolderOf(const QString& dataSet);

} // namespace mc::ui
