#pragma once

#include "lesson/claim.h"

#include <array>
#include <string_view>

namespace mc {

/// How a measure is written and what it is of.
struct MeasureRow {
    enum class Unit { Share, Degrees, Number, Count };
    std::string_view name;
    Measure measure;
    Unit unit;
    bool layer = false;     ///< is of a layer
    bool pair = false;      ///< of a layer and the one above
    bool cell = false;      ///< can be of a cell
    bool needsCell = false; ///< is of nothing else
};

/// In the order of the enumerators.
inline constexpr std::array kMeasureTable = {
    MeasureRow{"accuracy", Measure::Accuracy, MeasureRow::Unit::Share},
    MeasureRow{"train-accuracy", Measure::TrainAccuracy, MeasureRow::Unit::Share},
    MeasureRow{"loss", Measure::Loss, MeasureRow::Unit::Number},
    MeasureRow{"train-loss", Measure::TrainLoss, MeasureRow::Unit::Number},
    MeasureRow{"concordance", Measure::Concordance, MeasureRow::Unit::Share, true, true},
    MeasureRow{"weighted-concordance", Measure::Weighted, MeasureRow::Unit::Share, true, true},
    MeasureRow{"angle", Measure::Angle, MeasureRow::Unit::Degrees, true, true},
    MeasureRow{"distance", Measure::Distance, MeasureRow::Unit::Share, true, true},
    MeasureRow{"rate", Measure::Rate, MeasureRow::Unit::Number, true},
    MeasureRow{"vip-rate", Measure::VipRate, MeasureRow::Unit::Number, true},
    MeasureRow{"sst-rate", Measure::SstRate, MeasureRow::Unit::Number, true},
    MeasureRow{"silent", Measure::Silent, MeasureRow::Unit::Share, true},
    MeasureRow{"gradient-angle", Measure::GradientAngle, MeasureRow::Unit::Degrees, true},
    MeasureRow{"error", Measure::Error, MeasureRow::Unit::Number, true, false, true},
    MeasureRow{"spikes", Measure::Spikes, MeasureRow::Unit::Count, true, false, true, true},
    MeasureRow{"epochs", Measure::Epochs, MeasureRow::Unit::Count},
    MeasureRow{"updates", Measure::Updates, MeasureRow::Unit::Count},
};

[[nodiscard]] const MeasureRow& rowOf(Measure measure);

} // namespace mc
