#pragma once

#include "lesson/promise_measure.h"
#include "runtime/frame.h"
#include "training/race/race_course.h"

#include <optional>
#include <string>
#include <string_view>

namespace mc {

/// A measure of a place: "concordance:1", "spikes:1:17", "accuracy@fa".
struct Quantity {
    const PromiseMeasure* measure = nullptr; ///< of promiseMeasures()
    int layer = 0; ///< 1 ... L, or the lower one of a pair, 1 ... L - 1; 0: of no layer
    int cell = -1; ///< from 0; -1: of no cell
    /// Where it is taken: the name of a step (at its end), of a rule in the step's race, "before" (at the
    /// beginning of the step); empty: at the end of the step itself.
    std::string at;
    bool operator==(const Quantity&) const = default;
};

enum class Relation { AtLeast, AtMost, Above, Below };

/// Something that a lesson promises: "accuracy@fa < accuracy@frsf - 2%".
struct Claim {
    std::string text; ///< as it was written
    int line = 0;     ///< in the file
    Quantity left;
    Relation relation = Relation::AtLeast;
    std::optional<Quantity> right; ///< none: a number
    double number = 0;             ///< alone, or added to `right`; in the unit of the measure
};

/// Reads "concordance:1 >= 70%", "accuracy@fa < accuracy@frsf - 2%". Throws BadParameter ("promise") with a
/// sentence that says what can be written.
[[nodiscard]] Claim parseClaim(std::string_view text);
/// "concordance:1@flipped".
[[nodiscard]] std::string quantityText(const Quantity& quantity);
/// A value as a person reads it: "83.1 %", "28.4°", "0.042". value: in the unit of the measure; shares in
/// [0, 1].
[[nodiscard]] std::string valueText(const PromiseMeasure& measure, double value);

/// Throws BadParameter ("promise") if the experiment has no such layer or cell.
void checkFits(const Quantity& quantity, const Experiment& experiment);

/// What has to be watched so that a frame holds it.
[[nodiscard]] WatchSet needsOf(const PromiseMeasure& measure);

/// The value at the moment of a frame; none if it was not measured yet.
[[nodiscard]] std::optional<double> valueIn(const Frame& frame, const Quantity& quantity);
/// The value of a rule after so many epochs, its mean over seeds; none if it was not measured. A measure that
/// is taken between tests is the last one before.
[[nodiscard]] std::optional<double> valueIn(const RaceResult& race, const std::string& rule,
                                            const PromiseMeasure& measure, double epochs);

/// Whether a race has such a measure, of all its layers together: a promise of it names no layer, or layer 1.
[[nodiscard]] bool isRaced(const PromiseMeasure& measure);

/// left, right: in the unit of what they measure.
[[nodiscard]] bool holds(Relation relation, double left, double right);

} // namespace mc
