#include "training/experiment/presets.h"

#include "base/errors.h"
#include "base/text.h"
#include "data/drawn_digits.h"
#include "training/experiment/open_data.h"
#include "training/experiment/suggestions.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace mc {

namespace {

using std::string;

/// A preset on drawn digits.
Preset digits(std::string_view name, Text title, Text text,
              std::vector<std::pair<std::string_view, FieldValue>> values) {
    return {.name = name,
            .title = title,
            .data = kDrawnDigitsName.english,
            .text = text,
            .trainImages = kDrawnTrainingImages,
            .values = std::move(values)};
}

constexpr const char* kDeep = "784-100-100-100-10";

constexpr std::int64_t kImagesToWatch = 3000;
/// Ten seconds for an epoch of so many images of 20 ms.
constexpr double kPaceToWatch = 6300; // a notch of the slider

/// What the first experiment and its counterpart have in common: few images, so that an epoch can be watched,
/// and input spikes, with which errors do not come to rest.
std::vector<std::pair<std::string_view, FieldValue>> firstValues(const char* error) {
    return {
        {"network", string("784-100-10")}, {"images", kImagesToWatch}, {"test_images", std::int64_t{1000}},
        {"encoder", string("regular")},    {"error", string(error)},   {"batch", std::int64_t{32}}};
}

Preset firstDigits() {
    Preset preset = digits("first-digits", MC_TEXT("A first experiment"),
                           MC_TEXT("A hundred hidden microcircuits learn ten digits, ten seconds an epoch: "
                                   "after half a minute about 90 "
                                   "of 100 are right, and the speed slider goes up to full speed. VIP and "
                                   "SST burst where an answer is "
                                   "wrong, less and less often."),
                           firstValues("spiking"));
    preset.trainImages = kImagesToWatch;
    preset.millisecondsPerSecond = kPaceToWatch;
    return preset;
}

Preset gradedErrors() {
    Preset preset = digits(
        "graded-errors", MC_TEXT("Graded errors, for comparison"),
        MC_TEXT("The first experiment again, but error cells send numbers in place of bursts. Four epochs "
                "come to the same accuracy within two percent: in Error signals e(t) is smooth where bursts "
                "are steps of one quantum."),
        firstValues("graded"));
    preset.trainImages = kImagesToWatch;
    return preset;
}

/// Experiments on digits that the program draws.
std::vector<Preset> digitPresets() {
    return {
        firstDigits(),
        digits(
            "deep-digits", MC_TEXT("Three hidden layers"),
            MC_TEXT("Errors go down through three hidden layers: after the first epoch four of five digits "
                    "are right, after eight it is 97 %. Sign concordance shows what happens meanwhile: every "
                    "pair of layers leaves one half."),
            {{"network", string(kDeep)}}),
        digits(
            "random-feedback", MC_TEXT("Random feedback, for comparison"),
            MC_TEXT(
                "The same three hidden layers with feedback that stays random (rule fa): it begins nearly as "
                "well, but after eight epochs about 91 % are right where the microcircuit has 97 %. Sign "
                "concordance of the lower pairs hardly leaves one half."),
            {{"network", string(kDeep)}, {"rule", string("fa")}}),
        digits("spikes-throughout", MC_TEXT("Spikes throughout"),
               MC_TEXT(
                   "Pixels become random trains of spikes, and errors are bursts of VIP and SST: nothing but "
                   "spikes goes from layer to layer, and about 96 % are still right after four epochs. The "
                   "raster has triangles for \"fire more\" and squares for \"fire less\", fewer as errors "
                   "become rare."),
               {{"network", string("784-100-10")},
                {"encoder", string("poisson")},
                {"error", string("spiking")}}),
        gradedErrors(),
        digits(
            "sample-by-sample", MC_TEXT("One sample at a time"),
            MC_TEXT(
                "Every single presentation changes the weights, so that a step of one sample shows what it "
                "taught: pause, step, and read the update in Microcircuit (key 9). Learning one by one is "
                "slower and more jagged, with about 87 % after an epoch."),
            {{"network", string("784-50-10")}, {"batch", std::int64_t{1}}}),
    };
}

Preset mnistConvolution() {
    return {.name = "mnist-convolution",
            .title = MC_TEXT("MNIST, convolution"),
            .data = "MNIST",
            .text = MC_TEXT(
                "Two layers of kernels with pools between them learn handwritten digits: kernels of the "
                "lower layer become edge detectors, and their feedback kernels come to share their signs."),
            .trainImages = 60'000,
            .values = {{"network", string("28x28-16c5-p2-32c5-p2-128-10")},
                       {"shift", std::int64_t{1}},
                       {"rate_decay", 0.75}}};
}

Preset fashionConvolution() {
    return {.name = "fashion-convolution",
            .title = MC_TEXT("Fashion-MNIST, convolution"),
            .data = "Fashion-MNIST",
            .text = MC_TEXT(
                "Clothes instead of digits, with twice the channels: harder, and the layers differ more in "
                "how far their feedback has come to agree with the forward weights."),
            .trainImages = 60'000,
            .values = {{"network", string("28x28-32c5-p2-64c5-p2-128-10")},
                       {"mirror", string("on")},
                       {"rate_decay", 0.87}}};
}

Preset cifarSmall() {
    return {.name = "cifar10-small",
            .title = MC_TEXT("CIFAR-10, small"),
            .data = "CIFAR-10",
            .text = MC_TEXT(
                "Colour photographs of ten kinds of things with a small network, the paper's harder test. "
                "It keeps climbing for many epochs."),
            .trainImages = 50'000,
            .values = {{"network", string("32x32x3-16c5-p2-32c5-p2-128-10")},
                       {"mirror", string("on")},
                       {"shift", std::int64_t{2}},
                       {"rate_decay", 0.95}}};
}

/// Convolutions on published sets.
std::vector<Preset> convolutionPresets() {
    return {mnistConvolution(), fashionConvolution(), cifarSmall()};
}

/// A preset on drawn digits that fails on purpose.
Preset failure(std::string_view name, Text title, Text text,
               std::vector<std::pair<std::string_view, FieldValue>> values,
               std::vector<std::string_view> changes = {}) {
    return {.name = name,
            .title = title,
            .data = kDrawnDigitsName.english,
            .text = text,
            .trainImages = kDrawnTrainingImages,
            .values = std::move(values),
            .kind = PresetKind::Fails,
            .changes = std::move(changes)};
}

/// What goes wrong, each for one reason.
std::vector<Preset> failurePresets() {
    return {
        failure(
            "dead-cells", MC_TEXT("Dead cells"),
            MC_TEXT("A tonic drive of −2 holds the second hidden layer far below threshold, where gates stay "
                    "shut: it never spikes, no error passes it, and no digit is learned. The run pauses and "
                    "says so; in the raster the rows of that layer are empty, with a tonic drive of 0 it "
                    "learns."),
            {{"network", string("784-100-100-10")},
             {"quantum_mode", string("fixed")}, // the adaptive one makes bursts of the smallest error
             {"eta", 0.2},
             {"hidden_bias", -2.0}}),
        failure("rate-too-large", MC_TEXT("Too large a rate"),
                MC_TEXT("A learning rate of 5, twenty-five times the suggested one: weights overshoot, and "
                        "after some ten batches the output falls silent and nothing is learned any more. Ten "
                        "batches later the run pauses and says so; in the raster the rows of the output are "
                        "empty, and the loss in Error signals lies flat."),
                {{"network", string("784-100-10")}, {"eta", 5.0}}),
        failure(
            "wrong-signs", MC_TEXT("Wrong signs"),
            MC_TEXT(
                "All feedback has the sign opposite to its forward partner (rule frsf, 100 % flipped): sign "
                "concordance is 0 %, hidden layers learn the wrong way, and accuracy stays below 30 %. "
                "Feedback that learns mends itself: with the rule microcircuit flip it in What if after two "
                "epochs, and within three more accuracy is back."),
            {{"network", string("784-100-100-10")},
             {"rule", string("frsf")},
             {"quantum_mode", string("fixed")}}, // the adaptive one drives hidden cells into silence
            {"flip-feedback=100%"}),
        failure(
            "saturated-error-cells", MC_TEXT("Saturated error cells"),
            MC_TEXT(
                "Bursts of one spike that carries an error of 0.001: error cells at the output are at their "
                "bound and cannot say how wrong they are, and the hidden layer hears almost nothing. In the "
                "raster the right class has one burst in every step, and accuracy stays at chance."),
            {{"network", string("784-100-10")},
             {"error", string("spiking")},
             {"quantum_mode", string("fixed")},
             {"error_quantum", 0.001},
             {"max_burst", std::int64_t{1}}}),
        failure(
            "no-sst", MC_TEXT("No SST"),
            MC_TEXT(
                "Without SST nothing says \"fire less\": after some twenty batches VIP has driven every "
                "output cell to spike in every step, and all digits look alike. Ten batches later the run "
                "pauses and says so; Undo in What if (Ctrl+Z) gives SST back from the start."),
            {{"network", string("784-100-10")}}, {"silence-sst"}),
    };
}

} // namespace

std::span<const Preset> presets() {
    static const std::vector<Preset> table = [] {
        std::vector<Preset> all = digitPresets();
        std::ranges::move(convolutionPresets(), std::back_inserter(all));
        std::ranges::move(failurePresets(), std::back_inserter(all));
        return all;
    }();
    return table;
}

const Preset& firstPreset() {
    return presets().front();
}

const Preset& presetNamed(std::string_view name) {
    std::vector<std::string_view> names;
    for (const Preset& preset : presets()) {
        if (preset.name == name) {
            return preset;
        }
        names.push_back(preset.name);
    }
    throw BadParameter("preset", {MC_TEXT("There is no preset '%1'. It can be %2."),
                                  {std::string(name), alternatives(names)}});
}

bool needsNoFolder(const Preset& preset) {
    return preset.data == kDrawnDigitsName.english;
}

Experiment presetExperiment(const Preset& preset, const Experiment& base) {
    Experiment experiment;
    experiment.data.source = needsNoFolder(preset) ? kDrawnDigits : base.data.source;
    experiment.data.drawingSeed = base.data.drawingSeed;
    experiment.seed = base.seed;
    for (const auto& [id, value] : preset.values) {
        setField(experiment, fieldNamed(id), value);
    }
    applySuggestedValues(experiment, [&](std::string_view id) {
        return std::ranges::any_of(preset.values, [&](const auto& pair) { return pair.first == id; });
    });
    return experiment;
}

} // namespace mc
