#include "docks/dock_sizes.h"

#include <QLayout>
#include <QTabBar>
#include <algorithm>

namespace mc::ui {

namespace {

/// Whether all docks of `few` are among those of `many`.
bool contains(const std::vector<bool>& many, const std::vector<bool>& few) {
    for (std::size_t k = 0; k < few.size(); ++k) {
        if (few[k] && !many[k]) {
            return false;
        }
    }
    return true;
}

/// Where a dock is among tabs.
struct Tab {
    const QTabBar* bar = nullptr; ///< null: it has its place for itself
    bool inFront = true;
};

/// Qt gives each tab its dock as data. Where the dock lies does not tell: one that was shown behind another
/// tab has not been given a place at all.
Tab tabOf(const QDockWidget* dock) {
    const auto id = static_cast<qulonglong>(reinterpret_cast<quintptr>(dock));
    for (const QTabBar* tabs : dock->parentWidget()->findChildren<QTabBar*>(Qt::FindDirectChildrenOnly)) {
        for (int k = 0; tabs->count() > 1 && k < tabs->count(); ++k) { // one alone is not shown
            if (tabs->tabData(k).toULongLong() == id) {
                return {tabs, k == tabs->currentIndex()};
            }
        }
    }
    return {};
}

/// Whether it takes part in the layout. What merely lies over it does not count.
bool isInSight(const QDockWidget* dock) {
    const QRect place = dock->geometry();
    return !dock->isHidden() && !dock->isFloating() && place.right() >= 0 && place.bottom() >= 0 &&
           tabOf(dock).inFront;
}

} // namespace

DockSizes::Shown DockSizes::shown(const QList<QDockWidget*>& docks) {
    Shown shown;
    for (const QDockWidget* dock : docks) {
        shown.push_back(!dock->isHidden());
    }
    return shown;
}

void DockSizes::remember(const QList<QDockWidget*>& docks, const QDockWidget* hidden) {
    Shown before = shown(docks);
    before[static_cast<std::size_t>(docks.indexOf(hidden))] = true;
    Sizes& sizes = known_[before];
    sizes = inSight(docks);
    sizes.insert(docks[docks.indexOf(hidden)], hidden->size());
}

const DockSizes::Sizes* DockSizes::sizesFor(const Shown& shown) const {
    if (const auto same = known_.find(shown); same != known_.end()) {
        return &same->second;
    }
    const Sizes* best = nullptr; // of a fuller board, so that no dock is too small
    for (const auto& [set, sizes] : known_) {
        if (contains(set, shown) && (best == nullptr || sizes.size() > best->size())) {
            best = &sizes;
        }
    }
    return best;
}

void DockSizes::bringBack(const QList<QDockWidget*>& docks) const {
    if (const Sizes* sizes = sizesFor(shown(docks))) {
        give(window_, docks, *sizes);
    }
}

DockSizes::Sizes DockSizes::inSight(const QList<QDockWidget*>& docks) {
    Sizes sizes;
    for (QDockWidget* dock : docks) {
        if (isInSight(dock)) {
            const QTabBar* tabs = tabOf(dock).bar;
            sizes.insert(dock, dock->size() + QSize(0, tabs != nullptr ? tabs->height() : 0));
        }
    }
    return sizes;
}

void DockSizes::give(QMainWindow& window, const QList<QDockWidget*>& docks, const Sizes& sizes) {
    QList<QDockWidget*> present;
    QList<int> widths;
    QList<int> heights;
    for (QDockWidget* dock : docks) { // in their order: a hash has none
        if (isInSight(dock) && sizes.contains(dock)) {
            present.append(dock);
            widths.append(sizes.value(dock).width());
            heights.append(sizes.value(dock).height());
        }
    }
    window.resizeDocks(present, widths, Qt::Horizontal);
    window.resizeDocks(present, heights, Qt::Vertical);
    window.layout()->activate(); // at once, so that no other sizes are seen or noted on the way
}

} // namespace mc::ui
