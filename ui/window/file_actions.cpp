#include "window/file_actions.h"

#include "base/errors.h"
#include "figures/board_figure.h"
#include "panels/folder_dialog.h"
#include "window/status_line.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <filesystem>
#include <utility>

namespace mc::ui {

namespace {

constexpr QSize kFigureSize{1920, 1080}; ///< pixels

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

void FileActions::askExportBoard() {
    const QString png = tr("PNG image (*.png)");
    const QString svg = tr("SVG drawing (*.svg)");
    QFileDialog* dialog = askForFile(window_, tr("Export the board"), QFileDialog::AcceptSave, {png, svg},
                                     QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString& filter) {
        dialog->setDefaultSuffix(filter == svg ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &FileActions::exportBoard);
}

void FileActions::exportBoard(const QString& path) {
    if (!last_) {
        emit said(Notice::Kind::Failure, tr("There is nothing to export yet."));
        return;
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("png") && suffix != QLatin1String("svg")) {
        emit said(Notice::Kind::Failure, tr("%1: the name of an exported board must end in .png or .svg.")
                                             .arg(QDir::toNativeSeparators(path)));
        return;
    }
    try {
        const bool svg = suffix == QLatin1String("svg");
        writeBoard(last_, runTitle(*last_), runFootnote(*last_), svg ? QString() : path,
                   svg ? path : QString(), kFigureSize);
        emit said(Notice::Kind::Information, tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
    } catch (const BadFile& fault) {
        emit said(Notice::Kind::Failure, QString::fromUtf8(fault.what()));
    }
}

} // namespace mc::ui
