#pragma once

#include "data/dataset.h"
#include "training/experiment.h"

namespace mc {

/// Opens or draws what an experiment trains on, cut to the numbers of images asked for. Throws BadFile or
/// BadParameter; a data set that is missing is never replaced by another.
[[nodiscard]] DatasetPtr openData(const DataChoice& choice);

/// Throws BadParameter ("network") unless the images fit the input layer and every label has an output cell.
void checkFits(const Experiment& experiment, const Dataset& data);

} // namespace mc
