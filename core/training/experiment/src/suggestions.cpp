#include "training/experiment/suggestions.h"

#include "base/errors.h"
#include "learning/rules.h"
#include "model/notation.h"
#include "training/experiment/presets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace mc {

namespace {

/// Whether the notation says so: 32x32x3, not 3072.
bool isColour(const NetworkShape& network) {
    return network.input.channels > 1 && network.input.positions() > 1;
}

/// How deep a network is, as far as suggestions depend on it.
enum class Depth { Shallow, Deep, Convolution }; // up to one hidden layer, two and more, kernels

Depth depthOf(const NetworkShape& network) {
    constexpr std::size_t kShallow = 1;
    return network.hasConvolution()            ? Depth::Convolution
           : network.hiddenLayers() > kShallow ? Depth::Deep
                                               : Depth::Shallow;
}

/// Learning rates of a rule for batches of 64.
struct Rates {
    std::string_view rule;
    std::array<double, 3> direct; ///< by Depth
    double spikes;                ///< with input spikes, dense
    double spikesOntoKernels;
};

constexpr double kKernels = 1.0 / 3;

/// How they were chosen: measurements.md, "Races" and "Defaults".
constexpr std::array<Rates, 8> kRates{{
    {"microcircuit", {0.2, 0.1, kKernels}, 0.2, kKernels},
    {"bp", {0.1, 0.05, kKernels}, 0.05, kKernels / 4},
    {"symmetric", {0.2, 0.1, kKernels}, 0.2, kKernels},
    {"fa", {0.1, 0.1, kKernels}, 0.1, kKernels},
    {"dfa", {0.1, 0.1, kKernels}, 0.1, kKernels},
    {"usf", {0.2, 0.1, kKernels}, 0.2, kKernels},
    {"brsf", {0.2, 0.1, kKernels}, 0.2, kKernels},
    {"frsf", {0.2, 0.2, kKernels}, 0.2, kKernels},
}};

double rateOfUsualBatch(const Experiment& experiment, const NetworkShape& network) {
    const Depth depth = depthOf(network);
    const bool kernels = depth == Depth::Convolution;
    const auto rates = std::ranges::find(kRates, experiment.rule, &Rates::rule);
    if (experiment.encoder != Encoder::Direct) {
        return kernels ? rates->spikesOntoKernels : rates->spikes;
    }
    const double rate = rates->direct[static_cast<std::size_t>(depth)];
    const bool largeCurrents = !kernels && experiment.data.normalise == Normalisation::Channel;
    return largeCurrents ? rate / 2 : rate;
}

/// λ for batches of 64: a third where kernels are shared.
double decayOfUsualBatch(const NetworkShape& network) {
    return network.hasConvolution() ? 1e-4 / 3 : 1e-4;
}

/// The rate grows with the batch, in proportion as long as single presentations differ more than batches do,
/// and comes to a bound; half of it is reached here (model.md, section 6, "Suggested values").
constexpr double kBatchOfHalfTheRate = 128;
constexpr double kUsualBatch = 64;

/// A value for batches of 64, such as 0.2, as it is for batches of `batch`: to two digits.
double scaledToBatch(double value, int batch) {
    const auto share = [](double n) { return n / (n + kBatchOfHalfTheRate); };
    const double scaled = value * share(batch) / share(kUsualBatch);
    const double units = std::pow(10.0, 1 - std::floor(std::log10(scaled)));
    return std::round(scaled * units) / units;
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
        const bool places = parseNetwork(notation).usesPlaces() || shape.channels > 1;
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
    const std::string input = shape.channels > 1 ? placesText(shape) : std::to_string(shape.size());
    return input + "-" + std::to_string(kHiddenCells) + "-" + std::to_string(classes);
}

std::string networkFitted(std::string_view notation, const ImageShape& shape, std::size_t classes) {
    const std::optional<std::string> fitted = withEnds(notation, shape, classes);
    return fitted ? *fitted : suggestedNetwork(shape, classes);
}

std::vector<std::pair<std::string_view, FieldValue>> suggestedValues(const Experiment& experiment) {
    const Rule& rule = ruleNamed(experiment.rule);
    const bool direct = experiment.encoder == Encoder::Direct;
    const NetworkShape network = parseNetwork(experiment.network);
    const Depth depth = depthOf(network);
    const bool convolution = depth == Depth::Convolution;
    const bool startsSilent = convolution || network.hiddenLayers() > 2; // in its upper layers
    const bool single = experiment.learning.batch == 1;                  // stepping through
    return {
        {"batch", std::int64_t{single        ? 1
                               : convolution ? 32
                                             : 64}},
        {"steps", std::int64_t{convolution ? 6
                               : direct    ? 10
                                           : 20}},
        {"quantum_mode", std::string(depth == Depth::Shallow ? "fixed" : "adaptive")},
        {"normalise", std::string(direct && (convolution || isColour(network)) ? "channel" : "none")},
        {"output_gain", convolution ? 0.1 : 1.0},
        {"hidden_bias", startsSilent ? 0.3 : 0.0},
        {"eta", scaledToBatch(rateOfUsualBatch(experiment, network), experiment.learning.batch)},
        // As the rate: smaller batches make more updates, and each of them takes the decay.
        {"weight_decay", scaledToBatch(decayOfUsualBatch(network), experiment.learning.batch)},
        {"feedback_scale", suggestedFeedbackScale(rule, depth)},
    };
}

void applySuggestedValues(Experiment& experiment, const IsDecided& isDecided) {
    for (int pass = 0; pass < 2;
         ++pass) { // batch and normalisation of the first decide the rate of the second
        for (const auto& [id, value] : suggestedValues(experiment)) {
            if (!isDecided || !isDecided(id)) {
                setField(experiment, fieldNamed(id), value);
            }
        }
    }
}

Experiment fittedTo(Experiment experiment, const ImageShape& shape, std::size_t classes,
                    const IsDecided& isDecided) {
    const auto decided = [&](std::string_view id) { return isDecided && isDecided(id); };
    if (!decided("network")) {
        experiment.network = suggestedNetwork(shape, classes);
        if (parseNetwork(experiment.network).hasConvolution() && !decided("rate_decay")) {
            setField(experiment, fieldNamed("rate_decay"), presetValue(colourPreset(), "rate_decay"));
        }
    }
    applySuggestedValues(experiment, isDecided);
    return experiment;
}

} // namespace mc
