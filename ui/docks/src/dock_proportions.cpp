#include "docks/dock_proportions.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

bool isSide(const QDockWidget* dock) {
    return dock->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
}

int scaled(int size, double factor) {
    return static_cast<int>(std::lround(size * factor));
}

} // namespace

void DockProportions::note(const QList<QDockWidget*>& docks) {
    noted_ = {window_.size(), DockSizes::inSight(docks)};
}

void DockProportions::apply(const QList<QDockWidget*>& docks, bool sideStays) const {
    if (!isKnown()) {
        return;
    }
    const auto isFixed = [&](const QDockWidget* dock) { return sideStays && isSide(dock); };
    int fixed = 0; // of the width
    for (auto one = noted_.sizes.cbegin(); one != noted_.sizes.cend(); ++one) {
        fixed = isFixed(one.key()) ? std::max(fixed, one.value().width()) : fixed;
    }
    const double across =
        std::max(0.0, double(window_.width() - fixed) / std::max(1, noted_.window.width() - fixed));
    const double down = double(window_.height()) / noted_.window.height();
    DockSizes::Sizes wanted;
    for (QDockWidget* dock : docks) {
        QDockWidget* known = noted_.sizes.contains(dock) ? dock : nullptr;
        for (QDockWidget* tab : window_.tabifiedDockWidgets(dock)) { // was in front when sizes were noted
            known = known == nullptr && noted_.sizes.contains(tab) ? tab : known;
        }
        if (known != nullptr) {
            const QSize size = noted_.sizes.value(known);
            wanted.insert(dock, {isFixed(dock) ? size.width() : scaled(size.width(), across),
                                 scaled(size.height(), down)});
        }
    }
    DockSizes::give(window_, docks, wanted);
}

} // namespace mc::ui
