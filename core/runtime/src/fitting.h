#pragma once

#include "base/message.h"
#include "data/dataset.h"
#include "training/events/what_if.h"
#include "training/experiment/experiment.h"

#include <vector>

namespace mc {

/// An experiment that is being fitted to its data.
struct Fitting {
    Experiment experiment;
    std::vector<WhatIf> changes; ///< that it is begun with
    Message words;               ///< sentences that say what was changed; empty: nothing
};

/// Gives the experiment a network that fits the images and labels, with its suggested values, unless its own
/// does; shifts that are too large for the images, and changes that the network cannot have, are left out.
void fitNetwork(Fitting& fitting, const Dataset& data);

} // namespace mc
