#pragma once

#include "chart/chart_content.h"
#include "style/focus_frame.h"
#include "view/picture.h"
#include "view/summarised.h"

#include <QGraphicsView>
#include <QPointF>
#include <optional>
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

    /// Shows all of a chart. The kind of its time axis is that of before, and an axis that is linked to
    /// others or zoomed keeps its stretch.
    void setContent(const ChartContent& content);

    void setTitle(const QString& title) { setTitleForms({title}); }
    /// The same title in several forms, the longest first: the one that leaves room for the key is shown.
    void setTitleForms(const QStringList& forms);
    [[nodiscard]] QString title() const { return content_.title(); }

    /// Replaces the list of curves; curves that stay the same keep their points. Later ones lie above earlier
    /// ones and stand before them in the key.
    void setCurves(const std::vector<CurveStyle>& styles);
    /// index: into the list given to setCurves.
    void setPoints(std::size_t index, const QList<QPointF>& points);
    /// Bands that lie under all curves, earlier ones below later ones.
    void setBands(std::vector<CurveBand> bands);
    [[nodiscard]] std::size_t curveCount() const { return content_.curves.size(); }
    [[nodiscard]] const CurveStyle& style(std::size_t index) const { return content_.curves[index].style; }
    /// The points as drawn: those in sight, after thinning.
    [[nodiscard]] QList<QPointF> points(std::size_t index) const;
    /// All of them, whatever is in sight.
    [[nodiscard]] const QList<QPointF>& allPoints(std::size_t index) const {
        return content_.curves[index].points;
    }

    /// What the time axis measures; training unless said otherwise. Presentations have ticks at whole time
    /// steps. Only before the axis is linked.
    void setTimeKind(TimeKind kind);
    /// All of the axis. An axis that is linked to others shows what they have agreed on instead.
    void setXRange(double low, double high);
    /// Of the time axis, in sight; in its unit.
    [[nodiscard]] TimeSpan timeSpan() const;
    [[nodiscard]] TimeNavigation& time() const { return *time_; }
    /// What it shows now, on the time axis as it is.
    [[nodiscard]] ChartContent content() const;
    /// The same as a picture.
    [[nodiscard]] PicturePtr picture() const;
    [[nodiscard]] QString summary() const override { return content().summary(); }
    void setYRange(double low, double high);
    [[nodiscard]] double yLow() const { return content_.low; }
    [[nodiscard]] double yHigh() const { return content_.high; }
    void setNumbers(AxisNumbers numbers) { content_.numbers = numbers; }
    [[nodiscard]] AxisNumbers numbers() const { return content_.numbers; }
    /// unit: written beside the numbers under the axis ("epochs"); empty: no numbers under the axis either.
    void setXUnit(const QString& unit);
    /// Height of all but the plot area, pixels.
    [[nodiscard]] int heightAroundPlot() const;
    /// A dashed horizontal line with its name ("chance").
    void setReference(double y, const QString& name);
    /// Thin dashed vertical lines, each with its flag; the words of a flag are its tooltip. In the order of
    /// x.
    void setMarks(std::vector<EventMark> marks);
    [[nodiscard]] const std::vector<EventMark>& marks() const { return content_.marks; }
    /// Flags stand at the bottom of the plot: for curves that are high most of the time. Else at the top.
    void setFlagsLow(bool low) { content_.flagsLow = low; }
    /// Words in the middle of an otherwise empty plot; empty: none.
    void setMessage(const EmptyText& message);
    [[nodiscard]] QString message() const { return content_.message.whole(); }

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
    [[nodiscard]] ChartPicture chartPicture() const;
    void makeSeries();
    void followSpan();
    void placePlot();
    /// The pens of the curves, from the theme.
    void setPens();

    ChartContent content_;             ///< but for the time axis
    QChart* chart_;                    ///< owned by the scene
    std::vector<QLineSeries*> series_; ///< of the curves; owned by the chart
    FocusFrame focusFrame_{*this, *viewport()};
    QValueAxis* x_;
    QValueAxis* y_;
    TimeNavigation* time_;
};

} // namespace mc::ui
