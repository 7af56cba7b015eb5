#include "window/file_actions.h"

#include "data_choice/data_dialog.h"

namespace mc::ui {

FileActions::FileActions(QWidget& window) : QObject(&window), window_(window) {}

void FileActions::askDataFolder() {
    askForData(&window_, DataPlace::Folder, [this](const QString& folder) { emit dataChosen(folder); });
}

void FileActions::askDataFile() {
    askForData(&window_, DataPlace::File, [this](const QString& file) { emit dataChosen(file); });
}

} // namespace mc::ui
