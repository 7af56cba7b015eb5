#pragma once

#include <QFileDialog>
#include <QString>
#include <QStringList>

class QWidget;

namespace mc::ui {

/// A dialog for one file, opened at once and without blocking; the caller connects fileSelected.
/// suffix: of a name that is typed without one, and of the name that is suggested for what is saved.
QFileDialog* askForFile(QWidget& window, const QString& title, QFileDialog::AcceptMode mode,
                        const QStringList& filters, const QString& suffix);

} // namespace mc::ui
