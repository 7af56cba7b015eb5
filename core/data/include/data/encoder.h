#pragma once

#include "base/matrix.h"
#include "base/random.h"
#include "data/dataset.h"

#include <cstdint>
#include <span>

namespace mc {

/// How pixel intensity p drives the input layer (MODEL section 2, "Input layer").
enum class Encoder {
    Direct,  ///< constant current p, no spikes
    Regular, ///< evenly spaced spikes at rate p, random phase
    Poisson, ///< a spike with probability p at every step
};

/// Where the random numbers of an encoding come from.
struct EncodingAddress {
    Seed seed{};
    bool test = false;       ///< images of the test set: always the same spikes
    std::uint64_t epoch = 0; ///< training images are encoded anew in every epoch
};

/// Constant currents: column k of `currents` becomes p of image samples[k]. currents: [pixels x samples], p
/// in [0, 1].
void encodeCurrents(const ImageSet& images, std::span<const std::uint32_t> samples,
                    Eigen::Ref<Matrix> currents);

/// Spikes of the `regular` or `poisson` encoder for all steps: spikes: [pixels x samples * steps], 0 or 1;
/// the column of sample k at step t (from 0) is t * samples + k. What a sample gets depends on the address
/// and on its index in the image set, not on the other samples.
void encodeSpikes(Encoder encoder, const ImageSet& images, std::span<const std::uint32_t> samples,
                  const EncodingAddress& address, Eigen::Ref<SpikeMatrix> spikes);

} // namespace mc
