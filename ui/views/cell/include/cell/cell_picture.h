#pragma once

#include "cell/cell_course.h"
#include "view/picture_box.h"

namespace mc::ui {

/// A microcircuit without a network: the courses of its last 100 ms; at the right the gate curve beside the
/// course of u, and the f–I curve, both with the point of now.
class CellPicture : public PictureBox {
public:
    explicit CellPicture(CellMomentPtr moment);

    /// The values of now, and what it does with the input of now.
    [[nodiscard]] QString summary() const override;
    /// Of the steps in sight; of both curves.
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    [[nodiscard]] DataTable courses() const;

    CellMomentPtr moment_;
};

/// What the cell is set to, for a figure, which has no sliders: "I = 0.25, vₐ = +0.1, …".
[[nodiscard]] QString settingsText(const CellSettings& settings);

} // namespace mc::ui
