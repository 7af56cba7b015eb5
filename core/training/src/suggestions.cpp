#include "learning/rules.h"
#include "model/notation.h"
#include "training/experiment_fields.h"

namespace mc {

namespace {

/// What each rule learns well with among 0.05, 0.1, 0.2, 0.4 on MNIST and without becoming unstable on
/// Fashion-MNIST (784-400-10), but for the single presentations of stepping through.
double suggestedRate(const Experiment& experiment, const Rule& rule) {
    if (experiment.learning.batch == 1) {
        return 0.005;
    }
    if (rule.path == ErrorPath::ThroughTime) { // fails from about twice as much on
        return experiment.encoder == Encoder::Direct ? 0.1 : 0.05;
    }
    const bool fixedSigns = rule.feedback == FeedbackKind::Random && !rule.learnsFeedback && !rule.takesSigns;
    return fixedSigns ? 0.1 : 0.2;
}

} // namespace

std::vector<std::pair<std::string_view, FieldValue>> suggestedValues(const Experiment& experiment) {
    const bool direct = experiment.encoder == Encoder::Direct;
    const NetworkShape network = parseNetwork(experiment.network);
    const bool convolution = network.hasConvolution();
    const bool small = convolution || network.hiddenLayers() > 2; // errors in the lowest layers
    const bool single = experiment.learning.batch == 1;           // stepping through
    const Rule& rule = ruleNamed(experiment.rule);
    // Feedback that stays random has to carry errors of a size from the first update on; what learns grows by
    // itself, and sooner the less there is to unlearn.
    const bool staysRandom = rule.hasFeedback() && !rule.learnsFeedback;
    return {
        {"batch", std::int64_t{single        ? 1
                               : convolution ? 32
                                             : 64}},
        {"steps", std::int64_t{convolution ? 6
                               : direct    ? 10
                                           : 20}},
        {"quantum_mode", std::string(small ? "adaptive" : "fixed")},
        {"normalise", std::string(convolution && direct ? "channel" : "none")},
        {"output_gain", convolution ? 0.1 : 1.0},
        {"hidden_bias", convolution ? 0.15 : 0.0},
        {"eta", suggestedRate(experiment, rule)},
        {"feedback_scale", staysRandom ? 1.0 : 0.1},
    };
}

} // namespace mc
