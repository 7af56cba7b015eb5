#include "annotation/annotation_painting.h"

#include "style/palette.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPalette>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kTextScale = 1.2;

QFont textFont(const QFont& font) {
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * kTextScale);
    larger.setBold(true);
    return larger;
}

/// Empty where the text is out of sight.
QRectF boxOf(const PenText& text, const MarkSheet& sheet) {
    const std::optional<QPointF> place = sheet.placeOf(text);
    if (!place) {
        return {};
    }
    const QFontMetricsF metrics(textFont(sheet.font()));
    return {*place, QSizeF(metrics.horizontalAdvance(text.text) + 6, metrics.height() + 2)};
}

double widthOf(const PenStroke& stroke, const QFont& font) {
    return strokeWidth(stroke.width) * unitOf(font) * strokeScale(font);
}

void paint(QPainter& painter, const PenStroke& stroke, const MarkSheet& sheet, const QPalette& palette) {
    painter.setPen(QPen(inkColour(stroke.ink, palette), widthOf(stroke, sheet.font()), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& line : sheet.linesOf(stroke)) {
        painter.drawPolyline(line);
    }
}

void paint(QPainter& painter, const PenText& text, const MarkSheet& sheet, const QPalette& palette) {
    const QRectF box = boxOf(text, sheet);
    if (box.isEmpty()) {
        return;
    }
    QColor ground = palette.color(QPalette::Base);
    ground.setAlphaF(0.85F); // readable over whatever it stands on
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(textFont(sheet.font()));
    painter.setPen(inkColour(text.ink, palette));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text.text);
}

double distance(QPointF point, QPointF from, QPointF to) {
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, from + share * along).length();
}

bool isNear(const PenStroke& stroke, QPointF point, double reach, const MarkSheet& sheet) {
    const double within = reach + widthOf(stroke, sheet.font()) / 2;
    for (const QPolygonF& line : sheet.linesOf(stroke)) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            if (distance(point, line[i - 1], line[i]) <= within) {
                return true;
            }
        }
    }
    return false;
}

bool isNear(const PenText& text, QPointF point, double reach, const MarkSheet& sheet) {
    const QRectF box = boxOf(text, sheet);
    return !box.isEmpty() && box.adjusted(-reach, -reach, reach, reach).contains(point);
}

} // namespace

QColor inkColour(PenInk ink, const QPalette& palette) {
    switch (ink) {
    case PenInk::Violet:
        return coloursOf(palette).penViolet;
    case PenInk::Olive:
        return coloursOf(palette).penOlive;
    case PenInk::Magenta:
        break;
    }
    return coloursOf(palette).penMagenta;
}

double strokeWidth(PenWidth width) {
    return width == PenWidth::Broad ? 6 : 2.5;
}

void paintAnnotations(QPainter& painter, const Annotations& annotations, const MarkSheet& sheet,
                      const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Annotations::Mark& mark : annotations.marks) {
        std::visit([&](const auto& one) { paint(painter, one, sheet, palette); }, mark);
    }
    painter.restore();
}

std::optional<std::size_t> markAt(const Annotations& annotations, QPointF point, double reach,
                                  const MarkSheet& sheet) {
    for (std::size_t i = annotations.marks.size(); i-- > 0;) {
        if (std::visit([&](const auto& one) { return isNear(one, point, reach, sheet); },
                       annotations.marks[i])) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace mc::ui
