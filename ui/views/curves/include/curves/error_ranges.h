#pragma once

#include "runtime/frame.h"
#include "style/scale.h"

#include <cstddef>
#include <span>
#include <vector>

namespace mc::ui {

/// The ranges of the error signals and of the loss. They grow to round numbers and do not shrink, so that a
/// falling error is seen to fall.
class ErrorRanges {
public:
    ErrorRanges() { reset(0); }
    /// As before the first step. layers: of the network, the input included; 0: none yet.
    void reset(std::size_t layers);

    /// All of them: of output, cell, loss, then of the hidden layers from below.
    [[nodiscard]] std::span<GrowingRange> all() { return ranges_; }
    [[nodiscard]] std::span<const GrowingRange> all() const { return ranges_; }

    [[nodiscard]] GrowingRange& output() { return ranges_[0]; }
    [[nodiscard]] GrowingRange& cell() { return ranges_[1]; }
    [[nodiscard]] GrowingRange& loss() { return ranges_[2]; }
    /// layer: 1 ... L - 1.
    [[nodiscard]] GrowingRange& hidden(int layer) { return ranges_[static_cast<std::size_t>(layer) + 2]; }

private:
    std::vector<GrowingRange> ranges_;
};

/// Whether two runs differ in nothing but their seed, so that they can be compared within the same ranges.
[[nodiscard]] bool areRepeats(const Frame& a, const Frame& b);

} // namespace mc::ui
