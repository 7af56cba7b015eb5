#pragma once

#include "runtime/frame.h"

#include <cstdint>

namespace mc::ui {

/// Filter that reads each news of files once: frames repeat the latest ones.
class UnreadNews {
public:
    /// Calls `take` with those that no frame before has had, in their order.
    template <class Take> void read(const Frame& frame, Take take) {
        for (const auto& news : frame.files) {
            if (news->number > seen_) {
                seen_ = news->number;
                take(*news);
            }
        }
    }

private:
    std::uint64_t seen_ = 0; ///< number of the latest
};

} // namespace mc::ui
