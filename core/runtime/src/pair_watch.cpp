#include "pair_watch.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

constexpr Index kSmall = 65'536; ///< synapse pairs that are copied for every frame
constexpr auto kInterval = std::chrono::milliseconds(100);

} // namespace

PairWatch::Taken PairWatch::taken(const Trainer& trainer, int pair, bool moving) const {
    const auto now = Clock::now();
    const auto last = std::ranges::find_if(last_, [&](const Taken& one) { return one.record->pair == pair; });
    if (last != last_.end()) {
        const bool current = last->record->updates == trainer.state().updates;
        const bool recent = moving && last->record->forward.size() > kSmall && now - last->time < kInterval;
        if (current || recent) {
            return *last;
        }
    }
    return {trainer.pairs(pair), now};
}

std::vector<std::shared_ptr<const PairRecord>> PairWatch::of(const Trainer& trainer,
                                                             const std::vector<int>& pairs, bool moving) {
    std::vector<Taken> all;
    std::vector<std::shared_ptr<const PairRecord>> records;
    for (const int pair : pairs) {
        if (Taken one = taken(trainer, pair, moving); one.record) {
            records.push_back(one.record);
            all.push_back(std::move(one));
        }
    }
    last_ = std::move(all);
    return records;
}

} // namespace mc
