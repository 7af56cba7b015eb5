#pragma once

#include "base/random.h"

#include <cstddef>
#include <cstdint>

namespace mc {

// All in the header: it has to be compiled as drawn_digits.cpp is, without contracted multiply-adds.

/// The random numbers of one image, one after the other.
class Draws {
public:
    explicit Draws(const AddressedRandom& random) : random_(random) {}

    std::size_t below(std::size_t bound) { return random_.below(next_++, bound); }
    /// Uniform in [low, high).
    double between(double low, double high) { return low + (high - low) * random_.uniform(next_++); }
    /// Mean 0, the given deviation, never beyond three times that: the sum of three uniforms, which needs no
    /// logarithm, whose last bits differ between machines.
    double bell(double deviation) {
        const double first = random_.uniform(next_++);
        const double second = random_.uniform(next_++);
        const double third = random_.uniform(next_++);
        return (first + second + third - 1.5) * 2.0 * deviation;
    }

private:
    AddressedRandom random_;
    std::uint64_t next_ = 0;
};

} // namespace mc
