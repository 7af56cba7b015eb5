#pragma once

#include "circuit/circuit_geometry.h"
#include "circuit/circuit_values_text.h"
#include "style/palette.h"

#include <QPainter>

namespace mc::ui {

/// Paints one microcircuit into the places of a geometry.
class CircuitPainter {
public:
    /// moment: null for a drawing without values.
    CircuitPainter(QPainter& painter, const Colours& theme, const CircuitGeometry& geometry,
                   const CircuitMoment* moment);

    void paint();

private:
    void paintWiring();
    void paintCrossLayer();
    void paintPyramidal();
    void paintInterneuron(QPointF centre, const QString& name, const QStringList& counts, const QString& role,
                          bool roleAbove, CellType type, bool active);
    void paintBox(const QRectF& box, const QString& title, const QStringList& lines, const QColor& colour);
    void paintValues();
    void paintLeader(const QRectF& box, QPointF to);
    void paintArrow(const QLineF& line, const QColor& colour);
    void paintInhibition(const QLineF& line, const QColor& colour);

    QPainter& painter_;
    const Colours& theme_;
    const CircuitGeometry& g_;
    const CircuitMoment* moment_;
    CircuitValuesText text_;
    QFont font_;
    double stroke_; ///< units of a line of width 1
};

} // namespace mc::ui
