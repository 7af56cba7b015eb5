#pragma once

#include <QString>
#include <cstdint>

namespace mc::ui {

/// "1 spike", "12 spikes".
[[nodiscard]] QString spikesText(std::int64_t spikes);
/// "3 VIP and 12 SST bursts".
[[nodiscard]] QString burstsText(std::int64_t vip, std::int64_t sst);
/// "PYR 19 spikes · VIP 13, SST 0 bursts": spikes and bursts of one microcircuit.
[[nodiscard]] QString cellCountsText(std::int64_t spikes, std::int64_t vip, std::int64_t sst);

} // namespace mc::ui
