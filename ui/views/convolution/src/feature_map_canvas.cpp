#include "convolution/feature_map_canvas.h"
#include "frames/frame_course.h"
#include "frames/silence.h"

#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "style/colour_table.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QMouseEvent>
#include <QPainter>

namespace mc::ui {

namespace {

constexpr double kFirstTrace = 0.1;  ///< least x of full colour
constexpr double kFirstError = 1e-9; ///< least |e| of full colour; errors fall steeply from layer to layer
constexpr double kLeastMark = 8;     ///< pixels of the frame around the picked place
constexpr double kSmall = 0.82;      ///< of the font, for numbers of channels

} // namespace

FeatureMapCanvas::FeatureMapCanvas(QWidget* parent)
    : PointedCanvas(parent), activityRange_(kFirstTrace), errorRange_(kFirstError) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Maps of activity and error"));
    setToolTip(tr("Click: pick the microcircuit of a place\n↑ ↓, after Tab also ← →: its neighbours"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FeatureMapCanvas::showLayer(const FramePtr& frame, int layer, FeatureActivity activity,
                                 ShownSteps shown) {
    if (rangesBeginAnew(frame_, *frame) || layer != layer_ || shown.isWhole() != values_.shown.isWhole()) {
        activityRange_.reset();
        errorRange_.reset();
    }
    frame_ = frame;
    layer_ = layer;
    activity_ = activity;
    const bool known = geometryOf(*frame, layer) != nullptr;
    values_ = known ? featureValues(*frame, layer, activity, shown) : FeatureValues();
    if (!values_.isEmpty()) {
        if (activity == FeatureActivity::Trace) {
            activityRange_.include(double{values_.activity.maxCoeff()});
        }
        errorRange_.include(double{values_.error.cwiseAbs().maxCoeff()});
    }
    render();
    update();
}

void FeatureMapCanvas::setCell(CellChoice cell) {
    if (cell != cell_) {
        cell_ = cell;
        update();
    }
}

double FeatureMapCanvas::activityLimit() const {
    const bool counts = activity_ == FeatureActivity::Spikes && frame_ && frame_->presentation;
    return counts ? frame_->presentation->steps : activityRange_.limit();
}

MapShape FeatureMapCanvas::maps() const {
    return mapsOf(*frame_, layer_);
}

const QImage& FeatureMapCanvas::image(FeatureKind kind) const {
    return kind == FeatureKind::Activity ? activityImage_ : errorImage_;
}

FeatureMapGeometry FeatureMapCanvas::geometry() const {
    return {values_.isEmpty() ? MapShape{0, 1, 1} : maps(), roomOf(*this),
            QFontMetricsF(typeOf(*this)).height()};
}

void FeatureMapCanvas::render() {
    activityImage_ = errorImage_ = QImage();
    if (values_.isEmpty()) {
        return;
    }
    const MapShape shape = maps();
    const QSize size(shape.columns, shape.channels * shape.rows);
    activityImage_ = magnitudeImage(values_.activity.data(), size, activityLimit(), coloursOf(*this));
    errorImage_ = signedImage(values_.error.data(), size, errorLimit(), coloursOf(*this));
}

EmptyText FeatureMapCanvas::message() const {
    if (frame_ && layer_ == 0) {
        return {tr("This network has no convolution, so there are no maps."),
                tr("A network like 28x28-8c5-p2-16c3-p2-10 has them.")};
    }
    return values_.isEmpty() ? nothingPresented(frame_) : EmptyText();
}

void FeatureMapCanvas::changeEvent(QEvent* event) {
    PointedCanvas::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        render();
        update();
    }
}

void FeatureMapCanvas::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    if (values_.isEmpty()) {
        paintEmptyText(painter, *this, areaOf(*this), message());
        return;
    }
    const FeatureMapGeometry where = geometry();
    for (const FeatureKind kind : {FeatureKind::Activity, FeatureKind::Error}) {
        paintKind(painter, where, kind);
    }
    paintPicked(painter, where);
    focusFrame().paint(painter, theme, areaOf(*this));
}

QString FeatureMapCanvas::headingOf(FeatureKind kind) const {
    if (kind == FeatureKind::Activity) {
        return capitalised(activityName(activity_, values_.shown));
    }
    QString error = capitalised(errorName(values_.shown));
    if ((values_.error.array() == 0).all()) {
        error = (values_.shown.isWhole() ? tr("%1: 0 in all cells") : tr("%1: none in this step")).arg(error);
    }
    const QString silence = silenceText(*frame_, layer_);
    return silence.isEmpty() ? error : tr("%1, %2").arg(error, silence);
}

void FeatureMapCanvas::paintKind(QPainter& painter, const FeatureMapGeometry& where, FeatureKind kind) const {
    const Colours& theme = coloursOf(*this);
    const MapShape& shape = where.maps();
    const QImage& all = image(kind);
    const QFont small = typeOf(*this, kSmall);
    painter.setFont(typeOf(*this));
    painter.setPen(theme.text);
    painter.drawText(where.heading(kind), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(typeOf(*this))
                         .elidedText(headingOf(kind), Qt::ElideRight, where.heading(kind).width()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, where.scale() < 1);
    for (int channel = 0; channel < shape.channels; ++channel) {
        const QRectF tile = where.tile(kind, channel);
        painter.drawImage(tile, all, QRectF(0, channel * shape.rows, shape.columns, shape.rows));
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(tile.adjusted(-0.5, -0.5, 0.5, 0.5));
        if (where.hasNumbers()) {
            painter.setFont(small);
            painter.setPen(theme.quiet);
            painter.drawText(where.number(kind, channel), Qt::AlignLeft | Qt::AlignVCenter,
                             QString::number(channel));
        }
    }
}

void FeatureMapCanvas::paintPicked(QPainter& painter, const FeatureMapGeometry& where) const {
    const Colours& theme = coloursOf(*this);
    if (cell_.layer != layer_ || cell_.cell >= where.maps().size()) {
        return;
    }
    const double line = strokeScale(painter.font());
    painter.setBrush(Qt::NoBrush);
    for (const FeatureKind kind : {FeatureKind::Activity, FeatureKind::Error}) {
        const QRectF place = where.rect({kind, placeIn(where.maps(), cell_.cell)});
        QRectF mark(QPointF(), place.size().expandedTo({kLeastMark, kLeastMark}));
        mark.moveCenter(place.center());
        // Dark within light: one of the two stands out on every colour.
        painter.setPen(QPen(theme.black, 4 * line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(mark);
        painter.setPen(QPen(theme.picked, 2 * line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(mark);
    }
}

QString FeatureMapCanvas::textAt(QPointF point) const {
    if (values_.isEmpty()) {
        return {};
    }
    const FeatureMapGeometry where = geometry();
    const std::optional<FeaturePlace> place = where.placeAt(point);
    if (!place) {
        return {};
    }
    const int cell = unitAt(where.maps(), place->at);
    const ShownSteps shown = values_.shown;
    return tr("%1, %2\n%3 = %4\n%5\n%6")
        .arg(cellName(*frame_, {layer_, cell}), shownStepsText(*frame_, shown),
             activityName(activity_, shown),
             decimalText(double{values_.activity[cell]}, activity_ == FeatureActivity::Trace ? 3 : 0),
             shown.isWhole() ? tr("mean e = %1").arg(signedText(values_.error[cell]))
                             : cellValuesText(*frame_->presentation, layer_, cell, shown.step),
             channelText(values_, where.maps(), place->at.channel));
}

void FeatureMapCanvas::mousePressEvent(QMouseEvent* event) {
    if (values_.isEmpty() || event->button() != Qt::LeftButton) {
        return;
    }
    if (const std::optional<FeaturePlace> place = geometry().placeAt(event->position() / unitOf(*this))) {
        choose(place->at);
    }
}

bool FeatureMapCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return !values_.isEmpty() &&
           (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && focusFrame().isShown()));
}

const std::vector<BoundKey<FeatureMapCanvas>>& FeatureMapCanvas::keys() {
    static const std::vector<BoundKey<FeatureMapCanvas>> table{
        {{Qt::Key_Up},
         tr("Pick the place above"),
         [](FeatureMapCanvas& maps) { maps.movePicked(Qt::Key_Up); }},
        {{Qt::Key_Down},
         tr("Pick the place below"),
         [](FeatureMapCanvas& maps) { maps.movePicked(Qt::Key_Down); }},
        {{Qt::Key_Left},
         tr("Pick the place to the left, after Tab"),
         [](FeatureMapCanvas& maps) { maps.movePicked(Qt::Key_Left); }},
        {{Qt::Key_Right},
         tr("Pick the place to the right, after Tab"),
         [](FeatureMapCanvas& maps) { maps.movePicked(Qt::Key_Right); }},
    };
    return table;
}

void FeatureMapCanvas::keyPressEvent(QKeyEvent* event) {
    if (const BoundKey<FeatureMapCanvas>* key = boundTo(keys(), *event); key && movesBy(event->key())) {
        key->act(*this);
    } else {
        PointedCanvas::keyPressEvent(event);
    }
}

void FeatureMapCanvas::movePicked(int key) {
    const MapShape shape = maps();
    if (cell_.layer != layer_ || cell_.cell >= shape.size()) {
        choose({0, 0, 0});
        return;
    }
    MapPlace next = placeIn(shape, cell_.cell);
    next.row += key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    next.column += key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    // Beyond an edge the next channel begins.
    const int turn = next.row >= shape.rows || next.column >= shape.columns ? 1
                     : next.row < 0 || next.column < 0                      ? -1
                                                                            : 0;
    next.channel += turn;
    if (next.channel < 0 || next.channel >= shape.channels) {
        return;
    }
    next.row = (next.row + shape.rows) % shape.rows;
    next.column = (next.column + shape.columns) % shape.columns;
    choose(next);
}

void FeatureMapCanvas::choose(MapPlace place) {
    setCell({layer_, unitAt(maps(), place)});
    emit cellPicked(cell_);
}

} // namespace mc::ui
