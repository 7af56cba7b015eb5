#include "concordance/pair_picture.h"

#include "concordance/pair_words.h"
#include "style/figure_painting.h"
#include "style/palette.h"
#include "style/units.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace mc::ui {

namespace {

constexpr std::int64_t kMostRings = 200; ///< more would hide what they point at

} // namespace

PairPicture::PairPicture(QWidget* parent)
    : QWidget(parent), selection_(std::make_shared<const PairSelection>()) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
}

void PairPicture::showPairs(const Record& record, int layers, const PairEnds& ends) {
    ends_ = ends;
    layers_ = layers;
    if (record_ == record) {
        return;
    }
    record_ = record;
    image_ = QImage();
    if (record_) {
        recordChanged();
    }
    update();
}

void PairPicture::showSelection(const Selection& selection) {
    selection_ = selection ? selection : std::make_shared<const PairSelection>();
    rings_ = selection_->count() <= kMostRings ? selection_->pairs() : std::vector<CellPair>{};
    image_ = QImage();
    update();
}

void PairPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        image_ = QImage(); // in the colours of before
        update();
    }
}

void PairPicture::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    if (!record_) {
        painter.setPen(theme.line);
        painter.setBrush(theme.plot);
        painter.drawRect(plot().adjusted(0, 0, -1, -1));
        return;
    }
    paintUnder(painter);
    const QSize pixels = plot().size() * imageRatio(painter, plot().size());
    if (image_.isNull() || imageFor_ != pixels) {
        image_ = image(pixels);
        imageFor_ = pixels;
    }
    painter.drawImage(plot(), image_);
    paintOver(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.black, 1.2 * strokeScale(painter.font())));
    painter.setBrush(Qt::NoBrush);
    if (selection_->fits(*record_)) {
        for (const CellPair pair : rings_) {
            paintRing(painter, pair);
        }
    }
    paintBand(painter);
}

void PairPicture::paintBand(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (dragging_) {
        painter.setPen(QPen(theme.blue, 1, Qt::DashLine));
        painter.drawRect(QRectF(pressedAt_, draggedTo_).normalized());
    }
    focusFrame_.paint(painter, theme, areaOf(*this));
}

bool PairPicture::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && record_) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<CellPair> under = at(QPointF(help->pos()) / unitOf(*this)).single();
        QToolTip::showText(help->globalPos(), under ? pairText(*record_, layers_, *under, ends_) : toolTip(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void PairPicture::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = draggedTo_ = event->position() / unitOf(*this);
    dragging_ = false;
}

void PairPicture::mouseMoveEvent(QMouseEvent* event) {
    if (!record_ || !(event->buttons() & Qt::LeftButton)) {
        return;
    }
    draggedTo_ = event->position() / unitOf(*this);
    dragging_ = dragging_ || (draggedTo_ - pressedAt_).manhattanLength() >=
                                 QApplication::startDragDistance() / unitOf(*this);
    update();
}

void PairPicture::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !record_) {
        return;
    }
    const bool dragged = dragging_;
    dragging_ = false;
    update();
    emit picked(dragged ? within(QRectF(pressedAt_, event->position() / unitOf(*this)).normalized())
                        : at(event->position() / unitOf(*this)));
}

const std::vector<BoundKey<PairPicture>>& PairPicture::keys() {
    static const std::vector<BoundKey<PairPicture>> table{
        {{Qt::Key_Escape}, tr("Select none"), [](PairPicture& pairs) { emit pairs.picked(PairSelection()); }},
    };
    return table;
}

void PairPicture::keyPressEvent(QKeyEvent* event) {
    const BoundKey<PairPicture>* key = boundTo(keys(), *event);
    if (key != nullptr && record_ && !selection_->isEmpty()) {
        key->act(*this);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mc::ui
