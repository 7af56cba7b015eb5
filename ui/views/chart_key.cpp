#include "views/chart_key.h"

#include "style/fonts.h"
#include "style/marks.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kPiece = 16;        ///< length of the piece of a curve, units
constexpr double kToName = 4;        ///< between the piece and the name, units
constexpr double kBetween = 10;      ///< between two curves, units
constexpr double kShortestName = 16; ///< a name is not shortened further, units

/// Of all curves with their whole names, pixels.
double widthOf(const std::vector<CurveStyle>& curves, const QFontMetricsF& metrics, double unit) {
    double width = -kBetween * unit;
    for (const CurveStyle& curve : curves) {
        width += curve.name.isEmpty()
                     ? 0
                     : (kBetween + kPiece + kToName) * unit + metrics.horizontalAdvance(curve.name);
    }
    return width;
}

} // namespace

void paintChartKey(QPainter& painter, const Colours& theme, const std::vector<CurveStyle>& curves,
                   const QRectF& line, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double unit = unitOf(font);
    const double piece = kPiece * unit;
    const double toName = piece + kToName * unit;
    const bool brief = widthOf(curves, metrics, unit) > line.width();
    double left = line.left();
    for (auto curve = curves.rbegin(); curve != curves.rend(); ++curve) {
        const QString& wanted = brief && !curve->shortName.isEmpty() ? curve->shortName : curve->name;
        const double least = isLargeType(font) ? metrics.horizontalAdvance(wanted) : 0;
        if (wanted.isEmpty() || left + toName + std::max(kShortestName * unit, least) > line.right()) {
            continue; // for a projector none rather than half a word
        }
        const double middle = line.center().y();
        painter.setPen(penOf(curve->stroke, theme, unit * strokeScale(font)));
        painter.drawLine(QPointF(left, middle), QPointF(left + piece, middle));
        paintMark(painter, curve->mark, theme.of(curve->stroke.ink), QPointF(left + piece / 2, middle),
                  kCurveMark * unit);
        left += toName;
        const double room = line.right() - left;
        const QString name = metrics.elidedText(wanted, Qt::ElideRight, room);
        painter.setPen(theme.text);
        painter.drawText(QRectF(left, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         name);
        left += metrics.horizontalAdvance(name) + kBetween * unit;
    }
}

} // namespace mc::ui
