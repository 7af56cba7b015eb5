#pragma once

#include "view/picture.h"

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

/// Colour key: side by side, for each scale a word on what it measures and a bar of colours between its
/// lowest and its highest value, then a note.
class ColourKeyPicture : public Picture {
public:
    explicit ColourKeyPicture(std::vector<ColourScale> scales, QString note = {});

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;

private:
    /// Where the scales are, and the note.
    [[nodiscard]] std::vector<QRectF> places(QSizeF room, const Paper& paper) const;

    std::vector<ColourScale> scales_;
    QString note_;
};

} // namespace mc::ui
