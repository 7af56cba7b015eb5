#include "annotation/annotations.h"

#include "style/palette.h"

#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <algorithm>
#include <array>
#include <cmath>

namespace mc::ui {

namespace {

constexpr std::array kInkNames{"vermillion", "blue", "black"};
constexpr std::array kWidthNames{"fine", "broad"};
constexpr double kOutside = 0.5; ///< how far beyond the view a place may lie, in shares of its size
constexpr double kTextScale = 1.2;

template <std::size_t N> int indexOf(const std::array<const char*, N>& names, const QString& name) {
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i])) {
            return static_cast<int>(i);
        }
    }
    return 0;
}

QPointF onTheView(QPointF place, QSizeF size) {
    return {place.x() * size.width(), place.y() * size.height()};
}

bool isPlace(QPointF place) {
    const auto inside = [](double share) { return share >= -kOutside && share <= 1 + kOutside; };
    return inside(place.x()) && inside(place.y()); // not for what is no number
}

QFont textFont(const QFont& font) {
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * kTextScale);
    larger.setBold(true);
    return larger;
}

QRectF boxOf(const PenText& text, QSizeF size, const QFont& font) {
    const QFontMetricsF metrics(textFont(font));
    return {onTheView(text.place, size),
            QSizeF(metrics.horizontalAdvance(text.text) + 6, metrics.height() + 2)};
}

QPainterPath pathOf(const PenStroke& stroke, QSizeF size) {
    QPainterPath path;
    for (const QPointF& place : stroke.points) {
        const QPointF at = onTheView(place, size);
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    if (path.elementCount() == 1) { // a dot
        path.lineTo(path.currentPosition() + QPointF(0.01, 0));
    }
    return path;
}

void paint(QPainter& painter, const PenStroke& stroke, QSizeF size, const QFont& /*font*/,
           const QPalette& palette) {
    painter.setPen(QPen(inkColour(stroke.ink, palette), strokeWidth(stroke.width), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(stroke, size));
}

void paint(QPainter& painter, const PenText& text, QSizeF size, const QFont& font, const QPalette& palette) {
    const QRectF box = boxOf(text, size, font);
    QColor ground = palette.color(QPalette::Base);
    ground.setAlphaF(0.85F); // readable over whatever it stands on
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(textFont(font));
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

bool isNear(const PenStroke& stroke, QPointF point, double reach, QSizeF size, const QFont& /*font*/) {
    for (qsizetype i = 0; i < stroke.points.size(); ++i) {
        const QPointF from = onTheView(stroke.points[std::max<qsizetype>(0, i - 1)], size);
        if (distance(point, from, onTheView(stroke.points[i], size)) <=
            reach + strokeWidth(stroke.width) / 2) {
            return true;
        }
    }
    return false;
}

bool isNear(const PenText& text, QPointF point, double reach, QSizeF size, const QFont& font) {
    return boxOf(text, size, font).adjusted(-reach, -reach, reach, reach).contains(point);
}

QJsonObject jsonOf(const PenStroke& stroke) {
    QJsonArray points;
    for (const QPointF& place : stroke.points) { // to a ten-thousandth of the view
        points.append(std::round(place.x() * 1e4) / 1e4);
        points.append(std::round(place.y() * 1e4) / 1e4);
    }
    return {{"ink", QLatin1String(kInkNames[static_cast<std::size_t>(stroke.ink)])},
            {"width", QLatin1String(kWidthNames[static_cast<std::size_t>(stroke.width)])},
            {"points", points}};
}

QJsonObject jsonOf(const PenText& text) {
    return {{"ink", QLatin1String(kInkNames[static_cast<std::size_t>(text.ink)])},
            {"text", text.text},
            {"place", QJsonArray{text.place.x(), text.place.y()}}};
}

std::optional<Annotations::Mark> markOf(const QJsonObject& object) {
    const auto ink = static_cast<PenInk>(indexOf(kInkNames, object.value("ink").toString()));
    if (object.contains("text")) {
        const QJsonArray place = object.value("place").toArray();
        PenText text{ink,
                     {place.at(0).toDouble(-1), place.at(1).toDouble(-1)},
                     object.value("text").toString().left(Annotations::kMostLetters)};
        return text.text.isEmpty() || !isPlace(text.place) ? std::nullopt
                                                           : std::optional<Annotations::Mark>(text);
    }
    PenStroke stroke{ink, static_cast<PenWidth>(indexOf(kWidthNames, object.value("width").toString())), {}};
    const QJsonArray numbers = object.value("points").toArray();
    const qsizetype count = std::min<qsizetype>(numbers.size() / 2, Annotations::kMostPoints);
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF place(numbers.at(2 * i).toDouble(-1), numbers.at(2 * i + 1).toDouble(-1));
        if (isPlace(place)) {
            stroke.points.append(place);
        }
    }
    return stroke.points.isEmpty() ? std::nullopt : std::optional<Annotations::Mark>(stroke);
}

} // namespace

QJsonValue Annotations::toJson() const {
    QJsonArray list;
    for (const Mark& mark : marks) {
        list.append(std::visit([](const auto& one) { return jsonOf(one); }, mark));
    }
    return list;
}

Annotations Annotations::fromJson(const QJsonValue& value) {
    Annotations read;
    for (const QJsonValue& one : value.toArray()) {
        if (read.marks.size() >= kMostMarks) {
            break;
        }
        if (std::optional<Mark> mark = markOf(one.toObject())) {
            read.marks.push_back(std::move(*mark));
        }
    }
    return read;
}

QColor inkColour(PenInk ink, const QPalette& palette) {
    switch (ink) {
    case PenInk::Blue:
        return coloursOf(palette).blue;
    case PenInk::Black:
        return coloursOf(palette).black;
    case PenInk::Vermillion:
        break;
    }
    return coloursOf(palette).vermillion;
}

double strokeWidth(PenWidth width) {
    return width == PenWidth::Broad ? 6 : 2.5;
}

void paintAnnotations(QPainter& painter, const Annotations& annotations, QSizeF size, const QFont& font,
                      const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Annotations::Mark& mark : annotations.marks) {
        std::visit([&](const auto& one) { paint(painter, one, size, font, palette); }, mark);
    }
    painter.restore();
}

std::optional<std::size_t> markAt(const Annotations& annotations, QPointF point, double reach, QSizeF size,
                                  const QFont& font) {
    for (std::size_t i = annotations.marks.size(); i-- > 0;) {
        if (std::visit([&](const auto& one) { return isNear(one, point, reach, size, font); },
                       annotations.marks[i])) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace mc::ui
