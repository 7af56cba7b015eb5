#include "views/error_ranges.h"

namespace mc::ui {

namespace {

constexpr double kFirstHidden = 0.0005; ///< what an untrained network needs; it grows from there

} // namespace

void ErrorRanges::reset(std::size_t layers) {
    output_.reset();
    cell_.reset();
    loss_.reset();
    hidden_.assign(layers > 2 ? layers - 2 : 0, GrowingRange(kFirstHidden));
}

bool areRepeats(const Frame& a, const Frame& b) {
    if (!a.experiment || !b.experiment || a.layerSizes != b.layerSizes) {
        return false;
    }
    Experiment other = *a.experiment;
    other.seed = b.experiment->seed;
    return other == *b.experiment;
}

} // namespace mc::ui
