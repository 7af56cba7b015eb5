#pragma once

#include "convolution/colour_key.h"
#include "convolution/kernel_geometry.h"
#include "convolution/kernel_signs.h"
#include "view/picture.h"

#include <QImage>

namespace mc::ui {

/// One kernel of a layer.
struct KernelChoice {
    int out = 0; ///< channels
    int in = 0;
    bool operator==(const KernelChoice&) const = default;
};

/// The kernels W of a convolution beside those by which its errors go down, E. Full colours stand for the
/// largest magnitude of W, and of E; entries of E whose sign differs from that of W have a dot.
class KernelPicture : public Picture {
public:
    struct Shown {
        std::shared_ptr<const KernelRecord> record{}; ///< not null in a picture
        QString layer{};                              ///< in words
        bool lowest = false;                          ///< its channels below are those of the image
        std::optional<KernelChoice> marked{};         ///< of the record
        bool operator==(const Shown&) const = default;
    };
    explicit KernelPicture(Shown shown);

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    /// That of all kernels, as small as they are seen.
    [[nodiscard]] double heightFor(double width, const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

    [[nodiscard]] KernelGeometry geometry(QSizeF room, const Paper& paper) const;
    [[nodiscard]] std::optional<KernelChoice> kernelAt(QPointF place, QSizeF room, const Paper& paper) const;
    /// Where the marked kernel is; empty without one.
    [[nodiscard]] QRectF markedRect(QSizeF room, const Paper& paper) const;
    /// The kernel so many channels from the marked one, as far as there are any; without one the first.
    [[nodiscard]] KernelChoice beside(int out, int in) const;
    [[nodiscard]] std::optional<KernelChoice> marked() const { return shown_.marked; }

    /// What there is to lay out.
    [[nodiscard]] KernelLayout layout() const;
    /// Whether an entry of E has a dot.
    [[nodiscard]] bool differs(const KernelPlace& place) const;
    /// The marked kernel in a sentence, or else what is to be said of all: how many signs are those of W, or
    /// why there is only W.
    [[nodiscard]] QString line() const;
    /// The colours of W and, where there is one, of E.
    [[nodiscard]] PicturePtr key() const;

private:
    [[nodiscard]] std::vector<ColourScale> scales() const;
    [[nodiscard]] QString markedText() const;
    [[nodiscard]] QString signsText() const;
    [[nodiscard]] Index columnOf(const KernelPlace& place) const;
    [[nodiscard]] QString channelBelow(int in) const;
    [[nodiscard]] QString labelOf(int out) const;
    [[nodiscard]] QImage imageOf(const Matrix& weights, int out, double limit, const Paper& paper) const;
    [[nodiscard]] QImage colourImage(int out) const;
    void paintGroup(QPainter& painter, const KernelGeometry& where, int out, const Paper& paper) const;
    void paintDots(QPainter& painter, const KernelGeometry& where, int out, const Paper& paper) const;

    Shown shown_;
    double forwardLimit_;            ///< largest |W|
    double feedbackLimit_;           ///< largest |E|; 0 without E
    std::vector<SignCounts> counts_; ///< of each out channel; empty where there is only W
};

} // namespace mc::ui
