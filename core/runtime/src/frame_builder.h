#pragma once

#include "concordance_watch.h"
#include "image_cost.h"
#include "pair_watch.h"
#include "run.h"
#include "runtime/frame.h"

#include <cstdint>
#include <memory>

namespace mc {

/// Builds successive frames of the run on the board. Parts that have not changed are shared with the frame
/// before; measures that cost much are renewed now and then while the run moves.
class FrameBuilder {
public:
    void watch(const WatchSet& topics) { watched_ = topics; }
    [[nodiscard]] const WatchSet& watched() const { return watched_; }

    /// Another run is on the board.
    void beginRun();
    /// The run is in another state than by going on: nothing that was measured of it holds.
    void forgetMeasured();
    /// The state has changed since the last frame was published.
    void markChanged() { changed_ = true; }
    [[nodiscard]] bool changed() const { return changed_; }
    /// A batch of so many images was learned in so many seconds.
    void addCost(double seconds, std::int64_t images) { cost_.add(seconds, images); }

    /// A frame as the last one but for its number; null if there is none of this run.
    [[nodiscard]] std::shared_ptr<Frame> again();
    /// An empty frame with the next number.
    [[nodiscard]] std::shared_ptr<Frame> next();
    /// Fills in what is watched of a run. moving: there will be a later frame.
    void fill(const Run& run, bool moving, Frame& frame);
    /// The frame is complete: the next one goes by it.
    [[nodiscard]] FramePtr publish(std::shared_ptr<Frame> frame);

private:
    WatchSet watched_;
    PairWatch pairs_;
    ImageCost cost_;
    ConcordanceWatch concordance_;
    std::uint64_t frames_ = 0;
    FramePtr last_;
    bool elsewhere_ = false; // came to this state by another way than going on: nothing of last_ holds
    bool changed_ = true;
};

} // namespace mc
