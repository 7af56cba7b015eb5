#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace mc::ui {

/// Lets a person choose a folder with a data set. Returns at once; `chosen` is called if one was chosen,
/// `cancelled`, where it is given, if none was, and neither if `parent` is gone by then.
void askForDataFolder(QWidget* parent, std::function<void(const QString& folder)> chosen,
                      std::function<void()> cancelled = {});

} // namespace mc::ui
