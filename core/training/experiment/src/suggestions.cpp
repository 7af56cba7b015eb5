#include "training/experiment/suggestions.h"

#include "base/errors.h"
#include "learning/rules.h"
#include "model/notation.h"
#include "training/experiment/presets.h"

#include <array>
#include <optional>

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

constexpr int kHiddenCells = 400; // as the default network has
/// What a convolution learns better with, whatever the images show.
constexpr std::array<std::string_view, 2> kConvolutionDecays{"rate_decay", "weight_decay"};

const Preset& colourPreset() {
    return presetNamed("cifar10-small");
}

FieldValue presetValue(const Preset& preset, std::string_view id) {
    for (const auto& [name, value] : preset.values) {
        if (name == id) {
            return value;
        }
    }
    const Field& field = fieldNamed(id);
    return field.get(Experiment{});
}

std::string placesText(const ImageShape& shape) {
    const std::string text = std::to_string(shape.rows) + "x" + std::to_string(shape.columns);
    return shape.channels == 1 ? text : text + "x" + std::to_string(shape.channels);
}

/// The notation with these ends, if that can be built.
std::optional<std::string> withEnds(std::string_view notation, const ImageShape& shape, std::size_t classes) {
    const std::size_t first = notation.find('-');
    const std::size_t last = notation.rfind('-');
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string hidden(notation.substr(first, last - first));
    try {
        const bool places = parseNetwork(notation).usesPlaces();
        const std::string input = places ? placesText(shape) : std::to_string(shape.size());
        std::string fitted = input + hidden + "-" + std::to_string(classes);
        static_cast<void>(parseNetwork(fitted));
        return fitted;
    } catch (const BadParameter&) {
        return std::nullopt; // its hidden layers are too large or too small for these images
    }
}

} // namespace

std::string suggestedNetwork(const ImageShape& shape, std::size_t classes) {
    if (shape.channels > 1) {
        const std::string convolution = std::get<std::string>(presetValue(colourPreset(), "network"));
        if (std::optional<std::string> fitted = withEnds(convolution, shape, classes)) {
            return *std::move(fitted);
        }
    }
    return std::to_string(shape.size()) + "-" + std::to_string(kHiddenCells) + "-" + std::to_string(classes);
}

std::string networkFitted(std::string_view notation, const ImageShape& shape, std::size_t classes) {
    const std::optional<std::string> fitted = withEnds(notation, shape, classes);
    return fitted ? *fitted : suggestedNetwork(shape, classes);
}

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

void applySuggestedValues(Experiment& experiment, const IsDecided& isDecided) {
    for (const auto& [id, value] : suggestedValues(experiment)) {
        if (!isDecided || !isDecided(id)) {
            setField(experiment, fieldNamed(id), value);
        }
    }
}

Experiment fittedTo(Experiment experiment, const ImageShape& shape, std::size_t classes,
                    const IsDecided& isDecided) {
    const auto decided = [&](std::string_view id) { return isDecided && isDecided(id); };
    if (!decided("network")) {
        experiment.network = suggestedNetwork(shape, classes);
        for (const std::string_view id : kConvolutionDecays) {
            if (parseNetwork(experiment.network).hasConvolution() && !decided(id)) {
                setField(experiment, fieldNamed(id), presetValue(colourPreset(), id));
            }
        }
    }
    applySuggestedValues(experiment, isDecided);
    return experiment;
}

} // namespace mc
