#include "chart/chart_strip.h"

#include "chart/curve_window.h"
#include "chart/thinning.h"
#include "style/units.h"
#include "time_axis/plot_anchor.h"
#include "time_axis/time_navigation.h"

#include <QChart>
#include <QEvent>
#include <QHelpEvent>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

void makeInvisible(QValueAxis& axis) {
    axis.setLabelsVisible(false);
    axis.setLineVisible(false);
    axis.setGridLineVisible(false);
}

} // namespace

ChartStrip::ChartStrip(QWidget* parent)
    : QChartView(parent), x_(new QValueAxis(this)), y_(new QValueAxis(this)),
      time_(new TimeNavigation(TimeKind::Training, TimeNavigation::Click::SetsCursor, *viewport(), *this,
                               [this] { return message_.isEmpty() ? plotArea() : QRectF(); })) {
    new PlotAnchor(*time_, [this] { return std::pair(yLow(), yHigh()); });
    setAccessibleName(tr("Chart")); // until it has a title
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QChart& all = *chart();
    all.setAnimationOptions(QChart::NoAnimation);
    all.legend()->hide();
    all.setBackgroundVisible(false);
    all.setMargins(QMargins(0, 0, 0, 0));
    all.addAxis(x_, Qt::AlignBottom);
    all.addAxis(y_, Qt::AlignLeft);
    makeInvisible(*x_);
    makeInvisible(*y_);
    connect(time_, &TimeNavigation::spanChanged, this, &ChartStrip::followSpan);
    connect(time_, &TimeNavigation::cursorsChanged, viewport(), qOverload<>(&QWidget::update));
    time_->setLiveButton(false); // until it has numbers under the axis
    followSpan();
    setYRange(0, 1);
}

void ChartStrip::setTitleForms(const QStringList& forms) {
    if (titleForms_ != forms) {
        titleForms_ = forms;
        placePlot();
        setAccessibleName(title());
        viewport()->update();
    }
}

void ChartStrip::setKeyLines(int most) {
    mostKeyLines_ = most;
    placePlot();
}

void ChartStrip::setCurves(const std::vector<CurveStyle>& styles) {
    while (curves_.size() > styles.size()) {
        delete curves_.back().series; // takes itself out of the chart
        curves_.pop_back();
    }
    for (std::size_t k = 0; k < styles.size(); ++k) {
        if (k == curves_.size()) {
            auto* series = new QLineSeries(chart());
            chart()->addSeries(series);
            series->attachAxis(x_);
            series->attachAxis(y_);
            curves_.push_back({CurveStyle{}, series});
        } else if (curves_[k].style == styles[k]) {
            continue;
        }
        curves_[k].style = styles[k];
        curves_[k].series->clear();
        curves_[k].all.clear();
    }
    setPens();
    placePlot();
    viewport()->update();
}

void ChartStrip::setPens() {
    for (const Curve& curve : curves_) {
        curve.series->setPen(penOf(curve.style.stroke, coloursOf(*this), lineOf(*this)));
    }
}

void ChartStrip::setPoints(std::size_t index, const QList<QPointF>& points) {
    curves_[index].all = points;
    drawPoints(curves_[index]);
    viewport()->update();
}

void ChartStrip::drawPoints(const Curve& curve) {
    const auto most = static_cast<qsizetype>(std::max(40.0, 2 * plotArea().width()));
    const bool zoomed = time_->link().isZoomed();
    curve.series->replace(thinned(zoomed ? curveWithin(curve.all, timeSpan()) : curve.all, most));
}

void ChartStrip::followSpan() {
    const TimeSpan span = timeSpan();
    x_->setRange(span.from, span.to);
    for (const Curve& curve : curves_) {
        drawPoints(curve);
    }
    viewport()->update();
}

void ChartStrip::setBands(std::vector<CurveBand> bands) {
    bands_ = std::move(bands);
    viewport()->update();
}

void ChartStrip::clearPoints() {
    for (Curve& curve : curves_) {
        curve.series->clear();
        curve.all.clear();
    }
    viewport()->update();
}

QList<QPointF> ChartStrip::points(std::size_t index) const {
    return curves_[index].series->points();
}

void ChartStrip::setTimeKind(TimeKind kind) {
    time_->setKind(kind);
}

void ChartStrip::setXRange(double low, double high) {
    time_->ownLink().setWhole({low, high});
}

TimeSpan ChartStrip::timeSpan() const {
    return time_->link().span();
}

void ChartStrip::setYRange(double low, double high) {
    y_->setRange(low, high);
    viewport()->update();
}

double ChartStrip::yLow() const {
    return y_->min();
}
double ChartStrip::yHigh() const {
    return y_->max();
}

void ChartStrip::setNumbers(AxisNumbers numbers) {
    numbers_ = numbers;
}

void ChartStrip::setWidestNumber(const QString& number) {
    widestNumber_ = number;
    placePlot();
}

void ChartStrip::setXUnit(const QString& unit) {
    if (xUnit_ != unit) {
        xUnit_ = unit;
        time_->setLiveButton(!unit.isEmpty()); // one for strips that stand on one another
        placePlot();
    }
}

void ChartStrip::setReference(double y, const QString& name) {
    referenceY_ = y;
    referenceName_ = name;
    viewport()->update();
}

void ChartStrip::setMarks(std::vector<EventMark> marks) {
    if (marks_ != marks) {
        marks_ = std::move(marks);
        viewport()->update();
    }
}

void ChartStrip::setCursor(std::optional<double> x) {
    cursor_ = x;
    viewport()->update();
}

void ChartStrip::setMessage(const EmptyText& message) {
    if (message_ != message) {
        message_ = message;
        time_->placeButton();
        viewport()->update();
    }
}

void ChartStrip::setOnFigure(bool on) {
    onFigure_ = on;
    for (const Curve& curve : curves_) {
        curve.series->setVisible(!on);
    }
}

void ChartStrip::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    placePlot();
    followSpan(); // more or fewer points for more or fewer pixels
}

void ChartStrip::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setPens();
        placePlot();
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange) {
        setPens();
    }
}

bool ChartStrip::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && message_.isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const EventFlag& flag : flags()) {
            // Along the whole pole, with a little room for the hand.
            const QRectF reach(flag.box.left() - 3, plotArea().top(), flag.box.width() + 6,
                               plotArea().height());
            if (reach.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), flag.words, this);
                return true;
            }
        }
        const QString words = toolTip().isEmpty() ? QString() : toolTip() + QStringLiteral("\n\n");
        QToolTip::showText(help->globalPos(), words + time_->help(), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

/// What zooms nothing belongs to what the strip lies in.
void ChartStrip::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace mc::ui
