#pragma once

#include "style/stroke.h"
#include "view/picture.h"

#include <QPixmap>

class QWidget;

namespace mc::ui {

/// A piece of a curve with its mark, as a key shows it.
class CurveSign : public Picture {
public:
    static constexpr QSizeF kSize{30, 14}; ///< units

    CurveSign(Stroke stroke, Mark mark) : stroke_(std::move(stroke)), mark_(mark) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& /*paper*/) const override { return kSize; }
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;

private:
    Stroke stroke_;
    Mark mark_;
};

/// The same as an image for an icon, in the colours and for the letters of a widget.
[[nodiscard]] QPixmap curveSign(const Stroke& stroke, Mark mark, const QWidget& widget);

} // namespace mc::ui
