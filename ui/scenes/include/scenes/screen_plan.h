#pragma once

#include <QList>
#include <QRect>

namespace mc::ui {

/// A screen of the desktop.
struct ScreenPlace {
    QRect geometry; ///< of the desktop, pixels
    bool primary = false;
};

/// On which screens the board and the presenter's window are, by their place in the list.
struct ScreenPlan {
    qsizetype board = 0;
    qsizetype presenter = 0;
    [[nodiscard]] bool hasTwo() const { return board != presenter; }
    bool operator==(const ScreenPlan&) const = default;
};

/// The presenter's window is on the primary screen, which is a laptop's own, and the board on the largest of
/// the others, or on the one of them where it is already. Screens that show the same, as a projector that
/// mirrors a laptop, count as one. board: the screen where the board is now.
[[nodiscard]] ScreenPlan planScreens(const QList<ScreenPlace>& screens, qsizetype board);

/// Place of the presenter's window on a screen that it shares with the board.
[[nodiscard]] QRect besideTheBoard(const QRect& available);

} // namespace mc::ui
