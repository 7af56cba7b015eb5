#pragma once

#include <QString>
#include <QStringList>

namespace mc::ui {

/// Data folders that were opened with success, the latest first, at most eight; kept between sessions.
[[nodiscard]] QStringList recentFolders();
/// dataSet: its name, for folderOf().
void rememberFolder(const QString& folder, const QString& dataSet);

/// The folder in which the data set of this name was opened last, by this start of the program or an earlier
/// one; empty: in none.
[[nodiscard]] QString folderOf(const QString& dataSet);
/// It is not there any more.
void forgetFolderOf(const QString& dataSet);

} // namespace mc::ui
