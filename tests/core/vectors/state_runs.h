#pragma once

#include "data/dataset.h"
#include "training/experiment/experiment.h"

#include <string>
#include <vector>

/// A row of the table of bits.
struct StateRun {
    std::string name;
    mc::Experiment experiment;
    mc::DatasetPtr data;
};

/// Every rule, encoder and mode of errors on both kinds of networks, without additions and with all of them;
/// each addition (model.md, section 8) with every rule, and with each other one; and layers wide enough for
/// all paths of the vector code.
std::vector<StateRun> stateRuns();
