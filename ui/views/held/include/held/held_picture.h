#pragma once

#include "held/run_rows.h"
#include "view/picture_box.h"

namespace mc::ui {

/// What stands above the settings: that they differ, or why there is nothing to compare.
[[nodiscard]] QString settingsHeading(const Frame& frame);
/// The same in several forms, the longest first.
[[nodiscard]] QStringList settingsHeadingForms(const Frame& frame);

/// The list of held runs above a table of the settings in which they differ.
class HeldPicture : public PictureBox {
public:
    /// frame: null before the first one.
    explicit HeldPicture(FramePtr frame);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    FramePtr frame_;
};

} // namespace mc::ui
