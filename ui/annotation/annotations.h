#pragma once

#include <QFont>
#include <QJsonValue>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

class QColor;
class QPainter;
class QPalette;

namespace mc::ui {

/// What is drawn with. The names are those of files.
enum class PenInk { Vermillion, Blue, Black };
enum class PenWidth { Fine, Broad };

/// A line drawn by hand. Places are shares of the width and the height of the view, 0 ... 1, so that it keeps
/// its place when the view changes its size.
struct PenStroke {
    PenInk ink = PenInk::Vermillion;
    PenWidth width = PenWidth::Fine;
    QList<QPointF> points;
    bool operator==(const PenStroke&) const = default;
};

/// Words, whose left end and upper edge stand at a place.
struct PenText {
    PenInk ink = PenInk::Vermillion;
    QPointF place;
    QString text;
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

/// The colour of an ink on a ground with this palette.
[[nodiscard]] QColor inkColour(PenInk ink, const QPalette& palette);
/// Pixels.
[[nodiscard]] double strokeWidth(PenWidth width);

void paintAnnotations(QPainter& painter, const Annotations& annotations, QSizeF size, const QFont& font,
                      const QPalette& palette);

/// The uppermost mark within `reach` pixels of a point; none if there is none there. size: of the view.
[[nodiscard]] std::optional<std::size_t> markAt(const Annotations& annotations, QPointF point, double reach,
                                                QSizeF size, const QFont& font);

} // namespace mc::ui
