#include "window/dock_sizes.h"

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

/// Covered by another tab, a dock has the size it had before.
bool isInSight(const QDockWidget* dock) {
    return !dock->isHidden() && !dock->isFloating() && !dock->visibleRegion().isEmpty();
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
    QHash<QDockWidget*, QSize>& sizes = known_[before];
    sizes.clear();
    for (QDockWidget* dock : docks) {
        if (dock == hidden || isInSight(dock)) {
            sizes.insert(dock, dock->size());
        }
    }
}

const QHash<QDockWidget*, QSize>* DockSizes::sizesFor(const Shown& shown) const {
    if (const auto same = known_.find(shown); same != known_.end()) {
        return &same->second;
    }
    const QHash<QDockWidget*, QSize>* best = nullptr; // of a fuller board, so that no dock is too small
    for (const auto& [set, sizes] : known_) {
        if (contains(set, shown) && (best == nullptr || sizes.size() > best->size())) {
            best = &sizes;
        }
    }
    return best;
}

void DockSizes::bringBack(const QList<QDockWidget*>& docks) const {
    const QHash<QDockWidget*, QSize>* sizes = sizesFor(shown(docks));
    if (sizes == nullptr) {
        return;
    }
    QList<QDockWidget*> present;
    QList<int> widths;
    QList<int> heights;
    for (QDockWidget* dock : docks) {
        if (isInSight(dock) && sizes->contains(dock)) {
            present.append(dock);
            widths.append(sizes->value(dock).width());
            heights.append(sizes->value(dock).height());
        }
    }
    window_.resizeDocks(present, widths, Qt::Horizontal);
    window_.resizeDocks(present, heights, Qt::Vertical);
}

} // namespace mc::ui
