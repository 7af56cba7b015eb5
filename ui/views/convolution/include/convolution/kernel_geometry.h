#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>

namespace mc::ui {

/// The pictures of one kernel, of one out channel and one in channel.
enum class KernelImage {
    Forward,  ///< W
    Feedback, ///< E, beside W
    Colour,   ///< W on three channels as one colour image; stands before the first in channel
};

/// An entry of a kernel in one of its pictures.
struct KernelPlace {
    KernelImage image = KernelImage::Forward;
    int out = 0;
    int in = 0;
    int row = 0;
    int column = 0;
    bool operator==(const KernelPlace&) const = default;
};

/// What there is to lay out.
struct KernelLayout {
    int out = 0; ///< channels
    int in = 0;
    int kernel = 1;        ///< rows and columns
    bool feedback = false; ///< E beside W
    bool colour = false;   ///< a colour image per out channel
};

/// Where the kernels of a layer are: a group per out channel, with a line of text above, in a grid of groups;
/// in a group the in channels one after the other, in more lines where they do not fit into one. Entries take
/// as many pixels as let all groups fit, but not fewer than can be seen; where that is not enough, the
/// picture is higher than the room.
class KernelGeometry {
public:
    static constexpr double kLeastEntry = 4;    ///< pixels
    static constexpr double kLargestEntry = 18; ///< pixels

    /// room: to fit into, pixels; line: height of a line of text; label: width of the longest line above a
    /// group.
    KernelGeometry(const KernelLayout& layout, QSizeF room, double line, double label);

    /// Pixels of an entry's side.
    [[nodiscard]] double entry() const { return entry_; }
    /// Height of it all.
    [[nodiscard]] double height() const;
    /// The line above the kernels of an out channel.
    [[nodiscard]] QRectF label(int out) const;
    /// A whole kernel. in: 0 for the colour image.
    [[nodiscard]] QRectF kernel(KernelImage image, int out, int in) const;
    [[nodiscard]] QRectF rect(const KernelPlace& place) const;
    [[nodiscard]] std::optional<KernelPlace> placeAt(QPointF point) const;

private:
    [[nodiscard]] double pairWidth(double entry) const;
    [[nodiscard]] double colourWidth(double entry) const;
    [[nodiscard]] double groupWidth(double entry, int inAcross) const;
    [[nodiscard]] double groupHeight(double entry, int inAcross) const;
    [[nodiscard]] QPointF corner(int out) const;

    KernelLayout layout_;
    double line_;
    double label_;
    double entry_ = kLeastEntry;
    int across_ = 1;   ///< groups side by side
    int inAcross_ = 1; ///< in channels side by side in a group
};

} // namespace mc::ui
