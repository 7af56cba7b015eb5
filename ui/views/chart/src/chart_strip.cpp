#include "chart/chart_strip.h"

#include "chart/chart_picture.h"
#include "style/units.h"
#include "time_axis/plot_anchor.h"
#include "time_axis/time_navigation.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>
#include <cmath>
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
    : QGraphicsView(parent), chart_(new QChart), x_(new QValueAxis(this)), y_(new QValueAxis(this)),
      time_(new TimeNavigation(TimeKind::Training, TimeNavigation::Click::SetsCursor, *viewport(), *this,
                               [this] { return content_.message.isEmpty() ? plotArea() : QRectF(); })) {
    new PlotAnchor(*time_, [this] { return std::pair(yLow(), yHigh()); });
    setAccessibleName(tr("Chart")); // until it has a title
    setScene(new QGraphicsScene(this));
    scene()->addItem(chart_);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    chart_->setAnimationOptions(QChart::NoAnimation);
    chart_->legend()->hide();
    chart_->setBackgroundVisible(false);
    chart_->setMargins(QMargins(0, 0, 0, 0));
    chart_->addAxis(x_, Qt::AlignBottom);
    chart_->addAxis(y_, Qt::AlignLeft);
    makeInvisible(*x_);
    makeInvisible(*y_);
    connect(time_, &TimeNavigation::spanChanged, this, &ChartStrip::followSpan);
    connect(time_, &TimeNavigation::cursorsChanged, viewport(), qOverload<>(&QWidget::update));
    time_->setLiveButton(false); // until it has numbers under the axis
    followSpan();
    setYRange(0, 1);
}

ChartContent ChartStrip::content() const {
    ChartContent content = content_;
    content.time = time_->link().axis();
    return content;
}

ChartPicture ChartStrip::chartPicture() const {
    return ChartPicture(content());
}

PicturePtr ChartStrip::picture() const {
    return std::make_shared<ChartPicture>(content());
}

void ChartStrip::setTitleForms(const QStringList& forms) {
    if (content_.titleForms != forms) {
        content_.titleForms = forms;
        placePlot();
        setAccessibleName(title());
        viewport()->update();
    }
}

void ChartStrip::setContent(const ChartContent& content) {
    const bool titled = content_.titleForms != content.titleForms;
    content_ = content;
    makeSeries();
    if (titled) {
        setAccessibleName(title());
    }
    y_->setRange(content.low, content.high);
    time_->setLiveButton(!content.xUnit.isEmpty()); // one for strips that stand on one another
    time_->ownLink().setWhole(content.time.whole);
    followSpan();
}

/// A series of Qt Charts for each curve, which are the curves of before but for their number and style.
void ChartStrip::makeSeries() {
    while (series_.size() > content_.curves.size()) {
        delete series_.back(); // takes itself out of the chart
        series_.pop_back();
    }
    while (series_.size() < content_.curves.size()) {
        series_.push_back(new QLineSeries(chart_));
        chart_->addSeries(series_.back());
        series_.back()->attachAxis(x_);
        series_.back()->attachAxis(y_);
    }
    setPens();
    placePlot();
}

void ChartStrip::setCurves(const std::vector<CurveStyle>& styles) {
    content_.curves.resize(styles.size());
    makeSeries();
    for (std::size_t k = 0; k < styles.size(); ++k) {
        if (content_.curves[k].style != styles[k]) {
            content_.curves[k] = {styles[k], {}};
            series_[k]->clear();
        }
    }
    setPens();
    placePlot();
    viewport()->update();
}

void ChartStrip::setPens() {
    for (std::size_t k = 0; k < series_.size(); ++k) {
        series_[k]->setPen(penOf(content_.curves[k].style.stroke, coloursOf(*this), lineOf(*this)));
    }
}

void ChartStrip::setPoints(std::size_t index, const QList<QPointF>& points) {
    content_.curves[index].points = points;
    series_[index]->replace(chartPicture().drawnPoints(index, plotArea().width()));
    viewport()->update();
}

void ChartStrip::followSpan() {
    const TimeSpan span = timeSpan();
    x_->setRange(span.from, span.to);
    const ChartPicture picture = chartPicture(); // once: it is a copy of all curves
    for (std::size_t k = 0; k < series_.size(); ++k) {
        series_[k]->replace(picture.drawnPoints(k, plotArea().width()));
    }
    viewport()->update();
}

void ChartStrip::setBands(std::vector<CurveBand> bands) {
    content_.bands = std::move(bands);
    viewport()->update();
}

QList<QPointF> ChartStrip::points(std::size_t index) const {
    return series_[index]->points();
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
    content_.low = low;
    content_.high = high;
    y_->setRange(low, high);
    viewport()->update();
}

void ChartStrip::setXUnit(const QString& unit) {
    if (content_.xUnit != unit) {
        content_.xUnit = unit;
        time_->setLiveButton(!unit.isEmpty()); // one for strips that stand on one another
        placePlot();
    }
}

void ChartStrip::setReference(double y, const QString& name) {
    content_.reference = y;
    content_.referenceName = name;
    viewport()->update();
}

void ChartStrip::setMarks(std::vector<EventMark> marks) {
    if (content_.marks != marks) {
        content_.marks = std::move(marks);
        viewport()->update();
    }
}

void ChartStrip::setMessage(const EmptyText& message) {
    if (content_.message != message) {
        content_.message = message;
        time_->placeButton();
        viewport()->update();
    }
}

QRectF ChartStrip::plotArea() const {
    return chart_->plotArea();
}

QPointF ChartStrip::pixel(QPointF point) const {
    return chartPicture().place(point, plotArea());
}

int ChartStrip::heightAroundPlot() const {
    return static_cast<int>(std::ceil(
        chartPicture().heightAroundPlot(roomOf(*this).width(), Paper::screen(*this)) * unitOf(*this)));
}

QSize ChartStrip::minimumSizeHint() const {
    return {pixelsOf(*this, 140), heightAroundPlot() + pixelsOf(*this, 12)};
}

void ChartStrip::placePlot() {
    chart_->setPlotArea(inPixels(chartPicture().plot(roomOf(*this), Paper::screen(*this)), *this));
    time_->placeButton();
}

void ChartStrip::drawBackground(QPainter* painter, const QRectF& /*rect*/) {
    painter->fillRect(rect(), coloursOf(*this).card);
    painter->save();
    paintInUnits(*painter, *this);
    chartPicture().paintGround(*painter, roomOf(*this), Paper::screen(*this));
    painter->restore();
}

void ChartStrip::drawForeground(QPainter* painter, const QRectF& /*rect*/) {
    const ChartPicture picture = chartPicture();
    const Paper paper = Paper::screen(*this);
    painter->save();
    paintInUnits(*painter, *this);
    picture.paintAbove(*painter, roomOf(*this), paper);
    picture.paintOver(*painter, roomOf(*this), paper);
    focusFrame_.paint(*painter, paper.colours(), areaOf(*this));
    painter->restore();
}

void ChartStrip::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    chart_->resize(size());
    setSceneRect(rect());
    setMinimumSize(chart_->minimumSize().toSize()); // what is asked for at first may be had no longer
    placePlot();
    followSpan(); // more or fewer points for more or fewer pixels
}

void ChartStrip::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setPens();
        placePlot();
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange) {
        setPens();
    }
}

bool ChartStrip::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && content_.message.isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString flag =
            chartPicture().textAt(QPointF(help->pos()) / unitOf(*this), roomOf(*this), Paper::screen(*this));
        const QString words = toolTip().isEmpty() ? QString() : toolTip() + QStringLiteral("\n\n");
        QToolTip::showText(help->globalPos(), flag.isEmpty() ? words + time_->help() : flag, this);
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

/// What zooms nothing belongs to what the strip lies in.
void ChartStrip::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace mc::ui
