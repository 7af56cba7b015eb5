#include "scenes/scene_picture.h"

#include "style/palette.h"

#include <QPainter>

namespace mc::ui {

ScenePicture::ScenePicture(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScenePicture::setImage(const QImage& image, const QString& words) {
    image_ = image;
    words_ = words;
    update();
}

void ScenePicture::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (image_.isNull()) {
        painter.setPen(theme.line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setPen(theme.quiet);
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, words_);
        return;
    }
    QRect place(QPoint(), image_.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveTop((height() - place.height()) / 2);
    painter.drawImage(place, image_);
    painter.setPen(theme.edge);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace mc::ui
