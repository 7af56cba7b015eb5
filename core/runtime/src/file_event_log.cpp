#include "file_event_log.h"

#include <utility>

namespace mc {

void FileEventLog::add(FileEvent event, std::uint64_t runNumber, const Run& run) {
    constexpr std::size_t kMostKept = 8;
    event.number = ++count_;
    event.run = runNumber;
    event.heldChanges = run.held->changes();
    if (run.trainer) {
        event.interventions = run.trainer->interventions().size();
        event.past = run.summarizePast();
    }
    latest_.push_back(std::make_shared<const FileEvent>(std::move(event)));
    if (latest_.size() > kMostKept) {
        latest_.erase(latest_.begin());
    }
}

} // namespace mc
