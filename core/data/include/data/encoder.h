#pragma once

#include "base/matrix.h"
#include "base/random.h"
#include "data/augmentation.h"
#include "data/dataset.h"
#include "data/standardisation.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mc {

/// How pixel intensity p drives the input layer (model.md, section 2, "Input layer").
enum class Encoder {
    Direct,  ///< constant current p, no spikes
    Regular, ///< evenly spaced spikes at rate p, random phase
    Poisson, ///< a spike with probability p at every step
};

/// What an image is presented for. The random numbers of each are independent.
enum class ImageUse : std::uint8_t {
    Training,   ///< varied, and encoded anew in every epoch
    Evaluation, ///< always the same spikes
    Question,   ///< likewise: of an AskedImage
};

/// Where the random numbers of an encoding come from.
struct EncodingAddress {
    Seed seed{};
    ImageUse use = ImageUse::Training;
    std::uint64_t epoch = 0; ///< of training
};

/// What images go through before they drive the input layer. By default nothing.
struct ImagePresentation {
    std::vector<ChannelScale> scales; ///< [channels], for constant currents only; empty: none
    Augmentation augmentation;        ///< of training images only
};

/// An image as it is presented, varied if it is a training image: [shape.size()], 0 ... 255 for p = 0 ... 1.
[[nodiscard]] std::vector<std::uint8_t> presentedImage(const ImageSet& images, std::uint32_t sample,
                                                       const EncodingAddress& address,
                                                       const ImagePresentation& how);

/// Constant currents: column k of `currents` becomes p of image samples[k] as presented, scaled by its
/// channel. currents: [pixels x samples]; p is in [0, 1], scaled values have no bounds. Takes no memory.
void encodeCurrents(const ImageSet& images, std::span<const std::uint32_t> samples,
                    Eigen::Ref<Matrix> currents, const EncodingAddress& address = {},
                    const ImagePresentation& how = {});

/// Spikes of the `regular` or `poisson` encoder for all steps: spikes: [pixels x samples * steps], 0 or 1;
/// the column of sample k at step t (from 0) is t * samples + k. What a sample gets depends on the address
/// and on its index in the image set, not on the other samples. how: must have no scales.
void encodeSpikes(Encoder encoder, const ImageSet& images, std::span<const std::uint32_t> samples,
                  const EncodingAddress& address, Eigen::Ref<SpikeMatrix> spikes,
                  const ImagePresentation& how = {});

} // namespace mc
