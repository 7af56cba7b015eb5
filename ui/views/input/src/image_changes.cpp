#include "input/image_changes.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <random>

namespace mc::ui {

namespace {

constexpr int kPlainPaper = 40; ///< most that the border of a drawing varies, of 255
constexpr int kSeen = 64;       ///< ink above it counts for the size of a drawing, of 255

/// Gets every pixel of the new image from a place in the old one, in pixels from its upper left corner.
template <class Source>
PixelValues sampled(const PixelValues& image, const ImageShape& shape, std::uint8_t ground, Source source) {
    PixelValues changed(image.size());
    const auto valueAt = [&](std::size_t channel, int row, int column) -> double {
        const bool inside = row >= 0 && row < shape.rows && column >= 0 && column < shape.columns;
        return inside ? image[channel * shape.plane() +
                              static_cast<std::size_t>(row) * static_cast<std::size_t>(shape.columns) +
                              static_cast<std::size_t>(column)]
                      : ground;
    };
    std::size_t at = 0;
    for (std::size_t channel = 0; channel < static_cast<std::size_t>(shape.channels); ++channel) {
        for (int row = 0; row < shape.rows; ++row) {
            for (int column = 0; column < shape.columns; ++column) {
                const QPointF from = source(QPointF(column, row));
                const auto left = static_cast<int>(std::floor(from.x()));
                const auto top = static_cast<int>(std::floor(from.y()));
                const double right = from.x() - left;
                const double down = from.y() - top;
                const double upper =
                    (1 - right) * valueAt(channel, top, left) + right * valueAt(channel, top, left + 1);
                const double lower = (1 - right) * valueAt(channel, top + 1, left) +
                                     right * valueAt(channel, top + 1, left + 1);
                changed[at++] = static_cast<std::uint8_t>(std::lround((1 - down) * upper + down * lower));
            }
        }
    }
    return changed;
}

/// Channel by channel, as the data have it.
PixelValues pixelsOf(const QImage& image, int channels) {
    PixelValues pixels;
    pixels.reserve(static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()) *
                   static_cast<std::size_t>(channels));
    for (int channel = 0; channel < channels; ++channel) {
        for (int row = 0; row < image.height(); ++row) {
            for (int column = 0; column < image.width(); ++column) {
                const QRgb pixel = image.pixel(column, row);
                const int value = channels != 3  ? qGray(pixel)
                                  : channel == 0 ? qRed(pixel)
                                  : channel == 1 ? qGreen(pixel)
                                                 : qBlue(pixel);
                pixels.push_back(static_cast<std::uint8_t>(value));
            }
        }
    }
    return pixels;
}

/// Where it is transparent it is white, as on a page.
QImage onPage(const QImage& picture, QImage::Format format) {
    QImage page(picture.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, picture);
    return page.convertToFormat(format);
}

/// The brightness of a border that is of one brightness; none of a photograph.
std::optional<int> paperOf(const QImage& grey) {
    std::vector<int> border;
    for (int column = 0; column < grey.width(); ++column) {
        border.push_back(qGray(grey.pixel(column, 0)));
        border.push_back(qGray(grey.pixel(column, grey.height() - 1)));
    }
    for (int row = 0; row < grey.height(); ++row) {
        border.push_back(qGray(grey.pixel(0, row)));
        border.push_back(qGray(grey.pixel(grey.width() - 1, row)));
    }
    std::ranges::sort(border);
    const std::size_t tenth = border.size() / 10; // a stroke may reach it
    return border[border.size() - 1 - tenth] - border[tenth] <= kPlainPaper
               ? std::optional(border[border.size() / 2])
               : std::nullopt;
}

/// How much each pixel differs from the paper, the most as 255.
QImage inkOn(int paper, const QImage& grey) {
    int most = 1;
    for (int row = 0; row < grey.height(); ++row) {
        for (int column = 0; column < grey.width(); ++column) {
            most = std::max(most, std::abs(qGray(grey.pixel(column, row)) - paper));
        }
    }
    QImage ink(grey.size(), QImage::Format_Grayscale8);
    for (int row = 0; row < grey.height(); ++row) {
        for (int column = 0; column < grey.width(); ++column) {
            ink.scanLine(row)[column] =
                static_cast<uchar>(255 * std::abs(qGray(grey.pixel(column, row)) - paper) / most);
        }
    }
    return ink;
}

QRect extentOf(const QImage& ink) {
    QRect extent;
    for (int row = 0; row < ink.height(); ++row) {
        for (int column = 0; column < ink.width(); ++column) {
            if (ink.constScanLine(row)[column] > kSeen) {
                extent |= QRect(column, row, 1, 1);
            }
        }
    }
    return extent;
}

/// From the middle of the image to the centre of its mass; it has some.
QPointF fromMiddle(const QImage& ink) {
    double mass = 0;
    QPointF sum;
    for (int row = 0; row < ink.height(); ++row) {
        for (int column = 0; column < ink.width(); ++column) {
            const double here = ink.constScanLine(row)[column];
            mass += here;
            sum += here * QPointF(column + 0.5, row + 0.5);
        }
    }
    return sum / mass - QPointF(ink.width(), ink.height()) / 2;
}

/// So large that it just fits in a square, or in the image, with what matters in the middle.
QImage placed(const QImage& ink, const ImageShape& shape, const DrawingStyle& style, bool fitted) {
    const QSize whole(shape.columns, shape.rows);
    const int side = static_cast<int>(std::lround(style.side));
    const QImage sized =
        ink.scaled(fitted ? QSize(side, side) : whole, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QImage strong = inkOn(0, sized); // thin lines fade as they are made smaller
    const QPointF corner((whole.width() - strong.width()) / 2.0, (whole.height() - strong.height()) / 2.0);
    QImage image(whole, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(fitted && style.byMass ? corner - fromMiddle(strong) : corner, strong);
    return image;
}

} // namespace

PixelValues shifted(const PixelValues& image, const ImageShape& shape, int right, int down,
                    std::uint8_t ground) {
    return sampled(image, shape, ground, [=](QPointF at) { return at - QPointF(right, down); });
}

PixelValues turned(const PixelValues& image, const ImageShape& shape, double degrees, std::uint8_t ground) {
    const double angle = degrees * std::numbers::pi / 180;
    const QPointF middle((shape.columns - 1) / 2.0, (shape.rows - 1) / 2.0);
    return sampled(image, shape, ground, [=](QPointF at) {
        const QPointF from = at - middle;
        return middle + QPointF(std::cos(angle) * from.x() + std::sin(angle) * from.y(),
                                std::cos(angle) * from.y() - std::sin(angle) * from.x());
    });
}

PixelValues withNoise(const PixelValues& image, double deviation, std::uint64_t number) {
    std::mt19937_64 random(number);
    std::normal_distribution<double> noise(0, 255 * deviation);
    PixelValues noisy(image.size());
    std::ranges::transform(image, noisy.begin(), [&](std::uint8_t pixel) {
        return static_cast<std::uint8_t>(std::clamp(pixel + noise(random), 0.0, 255.0));
    });
    return noisy;
}

PixelValues covered(const PixelValues& image, const ImageShape& shape, const QRect& part,
                    std::uint8_t ground) {
    PixelValues changed = image;
    for (std::size_t at = 0; at < changed.size(); ++at) {
        const auto place = static_cast<int>(at % shape.plane());
        if (part.contains(place % shape.columns, place / shape.columns)) {
            changed[at] = ground;
        }
    }
    return changed;
}

PixelValues imageOfData(const QImage& picture, const ImageShape& shape, const DrawingStyle& style,
                        bool fitted) {
    const QSize whole(shape.columns, shape.rows);
    const auto filling = [&](const QImage& image) {
        // Cut before it is scaled: a long and narrow picture would become a huge one.
        QRect middle({}, whole.scaled(image.size(), Qt::KeepAspectRatio).expandedTo({1, 1}));
        middle.moveCenter(image.rect().center());
        return pixelsOf(image.copy(middle).scaled(whole, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                        shape.channels);
    };
    if (shape.channels == 3) {
        return filling(onPage(picture, QImage::Format_RGB32));
    }
    const QImage grey = onPage(picture, QImage::Format_Grayscale8);
    const std::optional<int> paper = paperOf(grey);
    if (!paper) {
        return filling(grey);
    }
    const QImage ink = inkOn(*paper, grey);
    const QRect extent = extentOf(ink);
    const bool fits = fitted && style.side > 0 && !extent.isEmpty();
    PixelValues pixels = pixelsOf(placed(fits ? ink.copy(extent) : ink, shape, style, fits), shape.channels);
    if (style.ground != 0) {
        std::ranges::transform(pixels, pixels.begin(),
                               [](std::uint8_t p) { return static_cast<std::uint8_t>(255 - p); });
    }
    return pixels;
}

} // namespace mc::ui
