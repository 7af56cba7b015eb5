#pragma once

#include "circuit/circuit_moment.h"

#include <QImage>
#include <optional>
#include <vector>

namespace mc::ui {

/// The incoming weights of a cell of layer 1 as images, one per channel: blue excites, vermillion inhibits,
/// white is 0. Of a convolution, the kernel, as far as it lies on the image. The strongest afferents of the
/// step are ringed, the picked one is framed.
class WeightImage : public QWidget, public Summarised {
    Q_OBJECT
public:
    explicit WeightImage(QWidget* parent = nullptr);

    /// Null, or a cell of another layer: empty.
    void showMoment(const CircuitMomentPtr& moment, std::optional<int> picked);

    /// Whether the microcircuit has pixels below it.
    [[nodiscard]] static bool isMeantFor(CellChoice cell) { return cell.layer == 1; }
    /// Colours are full at this magnitude; 0 if nothing is shown.
    [[nodiscard]] double scale() const { return scale_; }
    [[nodiscard]] const std::vector<QImage>& images() const { return images_; }
    /// Where a channel is drawn, pixels of this widget.
    [[nodiscard]] QRectF target(std::size_t channel) const;
    /// The afferent drawn there, a place in CircuitRecord::afferents.
    [[nodiscard]] std::optional<int> pixelAt(QPointF point) const;

    [[nodiscard]] QString summary() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 100}; }

signals:
    void afferentPicked(int afferent);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void render();
    [[nodiscard]] QRectF pixelRect(int pixel) const;
    void paintScale(QPainter& painter) const;

    CircuitMomentPtr moment_;
    MapShape maps_; ///< the afferents, as they are drawn
    std::optional<int> picked_;
    std::vector<int> strongest_;
    std::vector<QImage> images_;
    double scale_ = 0;
};

} // namespace mc::ui
