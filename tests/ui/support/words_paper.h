#pragma once

#include "style/units.h"
#include "view/picture.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>
#include <cmath>

namespace mc::ui::test {

/// A paper that keeps the words written on it and nothing else. Qt writes a line in pieces, one for each
/// script and font; they are put together again.
class WordsPaper : public QPaintDevice, private QPaintEngine {
public:
    explicit WordsPaper(QSize size) : QPaintEngine(QPaintEngine::AllFeatures), size_(size) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override {
        return const_cast<WordsPaper*>(this); // NOLINT: as Qt asks
    }
    /// A line each, in the order in which they were written.
    [[nodiscard]] const QStringList& lines() const { return lines_; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return size_.width();
        case PdmHeight:
            return size_.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmWidthMM:
            return size_.width() / 4;
        case PdmHeightMM:
            return size_.height() / 4;
        default:
            return 0;
        }
    }

private:
    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override {}
    void drawImage(const QRectF& /*to*/, const QImage& /*image*/, const QRectF& /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override {}
    void drawTiledPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QPointF& /*from*/) override {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawPolygon(const QPoint* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        const QPointF at = painter()->combinedTransform().map(place);
        if (lines_.isEmpty() || std::abs(at.y() - end_.y()) > 1 || std::abs(at.x() - end_.x()) > 1.5) {
            lines_ << QString();
        }
        lines_.last() += item.text();
        end_ = painter()->combinedTransform().map(place + QPointF(item.width(), 0));
    }

    QSize size_;
    QStringList lines_;
    QPointF end_; ///< of the last piece
};

/// The words that a picture writes, lines as they are broken.
inline QStringList wordsWritten(const Picture& picture, QSizeF room, const Paper& paper) {
    WordsPaper words(room.toSize());
    QPainter painter(&words);
    painter.setFont(paper.letters());
    paintWhole(picture, painter, room, paper);
    painter.end();
    return words.lines();
}

} // namespace mc::ui::test
