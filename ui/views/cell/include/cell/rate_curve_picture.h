#pragma once

#include "cell/cell_course.h"
#include "view/picture.h"

#include <utility>
#include <vector>

namespace mc::ui {

/// The f–I curve, spikes per ms over constant currents, with the current of now. It climbs in steps, since
/// the time between two spikes is a whole number of ms.
class RateCurvePicture : public Picture {
public:
    explicit RateCurvePicture(CellMomentPtr moment) : moment_(std::move(moment)) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The rate at the current that is pointed at.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    [[nodiscard]] static QString help();
    [[nodiscard]] TimeSpan currents() const;
    /// x: I, ascending; y: spikes per ms.
    [[nodiscard]] std::vector<QPointF> curve() const;
    [[nodiscard]] QPointF place(const QRectF& plot, QPointF point) const;

    CellMomentPtr moment_;
};

/// "a spike every 7 ms", "no spikes".
[[nodiscard]] QString periodText(const CircuitParameters& circuit, double current);

} // namespace mc::ui
