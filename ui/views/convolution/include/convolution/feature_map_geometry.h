#pragma once

#include "frames/map_places.h"
#include "model/geometry.h"

#include <QRectF>
#include <QSizeF>
#include <optional>

namespace mc::ui {

/// What is shown of each channel of a convolution.
enum class FeatureKind {
    Activity, ///< of the PYR cells
    Error,    ///< of the error cells
};

/// A place in one of the two pictures of a channel.
struct FeaturePlace {
    FeatureKind kind = FeatureKind::Activity;
    MapPlace at;
    bool operator==(const FeaturePlace&) const = default;
};

/// Where the maps of a layer are: two grids of tiles, activity and error, side by side or one below the
/// other, whichever makes the tiles larger; in both, one tile per channel.
class FeatureMapGeometry {
public:
    /// size: of the whole picture, pixels; line: height of a line of text, for headings and channel numbers.
    FeatureMapGeometry(const MapShape& maps, QSizeF size, double line);

    [[nodiscard]] const MapShape& maps() const { return maps_; }
    /// Pixels of a place's side.
    [[nodiscard]] double scale() const { return scale_; }
    /// Whether there is room for the number of a channel above its tile.
    [[nodiscard]] bool hasNumbers() const { return numbers_ > 0; }
    /// The line above the tiles of one kind.
    [[nodiscard]] QRectF heading(FeatureKind kind) const;
    [[nodiscard]] QRectF tile(FeatureKind kind, int channel) const;
    /// Where the number of a channel stands; empty without numbers.
    [[nodiscard]] QRectF number(FeatureKind kind, int channel) const;
    [[nodiscard]] QRectF rect(const FeaturePlace& place) const;
    [[nodiscard]] std::optional<FeaturePlace> placeAt(QPointF point) const;

private:
    /// The grid that makes the tiles of one half largest, with or without numbers above them.
    void fit(QSizeF half, double numbers);
    [[nodiscard]] QRectF half(FeatureKind kind) const;

    MapShape maps_;
    QSizeF size_;
    double line_;
    bool beside_ = true;
    int across_ = 1;     ///< tiles side by side
    double numbers_ = 0; ///< height of the numbers of channels, pixels
    double scale_ = 0;
};

} // namespace mc::ui
