#include "runtime/frame_events.h"

#include <utility>

namespace mc {

FrameEvents FrameEventDetector::next(const Frame& frame) {
    FrameEvents events;
    events.busyChanged = std::exchange(busy_, frame.busy) != frame.busy;
    events.runChanged = std::exchange(run_, frame.run) != frame.run;
    for (const std::shared_ptr<const FileEvent>& file : frame.files) {
        if (file->number > file_) {
            file_ = file->number;
            events.files.push_back(file);
        }
    }
    return events;
}

} // namespace mc
