#pragma once

#include "runtime/frame.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mc::ui {

/// What of a run changes when there is something to save.
struct RunMark {
    std::uint64_t run = 0;
    Moment moment;
    std::size_t interventions = 0;
    std::vector<Bookmark> bookmarks;
    std::uint64_t heldChanges = 0;
    bool operator==(const RunMark&) const = default;
};

/// Of a frame, or of what became of a file.
template <class Source> [[nodiscard]] RunMark markOf(const Source& source, std::size_t interventions) {
    return source.past ? RunMark{source.run, source.past->now, interventions, source.past->bookmarks,
                                 source.heldChanges}
                       : RunMark{source.run, {}, interventions, {}, source.heldChanges};
}
[[nodiscard]] inline RunMark markOf(const Frame& frame) {
    return markOf(frame, frame.interventions.size());
}
[[nodiscard]] inline RunMark markOf(const FileEvent& event) {
    return markOf(event, event.interventions);
}

} // namespace mc::ui
