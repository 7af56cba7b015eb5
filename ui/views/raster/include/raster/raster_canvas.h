#pragma once

#include "raster/raster_picture.h"
#include "style/bound_keys.h"
#include "view/picture_view.h"

#include <vector>

namespace mc::ui {

class TimeNavigation;

/// Raster plot on the screen: shows a RasterPicture. Its time axis can be zoomed, panned, read off with
/// cursors and linked to others; a click picks, up and down move the picked cell.
class RasterCanvas : public PictureView {
    Q_OBJECT
public:
    explicit RasterCanvas(QWidget* parent = nullptr);

    void showRaster(const FramePtr& frame, CellChoice cell, std::vector<double> errorRanges);
    [[nodiscard]] const RasterPicture& raster() const { return *raster_; }
    [[nodiscard]] TimeNavigation& time() const { return *time_; }

    /// The keys that work here beside those of the time axis.
    [[nodiscard]] static std::vector<BoundKey<RasterCanvas>> keys();

    [[nodiscard]] QSize sizeHint() const override { return {640, 330}; }

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The same, on the time axis as it is now.
    [[nodiscard]] std::shared_ptr<const RasterPicture> onTheAxis() const;
    void pickNeighbour(int by);

    FramePtr frame_;
    std::shared_ptr<const RasterPicture> raster_;
    TimeNavigation* time_;
};

} // namespace mc::ui
