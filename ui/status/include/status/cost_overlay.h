#pragma once

#include "runtime/frame.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>
#include <cstdint>

namespace mc::ui {

/// Frames painted since a window opened, and the time it took.
struct PaintTotals {
    std::int64_t frames = 0;
    std::int64_t nanoseconds = 0;
};

/// What showing the run costs, over the last half second or so: frames painted and skipped, time to paint
/// one, to hand one to the views, and to assemble one on the simulation's thread. Lies over the corner of a
/// window and lets the mouse through.
class CostOverlay : public QLabel {
    Q_OBJECT
public:
    /// window: the overlay's parent, which tells it of its frames and paints.
    explicit CostOverlay(QWidget* window);

    /// A frame went to the views, which took so long.
    void frameShown(const Frame& frame, std::int64_t nanoseconds);
    /// The window was painted, some or all of what had changed in it. The first one after a frame counts as
    /// painting that frame; those that follow add their time to it.
    void painted(std::int64_t nanoseconds);

    /// Frames that were assembled but never shown, since the run began.
    [[nodiscard]] std::int64_t skipped() const { return skipped_; }
    [[nodiscard]] const PaintTotals& totals() const { return totals_; }
    /// Writes what was counted since the last time, and counts anew. Called by a timer while visible.
    void writeCounts();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Counts {
        PaintTotals painted;
        std::int64_t frames = 0;
        std::int64_t showNanoseconds = 0;
        double assemblyMicroseconds = 0;
    };
    void place();

    Counts counts_;
    PaintTotals totals_;
    std::uint64_t run_ = 0;
    std::uint64_t number_ = 0;
    std::int64_t skipped_ = 0;
    bool waitsForPaint_ = false;
    QElapsedTimer since_;
    QTimer timer_;
};

} // namespace mc::ui
