#include "convolution/kernel_canvas.h"

#include "concordance/pair_words.h"
#include "frames/cell_names.h"
#include "style/colour_table.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
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

KernelCanvas::KernelCanvas(QWidget* parent) : PointedCanvas(parent) {
    setAccessibleName(tr("Kernels of a convolution"));
    setToolTip(tr("Click: mark a kernel · Esc: none\n↑ ↓: of another out channel, after Tab ← →: of another "
                  "channel below"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void KernelCanvas::showKernels(const Record& record, bool lowest, const EmptyText& message) {
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
    PointedCanvas::changeEvent(event);
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
        paintEmptyText(painter, *this, areaOf(*this), message_);
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
        painter.setPen(QPen(theme.text, 2 * strokeScale(painter.font())));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(markedRect().adjusted(-2, -2, 2, 2));
    }
    focusFrame().paint(painter, theme, areaOf(*this));
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
    return tr("%1, E = %2: %3").arg(text, signedText(double{e}), signText(pairSign(w, e)));
}

} // namespace mc::ui
