#pragma once

#include "style/scale.h"

#include <span>
#include <vector>

namespace mc::ui {

/// A view whose marks, lines or colours are measured against ranges that grow with what it has shown. Two of
/// a kind that are looked at together get the same ones.
class HasScales {
public:
    HasScales() = default;
    virtual ~HasScales() = default;
    HasScales(const HasScales&) = delete;
    HasScales& operator=(const HasScales&) = delete;

    /// The limits of its ranges.
    [[nodiscard]] virtual std::vector<double> scales() const = 0;
    /// Lets them grow to those of another view of its kind; where there are not as many, nothing happens.
    virtual void growScales(const std::vector<double>& scales) = 0;

protected:
    /// Whether one has grown. ranges: as many as scales.
    static bool grow(std::span<GrowingRange* const> ranges, const std::vector<double>& scales) {
        bool grown = false;
        for (std::size_t k = 0; k < ranges.size() && ranges.size() == scales.size(); ++k) {
            if (ranges[k]->limit() < scales[k]) {
                ranges[k]->include(scales[k]);
                grown = true;
            }
        }
        return grown;
    }
};

} // namespace mc::ui
