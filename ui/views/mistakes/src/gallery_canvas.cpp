#include "mistakes/gallery_canvas.h"

#include "style/units.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>
#include <utility>

namespace mc::ui {

GalleryCanvas::GalleryCanvas(QWidget* parent)
    : PictureView(parent), scroll_(new QScrollBar(Qt::Vertical, parent)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Images answered wrongly"));
    setToolTip(
        tr("Images answered wrongly: label → answer, and how sure the network was, the mean trace x of "
           "the answer\nClick, or Return: present the image · ↑ ↓, after Tab also ← →: pick one"));
    scroll_->setFocusPolicy(Qt::NoFocus); // the canvas has the keys
    scroll_->hide();
    connect(scroll_, &QScrollBar::valueChanged, this, [this](int first) {
        if (shown_) {
            shown_->first = first;
            showGallery();
        }
    });
}

GalleryGeometry GalleryCanvas::geometry() const {
    return gallery_->geometry(roomOf(*this), paper());
}

void GalleryCanvas::showImages(const ShownTest& test, std::vector<Mistake> images) {
    std::optional<std::size_t> picked;
    if (shown_ && shown_->picked) {
        const std::uint32_t before = shown_->images[*shown_->picked].image;
        const auto place = std::ranges::find(images, before, &Mistake::image);
        if (place != images.end()) {
            picked = static_cast<std::size_t>(place - images.begin());
        }
    }
    shown_ = MistakeGallery::Shown{test, std::move(images), shown_ ? shown_->first : 0, picked};
    showGallery();
    fitScrollBar();
}

void GalleryCanvas::showMessage(const EmptyText& message) {
    shown_.reset();
    gallery_ = nullptr;
    scroll_->hide();
    setPicture(std::make_shared<EmptyPicture>(message));
}

void GalleryCanvas::showGallery() {
    gallery_ = std::make_shared<const MistakeGallery>(*shown_);
    setPicture(gallery_);
}

/// The bar, and the row at the top, within the rows that there are.
void GalleryCanvas::fitScrollBar() {
    if (!shown_) {
        return;
    }
    const GalleryGeometry where = geometry();
    const int last = std::max(0, where.rows() - where.rowsInSight());
    {
        const QSignalBlocker quiet(scroll_);
        scroll_->setRange(0, last);
        scroll_->setPageStep(where.rowsInSight());
        scroll_->setValue(shown_->first);
        scroll_->setVisible(last > 0);
    }
    if (shown_->first != scroll_->value()) {
        shown_->first = scroll_->value();
        showGallery();
    }
}

void GalleryCanvas::resizeEvent(QResizeEvent* event) {
    PictureView::resizeEvent(event);
    fitScrollBar();
}

void GalleryCanvas::wheelEvent(QWheelEvent* event) {
    QApplication::sendEvent(scroll_, event);
}

std::vector<BoundKey<GalleryCanvas>> GalleryCanvas::keys() {
    const auto move = [](int rows, int images) {
        return [rows, images](GalleryCanvas& all) { all.moveBy(rows, images); };
    };
    return {
        {{Qt::Key_Up}, tr("Pick the image above"), move(-1, 0)},
        {{Qt::Key_Down}, tr("Pick the image below"), move(1, 0)},
        {{Qt::Key_Left}, tr("Pick the image before, after Tab"), move(0, -1)},
        {{Qt::Key_Right}, tr("Pick the next image, after Tab"), move(0, 1)},
        {{Qt::Key_Return, QKeyCombination(Qt::Key_Enter)},
         tr("Present the picked image"),
         [](GalleryCanvas& all) { emit all.presented(all.shown_->images[*all.shown_->picked]); }},
    };
}

bool GalleryCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool presents = key == Qt::Key_Return || key == Qt::Key_Enter;
    return shown_ && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && hasKeyboardFocus()) ||
                      (presents && shown_->picked));
}

void GalleryCanvas::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<GalleryCanvas>> key = boundTo(keys(), *event);
        key && movesBy(event->key())) {
        key->act(*this);
    } else {
        PictureView::keyPressEvent(event);
    }
}

void GalleryCanvas::moveBy(int rows, int images) {
    if (!shown_->picked) {
        pick(0);
        return;
    }
    const auto last = static_cast<std::int64_t>(shown_->images.size()) - 1;
    const std::int64_t there =
        static_cast<std::int64_t>(*shown_->picked) + std::int64_t{rows} * geometry().across() + images;
    if (there >= 0 && there <= last) {
        pick(static_cast<std::size_t>(there));
    }
}

/// Into sight.
void GalleryCanvas::pick(std::size_t place) {
    shown_->picked = place;
    const GalleryGeometry where = geometry();
    const int row = static_cast<int>(place) / where.across();
    shown_->first = std::clamp(shown_->first, std::max(0, row - where.rowsInSight() + 1), row);
    showGallery();
    fitScrollBar();
}

void GalleryCanvas::pickAt(QPointF place) {
    if (!shown_) {
        return;
    }
    if (const auto found = gallery_->placeAt(place, roomOf(*this), paper())) {
        pick(*found);
        emit presented(shown_->images[*found]);
    }
}

} // namespace mc::ui
