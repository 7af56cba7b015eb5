#pragma once

#include "base/message.h"

#include <vector>

namespace mc {

class Trainer;

// Diagnosis: reasons why a run may not learn, found in what is at hand: its course, the last batch, weights
// and slow traces, and the training images.
//
// A run guesses if the share of right answers, in the last 50 updates or in its last evaluation, is within
// three standard deviations of that of always saying the most frequent class. Some findings are made of such
// a run alone, since they may do no harm to one that learns.

/// One reason.
struct Finding {
    enum class Kind {
        NotFinite,      ///< numbers stopped being finite
        Guessing,       ///< accuracy and loss are those of guessing
        Silent,         ///< a layer does not spike
        Saturated,      ///< cells of a layer spike in every step
        ErrorsEnd,      ///< errors do not get as far down as a layer
        ErrorsAtBound,  ///< error cells are at their largest burst
        WrongSigns,     ///< feedback has signs opposite to the forward weights
        RateTooLarge,   ///< an update changes too much, or weights have grown
        RateFaded,      ///< the rate has fallen to next to nothing
        Forgetting,     ///< the decay has shrunk the weights
        LabelsDoNotFit, ///< images of a class are no more alike than others
        ClassesMissing, ///< classes without training images
    };
    Kind kind = Kind::Guessing;
    Message text; ///< a sentence: the fact with its number, and what to try
};

/// The reasons that are found, the gravest first. Presents the batch to come where neither it nor the one
/// before it is at hand.
[[nodiscard]] std::vector<Finding> diagnose(Trainer& trainer);

/// Those of them that have to do with the learning rate, with the weights as they are.
[[nodiscard]] std::vector<Finding> rateFindings(const Trainer& trainer);

/// Whether the run guesses. False where it has done too little to tell.
[[nodiscard]] bool isGuessing(const Trainer& trainer);

/// The answer to "Why does it not learn?": the findings, a line each, or that there are none.
[[nodiscard]] Message diagnosisText(Trainer& trainer);

} // namespace mc
