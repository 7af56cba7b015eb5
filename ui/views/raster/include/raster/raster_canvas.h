#pragma once

#include "raster/raster_geometry.h"
#include "style/scale.h"
#include "time_axis/time_navigation.h"
#include "view/pointed_canvas.h"
#include "view/view.h"

#include <QImage>
#include <QJsonValue>
#include <vector>

namespace mc::ui {

/// The painted part of the raster. The picture of a frame is kept as an image; cursor and focus are painted
/// over it. The time axis can be zoomed, panned and linked to others; a click picks, up and down move the
/// picked cell.
class RasterCanvas : public PointedCanvas {
    Q_OBJECT
public:
    explicit RasterCanvas(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    void setCell(CellChoice cell);
    [[nodiscard]] CellChoice cell() const { return cell_; }
    /// Time in sight, ms.
    [[nodiscard]] TimeSpan time() const { return time_->link().span(); }
    [[nodiscard]] bool isZoomed() const { return time_->link().isZoomed(); }
    /// Where things are at the present size.
    [[nodiscard]] RasterGeometry geometry() const;
    /// The |e| a graded mark of full size stands for. layer: 1 ... L.
    [[nodiscard]] double errorRange(int layer) const;
    /// These of all layers, for the run.
    [[nodiscard]] QJsonValue errorLimits() const;
    void setErrorLimits(const QJsonValue& limits);
    [[nodiscard]] QString textAt(QPointF point) const override;

    /// The keys that work here beside those of the time axis.
    [[nodiscard]] static const std::vector<BoundKey<RasterCanvas>>& keys();

    [[nodiscard]] QSize sizeHint() const override { return {640, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    void cellPicked(mc::ui::CellChoice cell);
    void timeChanged();

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool hasPresentation() const { return frame_ && frame_->presentation; }
    void pickAt(QPointF place);
    void movePicked(int by);
    void choose(CellChoice cell);
    void renderImage();
    void paintRaster(QPainter& painter) const;
    void paintOver(QPainter& painter) const;

    FramePtr frame_;
    CellChoice cell_;
    std::vector<GrowingRange> errorRanges_; ///< of layers 1 ... L
    QImage image_;                          ///< the picture of `frame_`; null when it has to be painted anew
    TimeNavigation* time_;
};

} // namespace mc::ui
