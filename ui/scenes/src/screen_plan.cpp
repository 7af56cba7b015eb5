#include "scenes/screen_plan.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kShare = 0.75; ///< of the screen

qsizetype areaOf(const ScreenPlace& screen) {
    return qsizetype{screen.geometry.width()} * screen.geometry.height();
}

} // namespace

ScreenPlan planScreens(const QList<ScreenPlace>& screens, qsizetype board) {
    const auto primary = std::ranges::find(screens, true, &ScreenPlace::primary);
    const qsizetype own = primary == screens.end() ? 0 : primary - screens.begin();
    if (board < 0 || board >= screens.size()) {
        board = own;
    }
    qsizetype best = -1;
    for (qsizetype k = 0; k < screens.size(); ++k) {
        if (k == own || screens[k].geometry.intersects(screens[own].geometry)) {
            continue; // the same picture
        }
        const bool larger = best < 0 || areaOf(screens[k]) > areaOf(screens[best]);
        best = k == board || (larger && best != board) ? k : best;
    }
    return best < 0 ? ScreenPlan{board, board} : ScreenPlan{best, own};
}

QRect besideTheBoard(const QRect& available) {
    QRect place(QPoint(), (QSizeF(available.size()) * kShare).toSize());
    place.moveCenter(available.center());
    return place;
}

} // namespace mc::ui
