#pragma once

#include "concordance/pair_binning.h"
#include "training/records/kernel_record.h"

#include <QString>
#include <vector>

namespace mc::ui {

/// How many entries of kernels have the sign of their partner.
struct SignCounts {
    std::int64_t same = 0;
    std::int64_t opposite = 0;
    std::int64_t undetermined = 0; ///< one of the two is zero, or not a number

    void add(PairSign sign);
    [[nodiscard]] std::int64_t all() const { return same + opposite + undetermined; }
    /// Share of `same` among those that have two signs; none where there is no such entry.
    [[nodiscard]] std::optional<double> share() const;
    bool operator==(const SignCounts&) const = default;
};

/// Of each out channel. record: with feedback.
[[nodiscard]] std::vector<SignCounts> signCounts(const KernelRecord& record);

/// Of all of them together.
[[nodiscard]] SignCounts sumOf(const std::vector<SignCounts>& counts);

/// "71.2 %", or "none".
[[nodiscard]] QString shareText(const SignCounts& counts);

/// "W and E: 71.2 % same sign, 2,460 of 3,454 entries; 2 with a zero", those not being counted.
[[nodiscard]] QString signsText(const SignCounts& counts);

} // namespace mc::ui
