#pragma once

#include <QKeySequence>
#include <QSize>
#include <QString>
#include <span>

class QWidget;

namespace mc::ui {

class View;

/// Where a dock is on the board in a window that is large enough.
enum class Region { Side, Pictures, Input, Circuit, Errors, Concordance, Accuracy };

/// In which of two large places it is a tab: for a projector, and in a small window, where the side is a
/// third.
enum class Half { Left, Right };

/// A dock: what it shows and where, whatever the arrangement.
struct DockRow {
    const char* name;               ///< of the dock; what lessons, sessions and tests call it
    const char* title;              ///< English; so below
    const char* brief;              ///< for a tab among others in large letters; null: the title will do
    const char* about;              ///< what it shows, in a sentence
    Qt::Key key;                    ///< that brings it to the front
    View* (*make)(QWidget* parent); ///< null: a panel that the window brings along
    Region region;
    Half half;
    int rank;         ///< of those in one place the least is in front, until a person raises another
    QSize least;      ///< pixels of its content from where on it says something
    bool openAtFirst; ///< what the others show is measured only once they are asked for
    /// Stays open when the window becomes one for a projector, where few tabs have room; what a person has
    /// brought to the front stays in any case.
    bool projected = true;

    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString briefText() const;
    [[nodiscard]] QString aboutText() const;
};

/// All docks, in the order of their tabs and of the View menu.
[[nodiscard]] std::span<const DockRow> dockTable();

} // namespace mc::ui
