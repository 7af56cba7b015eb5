#pragma once

#include "runtime/frame.h"
#include "view/picture_box.h"

namespace mc::ui {

/// The room that a view or a card leaves around it, units.
inline constexpr QMarginsF kAroundInput{10, 8, 10, 8};

/// Input and output of a presentation: its image with what the microcircuit sees of it framed, the output of
/// each class, the time and the verdict.
class InputPicture : public PictureBox {
public:
    /// frame: null before the first one. cell: may name none of the network. withImage: else the image is on
    /// show elsewhere.
    InputPicture(FramePtr frame, CellChoice cell, bool withImage = true);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    FramePtr frame_;
    CellChoice cell_;
};

} // namespace mc::ui
