#include "film_frame.h"

#include "style/text.h"
#include "widgets/refuse.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <stdexcept>

namespace mc::ui {

namespace {

const QRgb* rowOf(const QImage& image, int y) {
    return reinterpret_cast<const QRgb*>(image.constScanLine(y));
}

/// The smallest rectangle that holds all pixels that differ; empty if none does.
QRect changedPart(const QImage& before, const QImage& after) {
    const int width = before.width();
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < before.height(); ++y) {
        const QRgb* old = rowOf(before, y);
        const QRgb* now = rowOf(after, y);
        if (std::memcmp(old, now, sizeof(QRgb) * static_cast<std::size_t>(width)) == 0) {
            continue;
        }
        top = top < 0 ? y : top;
        bottom = y;
        left = std::min(left, static_cast<int>(std::mismatch(old, old + width, now).first - old));
        int last = width - 1;
        while (last > right && old[last] == now[last]) {
            --last;
        }
        right = std::max(right, last);
    }
    return {QPoint(left, top), QPoint(right, bottom)};
}

/// Where memory lacks, Qt gives images without pixels.
QImage thatHasPixels(QImage image) {
    if (image.isNull()) {
        refuse(tr("There is not enough memory for an image of this size."));
    }
    return image;
}

} // namespace

QImage frameOf(const QImage& picture, QSize size) {
    if (picture.size() != size) {
        throw std::invalid_argument("a picture has not the size of its film");
    }
    if (!picture.hasAlphaChannel()) {
        return thatHasPixels(picture.convertToFormat(QImage::Format_RGB32));
    }
    QImage frame = thatHasPixels(QImage(size, QImage::Format_RGB32));
    frame.fill(Qt::white);
    QPainter(&frame).drawImage(QPoint(), picture);
    return frame;
}

FrameDifference differenceOf(const QImage& before, const QImage& after) {
    const QRect changed = changedPart(before, after);
    const QRect place = changed.isEmpty() ? QRect(0, 0, 1, 1) : changed;
    QImage pixels = thatHasPixels(QImage(place.size(), QImage::Format_ARGB32));
    for (int y = 0; y < place.height(); ++y) {
        const QRgb* old = rowOf(before, place.y() + y) + place.x();
        const QRgb* now = rowOf(after, place.y() + y) + place.x();
        auto* target = reinterpret_cast<QRgb*>(pixels.scanLine(y));
        std::transform(old, old + place.width(), now, target,
                       [](QRgb was, QRgb is) { return was == is ? QRgb{0} : is; });
    }
    return {place, pixels};
}

int perThousandSeconds(double rate) {
    return static_cast<int>(std::lround(rate * 1000));
}

} // namespace mc::ui
