#pragma once

#include "base/text.h"
#include "lesson/claim.h"

#include <array>
#include <string_view>

namespace mc {

/// How a measure is written and what it is of.
struct MeasureRow {
    enum class Unit { Share, Degrees, Number, Count };
    std::string_view name;
    std::string_view title; ///< what a person reads, after "the"
    Measure measure;
    Unit unit;
    bool layer = false;     ///< is of a layer
    bool pair = false;      ///< of a layer and the one above
    bool cell = false;      ///< can be of a cell
    bool needsCell = false; ///< is of nothing else
};

/// In the order of the enumerators.
inline constexpr std::array kMeasureTable = {
    MeasureRow{"accuracy", MC_TEXT("test accuracy"), Measure::Accuracy, MeasureRow::Unit::Share},
    MeasureRow{"train-accuracy", MC_TEXT("training accuracy"), Measure::TrainAccuracy,
               MeasureRow::Unit::Share},
    MeasureRow{"loss", MC_TEXT("test loss"), Measure::Loss, MeasureRow::Unit::Number},
    MeasureRow{"train-loss", MC_TEXT("training loss"), Measure::TrainLoss, MeasureRow::Unit::Number},
    MeasureRow{"concordance", MC_TEXT("sign concordance"), Measure::Concordance, MeasureRow::Unit::Share,
               true, true},
    MeasureRow{"weighted-concordance", MC_TEXT("weighted concordance"), Measure::Weighted,
               MeasureRow::Unit::Share, true, true},
    MeasureRow{"angle", MC_TEXT("angle of E to Wᵀ"), Measure::Angle, MeasureRow::Unit::Degrees, true, true},
    MeasureRow{"distance", MC_TEXT("distance of B from M∘Wᵀ"), Measure::Distance, MeasureRow::Unit::Share,
               true, true},
    MeasureRow{"rate", MC_TEXT("rate of PYR spikes"), Measure::Rate, MeasureRow::Unit::Number, true},
    MeasureRow{"vip-rate", MC_TEXT("rate of VIP spikes"), Measure::VipRate, MeasureRow::Unit::Number, true},
    MeasureRow{"sst-rate", MC_TEXT("rate of SST spikes"), Measure::SstRate, MeasureRow::Unit::Number, true},
    MeasureRow{"silent", MC_TEXT("share of silent cells"), Measure::Silent, MeasureRow::Unit::Share, true},
    MeasureRow{"gradient-angle", MC_TEXT("angle to the exact gradient"), Measure::GradientAngle,
               MeasureRow::Unit::Degrees, true},
    MeasureRow{"error", MC_TEXT("mean |e|"), Measure::Error, MeasureRow::Unit::Number, true, false, true},
    MeasureRow{"spikes", MC_TEXT("number of spikes"), Measure::Spikes, MeasureRow::Unit::Count, true, false,
               true, true},
    MeasureRow{"epochs", MC_TEXT("number of epochs"), Measure::Epochs, MeasureRow::Unit::Count},
    MeasureRow{"updates", MC_TEXT("number of updates"), Measure::Updates, MeasureRow::Unit::Count},
};

[[nodiscard]] const MeasureRow& rowOf(Measure measure);

} // namespace mc
