#include "widgets/file_dialog.h"

namespace mc::ui {

QFileDialog* askForFile(QWidget& window, const QString& title, QFileDialog::AcceptMode mode,
                        const QStringList& filters, const QString& suffix) {
    auto* dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    if (mode == QFileDialog::AcceptSave) { // so that it can be saved by the mouse alone
        dialog->selectFile(QStringLiteral("microcircuit.%1").arg(suffix));
    }
    dialog->open();
    return dialog;
}

} // namespace mc::ui
