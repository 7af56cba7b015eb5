#include "chart/curve_sign.h"

#include "style/marks.h"
#include "style/units.h"

#include <QPainter>

namespace mc::ui {

void CurveSign::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    constexpr double kSignMark = 9; // units
    const double middle = room.height() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penOf(stroke_, paper.colours(), paper.stroke()));
    painter.drawLine(QPointF(1, middle), QPointF(kSize.width() - 1, middle));
    paintMark(painter, mark_, paper.colours().of(stroke_.ink), QPointF(kSize.width() / 2, middle), kSignMark);
}

QPixmap curveSign(const Stroke& stroke, Mark mark, const QWidget& widget) {
    const double ratio = widget.devicePixelRatioF();
    QPixmap sign(pixelsOf(widget, CurveSign::kSize) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    paintInUnits(painter, widget);
    CurveSign(stroke, mark).paint(painter, CurveSign::kSize, Paper::screen(widget));
    return sign;
}

} // namespace mc::ui
