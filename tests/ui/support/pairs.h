#pragma once

#include "training/pair_record.h"

#include <cstdint>
#include <memory>

namespace mc::ui::test {

/// Weights spread over [-1, 1] without a zero; the feedback has the sign of the forward weight but in every
/// `everyOpposite`-th pair (0: nowhere).
inline std::shared_ptr<PairRecord> spreadPairs(Index upperCells, Index lowerCells, Index everyOpposite = 10,
                                               int pair = 0) {
    auto record = std::make_shared<PairRecord>();
    record->pair = pair;
    record->forward.resize(upperCells, lowerCells);
    record->feedback.resize(upperCells, lowerCells);
    std::uint32_t state = 1;
    const auto next = [&state] {
        state = state * 1664525U + 1013904223U;
        return (static_cast<float>(state >> 8U) + 0.5F) / 16777216.0F; // in (0, 1)
    };
    for (Index k = 0; k < record->forward.size(); ++k) {
        const float w = 2 * next() - 1;
        const float magnitude = next();
        const bool opposite = everyOpposite > 0 && k % everyOpposite == 0;
        record->forward.data()[k] = w;
        record->feedback.data()[k] = (w > 0) != opposite ? magnitude : -magnitude;
    }
    return record;
}

} // namespace mc::ui::test
