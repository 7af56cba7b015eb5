#pragma once

#include <QScreen>
#include <QSize>
#include <QWidget>

namespace mc::ui {

/// Gives a window its least size, and the size it has until a person changes it: a share of the screen, at
/// least 1280 x 720 pixels, and no more than there is room for with the frame of a desktop around it.
inline void sizeFirst(QWidget& window, double shareOfScreen) {
    constexpr QSize kLeast{480, 260}; // a screen of 1024 x 600 with letters of twice the size has 512 x 300
    constexpr QSize kWished{1280, 720};
    constexpr QSize kFrame{16, 48}; // that a desktop puts around a window, at most
    const QSize room = window.screen()->availableSize();
    window.setMinimumSize(kLeast);
    window.resize((room * shareOfScreen).expandedTo(kWished).boundedTo(room - kFrame));
}

} // namespace mc::ui
