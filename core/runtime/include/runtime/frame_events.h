#pragma once

#include "runtime/frame.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace mc {

/// What has happened between two frames that were seen one after the other, whatever frames there were in
/// between.
struct FrameEvents {
    bool busyChanged = false;
    bool runChanged = false; ///< another run is on the board
    /// Each is told once, in their order. Of so many at once that frames do not hold them all, the latest.
    std::vector<std::shared_ptr<const FileEvent>> files;
};

/// Change detector: turns frames, which tell how things are, into events, which tell what has changed.
class FrameEventDetector {
public:
    /// frame: a later one than that of before.
    [[nodiscard]] FrameEvents next(const Frame& frame);

private:
    bool busy_ = false;
    std::uint64_t run_ = 0;
    std::uint64_t file_ = 0; ///< number of the latest event of a file
};

} // namespace mc
