#include "base/text.h"
#include "preset_lists.h"

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
            .trainImages = 60'000,
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
            .trainImages = 60'000,
            .values = {{"network", string("28x28-32c5-p2-64c5-p2-128-10")},
                       {"mirror", string("on")},
                       {"rate_decay", 0.87},
                       {"weight_decay", kWeightDecay}}};
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
                       {"rate_decay", 0.95},
                       {"weight_decay", kWeightDecay}}};
}

} // namespace

std::vector<Preset> convolutionPresets() {
    return {mnistConvolution(), fashionConvolution(), cifarSmall()};
}

} // namespace mc
