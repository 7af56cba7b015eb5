#include "window/frame_feed.h"

#include <utility>

namespace mc::ui {

namespace {

constexpr int kRefreshMilliseconds = 16; ///< of a screen of 60 Hz

} // namespace

FrameFeed::FrameFeed(std::function<FramePtr()> newest, QObject* parent)
    : QObject(parent), newest_(std::move(newest)) {
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &FrameFeed::poll);
    timer_.start(kRefreshMilliseconds);
}

bool FrameFeed::poll() {
    const FramePtr frame = newest_();
    if (!frame) {
        return false;
    }
    tell(frame, detector_.next(*frame));
    return true;
}

void FrameFeed::takeUp(const FramePtr& frame) {
    FrameEvents events = detector_.next(*frame);
    events.files.clear();
    tell(frame, events);
}

void FrameFeed::tell(const FramePtr& frame, const FrameEvents& events) {
    emit frameReady(frame);
    if (events.busyChanged) {
        emit busyChanged(frame->busy);
    }
    if (events.runChanged) {
        emit runChanged(frame);
    }
    if (!frame->busy) {
        emit stateReady(frame);
    }
    for (const std::shared_ptr<const FileEvent>& file : events.files) {
        emit fileHandled(*file);
    }
    emit delivered(frame);
}

} // namespace mc::ui
