#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace mc::ui {

/// What a person looks for: a dialog of Qt shows either folders or files.
enum class DataPlace { Folder, File };

/// File dialog for a data set: a folder, or an archive or other file. Returns at once; `chosen` is called if
/// one was chosen, `cancelled`, where it is given, if none was, and neither if `parent` is gone by then.
void askForData(QWidget* parent, DataPlace place, std::function<void(const QString& source)> chosen,
                std::function<void()> cancelled = {});

} // namespace mc::ui
