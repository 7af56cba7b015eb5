#include "export_path.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace mc::ui {

ExportPath::ExportPath(QWidget& page) : QObject(&page), page_(page) {}

void ExportPath::setFolder(const QString& folder) {
    folder_ = QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void ExportPath::ask(const QString& name, const QString& suffix) {
    const bool severalFiles = suffix.isEmpty();
    auto* dialog =
        new QFileDialog(&page_, severalFiles ? tr("Folder of the files") : tr("Export as"), folder_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (severalFiles) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(QLatin1Char('*') + suffix);
        dialog->setDefaultSuffix(suffix.mid(1));
        dialog->selectFile((named_.isEmpty() ? name : named_) + suffix);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, severalFiles](const QString& path) {
        const QFileInfo file(path);
        folder_ = file.absolutePath();
        named_ = severalFiles ? QString() : file.completeBaseName();
        mayReplace_ = severalFiles ? QString() : path;
        emit chosen(path);
    });
    dialog->open();
}

void ExportPath::confirm(const QStringList& files, const std::function<void()>& write) {
    QStringList existing;
    for (const QString& file : files) {
        if (file != mayReplace_ && QFileInfo::exists(file)) {
            existing << QFileInfo(file).fileName();
        }
    }
    mayReplace_.clear();
    if (existing.isEmpty()) {
        write();
        return;
    }
    const QString question =
        existing.size() == 1
            ? tr("%1 exists. Replace it?").arg(existing.first())
            : tr("%1 of %2 files exist. Replace them?").arg(existing.size()).arg(files.size());
    auto* box = new QMessageBox(QMessageBox::Question, tr("Export"), question,
                                QMessageBox::Yes | QMessageBox::Cancel, &page_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel); // as in the file dialog
    connect(box, &QMessageBox::accepted, this, write);
    box->open();
}

} // namespace mc::ui
