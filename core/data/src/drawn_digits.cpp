#include "data/drawn_digits.h"

#include "base/errors.h"
#include "base/stop.h"
#include "counted.h"
#include "digit_shapes.h"
#include "draws.h"

#include <algorithm>
#include <array>
#include <cfloat>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

namespace mc {

namespace {

// The same bits on every machine: + - * / and sqrt are exactly rounded, if intermediate results are not kept
// wider and multiply-adds not contracted (CMakeLists.txt sees to the latter).
static_assert(FLT_EVAL_METHOD == 0, "floating-point results would depend on the compiler");

constexpr int kSide = 28;
constexpr int kClasses = 10;
constexpr std::size_t kMostImages = 1'000'000;

struct Point {
    double x = 0;
    double y = 0;
};

Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}
Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
Point operator*(double factor, Point a) {
    return {factor * a.x, factor * a.y};
}

/// A straight piece of a stroke, in pixels.
struct Segment {
    Point from;
    Point to;
    double radius = 0; ///< half the width of the stroke
};

constexpr std::size_t kPieces = 5; // straight pieces between two knots
constexpr std::size_t kMostSegments = kPieces * kMostKnots;

/// A list in place: images are drawn by the thousand.
struct Segments {
    std::array<Segment, kMostSegments> items;
    std::size_t count = 0;
};

/// The hand that writes one digit: maps the shape's coordinates (-50 to 50) to pixels around the origin.
class Hand {
public:
    explicit Hand(Draws& draws) {
        bendX_ = draws.bell(0.10);
        bendY_ = draws.bell(0.08);
        bulge_ = draws.bell(0.10);
        wave_ = draws.bell(0.10);
        slant_ = 0.08 + draws.bell(0.20);
        width_ = draws.between(0.145, 0.235);
        height_ = draws.between(0.155, 0.215);
        const double halfTangent = draws.bell(0.07);
        const double scale = 1.0 / (1.0 + halfTangent * halfTangent);
        cosine_ = (1.0 - halfTangent * halfTangent) * scale;
        sine_ = 2.0 * halfTangent * scale;
    }

    [[nodiscard]] Point place(Point shape) const {
        const double u = shape.x / 50.0;
        const double v = shape.y / 50.0;
        const double bentX = u + bendX_ * (v * v - 0.5) + bulge_ * u * v + wave_ * v * (v * v - 0.6);
        const double bentY = v + bendY_ * (u * u - 0.2) + bulge_ * u * v;
        const double x = 50.0 * width_ * bentX - slant_ * 50.0 * height_ * bentY;
        const double y = 50.0 * height_ * bentY;
        return {cosine_ * x - sine_ * y, sine_ * x + cosine_ * y};
    }

private:
    double bendX_;
    double bendY_;
    double bulge_;
    double wave_;
    double slant_;
    double width_;
    double height_;
    double cosine_;
    double sine_;
};

/// A cubic Bezier curve through two knots, cut into straight pieces.
void addCurve(Segments& segments, Point from, Point control1, Point control2, Point to) {
    Point last = from;
    for (std::size_t piece = 1; piece <= kPieces; ++piece) {
        const double t = static_cast<double>(piece) / kPieces;
        const double s = 1.0 - t;
        const Point next = (s * s * s) * from + (3.0 * s * s * t) * control1 + (3.0 * s * t * t) * control2 +
                           (t * t * t) * to;
        segments.items[segments.count++] = {last, next, 0.0};
        last = next;
    }
}

/// The strokes of a shape in this hand's writing: each knot is missed by a little, curves run smoothly
/// through the knots (the tangent at a knot is parallel to the line between its neighbours).
Segments write(DigitShape shape, const Hand& hand, Draws& draws) {
    std::array<Point, kMostKnots> at;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const double x = shape[i].x + draws.bell(2.1);
        const double y = shape[i].y + draws.bell(2.1);
        at[i] = hand.place({x, y});
    }
    // At the ends of a stroke and at corners there is no tangent to share.
    const auto turns = [&](std::size_t i) {
        return shape[i].pen != Pen::Smooth || i + 1 == shape.size() || shape[i + 1].pen == Pen::Down;
    };
    const auto tangent = [&](std::size_t i) { return (1.0 / 6.0) * (at[i + 1] - at[i - 1]); };
    Segments segments;
    for (std::size_t i = 1; i < shape.size(); ++i) {
        if (shape[i].pen == Pen::Down) {
            continue;
        }
        const Point a = at[i - 1];
        const Point b = at[i];
        Point control1 = a + (turns(i - 1) ? (1.0 / 3.0) * (b - a) : tangent(i - 1));
        Point control2 = b - (turns(i) ? (1.0 / 3.0) * (b - a) : tangent(i));
        // An end without a tangent of its own bends along with the other end.
        if (turns(i - 1) && !turns(i)) {
            control1 = a + 0.5 * (control2 - a);
        } else if (turns(i) && !turns(i - 1)) {
            control2 = b + 0.5 * (control1 - b);
        }
        addCurve(segments, a, control1, control2, b);
    }
    return segments;
}

/// Moves the drawing to where it lies in the image: near the middle, and wholly inside.
void moveIntoImage(Segments& segments, double margin, Draws& draws) {
    Point low{1e9, 1e9};
    Point high{-1e9, -1e9};
    for (std::size_t i = 0; i < segments.count; ++i) {
        for (const Point p : {segments.items[i].from, segments.items[i].to}) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
    }
    const auto shift = [&](double first, double last) {
        const double room = std::max(0.0, 0.5 * (kSide - (last - first)) - margin);
        const double wish = draws.bell(1.6);
        return 0.5 * kSide - 0.5 * (first + last) + std::clamp(wish, -room, room);
    };
    const double right = shift(low.x, high.x);
    const double down = shift(low.y, high.y);
    for (std::size_t i = 0; i < segments.count; ++i) {
        segments.items[i].from = segments.items[i].from + Point{right, down};
        segments.items[i].to = segments.items[i].to + Point{right, down};
    }
}

/// For each pixel the square of the distance to the nearest stroke, in units of the stroke's radius.
using Nearness = std::array<float, std::size_t{kSide} * kSide>;

void approach(Nearness& nearness, const Segment& segment, double reach) {
    const auto firstPixel = [&](double a, double b) {
        return std::clamp(static_cast<int>(std::min(a, b) - reach), 0, kSide);
    };
    const auto endPixel = [&](double a, double b) {
        return std::clamp(static_cast<int>(std::max(a, b) + reach) + 1, 0, kSide);
    };
    const int left = firstPixel(segment.from.x, segment.to.x);
    const int right = endPixel(segment.from.x, segment.to.x);
    const int top = firstPixel(segment.from.y, segment.to.y);
    const int bottom = endPixel(segment.from.y, segment.to.y);
    const auto fromX = static_cast<float>(segment.from.x);
    const auto fromY = static_cast<float>(segment.from.y);
    const auto alongX = static_cast<float>(segment.to.x - segment.from.x);
    const auto alongY = static_cast<float>(segment.to.y - segment.from.y);
    const float perLength = 1.0F / (alongX * alongX + alongY * alongY + 1e-6F);
    const auto perRadius = static_cast<float>(1.0 / (segment.radius * segment.radius));
    for (int y = top; y < bottom; ++y) {
        float* const row = nearness.data() + static_cast<std::ptrdiff_t>(y) * kSide;
        const float awayY = static_cast<float>(y) + 0.5F - fromY;
        for (int x = left; x < right; ++x) {
            const float awayX = static_cast<float>(x) + 0.5F - fromX;
            const float share = (awayX * alongX + awayY * alongY) * perLength;
            const float nearest = std::min(std::max(share, 0.0F), 1.0F);
            const float missX = awayX - nearest * alongX;
            const float missY = awayY - nearest * alongY;
            row[x] = std::min(row[x], (missX * missX + missY * missY) * perRadius);
        }
    }
}

/// Dust on the paper, anywhere.
void addSpecks(Nearness& nearness, Draws& draws) {
    for (std::size_t left = draws.below(4); left > 0; --left) {
        const double x = draws.between(1.0, kSide - 1.0);
        const double y = draws.between(1.0, kSide - 1.0);
        const double radius = draws.between(0.3, 0.7);
        approach(nearness, {{x, y}, {x, y}, radius}, 2.0);
    }
}

/// Ink soaks into the paper: full in the middle of a stroke, fading out over about a pixel at its edge.
void ink(const Nearness& nearness, double radius, Draws& draws, std::uint8_t* image) {
    const auto darkest = static_cast<float>(draws.between(195.0, 255.9));
    const auto grain = static_cast<float>(draws.between(0.0, 0.12));
    const std::size_t seed = draws.below(std::size_t{1} << 32);
    const AddressedRandom texture(Seed{seed}, Purpose::DrawnDigits);
    const auto width = static_cast<float>(radius);
    for (std::size_t i = 0; i < nearness.size(); ++i) {
        const float edge = 0.5F + (1.0F - std::sqrt(nearness[i])) * width * 0.8F;
        const float cover = std::min(std::max(edge, 0.0F), 1.0F);
        const float smooth = cover * cover * (3.0F - 2.0F * cover);
        const auto roughness = static_cast<float>(texture.uniform(i));
        image[i] = static_cast<std::uint8_t>(darkest * smooth * (1.0F - grain * roughness));
    }
}

void drawImage(int digit, Draws draws, std::uint8_t* image) {
    const std::span<const DigitShape> shapes = digitShapes(digit);
    const DigitShape shape = shapes[draws.below(shapes.size())];
    const Hand hand(draws);
    const double radius = draws.between(0.85, 1.75);
    const double pressure = draws.bell(0.12);
    Segments segments = write(shape, hand, draws);
    moveIntoImage(segments, radius + 1.0, draws);
    Nearness nearness;
    nearness.fill(1e6F);
    for (std::size_t i = 0; i < segments.count; ++i) {
        // The pen is pressed harder towards one end.
        const double progress = static_cast<double>(i) / static_cast<double>(segments.count) - 0.5;
        segments.items[i].radius = radius * (1.0 + 2.0 * pressure * progress);
        approach(nearness, segments.items[i], 1.4 * radius + 1.0);
    }
    addSpecks(nearness, draws);
    ink(nearness, radius, draws, image);
}

/// Every ten images in a row show each digit once, in an order of their own.
int labelOf(Seed seed, std::uint64_t set, std::uint64_t index) {
    const AddressedRandom random(seed, Purpose::DrawnDigits, set, index / kClasses, 1);
    std::array<int, kClasses> order;
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t left = kClasses; left > 1; --left) {
        std::swap(order[left - 1], order[random.below(left, left)]);
    }
    return order[index % kClasses];
}

ImageSet drawSet(Seed seed, std::uint64_t set, std::size_t count, const std::stop_token& stop) {
    ImageSet images;
    images.shape = {kSide, kSide, 1};
    // The memory is taken image by image: filling a gigabyte with zeros would keep a stop waiting.
    images.pixels.reserve(count * images.shape.size());
    images.labels.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        endIfStopped(stop);
        const int digit = labelOf(seed, set, i);
        images.labels.push_back(static_cast<std::uint8_t>(digit));
        images.pixels.resize((i + 1) * images.shape.size());
        const AddressedRandom random(seed, Purpose::DrawnDigits, set, i);
        drawImage(digit, Draws(random), images.pixels.data() + i * images.shape.size());
    }
    return images;
}

void checkCount(const std::string& field, std::size_t count) {
    if (count < 1 || count > kMostImages) {
        throw BadParameter(field, {MC_TEXT("%1 must be from 1 to %2, not %3."),
                                   {field, grouped(kMostImages), grouped(count)}});
    }
}

} // namespace

Dataset drawDigits(Seed seed, std::size_t trainCount, std::size_t testCount, const std::stop_token& stop) {
    checkCount("images", trainCount);
    checkCount("test_images", testCount);
    Dataset dataset;
    dataset.name = kDrawnDigitsName.english;
    for (int digit = 0; digit < kClasses; ++digit) {
        dataset.classes.push_back(std::to_string(digit));
    }
    dataset.train = drawSet(seed, 0, trainCount, stop);
    dataset.test = drawSet(seed, 1, testCount, stop);
    return dataset;
}

} // namespace mc
