#pragma once

#include "base/random.h"
#include "data/encoder.h"
#include "data/standardisation.h"
#include "learning/parameters.h"
#include "model/notation.h"
#include "model/parameters.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mc {

/// The name under which the built-in data set is asked for.
inline constexpr const char* kDrawnDigits = "drawn-digits";

/// In place of a number of held-out images: as many as usual, see heldOutImages() in open_data.h.
inline constexpr std::int64_t kAsManyAsUsual = -1;

struct DataChoice {
    std::string source = kDrawnDigits;        ///< "drawn-digits" or a folder
    std::int64_t trainImages = 0;             ///< images to train on; 0: all there are (drawn digits: 10,000)
    std::int64_t testImages = 0;              ///< images to test on; 0: all there are (drawn digits: 2,000)
    std::int64_t validation = kAsManyAsUsual; ///< the last so many of the training images are held out
    std::int64_t drawingSeed = 1;             ///< seed of the drawn digits, apart from the seed of the run
    Normalisation normalise = Normalisation::None; ///< Channel: with encoder Direct only
    int shift = 0;       ///< most pixels by which training images are shifted, new in every epoch
    bool mirror = false; ///< whether training images are mirrored with probability one half
    bool operator==(const DataChoice&) const = default;
};

/// Everything that decides a run. The window, the command line and every file read and write this one struct
/// through the table in experiment_fields.h. The same experiment on the same version gives the same bits.
struct Experiment {
    DataChoice data;
    std::string network = "784-400-10"; ///< notation of model.md, section 5
    std::string rule = "microcircuit";  ///< a name of the table in learning/rules.h
    Encoder encoder = Encoder::Direct;
    CircuitParameters circuit;
    ErrorCellParameters errorCells;
    LearningParameters learning;
    InitialParameters initial;
    std::int64_t seed = 1; ///< of weights, feedback, order and variation of images, input spikes
    bool operator==(const Experiment&) const = default;
};

/// Version of the program, like "0.1.0": part of what makes a result reproducible.
[[nodiscard]] std::string_view version();

/// Lanes (presentations) that are computed together. Part of what decides the bits of a run.
inline constexpr int kBlockLanes = 16;
/// Fewer where a lane has the many cells of a convolution, so that they stay in a core's own cache.
inline constexpr int kConvolutionLanes = 4;
[[nodiscard]] int blockLanes(const NetworkShape& network);

/// Throws BadParameter, by name, if any field is out of range, fields do not fit each other, or the run would
/// need more than 8 GB of memory with so many threads, each of which tests a block of lanes at a time.
void validate(const Experiment& experiment, int threads = 1);

} // namespace mc
