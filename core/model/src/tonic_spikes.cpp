#include "model/tonic_spikes.h"

#include "base/reshape.h"

#include <algorithm>

namespace mc {

void TonicSpikes::find(const SpikeMatrix& spikes, int lanes) {
    reshape(counts_, spikes.rows(), lanes);
    reshape(tonic_, spikes.rows(), lanes);
    const Index size = counts_.size();
    const auto steps = static_cast<int>(spikes.size() / size);
    std::uint16_t* const counts = counts_.data();
    std::fill_n(counts, size, std::uint16_t{0});
    for (int t = 0; t < steps; ++t) {
        const std::uint8_t* const s = spikes.data() + t * size;
        for (Index i = 0; i < size; ++i) {
            counts[i] = static_cast<std::uint16_t>(counts[i] + s[i]);
        }
    }
    std::uint8_t* const tonic = tonic_.data();
    int tonicEvents = 0;
    int departures = 0;
    for (Index i = 0; i < size; ++i) {
        const int count = counts[i];
        const int missing = steps - count;
        const bool isTonic = missing + 1 < count; // one more: the tonic event itself
        tonic[i] = isTonic ? 1 : 0;
        tonicEvents += isTonic ? 1 : 0;
        departures += isTonic ? missing : count;
    }
    tonicEvents_ = tonicEvents;
    departures_ = departures;
}

} // namespace mc
