#pragma once

#include "figures/chosen_words.h"
#include "style/paper.h"

#include <QList>
#include <QPalette>
#include <QPointer>
#include <QSize>
#include <QWidget>

class QPainter;

namespace mc::ui {

class View;

/// Makes a view ready to be painted on a figure, in the state and with the choices that it has on the screen:
/// of another size, on white, without buttons. Nothing of it is seen on the screen, since all is as before
/// when this ends, and it must end before events are handled.
class ViewStage {
public:
    /// view: outlives this, and is not hidden. size: pixels of the window.
    ViewStage(View& view, QSize size);
    ~ViewStage();
    ViewStage(const ViewStage&) = delete;
    ViewStage& operator=(const ViewStage&) = delete;

    /// Paints the view with its upper left corner at (0, 0).
    void paint(QPainter& painter);
    /// How many times as wide or high it would have to be for nothing to be scrolled out of sight; at
    /// least 1.
    [[nodiscard]] double overflow() const;

private:
    void hideButtons();
    void turnLight();

    /// A part in colours other than those of paper.
    struct Dark {
        QPointer<QWidget> part;
        QPalette palette;
        bool own; ///< not that of the program
    };
    View& view_;
    ChosenWords chosenWords_; ///< its end takes it off all combo boxes
    QList<Dark> dark_;
    QSize before_;
    bool hadGround_;
    bool signalsBlocked_;
    QPointer<QWidget> focus_;         ///< had the keyboard, and would lose it when hidden
    QList<QPointer<QWidget>> hidden_; ///< buttons that stood on it
};

/// The white page of figures, with the letters of the program.
[[nodiscard]] Paper figurePaper();
/// Paints what can be seen of a view, its upper left corner at (0, 0): its picture, or, where it has none,
/// the view itself on a stage. size: pixels of the window.
void paintOnFigure(View& view, QPainter& painter, QSize size);

} // namespace mc::ui
