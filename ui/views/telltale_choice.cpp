#include "views/telltale_choice.h"

#include "views/cell_ranking.h"
#include "views/frame_text.h"
#include "views/network_activity.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kSeconds = 0.5;
constexpr double kMostShown = 30; ///< presentations on show in that time, one per frame at 60 Hz

/// Quiet presentations, as far as they are shown, that a cell is allowed.
int patience(const Frame& frame) {
    const double passing = frame.playing ? kSeconds * frame.imagesPerSecond : 0;
    return static_cast<int>(std::clamp(passing, 1.0, kMostShown));
}

} // namespace

CellChoice TelltaleChoice::next(const Frame& frame, CellChoice onShow) {
    if (!hasPresentation(frame) || stepsShown(frame) == 0) {
        return onShow;
    }
    const bool there = hasCell(frame, onShow);
    if (there && isTelltale(frame, onShow)) {
        quiet_ = 0;
        last_ = frame.presentation;
        return onShow;
    }
    if (frame.presentation != last_) {
        ++quiet_;
        last_ = frame.presentation;
    }
    if (there && quiet_ < patience(frame)) {
        return onShow;
    }
    quiet_ = 0;
    if (const CellChoice found = telltaleCell(frame); found.layer > 0) {
        return found;
    }
    return there ? onShow : mostActiveCell(frame);
}

} // namespace mc::ui
