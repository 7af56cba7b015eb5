#include "window_title.h"

#include "style/text.h"

#include <QFileInfo>
#include <QWidget>

namespace mc::ui {

void showTitle(QWidget& window, const QString& run, const QString& file, bool modified) {
    const QString title = run.isEmpty() ? QStringLiteral("Microcircuit") : tr("%1 – Microcircuit").arg(run);
    window.setWindowTitle(file.isEmpty() ? title
                                         : QFileInfo(file).fileName() + QStringLiteral("[*] – ") + title);
    window.setWindowModified(!file.isEmpty() && modified);
}

} // namespace mc::ui
