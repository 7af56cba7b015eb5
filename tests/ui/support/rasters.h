#pragma once

#include "raster/raster_picture.h"
#include "support/frames.h"
#include "support/golden.h"

#include <QImage>
#include <QWidget>

namespace mc::ui::test {

inline const QSize kRasterSize(660, 370);

/// A raster of a frame on the paper of the screen, without any widget that shows it.
class RasterOnPaper {
public:
    /// ranges: of graded errors; none: 1 for each layer.
    explicit RasterOnPaper(const FramePtr& frame, CellChoice cell = {}, QSize size = kRasterSize,
                           std::vector<double> ranges = {})
        : size_(size), picture_(frame, choices(frame, cell, std::move(ranges))) {}

    [[nodiscard]] const RasterPicture& picture() const { return picture_; }
    [[nodiscard]] Paper paper() const { return Paper::screen(screen_); }
    [[nodiscard]] RasterGeometry where() const { return picture_.geometry(size_, paper()); }
    [[nodiscard]] QRect plot() const { return where().plot().toAlignedRect(); }
    [[nodiscard]] QPointF spike(int layer, int cell, int step) const {
        const RasterGeometry at = where();
        return at.spikeCentre(*at.group(layer), cell, step);
    }
    [[nodiscard]] QPointF error(int layer, int cell, int step) const {
        const RasterGeometry at = where();
        return at.errorCentre(*at.group(layer), cell, step);
    }
    [[nodiscard]] QString textAt(QPointF place) const { return picture_.textAt(place, size_, paper()); }
    [[nodiscard]] std::optional<CellChoice> cellAt(QPointF place) const {
        return picture_.at(place, size_, paper()).cell;
    }
    [[nodiscard]] QImage image() const { return painted(picture_, size_, paper()); }

private:
    static RasterPicture::Choices choices(const FramePtr& frame, CellChoice cell,
                                          std::vector<double> ranges) {
        RasterPicture::Choices made{cell, {}, std::move(ranges)};
        if (frame->presentation) {
            made.time.whole = wholePresentation(frame->presentation->steps);
            made.errorRanges.resize(frame->presentation->layers.size(), 1.0);
        }
        return made;
    }

    QWidget screen_; ///< never shown: its colours and letters
    QSize size_;
    RasterPicture picture_;
};

} // namespace mc::ui::test
