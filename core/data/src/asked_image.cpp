#include "data/asked_image.h"

#include "base/errors.h"
#include "base/grouped.h"

namespace mc {

void checkFits(const AskedImage& image, const ImageShape& shape, int classes) {
    if (image.pixels.size() != shape.size()) {
        throw BadParameter(
            "image",
            {shape.channels == 1
                 ? MC_TEXT("An image of %1 values does not fit data of %2 x %3 pixels and 1 channel.")
                 : MC_TEXT("An image of %1 values does not fit data of %2 x %3 pixels and %4 channels."),
             {grouped(image.pixels.size()), shape.rows, shape.columns, shape.channels}});
    }
    if (image.label != kNoLabel && (image.label < 0 || image.label >= classes)) {
        throw BadParameter(
            "image", {MC_TEXT("The network has no output cell for label %1: its labels go from 0 to %2."),
                      {image.label, classes - 1}});
    }
}

} // namespace mc
