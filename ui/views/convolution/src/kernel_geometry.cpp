#include "convolution/kernel_geometry.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kInPair = 2;  ///< between W and E, pixels
constexpr double kPairs = 7;   ///< between in channels, pixels
constexpr double kGroups = 14; ///< between out channels, pixels
constexpr double kUnder = 8;   ///< below a group, pixels

int linesOf(int count, int across) {
    return (count + across - 1) / across;
}

} // namespace

KernelGeometry::KernelGeometry(const KernelLayout& layout, QSizeF room, double line, double label)
    : layout_(layout), line_(line), label_(label), inAcross_(std::max(1, layout.in)) {
    entry_ = 0;
    for (int across = 1; across <= layout.out; ++across) {
        for (double entry = kLargestEntry; entry >= kLeastEntry && entry > entry_; --entry) {
            const double width = across * (groupWidth(entry, layout.in) + kGroups) - kGroups;
            const double height = linesOf(layout.out, across) * groupHeight(entry, layout.in);
            if (width <= room.width() && height <= room.height()) {
                entry_ = entry;
                across_ = across;
                break;
            }
        }
    }
    if (entry_ > 0) {
        return;
    }
    // Too much for the room: the least size, and down as far as it takes.
    entry_ = kLeastEntry;
    const double beside = room.width() - colourWidth(entry_) + kPairs;
    inAcross_ =
        std::clamp(static_cast<int>(beside / (pairWidth(entry_) + kPairs)), 1, std::max(1, layout.in));
    const int most =
        std::max(1, static_cast<int>((room.width() + kGroups) / (groupWidth(entry_, inAcross_) + kGroups)));
    across_ = linesOf(layout.out, linesOf(layout.out, most)); // as many in each line
}

double KernelGeometry::pairWidth(double entry) const {
    const double one = layout_.kernel * entry;
    return layout_.feedback ? 2 * one + kInPair : one;
}

double KernelGeometry::colourWidth(double entry) const {
    return layout_.colour ? layout_.kernel * entry + kPairs : 0;
}

double KernelGeometry::groupWidth(double entry, int inAcross) const {
    const double kernels = colourWidth(entry) + inAcross * (pairWidth(entry) + kPairs) - kPairs;
    return std::max(kernels, label_);
}

double KernelGeometry::groupHeight(double entry, int inAcross) const {
    const int lines = linesOf(layout_.in, inAcross);
    return line_ + lines * (layout_.kernel * entry + kInPair) + kUnder;
}

double KernelGeometry::height() const {
    return linesOf(layout_.out, across_) * groupHeight(entry_, inAcross_);
}

QPointF KernelGeometry::corner(int out) const {
    const int row = out / across_;
    const int column = out % across_;
    return {column * (groupWidth(entry_, inAcross_) + kGroups), row * groupHeight(entry_, inAcross_)};
}

QRectF KernelGeometry::label(int out) const {
    return {corner(out), QSizeF(groupWidth(entry_, inAcross_), line_)};
}

QRectF KernelGeometry::kernel(KernelImage image, int out, int in) const {
    const double side = layout_.kernel * entry_;
    QPointF at = corner(out) + QPointF(0, line_);
    if (image != KernelImage::Colour) {
        const int row = in / inAcross_;
        const int column = in % inAcross_;
        at += QPointF(colourWidth(entry_) + column * (pairWidth(entry_) + kPairs), row * (side + kInPair));
    }
    if (image == KernelImage::Feedback) {
        at += QPointF(side + kInPair, 0);
    }
    return {at, QSizeF(side, side)};
}

QRectF KernelGeometry::rect(const KernelPlace& place) const {
    const QRectF all = kernel(place.image, place.out, place.in);
    return {all.left() + place.column * entry_, all.top() + place.row * entry_, entry_, entry_};
}

std::optional<KernelPlace> KernelGeometry::placeAt(QPointF point) const {
    const auto inside = [&](KernelImage image, int out, int in) -> std::optional<KernelPlace> {
        const QRectF all = kernel(image, out, in);
        if (!all.contains(point)) {
            return std::nullopt;
        }
        const int last = layout_.kernel - 1;
        return KernelPlace{image, out, in, std::min(last, static_cast<int>((point.y() - all.top()) / entry_)),
                           std::min(last, static_cast<int>((point.x() - all.left()) / entry_))};
    };
    for (int out = 0; out < layout_.out; ++out) {
        if (const auto found = layout_.colour ? inside(KernelImage::Colour, out, 0) : std::nullopt) {
            return found;
        }
        for (int in = 0; in < layout_.in; ++in) {
            if (const auto found = inside(KernelImage::Forward, out, in)) {
                return found;
            }
            if (const auto found = layout_.feedback ? inside(KernelImage::Feedback, out, in) : std::nullopt) {
                return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace mc::ui
