#pragma once

#include "runtime/frame.h"
#include "style/scale.h"

#include <cstddef>
#include <vector>

namespace mc::ui {

/// The ranges of the error signals and of the loss. They grow to round numbers and do not shrink, so that a
/// falling error is seen to fall.
class ErrorRanges {
public:
    /// As before the first step. layers: of the network, the input included; 0: none yet.
    void reset(std::size_t layers);

    /// All of them.
    [[nodiscard]] std::vector<GrowingRange*> all();
    [[nodiscard]] std::vector<const GrowingRange*> all() const;

    [[nodiscard]] GrowingRange& output() { return output_; }
    /// layer: 1 ... L - 1.
    [[nodiscard]] GrowingRange& hidden(int layer) { return hidden_[static_cast<std::size_t>(layer) - 1]; }
    [[nodiscard]] GrowingRange& cell() { return cell_; }
    [[nodiscard]] GrowingRange& loss() { return loss_; }

private:
    GrowingRange output_{1}; ///< what the output can be off by, for all rules but `bp`
    std::vector<GrowingRange> hidden_;
    GrowingRange cell_{0.05};
    GrowingRange loss_{0.1};
};

/// Whether two runs differ in nothing but their seed, so that they can be compared within the same ranges.
[[nodiscard]] bool areRepeats(const Frame& a, const Frame& b);

} // namespace mc::ui
