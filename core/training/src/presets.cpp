#include "training/presets.h"

#include "base/errors.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace mc {

namespace {

using std::string;

/// Batches of 32 make twice as many updates of an epoch, each of which takes the decay λ: with the usual 1e-4
/// it comes to outweigh what is learned as the rate falls.
constexpr double kWeightDecay = 2e-5;

Preset mnistConvolution() {
    return {.name = "mnist-convolution",
            .title = MC_TEXT("MNIST, convolution"),
            .data = "MNIST",
            .text = MC_TEXT(
                "Two layers of kernels with pools between them learn handwritten digits: kernels of the "
                "lower layer become edge detectors, and their feedback kernels come to share their signs."),
            .secondsPerEpoch = 15,
            .values = {{"network", string("28x28-16c5-p2-32c5-p2-128-10")},
                       {"shift", std::int64_t{1}},
                       {"rate_decay", 0.75},
                       {"weight_decay", kWeightDecay}}};
}

Preset fashionConvolution() {
    return {.name = "fashion-convolution",
            .title = MC_TEXT("Fashion-MNIST, convolution"),
            .data = "Fashion-MNIST",
            .text = MC_TEXT(
                "Clothes instead of digits, with twice the channels: harder, and the layers differ more in "
                "how far their feedback has come to agree with the forward weights."),
            .secondsPerEpoch = 40,
            .values = {{"network", string("28x28-32c5-p2-64c5-p2-128-10")},
                       {"mirror", string("on")},
                       {"rate_decay", 0.8},
                       {"weight_decay", kWeightDecay}}};
}

Preset cifarSmall() {
    return {.name = "cifar10-small",
            .title = MC_TEXT("CIFAR-10, small"),
            .data = "CIFAR-10",
            .text = MC_TEXT(
                "Colour photographs of ten kinds of things with a small network, the paper's harder test. "
                "It keeps climbing for many epochs."),
            .secondsPerEpoch = 20,
            .values = {{"network", string("32x32x3-16c5-p2-32c5-p2-128-10")},
                       {"mirror", string("on")},
                       {"shift", std::int64_t{2}},
                       {"rate_decay", 0.95},
                       {"weight_decay", kWeightDecay}}};
}

} // namespace

std::span<const Preset> presets() {
    static const std::array table = {mnistConvolution(), fashionConvolution(), cifarSmall()};
    return table;
}

const Preset& presetNamed(std::string_view name) {
    std::vector<std::string_view> names;
    for (const Preset& preset : presets()) {
        if (preset.name == name) {
            return preset;
        }
        names.push_back(preset.name);
    }
    throw BadParameter("preset",
                       "There is no preset '" + string(name) + "'. It can be " + alternatives(names) + ".");
}

Experiment presetExperiment(const Preset& preset, const Experiment& base) {
    Experiment experiment;
    experiment.data.source = base.data.source;
    experiment.data.drawingSeed = base.data.drawingSeed;
    experiment.seed = base.seed;
    const auto apply = [&](std::string_view id, const FieldValue& value) {
        setField(experiment, fieldNamed(id), value);
    };
    // Suggestions follow from these, and the batch among them decides others.
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto& [id, value] : preset.values) {
            apply(id, value);
        }
        for (const auto& [id, value] : suggestedValues(experiment)) {
            const bool own =
                std::ranges::any_of(preset.values, [&](const auto& pair) { return pair.first == id; });
            if (!own) {
                apply(id, value);
            }
        }
    }
    return experiment;
}

} // namespace mc
