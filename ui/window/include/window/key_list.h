#pragma once

#include "style/bound_keys.h"

#include <QString>
#include <vector>

class QMenuBar;

namespace mc::ui {

/// Keys that hold in one place.
struct KeySection {
    QString title;
    std::vector<KeyHelp> keys;
};

/// Every key of the program: those of the window, by menu, and those of its views, of the tables and actions
/// that bind them.
[[nodiscard]] std::vector<KeySection> allKeys(const QMenuBar& menus);

} // namespace mc::ui
