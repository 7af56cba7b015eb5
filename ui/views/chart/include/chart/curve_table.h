#pragma once

#include "view/data_table.h"

namespace mc::ui {

struct ChartContent;

/// The curves of charts that share a time axis, as far as they are in sight: a column of times and one per
/// curve, a row for every time at which one of them has a point, empty where another has none.
[[nodiscard]] DataTable chartTable(const QString& id, const QString& title,
                                   const std::vector<ChartContent>& charts);
} // namespace mc::ui
