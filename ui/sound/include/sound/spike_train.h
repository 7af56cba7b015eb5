#pragma once

#include "runtime/frame.h"
#include "view/cell_choice.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace mc::ui {

/// What one microcircuit fires in one time step.
struct FiredStep {
    bool spike = false; ///< of the PYR cell
    float vip = 0;      ///< burst of the VIP cell, 0 ... 1: grows with its spikes, 0 where there are none
    float sst = 0;      ///< of the SST cell, likewise
    bool operator==(const FiredStep&) const = default;
};

/// A stretch of a spike train, to be heard.
struct SpikeTrain {
    std::vector<FiredStep> steps;
    double secondsPerStep = 0; ///< > 0 where there are steps
    /// It goes on with what was heard before. Else it is one of many that could be heard, and may be left
    /// out while another is heard.
    bool continues = false;
};

/// Reads the spike train of a microcircuit from frames: the time steps that have happened since the frame
/// before.
///
/// While steps can be seen to pass (up to kStepsSeenUpTo), all of them, at the speed of the run. Faster, the
/// presentations that frames happen to show, each stretched so that its steps can be told apart. What a
/// person steps through, and an image asked about, is read in the same way as its presentation. Going back in
/// time gives nothing.
class SpikeTrainReader {
public:
    /// cell: of the network of the frame; layer 0 gives nothing.
    [[nodiscard]] SpikeTrain next(const Frame& frame, CellChoice cell);
    /// What comes next does not follow from what was read.
    void forget() { last_ = {}; }

    static constexpr double kSecondsPerPresentation = 0.1; ///< of one that passes whole
    static constexpr double kShortestStep = 0.002;         ///< of it, seconds
    static constexpr double kSteppedStep = 0.02;           ///< of a step that a person takes, seconds
    static constexpr double kLongestStepped = 0.4; ///< of several that a person takes at once, seconds

private:
    /// Where the frame before stood.
    struct Place {
        std::uint64_t run = 0; ///< 0: nothing was read
        Position position;
        std::shared_ptr<const PresentationRecord> presentation; ///< of the training sample there
        std::shared_ptr<const PresentationRecord> asked;        ///< the image asked about last
    };
    [[nodiscard]] SpikeTrain sinceLast(const Frame& frame, CellChoice cell, int shown) const;
    [[nodiscard]] static double pace(const Frame& frame, std::size_t steps);

    Place last_;
};

/// What a cell fires in steps first ... last of a presentation, 1 ... T; none where first > last. Errors that
/// are graded count by their size against the largest of the layer.
[[nodiscard]] std::vector<FiredStep> firedSteps(const PresentationRecord& record, CellChoice cell, int first,
                                                int last);

} // namespace mc::ui
