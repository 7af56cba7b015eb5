#pragma once

#include <QImage>

class QMainWindow;

namespace mc::ui {

/// The docks of the window as they are seen, without what lies over them: labels, tools, pages.
[[nodiscard]] QImage boardPicture(const QMainWindow& window);

} // namespace mc::ui
