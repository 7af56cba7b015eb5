#pragma once

#include "cell/cell_course.h"
#include "view/picture.h"

#include <utility>
#include <vector>

namespace mc::ui {

/// The gate h(u) with the point of now. Its vertical axis is u, with the range of the course of u, so that
/// the two can stand side by side.
class GateCurvePicture : public Picture {
public:
    explicit GateCurvePicture(CellMomentPtr moment) : moment_(std::move(moment)) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    [[nodiscard]] static QString help();
    /// x: u, ascending; y: h.
    [[nodiscard]] std::vector<QPointF> curve() const;
    [[nodiscard]] QPointF place(const QRectF& plot, QPointF point) const;

    CellMomentPtr moment_;
};

} // namespace mc::ui
