#include "frames/count_words.h"

#include "style/text.h"

namespace mc::ui {

QString spikesText(std::int64_t spikes) {
    return spikes == 1 ? tr("1 spike") : tr("%1 spikes").arg(countText(spikes));
}

QString burstsText(std::int64_t vip, std::int64_t sst) {
    return sst == 1 ? tr("%1 VIP and 1 SST burst").arg(countText(vip))
                    : tr("%1 VIP and %2 SST bursts").arg(countText(vip), countText(sst));
}

QString cellCountsText(std::int64_t spikes, std::int64_t vip, std::int64_t sst) {
    return tr("PYR spikes %1 · bursts VIP %2, SST %3").arg(countText(spikes), countText(vip), countText(sst));
}

} // namespace mc::ui
