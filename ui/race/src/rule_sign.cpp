#include "rule_sign.h"

#include "race/race_charts.h"
#include "style/marks.h"
#include "style/units.h"

#include <QPainter>

namespace mc::ui {

QPixmap ruleSign(std::string_view rule, const QWidget& widget) {
    const Colours& theme = coloursOf(widget);
    const Stroke stroke = ruleStroke(rule, 2.2);
    const double ratio = widget.devicePixelRatioF();
    QPixmap sign(pixelsOf(widget, QSizeF(kSignWidth, kSignHeight)) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    paintInUnits(painter, widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penOf(stroke, theme, strokeScale(painter.font())));
    painter.drawLine(QPointF(1, kSignHeight / 2.0), QPointF(kSignWidth - 1, kSignHeight / 2.0));
    paintMark(painter, ruleMark(rule), theme.of(stroke.ink), QPointF(kSignWidth / 2.0, kSignHeight / 2.0), 9);
    return sign;
}

} // namespace mc::ui
