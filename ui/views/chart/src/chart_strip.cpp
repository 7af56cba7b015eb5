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
    : QGraphicsView(parent), picture_(std::make_shared<const ChartPicture>(ChartContent())),
      chart_(new QChart), x_(new QValueAxis(this)), y_(new QValueAxis(this)),
      time_(new TimeNavigation(TimeKind::Training, TimeNavigation::Click::SetsCursor, *viewport(), *this,
                               [this] { return content().isBlank() ? QRectF() : plotArea(); })) {
    new PlotAnchor(*time_, [this] { return std::pair(content().low, content().high); });
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
    connect(time_, &TimeNavigation::spanChanged, this, [this] {
        followAxis();
        showPoints();
    });
    connect(time_, &TimeNavigation::cursorsChanged, this, [this] {
        followAxis();
        viewport()->update();
    });
    setContent({});
}

ChartStrip::~ChartStrip() {
    delete time_; // a window that closes still sends events, and the picture goes before the children
}

const ChartContent& ChartStrip::content() const {
    return picture_->content();
}

PicturePtr ChartStrip::picture() const {
    return picture_;
}

/// On the time axis as it is.
void ChartStrip::makePicture(ChartContent content) {
    content.time = time_->link().axis();
    picture_ = std::make_shared<const ChartPicture>(std::move(content));
}

void ChartStrip::followAxis() {
    makePicture(content());
}

void ChartStrip::setContent(ChartContent content) {
    const bool titled = content.titleForms != this->content().titleForms;
    time_->setKind(content.time.kind);
    time_->ownLink().setWhole(content.time.whole);
    makePicture(std::move(content));
    if (titled) {
        setAccessibleName(this->content().title());
    }
    y_->setRange(this->content().low, this->content().high);
    time_->setLiveButton(!this->content().xUnit.isEmpty()); // one for strips that stand on one another
    makeSeries();
    showPoints();
}

/// A series of Qt Charts for each curve, which are the curves of before but for their number and style.
void ChartStrip::makeSeries() {
    while (series_.size() > content().curves.size()) {
        delete series_.back(); // takes itself out of the chart
        series_.pop_back();
    }
    while (series_.size() < content().curves.size()) {
        series_.push_back(new QLineSeries(chart_));
        chart_->addSeries(series_.back());
        series_.back()->attachAxis(x_);
        series_.back()->attachAxis(y_);
    }
    setPens();
    placePlot();
}

void ChartStrip::setPens() {
    for (std::size_t k = 0; k < series_.size(); ++k) {
        series_[k]->setPen(penOf(content().curves[k].style.stroke, coloursOf(*this), lineOf(*this)));
    }
}

void ChartStrip::showPoints() {
    const TimeSpan span = content().time.span();
    x_->setRange(span.from, span.to);
    drawn_.resize(series_.size());
    for (std::size_t k = 0; k < series_.size(); ++k) {
        const Drawn now{content().curves[k].points, span, plotArea().width()};
        if (!now.isLike(drawn_[k])) { // other runs stand still
            series_[k]->replace(picture_->drawnPoints(k, now.width));
            drawn_[k] = now;
        }
    }
    viewport()->update();
}

QList<QPointF> ChartStrip::points(std::size_t index) const {
    return series_[index]->points();
}

QRectF ChartStrip::plotArea() const {
    return chart_->plotArea();
}

QPointF ChartStrip::pixel(QPointF point) const {
    return picture_->place(point, plotArea());
}

QSize ChartStrip::minimumSizeHint() const {
    return {pixelsOf(*this, 140),
            pixelsOf(*this, picture_->heightFor(roomOf(*this).width(), Paper::screen(*this)))};
}

void ChartStrip::placePlot() {
    chart_->setPlotArea(inPixels(picture_->plot(roomOf(*this), Paper::screen(*this)), *this));
    time_->placeButton();
}

void ChartStrip::drawBackground(QPainter* painter, const QRectF& /*rect*/) {
    painter->fillRect(rect(), coloursOf(*this).card);
    painter->save();
    paintInUnits(*painter, *this);
    picture_->paintGround(*painter, roomOf(*this), Paper::screen(*this));
    painter->restore();
}

void ChartStrip::drawForeground(QPainter* painter, const QRectF& /*rect*/) {
    const Paper paper = Paper::screen(*this);
    painter->save();
    paintInUnits(*painter, *this);
    picture_->paintAbove(*painter, roomOf(*this), paper);
    picture_->paintOver(*painter, roomOf(*this), paper);
    focusFrame_.paint(*painter, paper.colours(), areaOf(*this));
    painter->restore();
}

void ChartStrip::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    chart_->resize(size());
    setSceneRect(rect());
    setMinimumSize(chart_->minimumSize().toSize()); // what is asked for at first may be had no longer
    placePlot();
    showPoints(); // more or fewer points for more or fewer pixels
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
    if (event->type() == QEvent::ToolTip && !content().isBlank()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString flag =
            picture_->textAt(QPointF(help->pos()) / unitOf(*this), roomOf(*this), Paper::screen(*this));
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
