#include "film_preview.h"

#include "films/film_picture.h"
#include "style/text.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPixmap>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr QSize kFilmPreview{300, 230};         ///< pixels
constexpr double kMostPainted = 1280.0 * 720.0; ///< pixels

double areaOf(QSize size) {
    return 1.0 * size.width() * size.height();
}

} // namespace

FilmPreview::FilmPreview(QWidget* parent) : QLabel(parent) {
    setMinimumSize(kFilmPreview);
    setAlignment(Qt::AlignCenter);
    setAccessibleName(tr("Preview"));
}

void FilmPreview::showFigure(Figure& figure, QSize size, double points) {
    const double share = std::min(1.0, std::sqrt(kMostPainted / areaOf(size)));
    QElapsedTimer clock;
    clock.start();
    const QImage picture = filmPicture(figure, size, points, share);
    taken_ = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    seconds_ = taken_ * areaOf(size) / areaOf(picture.size());
    showScaled(picture, Qt::SmoothTransformation);
}

void FilmPreview::showPicture(const QImage& picture) {
    showScaled(picture, Qt::FastTransformation);
}

void FilmPreview::showScaled(const QImage& picture, Qt::TransformationMode mode) {
    const double ratio = devicePixelRatioF();
    QImage small = picture.scaled(kFilmPreview * ratio, Qt::KeepAspectRatio, mode);
    small.setDevicePixelRatio(ratio);
    setPixmap(QPixmap::fromImage(small));
}

} // namespace mc::ui
