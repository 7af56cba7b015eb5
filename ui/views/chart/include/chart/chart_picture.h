#pragma once

#include "chart/chart_content.h"
#include "chart/chart_key.h"
#include "view/picture.h"

#include <QPolygonF>
#include <optional>

namespace mc::ui {

/// Line chart: a title line with the key of the curves, a plot at fixed margins (so that charts on top of one
/// another are aligned), few round ticks. Curves are thinned to about two points per pixel of the stretch in
/// sight.
class ChartPicture : public Picture {
public:
    explicit ChartPicture(ChartContent content) : content_(std::move(content)) {}

    [[nodiscard]] const ChartContent& content() const { return content_; }
    [[nodiscard]] QRectF plot(QSizeF room, const Paper& paper) const;
    /// Where a point of the curves lies in a plot.
    [[nodiscard]] QPointF place(QPointF point, const QRectF& plot) const;
    /// Height of the title and the key.
    [[nodiscard]] double heightAbovePlot(double width, const Paper& paper) const;
    /// Height below the plot, with numbers under the axis or without.
    [[nodiscard]] static double heightBelowPlot(bool numbers, const Paper& paper);
    /// The points of a curve that are drawn in a plot of so many pixels: those in sight, after thinning.
    [[nodiscard]] QList<QPointF> drawnPoints(std::size_t curve, double pixels) const;
    [[nodiscard]] std::vector<EventFlag> flags(QSizeF room, const Paper& paper) const;

    /// Its parts from below: what the curves lie on, the curves, and what lies above them.
    void paintGround(QPainter& painter, QSizeF room, const Paper& paper) const;
    void paintCurves(QPainter& painter, QSizeF room, const Paper& paper) const;
    void paintAbove(QPainter& painter, QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The cursors, and what the curves say there.
    [[nodiscard]] double heightFor(double width, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The words of the flag there.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    /// Title, axes, curves, and what else is drawn in the plot.
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override { return content_.summary(); }

private:
    [[nodiscard]] double heightAroundPlot(double width, const Paper& paper) const;
    [[nodiscard]] QRectF ground(QSizeF room, const Paper& paper) const;
    [[nodiscard]] QString titleFor(double room, const Paper& paper) const;
    [[nodiscard]] KeyRoom keyRoom(double width, const Paper& paper) const;
    [[nodiscard]] QRectF titlePlace(double width, const Paper& paper) const;
    /// A point of a curve in sight, about `share` of the way along the plot, as a small rectangle; empty
    /// where none is.
    [[nodiscard]] QRectF placeOnCurve(std::size_t curve, double share, const QRectF& plot,
                                      const Paper& paper) const;
    void addCurveParts(std::vector<PartNote>& notes, QSizeF room, const Paper& paper) const;
    void addPlotParts(std::vector<PartNote>& notes, QSizeF room, const Paper& paper) const;
    [[nodiscard]] QPolygonF lineOf(std::size_t curve, const QRectF& plot, const Paper& paper) const;
    void paintTitle(QPainter& painter, double width, const Paper& paper) const;
    void paintBands(QPainter& painter, const QRectF& plot, const Paper& paper) const;
    void paintReference(QPainter& painter, const QRectF& plot, const Paper& paper) const;
    [[nodiscard]] std::optional<QRectF> referencePlace(double y, const QRectF& plot,
                                                       const Paper& paper) const;
    void paintYLabels(QPainter& painter, const QRectF& plot, QSizeF room, const Paper& paper) const;
    void paintXLabels(QPainter& painter, const QRectF& plot, QSizeF room, const Paper& paper) const;
    void paintPresent(QPainter& painter, const QRectF& plot, const Paper& paper) const;
    void paintCurveMarks(QPainter& painter, const QRectF& plot, const Paper& paper) const;

    ChartContent content_;
};

} // namespace mc::ui
