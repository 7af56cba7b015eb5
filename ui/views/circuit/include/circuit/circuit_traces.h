#pragma once

#include "circuit/circuit_traces_picture.h"
#include "time_axis/time_navigation.h"
#include "view/picture_view.h"

namespace mc::ui {

inline constexpr QSize kWishedTraces{380, 210}; ///< units, of a screen pixels

/// Widget of the traces of a microcircuit. The time axis can be zoomed, panned, read off with cursors, and
/// linked to others.
class CircuitTraces : public PictureView {
    Q_OBJECT
public:
    explicit CircuitTraces(QWidget* parent = nullptr);

    /// Null: empty axes.
    void showMoment(const CircuitMomentPtr& moment);
    /// Another cell or another run: ranges begin anew.
    void resetRanges() { ranges_.reset(); }

    [[nodiscard]] const CircuitTracesPicture& traces() const { return *traces_; }
    [[nodiscard]] TimeNavigation& time() const { return *time_; }

    [[nodiscard]] QSize sizeHint() const override { return kWishedTraces; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePicture();

    CircuitMomentPtr moment_;
    TraceRanges ranges_;
    std::shared_ptr<const CircuitTracesPicture> traces_; ///< the picture
    TimeNavigation* time_;
};

} // namespace mc::ui
