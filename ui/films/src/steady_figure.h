#pragma once

#include "figures/figure.h"

#include <QSizeF>

namespace mc::ui {

/// A figure that is never laid out in less room than the ones before it, so that letters do not grow and
/// shrink from picture to picture.
class SteadyFigure : public Figure {
public:
    /// figure: outlives this. most: the largest room so far; empty at first.
    SteadyFigure(Figure& figure, QSizeF& most) : Figure(figure.words()), figure_(figure), most_(most) {}

    [[nodiscard]] QSizeF room(QSizeF wished) override {
        most_ = most_.expandedTo(figure_.room(wished));
        return most_;
    }
    void paint(QPainter& painter, QSizeF room) override { figure_.paint(painter, room); }

private:
    Figure& figure_;
    QSizeF& most_;
};

} // namespace mc::ui
