#include "views/kernel_canvas.h"

#include "style/colour_table.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"
#include "views/cell_names.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kRgb = 3;
constexpr double kDotShare = 0.36; ///< of an entry's side
constexpr double kRingFrom = 5;    ///< size of a dot with a ring, units
constexpr double kLeastDot = 1.6;  ///< pixels

double largestOf(const Matrix& weights) {
    return weights.size() > 0 ? double{weights.cwiseAbs().maxCoeff()} : 0;
}

} // namespace

KernelCanvas::KernelCanvas(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Kernels of a convolution"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void KernelCanvas::showKernels(const Record& record, bool lowest, const QString& message) {
    const bool same = record == record_ && lowest == lowest_ && message == message_;
    record_ = record;
    lowest_ = lowest;
    message_ = message;
    if (!same) {
        render();
        fitHeight();
        if (marked_ && (marked_->out >= layout().out || marked_->in >= layout().in)) {
            mark(std::nullopt);
        }
        update();
    }
}

void KernelCanvas::setRoom(QSize room) {
    room_ = room;
    fitHeight();
    update();
}

void KernelCanvas::fitHeight() {
    setMinimumHeight(record_ ? pixelsOf(*this, geometry().height()) : 0);
}

void KernelCanvas::render() {
    counts_.clear();
    forward_.clear();
    feedback_.clear();
    colour_.clear();
    forwardLimit_ = record_ ? largestOf(record_->forward) : 0;
    feedbackLimit_ = record_ ? largestOf(record_->feedback) : 0;
    if (!record_) {
        return;
    }
    const KernelLayout parts = layout();
    if (parts.feedback) {
        counts_ = signCounts(*record_);
    }
    for (int out = 0; out < parts.out; ++out) {
        forward_.push_back(imageOf(record_->forward, out, forwardLimit_));
        if (parts.feedback) {
            feedback_.push_back(imageOf(record_->feedback, out, feedbackLimit_));
        }
        if (parts.colour) {
            colour_.push_back(colourImage(out));
        }
    }
}

KernelLayout KernelCanvas::layout() const {
    if (!record_) {
        return {};
    }
    const LayerGeometry& g = record_->geometry;
    return {g.cells.channels, g.afferent.channels, g.kernel, record_->feedback.size() > 0,
            lowest_ && g.afferent.channels == kRgb};
}

KernelGeometry KernelCanvas::geometry() const {
    const QFontMetricsF metrics(typeOf(*this));
    const double label = record_ ? metrics.horizontalAdvance(labelOf(layout().out - 1)) + 4 : 0;
    return {layout(), QSizeF(room_) / unitOf(*this), metrics.height(), label};
}

QString KernelCanvas::labelOf(int out) const {
    return counts_.empty()
               ? tr("out %1").arg(out)
               : tr("out %1 · %2").arg(out).arg(shareText(counts_[static_cast<std::size_t>(out)]));
}

QImage KernelCanvas::imageOf(const Matrix& weights, int out, double limit) const {
    const LayerGeometry& g = record_->geometry;
    const Vector row = weights.row(out);
    return signedImage(row.data(), {g.kernel, g.kernel * g.afferent.channels}, limit, coloursOf(*this));
}

QImage KernelCanvas::colourImage(int out) const {
    const int side = record_->geometry.kernel;
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const auto part = [&](int in) {
                const double w = record_->forward(out, (in * side + y) * side + x);
                return forwardLimit_ > 0 && std::isfinite(w)
                           ? std::clamp(static_cast<int>(std::lround(127.5 * (1 + w / forwardLimit_))), 0,
                                        255)
                           : 127;
            };
            image.setPixel(x, y, qRgb(part(0), part(1), part(2)));
        }
    }
    return image;
}

Index KernelCanvas::columnOf(const KernelPlace& place) const {
    const int side = record_->geometry.kernel;
    return (place.in * side + place.row) * side + place.column;
}

bool KernelCanvas::differs(const KernelPlace& place) const {
    const Index column = columnOf(place);
    return record_ && record_->feedback.size() > 0 &&
           pairSign(record_->forward(place.out, column), record_->feedback(place.out, column)) ==
               PairSign::Opposite;
}

QSize KernelCanvas::sizeHint() const {
    return {500, 260};
}

void KernelCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        render();
        update();
    }
}

void KernelCanvas::paintEvent(QPaintEvent* event) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    if (!record_) {
        painter.setPen(theme.quiet);
        painter.drawText(areaOf(*this), Qt::AlignCenter | Qt::TextWordWrap, message_);
        return;
    }
    const KernelGeometry where = geometry();
    const QRectF seen(QPointF(event->rect().topLeft()) / unitOf(*this),
                      QSizeF(event->rect().size()) / unitOf(*this));
    for (int out = 0; out < layout().out; ++out) {
        const QRectF group = where.label(out).united(where.kernel(
            layout().feedback ? KernelPicture::Feedback : KernelPicture::Forward, out, layout().in - 1));
        if (group.intersects(seen)) {
            paintGroup(painter, where, out);
        }
    }
    if (marked_) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(markedRect().adjusted(-2, -2, 2, 2));
    }
    focusFrame_.paint(painter, theme, areaOf(*this));
}

void KernelCanvas::paintGroup(QPainter& painter, const KernelGeometry& where, int out) const {
    const Colours& theme = coloursOf(*this);
    const auto at = static_cast<std::size_t>(out);
    const int side = record_->geometry.kernel;
    painter.setPen(theme.quiet);
    painter.drawText(where.label(out), Qt::AlignLeft | Qt::AlignVCenter, labelOf(out));
    const auto paint = [&](KernelPicture picture, const QImage& image, int in) {
        const QRectF place = where.kernel(picture, out, in);
        painter.drawImage(place, image, QRectF(0, in * side, side, side));
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    };
    if (!colour_.empty()) {
        paint(KernelPicture::Colour, colour_[at], 0);
    }
    for (int in = 0; in < layout().in; ++in) {
        paint(KernelPicture::Forward, forward_[at], in);
        if (!feedback_.empty()) {
            paint(KernelPicture::Feedback, feedback_[at], in);
        }
    }
    if (!feedback_.empty()) {
        paintDots(painter, where, out);
    }
}

void KernelCanvas::paintDots(QPainter& painter, const KernelGeometry& where, int out) const {
    const Colours& theme = coloursOf(*this);
    const int side = record_->geometry.kernel;
    const double size = std::max(kLeastDot, kDotShare * where.entry());
    std::vector<QRectF> dots;
    for (int in = 0; in < layout().in; ++in) {
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                const KernelPlace place{KernelPicture::Feedback, out, in, row, column};
                if (differs(place)) {
                    QRectF dot(0, 0, size, size);
                    dot.moveCenter(where.rect(place).center());
                    dots.push_back(dot);
                }
            }
        }
    }
    // A ring of the ground sets a dot off from entries that are as light or dark as it is.
    painter.setPen(size >= kRingFrom ? QPen(theme.card, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.black);
    painter.drawRects(dots.data(), static_cast<int>(dots.size()));
}

QString KernelCanvas::textAt(QPointF point) const {
    const std::optional<KernelPlace> place = record_ ? geometry().placeAt(point) : std::nullopt;
    if (!place) {
        return {};
    }
    if (place->picture == KernelPicture::Colour) {
        return tr("out channel %1 on red, green and blue as one colour; grey is 0").arg(place->out);
    }
    const Index column = columnOf(*place);
    const float w = record_->forward(place->out, column);
    const QString below = lowest_ ? channelName(place->in, layout().in) : tr("channel %1").arg(place->in);
    const QString text = tr("out channel %1, from %2, row %3, column %4\nW = %5")
                             .arg(place->out)
                             .arg(below)
                             .arg(place->row)
                             .arg(place->column)
                             .arg(signedText(double{w}));
    if (record_->feedback.size() == 0) {
        return text;
    }
    const float e = record_->feedback(place->out, column);
    const PairSign sign = pairSign(w, e);
    return tr("%1, E = %2: %3")
        .arg(text, signedText(double{e}),
             sign == PairSign::Same       ? tr("same sign")
             : sign == PairSign::Opposite ? tr("opposite signs")
                                          : tr("sign undetermined"));
}

bool KernelCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textAt(QPointF(help->pos()) / unitOf(*this));
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && movesBy(key->key())) {
            event->accept(); // before a step through time
            return true;
        }
    }
    return QWidget::event(event);
}

void KernelCanvas::mark(std::optional<KernelChoice> kernel) {
    if (marked_ != kernel) {
        marked_ = kernel;
        update();
        emit markMoved();
    }
}

void KernelCanvas::moveMark(int out, int in) {
    if (!marked_) {
        mark(KernelChoice{});
        return;
    }
    mark(KernelChoice{std::clamp(marked_->out + out, 0, layout().out - 1),
                      std::clamp(marked_->in + in, 0, layout().in - 1)});
}

QRectF KernelCanvas::markedRect() const {
    if (!marked_) {
        return {};
    }
    const KernelGeometry where = geometry();
    const QRectF forward = where.kernel(KernelPicture::Forward, marked_->out, marked_->in);
    return layout().feedback
               ? forward.united(where.kernel(KernelPicture::Feedback, marked_->out, marked_->in))
               : forward;
}

QString KernelCanvas::markedText() const {
    if (!marked_ || !record_) {
        return {};
    }
    const Index entries = Index{record_->geometry.kernel} * record_->geometry.kernel;
    const Index first = marked_->in * entries;
    const auto w = record_->forward.row(marked_->out).segment(first, entries);
    const QString below = lowest_ ? channelName(marked_->in, layout().in) : tr("channel %1").arg(marked_->in);
    const QString text = tr("Marked: out channel %1, from %2: W from %3 to %4")
                             .arg(marked_->out)
                             .arg(below, signedText(double{w.minCoeff()}), signedText(double{w.maxCoeff()}));
    if (!layout().feedback) {
        return text;
    }
    SignCounts counts;
    for (Index entry = first; entry < first + entries; ++entry) {
        counts.add(pairSign(record_->forward(marked_->out, entry), record_->feedback(marked_->out, entry)));
    }
    return tr("%1; %2 of %3 entries of E have its sign")
        .arg(text, countText(counts.same), countText(counts.all()));
}

const std::vector<BoundKey<KernelCanvas>>& KernelCanvas::keys() {
    static const std::vector<BoundKey<KernelCanvas>> table{
        {{Qt::Key_Up},
         tr("Mark the kernel of the out channel before"),
         [](KernelCanvas& all) { all.moveMark(-1, 0); }},
        {{Qt::Key_Down},
         tr("Mark that of the next out channel"),
         [](KernelCanvas& all) { all.moveMark(1, 0); }},
        {{Qt::Key_Left},
         tr("Mark that of the channel below before, after Tab"),
         [](KernelCanvas& all) { all.moveMark(0, -1); }},
        {{Qt::Key_Right},
         tr("Mark that of the next channel below, after Tab"),
         [](KernelCanvas& all) { all.moveMark(0, 1); }},
        {{Qt::Key_Escape}, tr("Mark none"), [](KernelCanvas& all) { all.mark(std::nullopt); }},
    };
    return table;
}

bool KernelCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return record_ && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && focusFrame_.isShown()) ||
                       (key == Qt::Key_Escape && marked_));
}

void KernelCanvas::keyPressEvent(QKeyEvent* event) {
    if (const BoundKey<KernelCanvas>* key = boundTo(keys(), *event); key && movesBy(event->key())) {
        key->act(*this);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void KernelCanvas::mousePressEvent(QMouseEvent* event) {
    if (!record_ || event->button() != Qt::LeftButton) {
        return;
    }
    const std::optional<KernelPlace> place = geometry().placeAt(event->position() / unitOf(*this));
    mark(place ? std::optional(KernelChoice{place->out, place->in}) : std::nullopt);
}

void KernelCanvas::focusInEvent(QFocusEvent* event) {
    focusFrame_.focusIn(*event);
    QWidget::focusInEvent(event);
    update();
}

void KernelCanvas::focusOutEvent(QFocusEvent* event) {
    focusFrame_.focusOut();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace mc::ui
