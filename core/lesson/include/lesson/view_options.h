#pragma once

#include "training/experiment/experiment.h"

#include <span>
#include <string>
#include <string_view>

namespace mc {

/// An option of a view of the board, by the names that lessons use. resources/manual/lessons.md lists them.
struct ViewOption {
    /// What a value is besides the words of `values`.
    enum class Number { None, HiddenLayer, LayerPair, Convolution };

    std::string_view view;
    std::string_view name;
    std::span<const std::string_view> values; ///< words; the first is the value at the start of the program
    Number number = Number::None;
};

/// Every option that a lesson can set. The views bind the same names to their controls.
[[nodiscard]] std::span<const ViewOption> viewOptions();

/// The value that an option gets: "concordance, weighted=on".
struct ViewSetting {
    std::string view;
    std::string option;
    std::string value;
    bool operator==(const ViewSetting&) const = default;
};

/// Throws BadParameter ("view") if there is no such option, or the option cannot have this value in views of
/// this experiment.
void checkSetting(const ViewSetting& setting, const Experiment& experiment);

} // namespace mc
