#include "window/file_actions.h"

#include "panels/folder_dialog.h"

#include <QFileDialog>

namespace mc::ui {

FileActions::FileActions(QWidget& window) : QObject(&window), window_(window) {}

void FileActions::askOpenData() {
    askForDataFolder(&window_, [this](const QString& folder) { emit dataFolderChosen(folder); });
}

} // namespace mc::ui
