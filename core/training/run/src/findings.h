#pragma once

#include "base/message.h"
#include "training/measures/guessing.h"
#include "training/measures/history.h"
#include "training/run/diagnosis.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace mc {

// The parts of a diagnosis, one for each thing that it looks at.

using Findings = std::vector<Finding>;

/// What the recent course and the latest evaluation come to, beside guessing.
struct Success {
    Guessing guess;
    std::optional<TrainPoint> recent; ///< none where too little was done
    std::int64_t presentations = 0;   ///< of `recent`
    bool trainingGuesses = false;
    bool testGuesses = false;
    [[nodiscard]] bool guesses() const { return trainingGuesses || testGuesses; }
};

[[nodiscard]] Success successOf(const Trainer& trainer);

// guesses: whether the run does; some findings are made of such a run alone.

/// Layers that are silent or saturated.
[[nodiscard]] Findings activityFindings(const Trainer& trainer, bool guesses);
/// Errors that end above a layer or are at the largest burst, and feedback of the wrong signs.
[[nodiscard]] Findings errorFindings(const Trainer& trainer, bool guesses);
/// Labels that do not fit the images, classes without images, and the guessing itself, of a run that guesses.
[[nodiscard]] Findings guessingFindings(const Trainer& trainer, const Success& success);

/// A finding about layer k, from 0, in the words of ofLayer().
[[nodiscard]] Finding findingOf(const Trainer& trainer, std::size_t k, Finding::Kind kind, Text ofHidden,
                                Text ofOutput, std::vector<Message> values = {});

/// Cells of layer k.
[[nodiscard]] std::size_t cellsIn(const Trainer& trainer, std::size_t k);
/// Those of them that a lesion cuts now.
[[nodiscard]] std::size_t cutIn(const Trainer& trainer, std::size_t k);

// Numbers in a sentence.

/// In percent, without the sign: "97.1".
[[nodiscard]] Message percentage(double share);
/// With at most so many significant digits.
[[nodiscard]] Message rounded(double value, int digits);

} // namespace mc
