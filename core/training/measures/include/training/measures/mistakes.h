#pragma once

#include "data/dataset.h"
#include "training/measures/measures.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mc {

/// An image that an evaluation was answered wrongly on.
struct Mistake {
    std::uint32_t image = 0; ///< index in the set
    int label = 0;
    int answer = 0;       ///< the class whose output cell had the largest trace, as for the accuracy
    float sureness = 0;   ///< mean trace x of the answer's output cell over the presentation, in [0, 1]
    float labelTrace = 0; ///< the same of the label's
    bool operator==(const Mistake&) const = default;
};

/// What an evaluation got wrong, with the images.
struct Mistakes {
    static constexpr std::size_t kMost = 10'000; ///< images that are kept

    Evaluated set = Evaluated::Test;
    std::int64_t updates = 0;      ///< as in its TestPoint
    std::size_t interventions = 0; ///< likewise
    DatasetPtr data;               ///< whose images they are; not null
    std::int64_t count = 0;        ///< of all mistakes
    /// The surest first, and of equals in the order of the set; of more than kMost the surest.
    std::vector<Mistake> images;

    /// Whether they are of this very evaluation.
    [[nodiscard]] bool areOf(Evaluated evaluated, const TestPoint& point) const {
        return set == evaluated && updates == point.updates && interventions == point.interventions;
    }
    [[nodiscard]] const ImageSet& imageSet() const {
        return set == Evaluated::Validation ? data->validation : data->test;
    }
};

} // namespace mc
