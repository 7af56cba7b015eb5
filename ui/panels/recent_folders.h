#pragma once

#include <QString>
#include <QStringList>

namespace mc::ui {

/// Data folders that were opened with success, the latest first, at most eight; kept between sessions.
[[nodiscard]] QStringList recentFolders();
void rememberFolder(const QString& folder);

} // namespace mc::ui
