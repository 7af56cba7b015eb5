#include "window/frame_feed.h"

namespace mc::ui {

namespace {

constexpr int kRefreshMilliseconds = 16; ///< of a screen of 60 Hz

} // namespace

FrameFeed::FrameFeed(Runner& runner, QObject* parent) : QObject(parent), runner_(runner) {
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &FrameFeed::poll);
    timer_.start(kRefreshMilliseconds);
}

void FrameFeed::poll() {
    if (const FramePtr frame = runner_.takeFrame()) {
        emit frameReady(frame);
    }
}

} // namespace mc::ui
