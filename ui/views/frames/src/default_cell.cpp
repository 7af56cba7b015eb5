#include "frames/default_cell.h"

#include "frames/cell_ranking.h"
#include "frames/frame_text.h"
#include "frames/network_activity.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kSlow = 2;         ///< presentations per second that can be looked at one by one
constexpr int kHalfSecond = 30;     ///< presentations shown in half a second, one per frame at 60 Hz
constexpr float kFarBehind = 0.25F; ///< share of the best mean

} // namespace

/// Takes another presentation into the means.
void DefaultCell::look(const Frame& frame) {
    if (frame.presentation == last_) {
        return;
    }
    last_ = frame.presentation;
    ++shown_;
    const std::vector<Vector> scores = spikeErrorScores(*last_);
    const bool same = std::ranges::equal(scores, means_, {}, &Vector::size, &Vector::size);
    if (!same) {
        means_ = scores;
        return;
    }
    for (std::size_t k = 0; k < scores.size(); ++k) {
        means_[k] += (scores[k] - means_[k]) / kHalfSecond;
    }
}

CellChoice DefaultCell::nextAtSpeed(CellChoice onShow) {
    const CellChoice best = bestOf(means_);
    const auto meanOf = [this](CellChoice cell) {
        return means_[static_cast<std::size_t>(cell.layer) - 1][cell.cell];
    };
    if (shown_ < kHalfSecond || best.layer == 0 || meanOf(onShow) >= kFarBehind * meanOf(best)) {
        return onShow;
    }
    shown_ = 0;
    return best;
}

CellChoice DefaultCell::next(const Frame& frame, CellChoice onShow) {
    if (!hasPresentation(frame) || stepsShown(frame) == 0) {
        return onShow;
    }
    look(frame);
    const bool there = hasCell(frame, onShow);
    if (there && frame.playing && frame.imagesPerSecond > kSlow) {
        return nextAtSpeed(onShow);
    }
    if (there && spikesWithError(frame, onShow)) {
        return onShow;
    }
    shown_ = 0;
    if (const CellChoice found = bestOf(spikeErrorScores(*frame.presentation)); found.layer > 0) {
        return found;
    }
    return there ? onShow : mostActiveCell(frame);
}

} // namespace mc::ui
