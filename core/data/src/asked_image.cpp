#include "data/asked_image.h"

#include "base/errors.h"

namespace mc {

void checkFits(const AskedImage& image, const ImageShape& shape, int classes) {
    if (image.pixels.size() != shape.size()) {
        throw BadParameter(
            "image", "An image of " + std::to_string(image.pixels.size()) + " values does not fit data of " +
                         std::to_string(shape.rows) + " x " + std::to_string(shape.columns) + " pixels and " +
                         std::to_string(shape.channels) + (shape.channels == 1 ? " channel." : " channels."));
    }
    if (image.label != kNoLabel && (image.label < 0 || image.label >= classes)) {
        throw BadParameter("image", "The network has no output cell for label " +
                                        std::to_string(image.label) + ": its labels go from 0 to " +
                                        std::to_string(classes - 1) + ".");
    }
}

} // namespace mc
