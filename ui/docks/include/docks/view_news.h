#pragma once

#include <QElapsedTimer>
#include <QList>

class QWidget;

namespace mc::ui {

/// Tells screen readers that views show something else: once a second while the run plays, and when it
/// pauses, since more would flood those who listen.
class ViewNews {
public:
    /// seen: the views that have just been given a frame. playing: as the frame says. Returns whether it was
    /// time to tell.
    bool tell(const QList<QWidget*>& seen, bool playing);

private:
    QElapsedTimer sinceTold_;
    bool wasPlaying_ = false;
};

} // namespace mc::ui
