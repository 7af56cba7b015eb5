#pragma once

#include <QJsonValue>
#include <QList>
#include <QPointF>
#include <QString>
#include <variant>
#include <vector>

namespace mc::ui {

/// What is drawn with. The names are those of files.
enum class PenInk { Magenta, Violet, Olive };
enum class PenWidth { Fine, Broad };

/// A line drawn by hand. Places are shares of the width and the height of the view, 0 ... 1, so that it keeps
/// its place when the view changes its size; or, on a plot with a time axis, times and heights in its axes,
/// so that it goes along with what it marks.
struct PenStroke {
    PenInk ink = PenInk::Magenta;
    PenWidth width = PenWidth::Fine;
    QList<QPointF> points;
    QString plot{}; ///< the name of the plot whose axes places are counted on; empty: the view
    bool operator==(const PenStroke&) const = default;
};

/// Words, whose left end and upper edge stand at a place.
struct PenText {
    PenInk ink = PenInk::Magenta;
    QPointF place;
    QString text;
    QString plot{}; ///< as of a stroke
    bool operator==(const PenText&) const = default;
};

/// What a person has drawn on one view; later marks lie above earlier ones.
struct Annotations {
    using Mark = std::variant<PenStroke, PenText>;
    std::vector<Mark> marks;

    [[nodiscard]] bool isEmpty() const { return marks.empty(); }
    bool operator==(const Annotations&) const = default;

    [[nodiscard]] QJsonValue toJson() const;
    /// What was written by toJson(). Files are not trusted: what cannot be used is left out, and so is what
    /// is more than a person draws.
    [[nodiscard]] static Annotations fromJson(const QJsonValue& value);

    // The most that is kept.
    static constexpr std::size_t kMostMarks = 2000;
    static constexpr qsizetype kMostPoints = 5000; ///< of a stroke
    static constexpr qsizetype kMostLetters = 500; ///< of a text
};

} // namespace mc::ui
