#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QSize>

namespace mc::ui::test {

/// Paint device of 96 dots per inch with an engine that paints nothing: what is painted on it can be looked
/// at.
class RecordingPaper : public QPaintDevice, protected QPaintEngine {
public:
    explicit RecordingPaper(QSize size) : QPaintEngine(QPaintEngine::AllFeatures), size_(size) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override {
        return const_cast<RecordingPaper*>(this); // NOLINT: as Qt asks
    }

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

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override {}
    void drawImage(const QRectF& /*to*/, const QImage& /*image*/, const QRectF& /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override {}
    void drawTiledPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QPointF& /*from*/) override {}

private:
    QSize size_;
};

} // namespace mc::ui::test
