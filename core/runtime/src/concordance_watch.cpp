#include "concordance_watch.h"

namespace mc {

std::shared_ptr<const ConcordancePoint> ConcordanceWatch::of(const Trainer& trainer, bool moving) {
    constexpr int kShare = 50; // of the time that a measure may take
    if (trainer.network()->layers.size() < 2) {
        return nullptr;
    }
    const auto begun = Clock::now();
    const bool current = last_ && last_->update == trainer.state().updates + 1;
    const bool recent = last_ && moving && begun < keptUntil_;
    if (!current && !recent) {
        last_ = std::make_shared<const ConcordancePoint>(trainer.concordancePoint());
        const auto end = Clock::now();
        keptUntil_ = end + kShare * (end - begun);
    }
    return last_;
}

} // namespace mc
