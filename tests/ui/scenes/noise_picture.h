#pragma once

#include "scenes/scene.h"

#include <QRandomGenerator>

namespace mc::ui::test {

/// As large a picture as a scene can have.
inline QImage noise() {
    QImage image(Scene::kPictureSize, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, random.generate() & 0x07'07'07U); // more would be left out
        }
    }
    return image;
}

} // namespace mc::ui::test
