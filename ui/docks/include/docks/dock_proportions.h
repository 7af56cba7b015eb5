#pragma once

#include "docks/dock_sizes.h"

namespace mc::ui {

/// Keeps the proportions of the docks while the window changes its size. Qt alone takes from some docks until
/// they are crushed, and gives what comes back to others.
class DockProportions {
public:
    explicit DockProportions(QMainWindow& window) : window_(window) {}

    /// The docks are as large as they are meant to be in the window as it is now. docks: all of them.
    void note(const QList<QDockWidget*>& docks);
    /// They have been arranged anew, and what they are meant to have is not known yet.
    void forget() { noted_ = {}; }
    [[nodiscard]] bool isKnown() const { return !noted_.window.isEmpty(); }

    /// How large the docks are meant to be in a window of a size.
    struct Noted {
        QSize window; ///< empty: not known
        DockSizes::Sizes sizes;
    };
    [[nodiscard]] const Noted& noted() const { return noted_; }
    void setNoted(const Noted& noted) { noted_ = noted; }
    /// Gives them their shares of the window as it is now.
    /// sideStays: what does not grow with a window keeps its width.
    void apply(const QList<QDockWidget*>& docks, bool sideStays) const;

private:
    QMainWindow& window_;
    Noted noted_;
};

} // namespace mc::ui
