#include "convolution/feature_map_geometry.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kTileGap = 4;        ///< between tiles, pixels
constexpr double kKindGap = 14;       ///< between the two kinds, pixels
constexpr double kLargestPlace = 64;  ///< pixels
constexpr double kWholeFrom = 6;      ///< pixels; below, whole ones would leave too much room empty
constexpr double kWorthNumbers = 0.8; ///< of the size of the tiles that must be left where they have numbers

} // namespace

FeatureMapGeometry::FeatureMapGeometry(const MapShape& maps, QSizeF size, double line)
    : maps_(maps), size_(size), line_(line) {
    const double wide = std::max(1.0, (size.width() - kKindGap) / 2);
    const double high = std::max(1.0, (size.height() - kKindGap) / 2);
    const QSizeF beside(wide, std::max(1.0, size.height() - line));
    const QSizeF below(std::max(1.0, size.width()), std::max(1.0, high - line));
    fit(below, 0);
    const double stacked = scale_;
    scale_ = 0;
    fit(beside, 0);
    beside_ = scale_ >= stacked;
    const QSizeF chosen = beside_ ? beside : below;
    scale_ = 0;
    fit(chosen, 0);
    const double plain = scale_;
    scale_ = 0;
    fit(chosen, line);
    if (scale_ < kWorthNumbers * plain) {
        scale_ = 0;
        fit(chosen, 0);
    }
}

void FeatureMapGeometry::fit(QSizeF half, double numbers) {
    numbers_ = numbers;
    for (int across = 1; across <= maps_.channels; ++across) {
        const int down = (maps_.channels + across - 1) / across;
        const double width = (half.width() - (across - 1) * kTileGap) / across / maps_.columns;
        const double height = (half.height() - (down - 1) * kTileGap - down * numbers) / down / maps_.rows;
        const double scale = std::min({width, height, kLargestPlace});
        if (scale > scale_) {
            scale_ = scale;
            across_ = across;
        }
    }
    if (scale_ > kWholeFrom) { // whole pixels, so that all places are of one size
        scale_ = std::floor(scale_);
    }
}

QRectF FeatureMapGeometry::half(FeatureKind kind) const {
    const bool second = kind == FeatureKind::Error;
    if (beside_) {
        const double wide = (size_.width() - kKindGap) / 2;
        return {second ? wide + kKindGap : 0, 0, wide, size_.height()};
    }
    const double high = (size_.height() - kKindGap) / 2;
    return {0, second ? high + kKindGap : 0, size_.width(), high};
}

QRectF FeatureMapGeometry::heading(FeatureKind kind) const {
    const QRectF all = half(kind);
    return {all.left(), all.top(), all.width(), line_};
}

QRectF FeatureMapGeometry::tile(FeatureKind kind, int channel) const {
    const QRectF all = half(kind);
    const double width = maps_.columns * scale_;
    const double height = maps_.rows * scale_;
    const int row = channel / across_;
    const int column = channel % across_;
    return {std::round(all.left()) + column * (width + kTileGap),
            std::round(all.top() + line_) + numbers_ + row * (height + kTileGap + numbers_), width, height};
}

QRectF FeatureMapGeometry::number(FeatureKind kind, int channel) const {
    const QRectF below = tile(kind, channel);
    return {below.left(), below.top() - numbers_, below.width(), numbers_};
}

QRectF FeatureMapGeometry::rect(const FeaturePlace& place) const {
    const QRectF all = tile(place.kind, place.at.channel);
    return {all.left() + place.at.column * scale_, all.top() + place.at.row * scale_, scale_, scale_};
}

std::optional<FeaturePlace> FeatureMapGeometry::placeAt(QPointF point) const {
    for (const FeatureKind kind : {FeatureKind::Activity, FeatureKind::Error}) {
        for (int channel = 0; channel < maps_.channels; ++channel) {
            const QRectF all = tile(kind, channel);
            if (scale_ > 0 && all.contains(point)) {
                const int row = static_cast<int>((point.y() - all.top()) / scale_);
                const int column = static_cast<int>((point.x() - all.left()) / scale_);
                return FeaturePlace{
                    kind, {channel, std::min(row, maps_.rows - 1), std::min(column, maps_.columns - 1)}};
            }
        }
    }
    return std::nullopt;
}

} // namespace mc::ui
