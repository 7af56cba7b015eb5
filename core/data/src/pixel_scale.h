#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

namespace mc {

/// How numbers of any range become intensities 0 ... 255: where all are from 0 to 1, they are multiplied by
/// 255; else, where all are from 0 to 255, they are rounded; else the lowest becomes 0 and the highest 255.
class PixelScale {
public:
    void include(std::span<const double> numbers) {
        const auto [lowest, highest] = std::ranges::minmax_element(numbers);
        lowest_ = std::min(lowest_, *lowest);
        highest_ = std::max(highest_, *highest);
    }

    /// Of a number that was included.
    [[nodiscard]] std::uint8_t pixel(double number) const {
        if (lowest_ >= 0 && highest_ <= kWhite) {
            return static_cast<std::uint8_t>(std::lround(highest_ <= 1 ? kWhite * number : number));
        }
        // Divided first: the difference of two large numbers may be more than a number can be.
        const double range = highest_ / 2 - lowest_ / 2;
        const double part = range > 0 ? (number / 2 - lowest_ / 2) / range : 0;
        return static_cast<std::uint8_t>(std::lround(kWhite * part));
    }

private:
    static constexpr double kWhite = 255;
    double lowest_ = std::numeric_limits<double>::max();
    double highest_ = std::numeric_limits<double>::lowest();
};

} // namespace mc
