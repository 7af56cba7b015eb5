#pragma once

#include <QString>

class QWidget;

namespace mc::ui {

/// Titles the window by the run and the file that it is saved to, which may be empty. modified: since then.
void showTitle(QWidget& window, const QString& run, const QString& file, bool modified);

} // namespace mc::ui
