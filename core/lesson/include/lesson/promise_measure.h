#pragma once

#include "base/text.h"
#include "training/measures/measure_table.h"

#include <span>
#include <string_view>
#include <variant>

namespace mc {

/// A measure that lessons can promise something about: one of the table of measures, or what the board shows
/// of the presentation or the place of a run.
struct PromiseMeasure {
    enum class OnBoard {
        Error,  ///< mean |e| over the steps shown, of a layer's cells or of one cell
        Spikes, ///< of a cell in the steps shown
        Epochs,
        Updates,
    };
    std::string_view name;
    Text title; ///< what a person reads, after "the"
    MeasureUnit unit = MeasureUnit::Number;
    std::variant<MeasureId, OnBoard> reading;
    bool layer = false;     ///< is of a layer
    bool pair = false;      ///< of a layer and the one above
    bool cell = false;      ///< can be of a cell
    bool needsCell = false; ///< is of nothing else
};

/// All of them, in the order of the table of measures.
[[nodiscard]] std::span<const PromiseMeasure> promiseMeasures();

/// Throws BadParameter ("promise") with a sentence that says what there is.
[[nodiscard]] const PromiseMeasure& promiseMeasureNamed(std::string_view name);

/// Names with their places, for sentences that say what there is: "accuracy, ..., concordance:LAYER".
[[nodiscard]] std::string promiseMeasureNames();

} // namespace mc
