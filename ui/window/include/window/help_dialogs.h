#pragma once

#include "window/key_list.h"

class QWidget;

namespace mc::ui {

/// All keys, by where they hold, in a window of its own that blocks nothing.
void showKeys(QWidget& parent, const std::vector<KeySection>& sections);

/// What this program is, what it is based on, and what it is not.
void showAbout(QWidget& parent);

} // namespace mc::ui
