#pragma once

#include "runtime/frame.h"
#include "training/experiment/presets.h"

#include <QString>
#include <cstdint>

namespace mc::ui {

/// Estimate of computing times from what this machine took for the latest batches of some run. Before a run
/// has learned a few batches there is none.
class TimeEstimate {
public:
    void showFrame(const Frame& frame);

    [[nodiscard]] bool isKnown() const { return secondsPerWork_ > 0; }
    /// Of an epoch of the preset at its own pace; 0: not known.
    [[nodiscard]] double secondsPerEpoch(const Preset& preset) const;
    /// The same in words, "about 15 s per epoch"; empty: not known.
    [[nodiscard]] QString epochText(const Preset& preset) const;
    /// Of an epoch of an experiment with so many training images, as fast as possible; empty also where their
    /// number is 0, since it is not known.
    [[nodiscard]] QString epochText(const Experiment& experiment, std::int64_t images) const;

private:
    double secondsPerWork_ = 0; ///< see workPerImage(); 0: not known
};

} // namespace mc::ui
