#pragma once

#include "painted_texts.h"
#include "style/units.h"
#include "view/picture_view.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QRegion>
#include <QScrollBar>
#include <algorithm>

namespace mc::ui::test {

/// What a widget occupies of its window.
inline QRect placeIn(const QWidget& widget, const QWidget& window) {
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// What can be seen of a widget, in pixels of its window.
inline QRegion seenOf(const QWidget& widget, const QWidget& window) {
    return widget.visibleRegion().translated(widget.mapTo(&window, QPoint()));
}

/// The texts of a picture as a PictureView shows it, which paints an image of it.
inline void paintPicture(const PictureView& view, PaintRecorder& recorder, QPoint place) {
    QPainter painter(&recorder);
    painter.translate(place);
    painter.setClipRect(view.rect());
    painter.setFont(view.font());
    paintInUnits(painter, view);
    paintWhole(*view.picture(), painter, roomOf(view), view.paper());
}

/// Everything that a widget and those within it paint. window: theirs, whose pixels are counted.
inline void recordWidget(QWidget& widget, const QWidget& window, PaintRecorder& recorder) {
    if (!widget.isVisible()) {
        return;
    }
    const QRegion seen = seenOf(widget, window);
    const QPoint place = widget.mapTo(&window, QPoint());
    if (!seen.isEmpty()) {
        recorder.setWidget(&widget, seen.boundingRect());
        const auto* view = dynamic_cast<const PictureView*>(&widget);
        if (view != nullptr && view->picture()) {
            paintPicture(*view, recorder, place);
        } else {
            widget.render(&recorder, place, {}, QWidget::RenderFlags());
        }
    }
    for (QObject* child : widget.children()) { // from the lowest to the highest
        auto* part = qobject_cast<QWidget*>(child);
        if (part != nullptr && !part->isWindow()) {
            recordWidget(*part, window, recorder);
        }
    }
}

/// Whether a bar beside a widget scrolls what it paints.
inline bool hasBarBeside(const QWidget& widget) {
    if (widget.parentWidget() == nullptr) {
        return false;
    }
    const QList<QScrollBar*> bars =
        widget.parentWidget()->findChildren<QScrollBar*>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(
        bars, [](const QScrollBar* bar) { return bar->isVisible() && bar->maximum() > bar->minimum(); });
}

/// Whether a person can scroll to what lies at `ink`.
inline bool isScrolledTo(const QWidget& widget, const QWidget& window, const QRectF& ink) {
    const QRectF place = placeIn(widget, window);
    if ((ink.top() < place.top() || ink.bottom() > place.bottom()) && hasBarBeside(widget)) {
        return true;
    }
    for (const QWidget* one = &widget; one != nullptr && !one->isWindow(); one = one->parentWidget()) {
        const auto* header = qobject_cast<const QHeaderView*>(one);
        const auto* area = qobject_cast<const QAbstractScrollArea*>(
            header != nullptr ? one->parentWidget() : one); // whose bars move it
        if (area == nullptr) {
            continue;
        }
        const QRectF port = placeIn(header != nullptr ? *header->viewport() : *area->viewport(), window);
        const bool beside = ink.left() < port.left() - 1 || ink.right() > port.right() + 1;
        const bool above = ink.top() < port.top() - 1 || ink.bottom() > port.bottom() + 1;
        const auto moves = [](const QScrollBar* bar) { return bar->maximum() > bar->minimum(); };
        if ((beside || above) && (!beside || moves(area->horizontalScrollBar())) &&
            (!above || moves(area->verticalScrollBar()))) {
            return true;
        }
    }
    return false;
}

} // namespace mc::ui::test
