#pragma once

#include "cell/cell_course.h"
#include "view/picture.h"

#include <vector>

namespace mc::ui {

/// What a microcircuit without a network did in the last 100 ms, in rows with the values of now.
class CellCoursesPicture : public Picture {
public:
    enum class Row {
        Soma,   ///< u with the threshold ϑ; marks are spikes
        Gate,   ///< h
        Errors, ///< v_a and what the gate leaves of it, ε
        Bursts, ///< of VIP (up) and SST (down), or e where errors are graded
    };

    /// numbers: whether the time axis below the rows has some.
    CellCoursesPicture(CellMomentPtr moment, std::vector<Row> rows, bool numbers);

    /// The plot of a row.
    [[nodiscard]] QRectF plot(std::size_t row, QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// What a row shows.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    struct Line;

    [[nodiscard]] bool graded() const { return moment_->settings.errorCells.mode == ErrorMode::Graded; }
    [[nodiscard]] double low(Row row) const;
    [[nodiscard]] double high(Row row) const;
    [[nodiscard]] std::vector<Line> linesOf(Row row) const;
    [[nodiscard]] QPointF point(const QRectF& plot, Row row, double time, double value) const;
    void paintRow(QPainter& painter, const QRectF& plot, Row row, const Paper& paper) const;
    void paintNames(QPainter& painter, const QRectF& plot, Row row, const Paper& paper) const;
    void paintCurve(QPainter& painter, const QRectF& plot, Row row, float SingleCellStep::*value, Ink ink,
                    const Paper& paper) const;
    void paintSpikes(QPainter& painter, const QRectF& plot, const Paper& paper) const;
    void paintBursts(QPainter& painter, const QRectF& plot, const Paper& paper) const;
    void paintThreshold(QPainter& painter, const QRectF& plot, const Paper& paper) const;

    CellMomentPtr moment_;
    std::vector<Row> rows_;
    bool numbers_;
};

} // namespace mc::ui
