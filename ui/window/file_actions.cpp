#include "window/file_actions.h"

#include "base/errors.h"
#include "figures/board_figure.h"
#include "panels/folder_dialog.h"
#include "window/file_dialog.h"
#include "window/status_line.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace mc::ui {

namespace {

constexpr QSize kFigureSize{1920, 1080}; ///< pixels

} // namespace

FileActions::FileActions(QWidget& window) : QObject(&window), window_(window) {}

void FileActions::askOpenData() {
    askForDataFolder(&window_, [this](const QString& folder) { emit dataFolderChosen(folder); });
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
