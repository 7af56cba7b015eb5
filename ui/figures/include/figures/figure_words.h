#pragma once

#include <QLabel>
#include <QString>

namespace mc::ui {

/// A line of text on a figure, of the height that its words need. scale: of the usual size of letters. Owned
/// by `parent`.
[[nodiscard]] QLabel* words(const QString& text, double scale, bool bold, QWidget& parent);

} // namespace mc::ui
