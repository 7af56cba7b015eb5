#include "setup/field_effect.h"

#include "base/errors.h"
#include "learning/rules.h"
#include "model/notation.h"

namespace mc::ui {

namespace {

bool spiking(const Experiment& e) {
    return errorCellsOf(ruleNamed(e.rule), e.errorCells).mode == ErrorMode::Spiking;
}

bool adaptive(const Experiment& e) {
    return spiking(e) && e.errorCells.quantumMode == QuantumMode::Adaptive;
}

bool drawn(const Experiment& e) {
    return e.data.source == kDrawnDigits;
}

/// Spikes are of intensities as they are. A choice that they refuse must still be one that can be taken back.
bool canNormalise(const Experiment& e) {
    return e.encoder == Encoder::Direct || e.data.normalise != Normalisation::None;
}

bool scalesFeedback(const Experiment& e) {
    const FeedbackKind kind = ruleNamed(e.rule).feedback;
    return kind == FeedbackKind::Random || kind == FeedbackKind::Redrawn;
}

bool hasErrorCells(const Experiment& e) {
    return ruleNamed(e.rule).path != ErrorPath::ThroughTime;
}

bool hasTarget(const Experiment& e) {
    return e.learning.homeostasisRate > 0;
}

bool adaptsSteps(const Experiment& e) {
    return e.learning.adaptiveStep;
}

bool learnsFeedback(const Experiment& e) {
    return ruleNamed(e.rule).learnsFeedback;
}

/// Some values are only for hidden layers above the first.
bool hasUpperHidden(const Experiment& e) {
    try {
        return parseNetwork(e.network).hiddenLayers() > 1;
    } catch (const BadParameter&) {
        return true; // not to be known while the network cannot be read
    }
}

struct Condition {
    std::string_view field;
    bool (*holds)(const Experiment&);
};

constexpr Condition kConditions[] = {
    {"error", hasErrorCells},
    {"drawing_seed", drawn},
    {"normalise", canNormalise},
    {"quantum_mode", spiking},
    {"error_quantum", spiking},
    {"max_burst", spiking},
    {"adaptive_scale", adaptive},
    {"gain", hasUpperHidden},
    {"hidden_bias", hasUpperHidden},
    {"feedback_scale", scalesFeedback},
    {"efficacy_spread", learnsFeedback},
    {"error_adaptation", hasErrorCells},
    {"equalise_errors", hasErrorCells},
    {"covariance", hasErrorCells},
    {"eligibility", hasErrorCells},
    {"target_rate", hasTarget},
    {"adaptive_decay", adaptsSteps},
    {"adaptive_floor", adaptsSteps},
};

} // namespace

bool hasEffect(const Field& field, const Experiment& experiment) {
    for (const Condition& condition : kConditions) {
        if (condition.field == field.id) {
            return condition.holds(experiment);
        }
    }
    return true;
}

} // namespace mc::ui
