#include "mistakes/confusion_geometry.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kBesideNames = 4;  ///< units, as all below
constexpr double kLargestCell = 64; ///< width
constexpr double kTallestCell = 40;
constexpr double kNamesShare = 0.22;  ///< of the width, at most
constexpr double kAccuracyFrom = 190; ///< width from which there are accuracies
constexpr double kLeastColumn = 48;   ///< width of a name above that stands for several classes
constexpr double kOwnName = 22;       ///< width of a cell from which each class has its name above

int strideFor(double cell, double needed) {
    return cell > 0 ? std::max(1, static_cast<int>(std::ceil(needed / cell))) : 1;
}

} // namespace

ConfusionGeometry::ConfusionGeometry(int classes, QSizeF room, double names, double accuracy, double line)
    : classes_(classes), left_(std::min(names, kNamesShare * room.width()) + kBesideNames), top_(line + 2),
      right_(room.width() >= kAccuracyFrom ? accuracy + kBesideNames : 0) {
    const double wide = std::max(1.0, room.width() - left_ - right_ - 1);
    const double high = std::max(1.0, room.height() - top_ - 1);
    cell_ = {std::min(kLargestCell, wide / classes), std::min(kTallestCell, high / classes)};
    if (cell_.width() > 4 && cell_.height() > 4) { // whole pixels, so that all are of one size
        cell_ = {std::floor(cell_.width()), std::floor(cell_.height())};
    }
    rowStride_ = strideFor(cell_.height(), line - 2);
    columnStride_ = cell_.width() >= kOwnName ? 1 : strideFor(cell_.width(), std::min(kLeastColumn, names));
}

QRectF ConfusionGeometry::cell(const ConfusionCell& place) const {
    return {left_ + place.answer * cell_.width(), top_ + place.label * cell_.height(), cell_.width(),
            cell_.height()};
}

QRectF ConfusionGeometry::cells() const {
    return {left_, top_, classes_ * cell_.width(), classes_ * cell_.height()};
}

QRectF ConfusionGeometry::rowName(int label) const {
    return {0, top_ + label * cell_.height(), left_ - kBesideNames,
            std::min(rowStride_, classes_ - label) * cell_.height()};
}

QRectF ConfusionGeometry::columnName(int answer) const {
    return {left_ + answer * cell_.width(), 0, std::min(columnStride_, classes_ - answer) * cell_.width(),
            top_ - 2};
}

QRectF ConfusionGeometry::accuracy(int label) const {
    return right_ == 0 ? QRectF()
                       : QRectF(cells().right() + kBesideNames, top_ + label * cell_.height(),
                                right_ - kBesideNames, cell_.height());
}

std::optional<ConfusionCell> ConfusionGeometry::cellAt(QPointF place) const {
    if (!cells().contains(place)) {
        return std::nullopt;
    }
    const auto index = [this](double offset, double size) {
        return std::clamp(static_cast<int>(offset / size), 0, classes_ - 1);
    };
    return ConfusionCell{index(place.y() - top_, cell_.height()), index(place.x() - left_, cell_.width())};
}

} // namespace mc::ui
