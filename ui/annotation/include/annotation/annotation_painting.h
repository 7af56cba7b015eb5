#pragma once

#include "annotation/mark_sheet.h"

#include <cstddef>

class QColor;
class QPainter;
class QPalette;

namespace mc::ui {

/// The colour of an ink on a ground with this palette.
[[nodiscard]] QColor inkColour(PenInk ink, const QPalette& palette);
/// Units; lines for a projector are thicker (see strokeScale).
[[nodiscard]] double strokeWidth(PenWidth width);

void paintAnnotations(QPainter& painter, const Annotations& annotations, const MarkSheet& sheet,
                      const QPalette& palette);

/// The uppermost mark within `reach` pixels of a point; none if there is none in sight there.
[[nodiscard]] std::optional<std::size_t> markAt(const Annotations& annotations, QPointF point, double reach,
                                                const MarkSheet& sheet);

} // namespace mc::ui
