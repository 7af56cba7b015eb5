#pragma once

#include <QRectF>
#include <cstddef>
#include <functional>
#include <vector>

class QPainter;

namespace mc::ui {

/// Something on a page that is not cut: a line of text, a row of figures. Lengths are pixels of 96 dpi.
struct PagePiece {
    double height = 0;
    double least = 0;      ///< it can be painted as low as this; 0: only in its height
    double above = 0;      ///< room above it, unless it is the first of a page
    bool withNext = false; ///< stays on the page of the piece after it, as a heading does
    bool newPage = false;  ///< begins a page
    std::size_t step = 0;  ///< of the lesson, that it belongs to
    std::function<void(QPainter&, const QRectF& area)> paint;

    [[nodiscard]] double leastHeight() const { return least > 0 ? least : height; }
};

/// Where a piece has come to be.
struct PlacedPiece {
    std::size_t piece = 0; ///< its place among all
    double top = 0;        ///< from the upper edge of the page's room
    double height = 0;
};
using PlacedPage = std::vector<PlacedPiece>;

/// Pagination: divides pieces among pages whose room has this height, in their order: as few pages as can be,
/// and none nearly empty where the others have something to give. Pieces that stay together are parted only
/// where a page of their own has no room for them; a piece that is higher than a page gets one for itself.
/// Heights are the wished ones where the page has room for these, else less.
[[nodiscard]] std::vector<PlacedPage> paginate(const std::vector<PagePiece>& pieces, double room);

} // namespace mc::ui
