#include "fitting.h"

#include "base/errors.h"
#include "training/experiment/open_data.h"
#include "training/experiment/suggestions.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

bool fits(const Experiment& experiment, const Dataset& data) {
    try {
        checkFits(experiment, data);
        return true;
    } catch (const Refused&) {
        return false;
    }
}

bool fits(const WhatIf& change, const Experiment& experiment) {
    try {
        checkFits(change, experiment);
        return true;
    } catch (const Refused&) {
        return false;
    }
}

/// So many output cells as the labels ask for.
std::size_t classesOf(const Dataset& data) {
    std::uint8_t highest = 0;
    for (const ImageSet* set : {&data.train, &data.test, &data.validation}) {
        if (!set->labels.empty()) {
            highest = std::max(highest, *std::ranges::max_element(set->labels));
        }
    }
    return std::size_t{1} + highest;
}

/// "28 × 28", "32 × 32 × 3".
std::string sizeWords(const ImageShape& shape) {
    const std::string size = std::to_string(shape.rows) + " × " + std::to_string(shape.columns);
    return shape.channels == 1 ? size : size + " × " + std::to_string(shape.channels);
}

} // namespace

void fitNetwork(Fitting& fitting, const Dataset& data) {
    Experiment& experiment = fitting.experiment;
    const ImageShape& shape = data.train.shape;
    if (experiment.data.shift >= std::min(shape.rows, shape.columns)) {
        experiment.data.shift = 0;
    }
    if (fits(experiment, data)) {
        return;
    }
    const std::string before = experiment.network;
    experiment = fittedTo(experiment, shape, classesOf(data));
    std::erase_if(fitting.changes, [&](const WhatIf& change) { return !fits(change, experiment); });
    fitting.words =
        followedBy(std::move(fitting.words),
                   {MC_TEXT("The network %1 does not fit %2 (%3); this run has %4 with the values "
                            "suggested for it."),
                    {before, data.name, sizeWords(shape), experiment.network}});
}

} // namespace mc
