#pragma once

#include <cstddef>
#include <cstdint>

namespace mc {

enum class Seed : std::uint64_t {};

/// What a random number is for. Part of its address: numbers for different purposes are independent.
enum class Purpose : std::uint32_t {
    Weights = 1,
    Feedback = 2,
    Efficacy = 3,
    Order = 4,       ///< order of the training images in an epoch
    InputPhase = 5,  ///< initial phases of the `regular` encoder
    InputSpikes = 6, ///< the `poisson` encoder
    DrawnDigits = 7,
    RedrawnFeedback = 8, ///< magnitudes of `brsf`, which are new in every update
    SignFlips = 9,       ///< feedback synapses whose sign a person turns
    WeightNoise = 10,    ///< noise that a person adds to forward weights
    Augmentation = 11,   ///< how training images are shifted and mirrored
    HeldFlips = 12,      ///< feedback synapses whose sign is held turned
    Trials = 16,         ///< how the values of fields meet in the trials of a tuning
};

/// Random numbers that are addressed, not drawn from a stream: the number at `index` is a function of seed,
/// purpose, up to three coordinates and the index alone. So nothing depends on the order in which numbers are
/// asked for, on the number of threads, or on what is watched.
///
/// The coordinates are hashed into a 64-bit key (the seed twice, so that it cannot stand for a purpose); the
/// number is the finalizer of SplitMix64 (Steele, Lea & Flood 2014) of the key plus index times the
/// golden-ratio increment. Integer arithmetic only: bits(), uniform() and below() are the same
/// on every machine; normal() is as exact as the machine's logarithm and cosine.
class AddressedRandom {
public:
    AddressedRandom(Seed seed, Purpose purpose, std::uint64_t a = 0, std::uint64_t b = 0,
                    std::uint64_t c = 0) noexcept;

    [[nodiscard]] std::uint64_t bits(std::uint64_t index) const noexcept {
        return mix(key_ + (index + 1) * kIncrement);
    }
    /// Uniform in [0, 1), a multiple of 2^-53.
    [[nodiscard]] double uniform(std::uint64_t index) const noexcept {
        return static_cast<double>(bits(index) >> 11) * 0x1.0p-53;
    }
    /// Uniform integer in [0, bound), bound >= 1. The bias is below bound / 2^64.
    [[nodiscard]] std::uint64_t below(std::uint64_t index, std::uint64_t bound) const noexcept;
    /// below[i] = 1 if uniform(first + offsets[i]) is below bounds[i] 2^-53, else 0, for `count` numbers at
    /// once. bounds: at most 2^53.
    void compare(std::uint64_t first, const std::uint32_t* offsets, const std::uint64_t* bounds,
                 std::size_t count, std::uint8_t* below) const noexcept;
    /// Standard normal, by Box and Muller from the two uniforms 2 index and 2 index + 1.
    [[nodiscard]] double normal(std::uint64_t index) const noexcept;

private:
    static constexpr std::uint64_t kIncrement = 0x9e3779b97f4a7c15ULL;
    static constexpr std::uint64_t kFirstFactor = 0xbf58476d1ce4e5b9ULL;
    static constexpr std::uint64_t kSecondFactor = 0x94d049bb133111ebULL;
    static constexpr std::uint64_t mix(std::uint64_t z) noexcept {
        z = (z ^ (z >> 30)) * kFirstFactor;
        z = (z ^ (z >> 27)) * kSecondFactor;
        return z ^ (z >> 31);
    }
    std::uint64_t key_;
};

} // namespace mc
