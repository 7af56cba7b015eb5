#include "data/dataset.h"

namespace mc {

void ImageSet::keepFirst(std::size_t count) {
    if (count >= labels.size()) {
        return;
    }
    pixels.resize(count * shape.size());
    labels.resize(count);
    // What is dropped may be most of a gigabyte.
    pixels.shrink_to_fit();
    labels.shrink_to_fit();
}

} // namespace mc
