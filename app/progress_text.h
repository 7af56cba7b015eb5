#pragma once

#include "training/experiment/experiment.h"
#include "training/state/position.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace mc::app {

/// What is told of a training under way.
struct Standing {
    Position position;
    std::int64_t epochs = 0; ///< asked for in all
    double imagesPerSecond = 0;
    double loss = 0;                       ///< E, mean over the updates of this epoch
    double accuracy = 0;                   ///< mean over the updates of this epoch, in [0, 1]
    std::optional<double> testAccuracy;    ///< of the last test, in [0, 1]
    std::optional<double> heldOutAccuracy; ///< of the last evaluation on held-out images, in [0, 1]
    double secondsLeft = 0;

    /// Share of the updates of the whole training, and of this epoch, that are done: in [0, 1].
    [[nodiscard]] double shareDone() const;
    [[nodiscard]] double shareOfEpoch() const;
};

/// "spiking", or "graded" also where the rule knows no other errors.
[[nodiscard]] std::string errorsText(const Experiment& experiment);
/// A share in [0, 1] as "93.1 %".
[[nodiscard]] std::string percentText(double share);
/// "0:07", "1:23", "2:03:04"
[[nodiscard]] std::string durationText(double seconds);
/// "epoch 2, batch 311 of 938"
[[nodiscard]] std::string placeText(const Position& position);

/// One line with a bar, at most `columns` characters (ASCII); what matters less is left out where it is
/// narrow.
[[nodiscard]] std::string barLine(const Standing& standing, std::size_t columns);
/// The same of something else: bar, share in [0, 1], words.
[[nodiscard]] std::string barLine(double share, const std::string& words, std::size_t columns);
/// One line for a log.
[[nodiscard]] std::string plainLine(const Standing& standing);

} // namespace mc::app
