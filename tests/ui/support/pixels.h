#pragma once

#include <QApplication>
#include <QColor>
#include <QImage>
#include <QWidget>
#include <algorithm>
#include <cstdlib>

namespace mc::ui::test {

/// The widget as it looks at `size`, after all layouts have settled.
inline QImage picture(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

inline bool isNear(QRgb one, const QColor& other, int most = 6) {
    return std::abs(qRed(one) - other.red()) <= most && std::abs(qGreen(one) - other.green()) <= most &&
           std::abs(qBlue(one) - other.blue()) <= most;
}

inline int countColour(const QImage& image, const QRect& where, const QColor& colour) {
    int count = 0;
    const QRect inside = where.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            count += isNear(image.pixel(x, y), colour) ? 1 : 0;
        }
    }
    return count;
}

/// Pixels that are not grey.
inline int countColourful(const QImage& image, const QRect& where) {
    int count = 0;
    const QRect inside = where.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            count += QColor(image.pixel(x, y)).saturation() > 60 ? 1 : 0;
        }
    }
    return count;
}

/// Pixels as dark as text.
inline int countInk(const QImage& image, const QRect& where) {
    int count = 0;
    const QRect inside = where.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            count += qGray(image.pixel(x, y)) < 150 ? 1 : 0;
        }
    }
    return count;
}

/// A square of 2 radius + 1 pixels around a point.
inline QRect around(QPointF point, int radius) {
    return {static_cast<int>(point.x()) - radius, static_cast<int>(point.y()) - radius, 2 * radius + 1,
            2 * radius + 1};
}

/// The ring of pixels that the margins of a view keep free, without a frame of one pixel: whether text runs
/// into it.
inline bool marginIsFree(const QImage& image) {
    const int w = image.width();
    const int h = image.height();
    return countInk(image, {2, 2, w - 4, 1}) == 0 && countInk(image, {2, h - 3, w - 4, 1}) == 0 &&
           countInk(image, {2, 2, 1, h - 4}) == 0 && countInk(image, {w - 3, 2, 1, h - 4}) == 0;
}

} // namespace mc::ui::test
