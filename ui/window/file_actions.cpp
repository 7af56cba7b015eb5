#include "window/file_actions.h"

#include "panels/folder_dialog.h"

#include <QFileDialog>
#include <filesystem>
#include <utility>

namespace mc::ui {

namespace {

std::filesystem::path pathOf(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

/// A dialog for one file, opened at once; the caller connects fileSelected.
QFileDialog* askForFile(QWidget& window, const QString& title, QFileDialog::AcceptMode mode,
                        const QStringList& filters, const QString& suffix) {
    auto* dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    dialog->open();
    return dialog;
}

QString checkpointFilter() {
    return FileActions::tr("Checkpoints (*.mcz)");
}

} // namespace

FileActions::FileActions(QWidget& window) : QObject(&window), window_(window) {}

void FileActions::askOpenData() {
    askForDataFolder(&window_, [this](const QString& folder) { emit dataFolderChosen(folder); });
}

void FileActions::askOpenCheckpoint() {
    const QStringList filters{checkpointFilter(), tr("All files (*)")};
    QFileDialog* dialog = askForFile(window_, tr("Open a checkpoint"), QFileDialog::AcceptOpen, filters, {});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { emit commandIssued(command::OpenCheckpoint{pathOf(path)}); });
}

void FileActions::askSaveCheckpoint() {
    QFileDialog* dialog = askForFile(window_, tr("Save a checkpoint"), QFileDialog::AcceptSave,
                                     {checkpointFilter()}, QStringLiteral("mcz"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { emit commandIssued(command::SaveCheckpoint{pathOf(path)}); });
}

} // namespace mc::ui
