#pragma once

#include "circuit/circuit_moment.h"
#include "time_axis/time_span.h"
#include "view/picture_box.h"

#include <vector>

namespace mc::ui {

/// The microcircuit on show below its name and the step it is at, and beside it, or below where there is no
/// room, those that are pinned.
class CircuitsPicture : public PictureBox {
public:
    // The layout, on the screen, too; units.
    static constexpr QMarginsF kMargins{10, 8, 6, 8};
    static constexpr int kSpacing = 6;
    static constexpr int kBetween = 12;   ///< microcircuits
    static constexpr int kShownShare = 3; ///< of the width, beside pinned ones
    static constexpr int kPinnedShare = 2;
    /// Width from which they stand side by side, margins included.
    [[nodiscard]] static int rowFrom(std::size_t pinned);

    struct Shown {
        FramePtr frame;          ///< null before the first one
        CircuitMomentPtr moment; ///< of the cell on show; null where nothing can be told
        CellChoice cell;
        std::vector<CellChoice> pinned;
        TimeSpan sight; ///< stretch of the presentation in sight
        QString update; ///< of the synapse on show, in words
    };
    /// circuit: the one on show. pinned: in the order of Shown::pinned.
    CircuitsPicture(Shown shown, PicturePtr circuit, const std::vector<PicturePtr>& pinned);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    Shown shown_;
};

} // namespace mc::ui
