#include "convolution/kernel_canvas.h"
#include "frames/cell_names.h"
#include "style/text.h"
#include "style/units.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

// How a person points at kernels: the marked one, what is said of it, mouse and keys.

namespace mc::ui {

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
    return record_ && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && focusFrame().isShown()) ||
                       (key == Qt::Key_Escape && marked_));
}

void KernelCanvas::keyPressEvent(QKeyEvent* event) {
    if (const BoundKey<KernelCanvas>* key = boundTo(keys(), *event); key && movesBy(event->key())) {
        key->act(*this);
    } else {
        PointedCanvas::keyPressEvent(event);
    }
}

void KernelCanvas::mousePressEvent(QMouseEvent* event) {
    if (!record_ || event->button() != Qt::LeftButton) {
        return;
    }
    const std::optional<KernelPlace> place = geometry().placeAt(event->position() / unitOf(*this));
    mark(place ? std::optional(KernelChoice{place->out, place->in}) : std::nullopt);
}

} // namespace mc::ui
