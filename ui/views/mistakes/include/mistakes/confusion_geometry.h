#pragma once

#include "mistakes/shown_test.h"

#include <QRectF>
#include <QSizeF>
#include <optional>

namespace mc::ui {

/// Where the parts of a confusion matrix are: names of the labels at the left and of the answers above, cells
/// that share the room between them, and the accuracy of each class at the right.
class ConfusionGeometry {
public:
    /// room: of all, units. names: width that the longest name asks for; accuracy: width of one as a number;
    /// line: height of a line.
    ConfusionGeometry(int classes, QSizeF room, double names, double accuracy, double line);

    [[nodiscard]] QSizeF cellSize() const { return cell_; }
    [[nodiscard]] QRectF cell(const ConfusionCell& place) const;
    [[nodiscard]] QRectF cells() const; ///< all of them
    [[nodiscard]] QRectF rowName(int label) const;
    [[nodiscard]] QRectF columnName(int answer) const;
    /// Of the accuracies of all classes; empty where they have no room.
    [[nodiscard]] QRectF accuracy(int label) const;
    /// Names of every so many classes are written, so that each has a line of its own.
    [[nodiscard]] int rowStride() const { return rowStride_; }
    [[nodiscard]] int columnStride() const { return columnStride_; }
    [[nodiscard]] std::optional<ConfusionCell> cellAt(QPointF place) const;

private:
    int classes_;
    QSizeF cell_;
    double left_;  ///< width of the names of labels
    double top_;   ///< height of those of answers
    double right_; ///< width of the accuracies
    int rowStride_;
    int columnStride_;
};

} // namespace mc::ui
