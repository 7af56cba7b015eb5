#include "glossary/parts_overlay.h"

#include "glossary/part_label.h"
#include "style/fonts.h"
#include "style/palette.h"
#include "style/units.h"

#include <QDockWidget>
#include <QPainter>
#include <utility>

namespace mc::ui {

namespace {

// Units.
constexpr double kAroundNumber = 5; ///< of a mark, both sides together
constexpr double kHead = 8;         ///< length of an arrow's head
constexpr int kVeil = 110;          ///< opacity of what lies over other views, 0 ... 255

} // namespace

void PartsOverlay::paintEvent(QPaintEvent* /*event*/) {
    if (content_ == nullptr) {
        return;
    }
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.window;
    veil.setAlpha(kVeil);
    painter.setClipRegion(QRegion(rect()) - viewRect().toAlignedRect());
    painter.fillRect(rect(), veil);
    painter.setClipping(false);
    const std::optional<std::size_t> focused = focusedLabel();
    if (focused && !labels_[*focused]->part().place.isEmpty()) {
        painter.setPen(QPen(theme.accent, 2 * lineOf(*this)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(labels_[*focused]->part().place.adjusted(-2, -2, 2, 2));
    }
    for (std::size_t k = 0; k < arrows_.size(); ++k) {
        paintArrow(painter, arrows_[k], focused == k);
    }
    paintMarks(painter);
}

/// Light within dark, or dark within light: it stands out on whatever lies below.
void PartsOverlay::paintArrow(QPainter& painter, const QLineF& arrow, bool strong) const {
    if (arrow.isNull()) {
        return;
    }
    const Colours& theme = coloursOf(*this);
    const QColor ink = strong ? theme.accent : theme.text;
    const double line = (strong ? 2.2 : 1.4) * lineOf(*this);
    QLineF back(arrow.p2(), arrow.p1());
    back.setLength(std::min(back.length(), kHead * unitOf(*this)));
    QPolygonF head{arrow.p2()};
    for (const double turn : {22.0, -22.0}) {
        QLineF side = back;
        side.setAngle(back.angle() + turn);
        head << side.p2();
    }
    for (const auto& [colour, more] : {std::pair(theme.card, 2.4 * lineOf(*this)), std::pair(ink, 0.0)}) {
        painter.setPen(QPen(colour, line + more, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(arrow);
        painter.setBrush(colour);
        painter.drawPolygon(head);
    }
}

QFont PartsOverlay::markFont() const {
    return scaledFont(font(), 0.9, true);
}

double PartsOverlay::markSize() const {
    return QFontMetricsF(markFont()).horizontalAdvance(QStringLiteral("00")) + kAroundNumber * unitOf(*this);
}

void PartsOverlay::paintMarks(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const std::optional<std::size_t> focused = focusedLabel();
    const double radius = markSize() / 2;
    painter.setFont(markFont());
    int number = 0;
    for (std::size_t k = 0; k < marks_.size(); ++k) {
        if (!marks_[k]) {
            continue;
        }
        const bool strong = focused == k;
        painter.setPen(QPen(theme.card, 1.5 * lineOf(*this)));
        painter.setBrush(strong ? theme.accent : theme.text);
        painter.drawEllipse(*marks_[k], radius, radius);
        painter.setPen(strong ? QColor(Qt::white) : theme.card);
        painter.drawText(QRectF(*marks_[k] - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                         Qt::AlignCenter, QString::number(++number));
    }
}

} // namespace mc::ui
