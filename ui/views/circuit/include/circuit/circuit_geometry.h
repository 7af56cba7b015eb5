#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace mc::ui {

/// Where the parts of a microcircuit are drawn: boxes with values at the left, the pyramidal cell in the
/// middle, VIP and SST at the right. Pixels of the picture.
struct CircuitGeometry {
    double scale = 1; ///< width of strokes against that of a picture of 380 x 300

    QRectF above; ///< words on what arrives from above
    QRectF below; ///< words on what arrives from below

    QRectF apicalBox; ///< values of each compartment
    QRectF somaBox;
    QRectF basalBox;
    QRectF errorBox; ///< ε and e

    QPolygonF soma; ///< triangle, tip first
    QPointF somaCentre;
    QPainterPath apical;  ///< trunk of the apical dendrite
    QPainterPath tuft;    ///< its branches
    QPainterPath basal;   ///< basal dendrites
    QPointF apicalMiddle; ///< where a leader line points to
    QPointF basalMiddle;

    QPointF sst;
    QPointF vip;
    double cellRadius = 0;

    QLineF pyrToSst;
    QLineF sstToApical; ///< ends where the inhibitory bar is
    QLineF vipToSst;
    QLineF feedforward; ///< cross-layer arrows: up to the basal dendrites,
    QLineF feedback;    ///< down to the tuft
    QLineF feedbackVip; ///< and to the error cells
};

/// room: of the picture; one much higher than wide is not filled. lineHeight: of its text, pixels.
[[nodiscard]] CircuitGeometry circuitGeometry(const QRectF& room, double lineHeight);

} // namespace mc::ui
