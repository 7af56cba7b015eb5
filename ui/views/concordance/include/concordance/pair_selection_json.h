#pragma once

#include "concordance/pair_selection.h"

#include <QJsonValue>
#include <optional>

namespace mc::ui {

/// {"upper": CELLS, "lower": CELLS, "selected": BITS}, the bits compressed and in base 64; Undefined where
/// nothing is selected.
[[nodiscard]] QJsonValue toJson(const PairSelection& selection);
/// None for what toJson() has not made: files are not trusted.
[[nodiscard]] std::optional<PairSelection> pairSelectionFromJson(const QJsonValue& value);

} // namespace mc::ui
