#include "data/encoder.h"

#include "displaced.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <vector>

namespace mc {

namespace {

// Random numbers are whole multiples of 2^-53 and intensities of 1/255. Counted in these units both encoders
// need integers only: they are exact, and 0 never spikes, 255 always does.
constexpr int kRandomBits = 53;
constexpr std::uint64_t kBrightest = 255;

/// A uniform number r 2^-53 is below p = pixel / 255 exactly if r is below this.
constexpr std::uint64_t poissonThreshold(std::uint64_t pixel) {
    return ((pixel << kRandomBits) + kBrightest - 1) / kBrightest;
}

/// p of each intensity.
constexpr auto kCurrents = [] {
    std::array<float, kBrightest + 1> currents{};
    for (std::size_t pixel = 0; pixel < currents.size(); ++pixel) {
        currents[pixel] = static_cast<float>(pixel) / static_cast<float>(kBrightest);
    }
    return currents;
}();

/// The pixels of one image that are not black; the others never spike and need no random numbers.
struct LitPixels {
    explicit LitPixels(std::size_t pixels) : place(pixels), pixel(pixels), value(pixels), spike(pixels) {}

    void collect(const ImageShape& shape, std::span<const std::uint8_t> image,
                 const Displacement& displacement) {
        count = 0;
        visitDisplaced(shape, image, displacement, [this](std::size_t j, std::uint8_t intensity) {
            place[count] = static_cast<std::uint32_t>(j);
            pixel[count] = intensity;
            count += intensity != 0 ? 1 : 0;
        });
    }
    void scatter(std::uint8_t* column) const {
        std::fill_n(column, spike.size(), std::uint8_t{0});
        for (std::size_t i = 0; i < count; ++i) {
            column[place[i]] = spike[i];
        }
    }

    std::size_t count = 0;
    std::vector<std::uint32_t> place;
    std::vector<std::uint64_t> pixel;
    std::vector<std::uint64_t> value; ///< threshold or phase
    std::vector<std::uint8_t> spike;  ///< of the present step
};

void regularStep(LitPixels& lit) {
    constexpr std::uint64_t kOne = kBrightest << kRandomBits;
    const std::uint64_t* const pixel = lit.pixel.data();
    std::uint64_t* const phase = lit.value.data();
    std::uint8_t* const spike = lit.spike.data();
    const std::size_t count = lit.count;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t next = phase[i] + (pixel[i] << kRandomBits);
        spike[i] = next >= kOne ? 1 : 0;
        phase[i] = next >= kOne ? next - kOne : next;
    }
}

Displacement displacementOf(std::uint32_t sample, const EncodingAddress& address,
                            const ImagePresentation& how) {
    const bool varied = address.use == ImageUse::Training && how.augmentation != Augmentation{};
    return varied ? drawDisplacement(how.augmentation, address.seed, address.epoch, sample) : Displacement{};
}

/// p of one image, [pixels], into (p - mean) * factor of its channels.
void scaleChannels(const ImageShape& shape, std::span<const ChannelScale> scales, float* p) {
    for (const ChannelScale& scale : scales) {
        float* const end = p + shape.plane();
        for (; p != end; ++p) {
            *p = (*p - scale.mean) * scale.factor;
        }
    }
}

} // namespace

std::vector<std::uint8_t> presentedImage(const ImageSet& images, std::uint32_t sample,
                                         const EncodingAddress& address, const ImagePresentation& how) {
    std::vector<std::uint8_t> presented(images.shape.size());
    visitDisplaced(images.shape, images.image(sample), displacementOf(sample, address, how),
                   [&](std::size_t place, std::uint8_t pixel) { presented[place] = pixel; });
    return presented;
}

void encodeCurrents(const ImageSet& images, std::span<const std::uint32_t> samples,
                    Eigen::Ref<Matrix> currents, const EncodingAddress& address,
                    const ImagePresentation& how) {
    assert(static_cast<std::size_t>(currents.rows()) == images.shape.size());
    assert(static_cast<std::size_t>(currents.cols()) == samples.size());
    for (std::size_t k = 0; k < samples.size(); ++k) {
        float* const column = currents.col(static_cast<Index>(k)).data();
        visitDisplaced(images.shape, images.image(samples[k]), displacementOf(samples[k], address, how),
                       [column](std::size_t place, std::uint8_t pixel) { column[place] = kCurrents[pixel]; });
        scaleChannels(images.shape, how.scales, column);
    }
}

void encodeSpikes(Encoder encoder, const ImageSet& images, std::span<const std::uint32_t> samples,
                  const EncodingAddress& address, Eigen::Ref<SpikeMatrix> spikes,
                  const ImagePresentation& how) {
    if (samples.empty()) {
        return;
    }
    const std::size_t pixels = images.shape.size();
    assert(encoder != Encoder::Direct && how.scales.empty());
    assert(static_cast<std::size_t>(spikes.rows()) == pixels);
    assert(static_cast<std::size_t>(spikes.cols()) % samples.size() == 0);
    const std::size_t steps = static_cast<std::size_t>(spikes.cols()) / samples.size();
    const bool poisson = encoder == Encoder::Poisson;
    const Purpose purpose = poisson ? Purpose::InputSpikes : Purpose::InputPhase;
    LitPixels lit(pixels);
    for (std::size_t k = 0; k < samples.size(); ++k) {
        const AddressedRandom random(address.seed, purpose, static_cast<std::uint64_t>(address.use),
                                     address.use == ImageUse::Training ? address.epoch : 0, samples[k]);
        lit.collect(images.shape, images.image(samples[k]), displacementOf(samples[k], address, how));
        for (std::size_t i = 0; i < lit.count; ++i) {
            lit.value[i] = poisson ? poissonThreshold(lit.pixel[i])
                                   : kBrightest * (random.bits(lit.place[i]) >> (64 - kRandomBits));
        }
        for (std::size_t step = 0; step < steps; ++step) {
            if (poisson) {
                random.compare(step * pixels, lit.place.data(), lit.value.data(), lit.count,
                               lit.spike.data());
            } else {
                regularStep(lit);
            }
            lit.scatter(spikes.col(static_cast<Index>(step * samples.size() + k)).data());
        }
    }
}

} // namespace mc
