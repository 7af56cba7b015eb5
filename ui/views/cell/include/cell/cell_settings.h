#pragma once

#include "model/single_cell.h"
#include "training/experiment/experiment.h"

#include <QJsonValue>
#include <optional>

namespace mc::ui {

/// What a microcircuit without a network is set to.
struct CellSettings {
    CircuitParameters circuit;
    ErrorCellParameters errorCells;
    SingleCellInput input{.current = 0.25F, .apical = 0.1F}; ///< a cell that spikes and is told "more"
    bool operator==(const CellSettings&) const = default;
};

/// Largest magnitude of the current and of the error from above.
inline constexpr double kMostCellInput = 100;
// The currents between which most happens: those of the slider and of the f–I curve.
inline constexpr double kLeastUsualCurrent = -0.5;
inline constexpr double kMostUsualCurrent = 1.5;

/// Of the fields of an experiment that the cell has, and its input.
[[nodiscard]] QJsonValue cellSettingsToJson(const CellSettings& settings);
/// What cellSettingsToJson() once gave; none for anything else.
[[nodiscard]] std::optional<CellSettings> cellSettingsFromJson(const QJsonValue& json);

} // namespace mc::ui
