#pragma once

#include "chart/chart_content.h"
#include "style/focus_frame.h"
#include "view/picture.h"
#include "view/summarised.h"

#include <QGraphicsView>
#include <QPointF>
#include <memory>
#include <vector>

class QChart;
class QLineSeries;
class QValueAxis;

namespace mc::ui {

class ChartPicture;
class TimeNavigation;

/// Line chart on the screen: Qt Charts draws the curves, a ChartPicture all that is around them, as on
/// figures. This class alone knows Qt Charts. The time axis can be zoomed, panned, read off with cursors, and
/// linked to others. What a person draws on it is kept by its name as an object (see PlotAnchor).
class ChartStrip : public QGraphicsView, public Summarised {
    Q_OBJECT
public:
    explicit ChartStrip(QWidget* parent = nullptr);
    ~ChartStrip() override;

    /// Shows all of a chart. A time axis that is linked to others, of its kind, or zoomed keeps its stretch.
    void setContent(ChartContent content);
    /// What it shows now, on the time axis as it is.
    [[nodiscard]] const ChartContent& content() const;
    /// The same as a picture.
    [[nodiscard]] PicturePtr picture() const;
    [[nodiscard]] QString summary() const override { return content().summary(); }

    [[nodiscard]] TimeNavigation& time() const { return *time_; }
    [[nodiscard]] std::size_t curveCount() const { return content().curves.size(); }
    [[nodiscard]] const CurveStyle& style(std::size_t index) const { return content().curves[index].style; }
    /// The points as drawn: those in sight, after thinning.
    [[nodiscard]] QList<QPointF> points(std::size_t index) const;
    /// Of the time axis, in sight; in its unit.
    [[nodiscard]] TimeSpan timeSpan() const { return content().time.span(); }
    [[nodiscard]] double yLow() const { return content().low; }
    [[nodiscard]] double yHigh() const { return content().high; }
    [[nodiscard]] QString message() const { return content().message.whole(); }

    /// The plot area, pixels of this widget.
    [[nodiscard]] QRectF plotArea() const;
    /// Where a point of the curves lies, pixels of this widget.
    [[nodiscard]] QPointF pixel(QPointF point) const;

    [[nodiscard]] QSize sizeHint() const override { return {300, 140}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// What the points of a series were made of.
    struct Drawn {
        QList<QPointF> points;
        TimeSpan span;
        double width = 0; ///< of the plot, pixels
        [[nodiscard]] bool isLike(const Drawn& other) const {
            return points.isSharedWith(other.points) && span == other.span && width == other.width;
        }
    };

    void makePicture(ChartContent content);
    void followAxis();
    void makeSeries();
    void showPoints();
    void placePlot();
    /// The pens of the curves, from the theme.
    void setPens();

    std::shared_ptr<const ChartPicture> picture_; ///< not null
    QChart* chart_;                               ///< owned by the scene
    std::vector<QLineSeries*> series_;            ///< of the curves; owned by the chart
    std::vector<Drawn> drawn_;                    ///< of the series
    FocusFrame focusFrame_{*this, *viewport()};
    QValueAxis* x_;
    QValueAxis* y_;
    TimeNavigation* time_;
};

} // namespace mc::ui
