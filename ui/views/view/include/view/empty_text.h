#pragma once

#include "view/picture.h"

#include <utility>

class QRectF;
class QWidget;

namespace mc::ui {

/// What stands where a view, or a part of one, has nothing to show.
struct EmptyText {
    QString missing;  ///< what is not there; empty: all is there
    QString advice{}; ///< what a person can do about it; empty: nothing

    [[nodiscard]] bool isEmpty() const { return missing.isEmpty(); }
    /// Both, each beginning a line of its own.
    [[nodiscard]] QString whole() const;
    bool operator==(const EmptyText&) const = default;
};

/// Writes it into the middle of an area; without the advice where that has no room, and on a figure, where
/// there is nothing to press. area: in the units of the painter.
void paintEmptyText(QPainter& painter, const Paper& paper, const QRectF& area, const EmptyText& text);

/// A picture of that: what a view shows instead of its own.
class EmptyPicture : public Picture {
public:
    explicit EmptyPicture(EmptyText text) : text_(std::move(text)) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override { return text_.whole(); }

private:
    EmptyText text_;
};

} // namespace mc::ui
