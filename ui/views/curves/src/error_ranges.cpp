#include "curves/error_ranges.h"

namespace mc::ui {

namespace {

const GrowingRange kFirstOutput(1); ///< what the output can be off by, for all rules but `bp`
const GrowingRange kFirstCell(0.05);
const GrowingRange kFirstLoss(0.1);
const GrowingRange kFirstHidden(0.0005); ///< what an untrained network needs; it grows from there

} // namespace

void ErrorRanges::reset(std::size_t layers) {
    ranges_ = {kFirstOutput, kFirstCell, kFirstLoss};
    ranges_.resize(ranges_.size() + (layers > 2 ? layers - 2 : 0), kFirstHidden);
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
