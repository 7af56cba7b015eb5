#include "annotation/annotations.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace mc::ui {

namespace {

constexpr std::array kInkNames{"magenta", "violet", "olive"};
/// Of files from before the pens had colours of their own, in the same order.
constexpr std::array kFormerInkNames{"vermillion", "blue", "black"};
constexpr std::array kWidthNames{"fine", "broad"};
constexpr double kOutside = 0.5;  ///< how far beyond the view a place may lie, in shares of its size
constexpr double kFarthest = 1e9; ///< a time or a height on axes
constexpr int kDigits = 7;        ///< of them in files
constexpr qsizetype kMostLettersOfPlot = 64;
constexpr const char* kPoints = "points"; ///< of a stroke
constexpr const char* kPlace = "place";   ///< of a text

template <std::size_t N> int indexOf(const std::array<const char*, N>& names, const QString& name) {
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i])) {
            return static_cast<int>(i);
        }
    }
    return 0;
}

PenInk inkOf(const QString& name) {
    return static_cast<PenInk>(std::max(indexOf(kInkNames, name), indexOf(kFormerInkNames, name)));
}

bool isPlace(QPointF place) {
    const auto inside = [](double share) { return share >= -kOutside && share <= 1 + kOutside; };
    return inside(place.x()) && inside(place.y()); // not for what is no number
}

bool isOnAxes(QPointF place) {
    return std::abs(place.x()) <= kFarthest && std::abs(place.y()) <= kFarthest;
}

/// Shares to a ten-thousandth of the view; values on axes to as many digits as a person can draw.
double rounded(double value, bool onAxes) {
    return onAxes ? QString::number(value, 'g', kDigits).toDouble() : std::round(value * 1e4) / 1e4;
}

/// Places under a key of their own where they are those of a plot: a program that knows no plots leaves such
/// a mark out.
void put(QJsonObject& object, const QList<QPointF>& places, const char* key, const QString& plot) {
    const bool onAxes = !plot.isEmpty();
    QJsonArray numbers;
    for (const QPointF& place : places) {
        numbers.append(rounded(place.x(), onAxes));
        numbers.append(rounded(place.y(), onAxes));
    }
    if (onAxes) {
        object.insert("plot", plot);
    }
    object.insert(QLatin1String(onAxes ? "axes" : key), numbers);
}

QList<QPointF> placesOf(const QJsonObject& object, const char* key) {
    const bool onAxes = object.contains("plot");
    const QJsonArray numbers = object.value(QLatin1String(onAxes ? "axes" : key)).toArray();
    const qsizetype count = std::min<qsizetype>(numbers.size() / 2, Annotations::kMostPoints);
    QList<QPointF> places;
    for (qsizetype i = 0; i < count; ++i) {
        const double nowhere = std::numeric_limits<double>::quiet_NaN();
        const QPointF place(numbers.at(2 * i).toDouble(nowhere), numbers.at(2 * i + 1).toDouble(nowhere));
        if (onAxes ? isOnAxes(place) : isPlace(place)) {
            places.append(place);
        }
    }
    return places;
}

QJsonObject jsonOf(const PenStroke& stroke) {
    QJsonObject object{{"ink", QLatin1String(kInkNames[static_cast<std::size_t>(stroke.ink)])},
                       {"width", QLatin1String(kWidthNames[static_cast<std::size_t>(stroke.width)])}};
    put(object, stroke.points, kPoints, stroke.plot);
    return object;
}

QJsonObject jsonOf(const PenText& text) {
    QJsonObject object{{"ink", QLatin1String(kInkNames[static_cast<std::size_t>(text.ink)])},
                       {"text", text.text}};
    put(object, {text.place}, kPlace, text.plot);
    return object;
}

std::optional<Annotations::Mark> markOf(const QJsonObject& object) {
    const auto ink = inkOf(object.value("ink").toString());
    const auto width = static_cast<PenWidth>(indexOf(kWidthNames, object.value("width").toString()));
    const QString plot = object.value("plot").toString();
    if (object.contains("plot") && (plot.isEmpty() || plot.size() > kMostLettersOfPlot)) {
        return std::nullopt;
    }
    const QString text = object.value("text").toString().left(Annotations::kMostLetters);
    const bool isText = object.contains("text");
    const QList<QPointF> places = placesOf(object, isText ? kPlace : kPoints);
    if (places.isEmpty() || (isText && text.isEmpty())) {
        return std::nullopt;
    }
    return isText ? Annotations::Mark(PenText{ink, places.first(), text, plot})
                  : Annotations::Mark(PenStroke{ink, width, places, plot});
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
    for (const auto& one : value.toArray()) {
        if (read.marks.size() >= kMostMarks) {
            break;
        }
        if (std::optional<Mark> mark = markOf(one.toObject())) {
            read.marks.push_back(std::move(*mark));
        }
    }
    return read;
}

} // namespace mc::ui
