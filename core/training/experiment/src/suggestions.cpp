#include "training/experiment/suggestions.h"

#include "base/errors.h"
#include "learning/rules.h"
#include "model/notation.h"
#include "training/experiment/presets.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mc {

namespace {

/// How deep a network is, as far as suggestions depend on it.
enum class Depth { Shallow, Deep, Convolution }; // up to one hidden layer, two and more, kernels

Depth depthOf(const NetworkShape& network) {
    constexpr std::size_t kShallow = 1;
    return network.hasConvolution()            ? Depth::Convolution
           : network.hiddenLayers() > kShallow ? Depth::Deep
                                               : Depth::Shallow;
}

/// Learning rates of a rule.
struct Rates {
    std::string_view rule;
    std::array<double, 3> direct; ///< by Depth
    double spikes;                ///< with input spikes
};

/// Those of dense networks with direct input are chosen on held-out images (measurements.md, "Races").
constexpr std::array<Rates, 8> kRates{{
    {"microcircuit", {0.2, 0.1, 0.2}, 0.2},
    {"bp", {0.1, 0.05, 0.1}, 0.05},
    {"symmetric", {0.2, 0.1, 0.2}, 0.2},
    {"fa", {0.1, 0.1, 0.1}, 0.1},
    {"dfa", {0.1, 0.1, 0.1}, 0.1},
    {"usf", {0.2, 0.1, 0.2}, 0.2},
    {"brsf", {0.2, 0.1, 0.2}, 0.2},
    {"frsf", {0.2, 0.2, 0.2}, 0.2},
}};

double suggestedRate(const Experiment& experiment, Depth depth) {
    if (experiment.learning.batch == 1) {
        return 0.005;
    }
    const auto rates = std::ranges::find(kRates, experiment.rule, &Rates::rule);
    return experiment.encoder == Encoder::Direct ? rates->direct[static_cast<std::size_t>(depth)]
                                                 : rates->spikes;
}

/// β. Feedback that stays random has to carry errors of a size from the first update on. What learns grows by
/// itself, and sooner the less there is to unlearn; but each layer that errors pass shrinks them by β, so
/// that lower layers would wait.
double suggestedFeedbackScale(const Rule& rule, Depth depth) {
    if (rule.hasFeedback() && !rule.learnsFeedback) {
        return 1;
    }
    return rule.learnsFeedback && depth == Depth::Deep ? 0.5 : 0.1;
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
    const Depth depth = depthOf(parseNetwork(experiment.network));
    const bool convolution = depth == Depth::Convolution;
    const bool single = experiment.learning.batch == 1; // stepping through
    return {
        {"batch", std::int64_t{single        ? 1
                               : convolution ? 32
                                             : 64}},
        {"steps", std::int64_t{convolution ? 6
                               : direct    ? 10
                                           : 20}},
        {"quantum_mode", std::string(depth == Depth::Shallow ? "fixed" : "adaptive")},
        {"normalise", std::string(convolution && direct ? "channel" : "none")},
        {"output_gain", convolution ? 0.1 : 1.0},
        {"hidden_bias", convolution ? 0.15 : 0.0},
        {"eta", suggestedRate(experiment, depth)},
        {"feedback_scale", suggestedFeedbackScale(ruleNamed(experiment.rule), depth)},
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
