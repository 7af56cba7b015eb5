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

std::vector<GrowingRange*> ErrorRanges::all() {
    std::vector<GrowingRange*> ranges{&output_, &cell_, &loss_};
    for (GrowingRange& range : hidden_) {
        ranges.push_back(&range);
    }
    return ranges;
}

std::vector<const GrowingRange*> ErrorRanges::all() const {
    std::vector<const GrowingRange*> ranges{&output_, &cell_, &loss_};
    for (const GrowingRange& range : hidden_) {
        ranges.push_back(&range);
    }
    return ranges;
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
