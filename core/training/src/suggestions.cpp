#include "model/notation.h"
#include "training/experiment_fields.h"

namespace mc {

std::vector<std::pair<std::string_view, FieldValue>> suggestedValues(const Experiment& experiment) {
    const bool direct = experiment.encoder == Encoder::Direct;
    const bool single = experiment.learning.batch == 1;
    const bool deep = parseNetwork(experiment.network).hiddenLayers() > 2;
    return {
        {"steps", std::int64_t{direct ? 10 : 20}},
        {"quantum_mode", std::string(deep ? "adaptive" : "fixed")},
        {"eta", single ? 0.005 : 0.2},
        {"feedback_scale", 0.1},
    };
}

} // namespace mc
