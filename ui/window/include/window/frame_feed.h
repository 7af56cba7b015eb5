#pragma once

#include "runtime/runner.h"

#include <QObject>
#include <QTimer>

namespace mc::ui {

/// Takes the newest frame from the runner once per screen refresh and hands it on. The simulation never waits
/// for it; frames in between are skipped.
class FrameFeed : public QObject {
    Q_OBJECT
public:
    /// runner: outlives the feed.
    explicit FrameFeed(Runner& runner, QObject* parent = nullptr);

signals:
    void frameReady(const mc::FramePtr& frame); ///< never null

private:
    void poll();

    Runner& runner_;
    QTimer timer_;
};

} // namespace mc::ui
