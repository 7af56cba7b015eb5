#pragma once

#include "runtime/frame.h"
#include "slider_scale.h"
#include "training/events/what_if_table.h"

#include <QString>
#include <optional>
#include <string>

namespace mc::ui {

/// What a slider of the bar sets: a parameter, or the amount of a what-if, at the picked cell or in all
/// layers. Named as in files.
class SliderParameter {
public:
    /// None where nothing of this name can be set by a slider.
    static std::optional<SliderParameter> named(const std::string& name);

    [[nodiscard]] const std::string& name() const { return name_; }
    /// "learning rate η₀"; of the picked cell with its name.
    [[nodiscard]] QString title(const Frame& frame, CellAddress picked) const;
    [[nodiscard]] QString unit() const;
    /// "30 %", "0.2": without the unit of a parameter.
    [[nodiscard]] QString valueText(double value) const;
    /// Of a run; the same as long as the run was begun with the same experiment.
    [[nodiscard]] SliderScale scale(const Frame& frame) const;
    /// As it holds in the run.
    [[nodiscard]] double value(const Frame& frame, CellAddress picked) const;
    [[nodiscard]] WhatIf change(double value, CellAddress picked) const;
    /// Why it cannot be set now; empty: it can.
    [[nodiscard]] QString refusal(const Frame& frame, CellAddress picked) const;

private:
    [[nodiscard]] CellAddress place(CellAddress picked) const;

    const Field* field_ = nullptr;   ///< of a parameter
    const WhatIfRow* row_ = nullptr; ///< of the amount of a what-if
    std::string name_;
};

} // namespace mc::ui
