#pragma once

#include "glossary/note_layout.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace mc::ui {

/// Greedy label placement: puts one label after the other where it costs least beside those that have a
/// place. A cost is the length of the arrow, and for what is worth avoiding so many pixels more.
class NotePlacing {
public:
    /// parts: outlive this. step: between places that are tried, pixels.
    NotePlacing(const NoteRoom& room, const std::vector<NotedPart>& parts, double step);

    /// False where a label has no place.
    bool place(std::size_t part);
    /// Gives labels whose arrows cross others, or pass through labels, other places where that takes
    /// crossings away. All have a place.
    void untangle();
    [[nodiscard]] bool hidesTooMuch() const;
    /// Arrows that cross each other, or pass through labels.
    [[nodiscard]] int crossings() const;
    [[nodiscard]] std::vector<PlacedNote> result() const;

private:
    /// Where a label may stand.
    struct Spot {
        PlacedNote note;
        QLineF reach; ///< the arrow with a little beyond its tip, since one that ends there seems to cross
    };
    /// A column or a row of places, and how far an arrow from there leads across or down.
    struct Line {
        double at = 0;
        double arrow = 0;
    };

    [[nodiscard]] std::vector<Line> columns(const NotedPart& part) const;
    [[nodiscard]] std::vector<Line> rows(const NotedPart& part) const;
    [[nodiscard]] std::vector<double> steps(double from, double to, std::array<double, 2> alsoAt) const;
    [[nodiscard]] Spot spotOf(const QRectF& label, std::size_t part) const;
    [[nodiscard]] bool isFree(const QRectF& label, std::size_t part) const;
    /// Beside the length of its arrow; may end early where it is more than `most`.
    [[nodiscard]] double extraCost(const Spot& spot, std::size_t part, double most) const;
    /// Whether their arrows cross, or one passes through the other label.
    [[nodiscard]] bool cross(const Spot& one, const Spot& other) const;
    [[nodiscard]] bool isTangled(std::size_t part) const;
    bool swap(std::size_t one, std::size_t other);
    bool placeAnew(std::span<const std::size_t> parts);
    void uncross(std::size_t one, std::size_t other);

    NoteRoom room_;
    double step_;
    const std::vector<NotedPart>& parts_;
    std::vector<QRectF> small_; ///< parts that labels should not hide
    std::vector<std::optional<Spot>> placed_;
    int looks_ = 0;         ///< at places
    double strictness_ = 1; ///< what a crossing costs more than at first
};

} // namespace mc::ui
