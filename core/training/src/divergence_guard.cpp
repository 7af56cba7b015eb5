#include "training/divergence_guard.h"

#include "base/text.h"
#include "training/trainer.h"

#include <algorithm>

namespace mc {

namespace {

bool allAre(std::span<const Presentation> blocks, std::size_t k, std::uint8_t value) {
    return std::ranges::all_of(blocks, [&](const Presentation& block) {
        const SpikeMatrix& spikes = block.layers[k].spikes;
        // Up to the first that differs: in a living layer that is soon.
        return std::all_of(spikes.data(), spikes.data() + spikes.size(),
                           [value](std::uint8_t s) { return s == value; });
    });
}

std::string layerWords(std::size_t k, std::size_t layers) {
    return k + 1 == layers ? "the output layer" : "hidden layer " + std::to_string(k + 1);
}

std::string silentText(const std::string& layer, std::int64_t presentations) {
    return MC_TEXT("No cell of ") + layer + MC_TEXT(" has spiked in the last ") +
           std::to_string(presentations) +
           MC_TEXT(" presentations. Somata far below threshold keep their gates nearly closed, so that it "
                   "learns its "
                   "way back slowly or not at all. Likely causes: too large a learning rate, or too little "
                   "excitation from the start (gain, tonic drive).");
}

std::string saturatedText(const std::string& layer, std::int64_t presentations) {
    return MC_TEXT("Every cell of ") + layer + MC_TEXT(" has spiked in every step of the last ") +
           std::to_string(presentations) +
           MC_TEXT(
               " presentations, which tells samples apart no longer. Likely cause: weights that have grown "
               "too large, by too large a learning rate or noise.");
}

} // namespace

std::optional<Alarm> DivergenceGuard::look(const Trainer& trainer) {
    const std::span<const Presentation> blocks = trainer.lastBlocks();
    const std::size_t layers = trainer.state().network.layers.size();
    const std::int64_t updates = trainer.state().updates;
    if (layers_.size() != layers) {
        layers_.assign(layers, Course{0, 0, false, updates - 1});
    }
    std::int64_t samples = 0;
    for (const Presentation& block : blocks) {
        samples += block.lanes;
    }
    std::optional<Alarm> alarm;
    for (std::size_t k = 0; k < layers; ++k) {
        Course& course = layers_[k];
        const std::int64_t silentBefore = course.silent;
        const std::int64_t saturatedBefore = course.saturated;
        course.silent = allAre(blocks, k, 0) ? silentBefore + samples : 0;
        course.saturated = course.silent == 0 && allAre(blocks, k, 1) ? saturatedBefore + samples : 0;
        if (course.silent == 0 && course.saturated == 0) {
            course.goodUpdates = updates - 1; // the weights that this batch was presented with
        }
        course.hasSpiked = course.hasSpiked || course.silent == 0;
        const bool yetToSpike = k + 1 == layers && !course.hasSpiked;
        const std::int64_t patience = yetToSpike ? kUntilFirstSpike : kPresentations;
        const std::string layer = layerWords(k, layers);
        if (!alarm && silentBefore < patience && course.silent >= patience) {
            alarm = Alarm{silentText(layer, course.silent), course.goodUpdates};
        }
        if (!alarm && saturatedBefore < kPresentations && course.saturated >= kPresentations) {
            alarm = Alarm{saturatedText(layer, course.saturated), course.goodUpdates};
        }
    }
    return alarm;
}

} // namespace mc
