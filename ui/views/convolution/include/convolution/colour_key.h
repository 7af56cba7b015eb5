#pragma once

#include "view/picture.h"

#include <QStringList>
#include <utility>

namespace mc::ui {

/// What the colours of a picture stand for.
struct ColourScale {
    enum class Map {
        Magnitude, ///< from 0
        Signed,    ///< centred on zero
    };
    Map map = Map::Signed;
    QString quantity; ///< "trace x"
    double limit = 1; ///< the value of full colour; the scale begins at 0 or at -limit

    [[nodiscard]] QString low() const;
    [[nodiscard]] QString high() const;
    /// "trace x: 0 to 0.5".
    [[nodiscard]] QString text() const;
};

/// The key of such a scale: a word on what it measures, and a bar of colours between its lowest and its
/// highest value.
class ColourScalePicture : public Picture {
public:
    explicit ColourScalePicture(ColourScale scale) : scale_(std::move(scale)) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    [[nodiscard]] QSizeF wishedRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    ColourScale scale_;
};

/// Colour key: scales side by side, then a note on what else is painted, the longest form first.
[[nodiscard]] PicturePtr colourKey(const std::vector<ColourScale>& scales, const QStringList& note = {});

} // namespace mc::ui
