#include "style/figure_painting.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kFigureRatio = 4; ///< pixels of an image per pixel of the window

} // namespace

bool paintsFigure(const QPainter& painter) {
    const double ratio = painter.device()->devicePixelRatioF();
    return painter.paintEngine()->type() != QPaintEngine::Raster ||
           std::abs(painter.deviceTransform().m11() / ratio - 1) > 0.01;
}

double imageRatio(const QPainter& painter) {
    return paintsFigure(painter) ? kFigureRatio : painter.device()->devicePixelRatioF();
}

} // namespace mc::ui
