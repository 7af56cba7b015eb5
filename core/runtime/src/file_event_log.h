#pragma once

#include "run.h"
#include "runtime/frame.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace mc {

/// Log of the latest events of files, which frames carry.
class FileEventLog {
public:
    /// runNumber: as in frames. run: on the board; its trainer may be null.
    void add(FileEvent event, std::uint64_t runNumber, const Run& run);
    [[nodiscard]] const std::vector<std::shared_ptr<const FileEvent>>& latest() const { return latest_; }

private:
    std::vector<std::shared_ptr<const FileEvent>> latest_; // in their order
    std::uint64_t count_ = 0;                              // of all so far
};

} // namespace mc
