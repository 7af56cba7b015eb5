#pragma once

#include "runtime/frame.h"
#include "view/picture.h"

namespace mc::ui {

/// Badge of the verdict on an image: "label 4 → says 4 ✓" on green or "label 4 → says 9 ✗" on vermillion;
/// before the first step the label alone; in front the name of an image that a person asks about, if there is
/// room. It stands at the right of its room.
class VerdictPicture : public Picture {
public:
    /// frame: holds a presentation.
    explicit VerdictPicture(const Frame& frame);

    [[nodiscard]] const QString& text() const { return text_; }
    /// What of it is painted in a room so wide.
    [[nodiscard]] const QString& textIn(double width, const Paper& paper) const;

    /// Room for a part of the words, shortened with "…".
    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    [[nodiscard]] QSizeF wishedRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// What a verdict is, after its words where they have no room.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    [[nodiscard]] static double widthOf(const QString& text, const Paper& paper);
    [[nodiscard]] QRectF box(QSizeF room, const Paper& paper) const;

    QString text_;
    QString short_;             ///< label and answer; empty where there is neither
    std::optional<bool> right_; ///< none: no verdict yet
};

} // namespace mc::ui
