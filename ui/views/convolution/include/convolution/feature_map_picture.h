#pragma once

#include "convolution/colour_key.h"
#include "convolution/feature_map_geometry.h"
#include "frames/feature_values.h"
#include "view/picture.h"

#include <QImage>

namespace mc::ui {

/// Feature maps: a convolutional layer in the steps shown, of each channel an image of its activity and one
/// of its errors, with a frame around the picked microcircuit.
class FeatureMapPicture : public Picture {
public:
    struct Shown {
        FramePtr frame;           ///< holds a presentation
        int layer = 0;            ///< a convolution
        QString name;             ///< of the layer
        FeatureValues values;     ///< not empty
        double activityLimit = 1; ///< of full colour
        double errorLimit = 1;
        CellChoice picked;
    };
    explicit FeatureMapPicture(Shown shown);

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] Hit at(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

    [[nodiscard]] FeatureMapGeometry geometry(QSizeF room, const Paper& paper) const;
    /// The cell so many places from the picked one: beyond an edge the next channel begins, beyond the last
    /// there is none. The first cell where none of this layer is picked.
    [[nodiscard]] std::optional<CellChoice> beside(int right, int down) const;
    /// What the colours stand for, activity first.
    [[nodiscard]] std::vector<ColourScale> scales() const;

private:
    [[nodiscard]] QString headingOf(FeatureKind kind) const;
    [[nodiscard]] QImage imageOf(FeatureKind kind, const Paper& paper) const;
    [[nodiscard]] bool isPicked() const;
    void paintKind(QPainter& painter, const FeatureMapGeometry& where, FeatureKind kind,
                   const Paper& paper) const;
    void paintPicked(QPainter& painter, const FeatureMapGeometry& where, const Paper& paper) const;

    Shown shown_;
    MapShape maps_;
};

} // namespace mc::ui
