#include "data/standardisation.h"

#include <cmath>
#include <cstdint>

namespace mc {

namespace {

constexpr double kWhite = 255;

/// Of pixels 0 ... 255: exact for as many as a data set can have.
struct Sums {
    std::int64_t pixels = 0;
    std::int64_t sum = 0;
    std::int64_t squares = 0;

    void add(std::span<const std::uint8_t> plane) {
        std::uint64_t planeSum = 0;
        std::uint64_t planeSquares = 0;
        for (const std::uint32_t pixel : plane) {
            planeSum += pixel;
            planeSquares += std::uint64_t{pixel} * pixel;
        }
        pixels += static_cast<std::int64_t>(plane.size());
        sum += static_cast<std::int64_t>(planeSum);
        squares += static_cast<std::int64_t>(planeSquares);
    }
    [[nodiscard]] double mean() const { return static_cast<double>(sum) / static_cast<double>(pixels); }
    /// Sums about a whole number near the mean are exact, and what is subtracted from their squares is at
    /// most half of them: no digits cancel, however alike the pixels are.
    [[nodiscard]] double variance() const {
        const std::int64_t near = std::llround(mean());
        const auto about = static_cast<double>(sum - pixels * near);
        const auto squaresAbout = static_cast<double>(squares - 2 * near * sum + pixels * near * near);
        const auto count = static_cast<double>(pixels);
        return (squaresAbout - about * about / count) / count;
    }
};

} // namespace

std::vector<ChannelScale> channelScales(const ImageSet& images) {
    const std::size_t plane = images.shape.plane();
    std::vector<ChannelScale> scales;
    for (std::size_t channel = 0; channel < static_cast<std::size_t>(images.shape.channels); ++channel) {
        Sums sums;
        for (std::size_t index = 0; index < images.count(); ++index) {
            sums.add(images.image(index).subspan(channel * plane, plane));
        }
        const double variance = sums.variance();
        scales.push_back({static_cast<float>(sums.mean() / kWhite),
                          variance > 0 ? static_cast<float>(kWhite / std::sqrt(variance)) : 0.0F});
    }
    return scales;
}

} // namespace mc
