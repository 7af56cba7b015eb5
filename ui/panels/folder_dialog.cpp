#include "panels/folder_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <utility>

namespace mc::ui {

void askForDataFolder(QWidget* parent, std::function<void(const QString& folder)> chosen,
                      std::function<void()> cancelled) {
    auto* dialog = new QFileDialog(
        parent, QCoreApplication::translate("mc::ui::folder", "Open a folder with a data set"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    if (cancelled) {
        QObject::connect(dialog, &QFileDialog::rejected, parent, std::move(cancelled));
    }
    dialog->open();
}

} // namespace mc::ui
