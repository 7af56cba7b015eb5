#pragma once

#include "case_network.h"
#include "json.h"

#include "data/encoder.h"
#include "learning/plasticity.h"
#include "model/parameters.h"
#include "training/state/learner_state.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

/// A case cannot be used: its parts do not fit each other, or it says what the check cannot honour.
struct BadCase : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One presentation of a case, as given.
struct GivenSample {
    bool constant = true;
    mc::Vector current;     ///< [inputs], constant input
    mc::SpikeMatrix spikes; ///< [inputs x T], input spikes
    int label = 0;
};

/// A reference case in the types of the core.
struct GivenCase {
    std::optional<CaseNetwork> network; ///< there once the case is read
    std::string rule;
    mc::CircuitParameters circuit;
    mc::ErrorCellParameters errorCells;
    mc::UpdateRates rates{};
    mc::LearnerState state;
    std::vector<std::vector<GivenSample>> updates;
    /// Magnitudes of the feedback per update and layer, in the shape of W, for rules that redraw them.
    std::vector<std::vector<mc::Matrix>> magnitudes;
};

/// Throws BadCase, or nlohmann's exceptions if the document is no case.
[[nodiscard]] GivenCase readCase(const Json& document);
