#include "data/sketch.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kMeasured = 500; ///< images
constexpr double kLeastWidth = 1.0 / 14;
constexpr double kMostWidth = 1.0 / 7;
constexpr double kUsualWidth = 2.6 / 28;
constexpr double kFiner = 4;   ///< pixels, in which a drawing is measured, of one of the image
constexpr double kLargest = 4; ///< most that a drawing grows
constexpr double kDot = 1e-6;  ///< pixels, below which lines have no length

int smallerSide(const ImageShape& shape) {
    return std::min(shape.rows, shape.columns);
}

/// How much each pixel differs from the ground, 0 ... 1.
std::vector<float> inkOf(std::span<const std::uint8_t> pixels, std::uint8_t ground) {
    std::vector<float> ink(pixels.size());
    std::ranges::transform(pixels, ink.begin(), [ground](std::uint8_t pixel) {
        return std::abs(static_cast<float>(pixel) - static_cast<float>(ground)) / 255.0F;
    });
    return ink;
}

/// Left and upper edge of a pixel, in pixels.
std::pair<double, double> cornerOf(std::size_t pixel, int columns) {
    const auto row = pixel / static_cast<std::size_t>(columns);
    const auto column = pixel % static_cast<std::size_t>(columns);
    return {static_cast<double>(column), static_cast<double>(row)};
}

/// Where ink is, in pixels.
struct Box {
    double left, top, right, bottom;
    [[nodiscard]] double side() const { return std::max(right - left, bottom - top); }
    [[nodiscard]] SheetPoint centre() const {
        return {static_cast<float>((left + right) / 2), static_cast<float>((top + bottom) / 2)};
    }
};

/// None where there is no ink.
std::optional<Box> boxOf(std::span<const float> ink, int columns) {
    constexpr float kSeen = 0.25F;
    std::optional<Box> box;
    for (std::size_t at = 0; at < ink.size(); ++at) {
        if (ink[at] > kSeen) {
            const auto [x, y] = cornerOf(at, columns);
            box = box ? Box{std::min(box->left, x), std::min(box->top, y), std::max(box->right, x + 1),
                            std::max(box->bottom, y + 1)}
                      : Box{x, y, x + 1, y + 1};
        }
    }
    return box;
}

/// Its centre of mass; there is some.
SheetPoint centreOf(std::span<const float> ink, int columns) {
    double mass = 0;
    double x = 0;
    double y = 0;
    for (std::size_t at = 0; at < ink.size(); ++at) {
        mass += ink[at];
        const auto [left, top] = cornerOf(at, columns);
        x += ink[at] * (left + 0.5);
        y += ink[at] * (top + 0.5);
    }
    return {static_cast<float>(x / mass), static_cast<float>(y / mass)};
}

/// Mean over the border, 0 ... 255.
double borderOf(const ImageShape& shape, std::span<const std::uint8_t> image) {
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t at = 0; at < image.size(); ++at) {
        const auto row = static_cast<int>(at % shape.plane()) / shape.columns;
        const auto column = static_cast<int>(at % shape.plane()) % shape.columns;
        if (row == 0 || column == 0 || row == shape.rows - 1 || column == shape.columns - 1) {
            sum += image[at];
            ++count;
        }
    }
    return sum / static_cast<double>(count);
}

/// Length of the outline of all ink: the sum of its slopes.
double outlineOf(std::span<const float> ink, const ImageShape& shape) {
    double sum = 0;
    const auto columns = static_cast<std::size_t>(shape.columns);
    for (std::size_t row = 0; row + 1 < static_cast<std::size_t>(shape.rows); ++row) {
        for (std::size_t column = 0; column + 1 < columns; ++column) {
            const std::size_t at = row * columns + column;
            sum += std::hypot(ink[at + 1] - ink[at], ink[at + columns] - ink[at]);
        }
    }
    return sum;
}

SheetPoint middleOf(const ImageShape& shape) {
    return {static_cast<float>(shape.columns) / 2, static_cast<float>(shape.rows) / 2};
}

/// Sums over images.
struct Measured {
    double drawn = 0; ///< images with ink
    double sides = 0;
    double area = 0;
    double outline = 0;
    double strayMass = 0; ///< squares of the distance of a centre from the middle
    double strayBox = 0;

    void add(std::span<const float> ink, const ImageShape& shape) {
        const std::optional<Box> box = boxOf(ink, shape.columns);
        if (!box) {
            return;
        }
        const SheetPoint middle = middleOf(shape);
        const auto stray = [middle](const SheetPoint& centre) {
            return std::pow(centre.x - middle.x, 2) + std::pow(centre.y - middle.y, 2);
        };
        ++drawn;
        sides += box->side();
        area += std::accumulate(ink.begin(), ink.end(), 0.0);
        outline += outlineOf(ink, shape);
        strayMass += stray(centreOf(ink, shape.columns));
        strayBox += stray(box->centre());
    }
};

float distance(const SheetPoint& from, const SheetPoint& to, float x, float y) {
    const float alongX = to.x - from.x;
    const float alongY = to.y - from.y;
    const float length = alongX * alongX + alongY * alongY;
    const float share = length > 0 ? ((x - from.x) * alongX + (y - from.y) * alongY) / length : 0.0F;
    const float nearest = std::clamp(share, 0.0F, 1.0F);
    return std::hypot(x - from.x - nearest * alongX, y - from.y - nearest * alongY);
}

/// How much of each pixel a line covers, 0 ... 1, where that is more than before.
void coverSegment(const SheetPoint& from, const SheetPoint& to, float radius, const ImageShape& shape,
                  std::vector<float>& cover) {
    const float reach = radius + 1;
    const int left = std::max(0, static_cast<int>(std::floor(std::min(from.x, to.x) - reach)));
    const int right = std::min(shape.columns - 1, static_cast<int>(std::max(from.x, to.x) + reach));
    const int top = std::max(0, static_cast<int>(std::floor(std::min(from.y, to.y) - reach)));
    const int bottom = std::min(shape.rows - 1, static_cast<int>(std::max(from.y, to.y) + reach));
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column) {
            const float away =
                distance(from, to, static_cast<float>(column) + 0.5F, static_cast<float>(row) + 0.5F);
            float& pixel = cover[static_cast<std::size_t>(row) * static_cast<std::size_t>(shape.columns) +
                                 static_cast<std::size_t>(column)];
            pixel = std::max(pixel, std::clamp(0.5F + radius - away, 0.0F, 1.0F));
        }
    }
}

std::vector<float> coverOf(const SketchStroke& stroke, const ImageShape& shape, const DrawingStyle& style) {
    std::vector<float> cover(shape.plane());
    const auto radius = static_cast<float>((stroke.erases ? kEraserWidths : 1) * style.width / 2);
    for (std::size_t i = 0; i < stroke.points.size(); ++i) {
        coverSegment(stroke.points[i > 0 ? i - 1 : 0], stroke.points[i], radius, shape, cover);
    }
    return cover;
}

/// What a stroke paints in a channel.
std::uint8_t inkOf(const SketchStroke& stroke, std::size_t channel, const ImageShape& shape,
                   const DrawingStyle& style) {
    return stroke.erases         ? style.ground
           : shape.channels == 3 ? stroke.colour[channel]
                                 : static_cast<std::uint8_t>(255 - style.ground);
}

SketchStroke moved(SketchStroke stroke, double factor, SheetPoint from, SheetPoint to) {
    for (SheetPoint& point : stroke.points) {
        point = {static_cast<float>(factor * (point.x - from.x) + to.x),
                 static_cast<float>(factor * (point.y - from.y) + to.y)};
    }
    return stroke;
}

Sketch moved(const Sketch& sketch, double factor, SheetPoint from, SheetPoint to) {
    Sketch all;
    for (const SketchStroke& stroke : sketch.strokes) {
        all.strokes.push_back(moved(stroke, factor, from, to));
    }
    return all;
}

/// The ink of a drawing, `finer` pixels by one of the image.
std::vector<float> inkOf(const Sketch& sketch, const ImageShape& shape, DrawingStyle style, double finer) {
    const auto times = [finer](int side) { return static_cast<int>(finer * side); };
    style.width *= finer;
    return inkOf(render(moved(sketch, finer, {}, {}), {times(shape.rows), times(shape.columns), 1}, style),
                 style.ground);
}

} // namespace

DrawingStyle drawingStyleOf(const ImageSet& images) {
    const ImageShape& shape = images.shape;
    const std::size_t count = std::min(images.count(), kMeasured);
    const double unit = smallerSide(shape);
    double border = 0;
    for (std::size_t i = 0; i < count; ++i) {
        border += borderOf(shape, images.image(i)) / static_cast<double>(count);
    }
    DrawingStyle style{border < 128 ? std::uint8_t{0} : std::uint8_t{255}, kUsualWidth * unit, 0};
    if (shape.channels != 1) {
        return style;
    }
    Measured all;
    for (std::size_t i = 0; i < count; ++i) {
        all.add(inkOf(images.image(i), style.ground), shape);
    }
    if (all.drawn > 0 && all.outline > 0) {
        style.side = all.sides / all.drawn;
        style.width = std::clamp(2 * all.area / all.outline, kLeastWidth * unit, kMostWidth * unit);
        style.byMass = all.strayMass <= all.strayBox;
    }
    return style;
}

std::vector<std::uint8_t> render(const Sketch& sketch, const ImageShape& shape, const DrawingStyle& style) {
    std::vector<std::uint8_t> image =
        sketch.under.empty() ? std::vector<std::uint8_t>(shape.size(), style.ground) : sketch.under;
    for (const SketchStroke& stroke : sketch.strokes) {
        const std::vector<float> cover = coverOf(stroke, shape, style);
        for (std::size_t at = 0; at < image.size(); ++at) {
            const float ink = inkOf(stroke, at / shape.plane(), shape, style);
            const auto before = static_cast<float>(image[at]);
            image[at] =
                static_cast<std::uint8_t>(std::lround(before + (ink - before) * cover[at % shape.plane()]));
        }
    }
    return image;
}

Sketch fitted(const Sketch& sketch, const ImageShape& shape, const DrawingStyle& style) {
    const double wanted = style.side - style.width; // between the middles of its strokes
    if (wanted <= 0 || !sketch.under.empty()) {
        return sketch;
    }
    const std::optional<Box> box =
        boxOf(inkOf(sketch, shape, style, kFiner), static_cast<int>(kFiner * shape.columns));
    if (!box) {
        return sketch;
    }
    const double lines = box->side() / kFiner - style.width;
    const double factor = std::min(kLargest, wanted / std::max(lines, kDot));
    const SheetPoint middle = middleOf(shape);
    const SheetPoint centre = box->centre();
    const SheetPoint from{static_cast<float>(centre.x / kFiner), static_cast<float>(centre.y / kFiner)};
    Sketch sized = moved(sketch, factor, from, middle);
    if (!style.byMass) {
        return sized;
    }
    const std::vector<float> ink = inkOf(sized, shape, style, 1);
    const bool seen = std::ranges::any_of(ink, [](float part) { return part > 0; });
    return seen ? moved(sized, 1, centreOf(ink, shape.columns), middle) : sized;
}

} // namespace mc
