#pragma once

#include <QList>

class QAction;
class QWidget;

namespace mc::ui {

/// A table of all keys, made from the actions themselves, in a window of its own that blocks nothing.
void showKeys(QWidget& parent, const QList<QAction*>& actions);

/// What this program is, what it is based on, and what it is not.
void showAbout(QWidget& parent);

} // namespace mc::ui
