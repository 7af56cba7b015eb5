#pragma once

#include "chart/chart_key.h"
#include "chart/curve_style.h"
#include "style/event_marks.h"
#include "style/figure_part.h"
#include "style/focus_frame.h"
#include "time_axis/time_link.h"
#include "view/empty_text.h"
#include "view/summarised.h"

#include <QChartView>
#include <QList>
#include <QPointF>
#include <optional>
#include <vector>

class QLineSeries;
class QValueAxis;

namespace mc::ui {

class TimeNavigation;
struct CurveReading;

/// How the numbers of a vertical axis are written.
enum class AxisNumbers { Plain, Percent };

/// The room between two curves.
struct CurveBand {
    Ink ink = Ink::Black; ///< painted faint, so that bands may lie over one another
    QList<QPointF> low;
    QList<QPointF> high; ///< at the same places as low
};

/// One compact chart: a title line with the key of the curves, a plot area at fixed margins (so that strips
/// on top of one another are aligned), few round ticks. Curves are thinned to about two points per pixel of
/// the stretch in sight. The time axis can be zoomed, panned, read off with cursors, and linked to others.
/// Axes, grid and words are painted here, since those of Qt Charts move the plot area with the length of
/// their numbers. What a person draws on it is kept by its name as an object (see PlotAnchor).
class ChartStrip : public QChartView, public Summarised, public FigurePart {
    Q_OBJECT
public:
    explicit ChartStrip(QWidget* parent = nullptr);

    void setTitle(const QString& title) { setTitleForms({title}); }
    /// The same title in several forms, the longest first: the one that leaves room for the key is shown.
    void setTitleForms(const QStringList& forms);
    /// How many lines the key may take below the title where one has no room for it; 1 unless said otherwise.
    void setKeyLines(int most);
    [[nodiscard]] QString title() const { return titleForms_.value(0); }

    /// Replaces the list of curves; curves that stay the same keep their points. Later ones lie above earlier
    /// ones and stand before them in the key.
    void setCurves(const std::vector<CurveStyle>& styles);
    /// index: into the list given to setCurves.
    void setPoints(std::size_t index, const QList<QPointF>& points);
    void clearPoints();
    /// Bands that lie under all curves, earlier ones below later ones.
    void setBands(std::vector<CurveBand> bands);
    [[nodiscard]] std::size_t curveCount() const { return curves_.size(); }
    [[nodiscard]] const CurveStyle& style(std::size_t index) const { return curves_[index].style; }
    /// The points as drawn: those in sight, after thinning.
    [[nodiscard]] QList<QPointF> points(std::size_t index) const;
    /// All of them, whatever is in sight.
    [[nodiscard]] const QList<QPointF>& allPoints(std::size_t index) const { return curves_[index].all; }

    /// What the time axis measures; training unless said otherwise. Presentations have ticks at whole time
    /// steps. Only before the axis is linked.
    void setTimeKind(TimeKind kind);
    /// All of the axis. An axis that is linked to others shows what they have agreed on instead.
    void setXRange(double low, double high);
    /// Of the time axis, in sight; in its unit.
    [[nodiscard]] TimeSpan timeSpan() const;
    [[nodiscard]] TimeNavigation& time() const { return *time_; }
    /// What the curves say at the cursors, in words; empty without cursors.
    [[nodiscard]] QString cursorText() const;
    /// Where the curves stand, and what they say at the cursors.
    [[nodiscard]] QString summary() const override;
    void setYRange(double low, double high);
    [[nodiscard]] double yLow() const;
    [[nodiscard]] double yHigh() const;
    void setNumbers(AxisNumbers numbers);
    [[nodiscard]] AxisNumbers numbers() const { return numbers_; }
    /// The widest number the vertical axis has to leave room for; strips with the same one are aligned.
    void setWidestNumber(const QString& number);
    /// unit: written beside the numbers under the axis ("epochs"); empty: no numbers under the axis either.
    void setXUnit(const QString& unit);
    /// Height of all but the plot area, pixels.
    [[nodiscard]] int heightAroundPlot() const;
    /// A dashed horizontal line with its name ("chance").
    void setReference(double y, const QString& name);
    /// Thin dashed vertical lines, each with its flag; the words of a flag are its tooltip. In the order of
    /// x.
    void setMarks(std::vector<EventMark> marks);
    [[nodiscard]] const std::vector<EventMark>& marks() const { return marks_; }
    /// Flags stand at the bottom of the plot: for curves that are high most of the time. Else at the top.
    void setFlagsLow(bool low) { flagsLow_ = low; }
    /// A vertical line at the present, or none.
    void setCursor(std::optional<double> x);
    /// Words in the middle of an otherwise empty plot; empty: none.
    void setMessage(const EmptyText& message);
    [[nodiscard]] QString message() const { return message_.whole(); }

    /// Paints the curves itself, so that they end at the edges of the plot on every kind of figure.
    void setOnFigure(bool on) override;

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
    struct Curve {
        CurveStyle style;
        QLineSeries* series = nullptr; ///< owned by the chart
        QList<QPointF> all{};          ///< before thinning
    };
    void drawPoints(const Curve& curve);
    void followSpan();
    [[nodiscard]] std::vector<CurveReading> readings() const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString differenceText(double from, double to) const;
    void placePlot();
    /// The pens of the curves, from the theme.
    void setPens();
    void paintTitle(QPainter& painter) const;
    /// What the curves, or the message in their place, stand on.
    [[nodiscard]] QRectF ground() const;
    [[nodiscard]] QString titleFor(double room) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] std::vector<CurveStyle> styles() const;
    [[nodiscard]] KeyRoom keyRoom() const;
    [[nodiscard]] int keyLines() const; ///< below the title
    void paintYLabels(QPainter& painter) const;
    void paintXLabels(QPainter& painter) const;
    void paintCurves(QPainter& painter) const;
    void paintCurveMarks(QPainter& painter) const;
    void paintPoles(QPainter& painter) const;
    /// Those within the axis.
    [[nodiscard]] std::vector<EventMark> marksInSight() const;
    [[nodiscard]] std::vector<EventFlag> flags() const;
    void paintReference(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintPresent(QPainter& painter) const;
    void paintCursors(QPainter& painter) const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double spaceAbove() const;
    [[nodiscard]] double spaceBelow() const;

    QStringList titleForms_;
    int mostKeyLines_ = 1;
    QString xUnit_;
    EmptyText message_;
    QString widestNumber_ = QStringLiteral("−0.0005");
    AxisNumbers numbers_ = AxisNumbers::Plain;
    bool flagsLow_ = false;
    bool onFigure_ = false;
    FocusFrame focusFrame_{*this, *viewport()};
    std::optional<double> cursor_;
    double referenceY_ = 0;
    QString referenceName_;
    std::vector<Curve> curves_;
    std::vector<CurveBand> bands_;
    std::vector<EventMark> marks_;
    QValueAxis* x_;
    QValueAxis* y_;
    TimeNavigation* time_;
};

} // namespace mc::ui
