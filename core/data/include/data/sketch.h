#pragma once

#include "data/dataset.h"
#include "data/image_shape.h"

#include <array>
#include <cstdint>
#include <vector>

namespace mc {

/// What the images of a data set look like to somebody who draws one more of them.
struct DrawingStyle {
    /// Ground that strokes are drawn on, one value for all channels: 0, or 255 where the images are dark on
    /// light.
    std::uint8_t ground = 0;
    double width = 0; ///< of strokes, pixels
    /// Side of the square that what is drawn just fits in, pixels; 0 where images are in colour, which are
    /// not fitted.
    double side = 0;
    /// Whether it is the centre of mass that lies in the middle, as MNIST has it, or that of the square.
    bool byMass = true;
    bool operator==(const DrawingStyle&) const = default;
};

/// Measured on the first images of a set: the mean larger side of what stands out from the ground, which
/// centre of it strays less from the middle, and the mean width of its strokes, twice their area by the
/// length of their outline, within 1/14 to 1/7 of the image. Of images in colour only the ground.
[[nodiscard]] DrawingStyle drawingStyleOf(const ImageSet& images);

/// A place on a sheet of the size of an image, in its pixels, from its upper left corner.
struct SheetPoint {
    float x = 0; ///< to the right
    float y = 0; ///< downwards
    bool operator==(const SheetPoint&) const = default;
};

/// Width of the eraser, in widths of a stroke.
inline constexpr double kEraserWidths = 3;

/// A line that was drawn without lifting the pen.
struct SketchStroke {
    std::vector<SheetPoint> points;       ///< one: a dot
    bool erases = false;                  ///< brings back the ground, and is kEraserWidths as wide
    std::array<std::uint8_t, 3> colour{}; ///< red, green, blue; a grey image has ink of its own
    bool operator==(const SketchStroke&) const = default;
};

/// A drawing.
struct Sketch {
    std::vector<std::uint8_t> under; ///< image that the strokes lie on, [shape.size()]; empty: the ground
    std::vector<SketchStroke> strokes;
    bool operator==(const Sketch&) const = default;
};

/// The image of a drawing, [shape.size()]: strokes fade out over about a pixel at their edges.
[[nodiscard]] std::vector<std::uint8_t> render(const Sketch& sketch, const ImageShape& shape,
                                               const DrawingStyle& style);

/// The drawing in the size and the place of the images of the data; strokes keep their width. At most four
/// times as large. A drawing on an image, an empty one, one in colour, and one whose strokes are as wide as
/// all that the data show stay as they are.
[[nodiscard]] Sketch fitted(const Sketch& sketch, const ImageShape& shape, const DrawingStyle& style);

} // namespace mc
