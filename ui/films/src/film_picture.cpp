#include "films/film_picture.h"

#include "figures/figure_files.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kPointsOfSlide = 18; ///< of a film in 1920 x 1080
constexpr QSizeF kSlide{1920, 1080};
constexpr double kLeastReadable = 8; ///< points
constexpr double kDenseShare = 0.75; ///< of the letters

} // namespace

double filmPoints(QSize size, FilmDensity density) {
    const double share = std::sqrt(1.0 * size.width() * size.height() / (kSlide.width() * kSlide.height()));
    return std::max(kLeastReadable,
                    kPointsOfSlide * share * (density == FilmDensity::Dense ? kDenseShare : 1));
}

QImage filmPicture(Figure& figure, QSize size, double points, double scale) {
    const FigureSize page{LengthUnit::Pixels, 1.0 * size.width(), 1.0 * size.height(),
                          static_cast<int>(kScreenDpi), points};
    return figurePreview(figure, page, size * scale);
}

} // namespace mc::ui
