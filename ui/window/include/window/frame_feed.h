#pragma once

#include "runtime/frame_events.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace mc::ui {

/// Event source: takes the newest frame from the runner once per screen refresh and tells of it, first how
/// things are, then what has happened since the frame before. The simulation never waits for it; frames in
/// between are skipped, events are not.
class FrameFeed : public QObject {
    Q_OBJECT
public:
    /// newest: the newest frame not yet taken, or null.
    explicit FrameFeed(std::function<FramePtr()> newest, QObject* parent = nullptr);

    /// Tells of the newest frame at once. False if there is none.
    bool poll();
    /// Tells of a frame that another feed has told of: as of a run that is new here, without its files, which
    /// were handled there.
    void takeUp(const FramePtr& frame);
    /// Takes no more frames.
    void stop() { timer_.stop(); }

signals:
    // In this order. Frames are never null.
    void frameReady(const mc::FramePtr& frame);
    void busyChanged(bool busy);
    void runChanged(const mc::FramePtr& frame); ///< another run is on the board
    void stateReady(const mc::FramePtr& frame); ///< a frame that is not busy: what it says is of now
    void fileHandled(const mc::FileEvent& file);
    void delivered(const mc::FramePtr& frame);

private:
    void tell(const FramePtr& frame, const FrameEvents& events);

    std::function<FramePtr()> newest_;
    FrameEventDetector detector_;
    QTimer timer_;
};

} // namespace mc::ui
