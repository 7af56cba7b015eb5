#pragma once

#include "concordance/pair_selection.h"
#include "training/records/pair_record.h"

#include <QImage>
#include <QSize>
#include <cstdint>

namespace mc::ui {

struct Colours;

/// What the signs of a synapse pair say.
enum class PairSign : std::uint8_t { Same, Opposite, Undetermined };

/// Undetermined: one of the two is zero, or not a number.
[[nodiscard]] inline PairSign pairSign(float forward, float feedback) {
    // Without branches: the signs of an untrained network cannot be foretold, and there may be a million.
    const int product = (static_cast<int>(forward > 0) - static_cast<int>(forward < 0)) *
                        (static_cast<int>(feedback > 0) - static_cast<int>(feedback < 0));
    return static_cast<PairSign>(static_cast<int>(product < 0) + 2 * static_cast<int>(product == 0));
}

/// Pairs in the quadrants of W (to the right) and E (upwards).
struct PairCounts {
    std::int64_t bothPositive = 0;
    std::int64_t onlyFeedbackPositive = 0;
    std::int64_t bothNegative = 0;
    std::int64_t onlyForwardPositive = 0;
    std::int64_t undetermined = 0;
    [[nodiscard]] std::int64_t same() const { return bothPositive + bothNegative; }
    [[nodiscard]] std::int64_t opposite() const { return onlyFeedbackPositive + onlyForwardPositive; }
    [[nodiscard]] std::int64_t all() const { return same() + opposite() + undetermined; }
    bool operator==(const PairCounts&) const = default;
};

/// selection: counts only what it holds; empty: all pairs.
[[nodiscard]] PairCounts countPairs(const PairRecord& record, const PairSelection& selection = {});

/// Half the width and half the height of the plane of W and E around zero.
struct PairRanges {
    double forward = 1;
    double feedback = 1;
    bool operator==(const PairRanges&) const = default;
};

/// Round ranges that all but one in 200 weights keep to, so that a few extreme ones (efficacies are
/// log-normal) do not press all others together; 1 where nearly all are zero.
[[nodiscard]] PairRanges pairRanges(const PairRecord& record);

/// The pairs in the plane of W and E, as a density: a blot of `blot` x `blot` pixels each, stronger the more
/// of them fall on a pixel; what is beyond the ranges lies on the edge. What is not selected fades, unless
/// the selection is empty. Transparent where there is no pair. Throws std::bad_alloc.
[[nodiscard]] QImage scatterImage(const PairRecord& record, const PairSelection& selection, PairRanges ranges,
                                  QSize size, int blot, const Colours& theme);

/// The pixels of a blot for so many pairs: 3 for few, 1 for many.
[[nodiscard]] int blotSize(std::int64_t pairs);

/// The signs of all pairs, cells of the upper layer downwards, those of the lower one to the right: a pixel
/// per pair, or, where there are more cells than `most` has pixels, the mean of neighbours. Selected pairs
/// are not mixed with others. Throws std::bad_alloc.
[[nodiscard]] QImage matrixImage(const PairRecord& record, const PairSelection& selection, QSize most,
                                 const Colours& theme);

} // namespace mc::ui
