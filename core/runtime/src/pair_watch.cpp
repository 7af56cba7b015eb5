#include "pair_watch.h"

namespace mc {

namespace {

constexpr Index kSmall = 65'536; ///< synapse pairs that are copied for every frame
constexpr auto kInterval = std::chrono::milliseconds(100);

} // namespace

std::shared_ptr<const PairRecord> PairWatch::of(const Trainer& trainer, int pair, bool moving) {
    const bool same = last_ && last_->pair == pair;
    const bool current = same && last_->updates == trainer.state().updates;
    const auto now = Clock::now();
    const bool recent = same && moving && last_->forward.size() > kSmall && now - taken_ < kInterval;
    if (!current && !recent) {
        last_ = trainer.pairs(pair);
        taken_ = now;
    }
    return last_;
}

} // namespace mc
