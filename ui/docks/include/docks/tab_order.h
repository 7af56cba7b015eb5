#pragma once

#include <QList>

class QWidget;

namespace mc::ui {

/// Makes Tab go through the sections one after the other; within each, the order stays as it was. All in one
/// window; what lies in none of them comes where it was.
void setSectionOrder(const QList<QWidget*>& sections);

/// The widgets of a section that Tab reaches when they are shown and enabled, in the order in which it does.
[[nodiscard]] QList<QWidget*> tabStops(const QWidget& section);

} // namespace mc::ui
