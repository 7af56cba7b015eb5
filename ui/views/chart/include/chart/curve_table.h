#pragma once

#include "view/data_table.h"

namespace mc::ui {

class ChartStrip;
struct ChartContent;

/// The curves of charts that share a time axis, as far as they are in sight: a column of times and one per
/// curve, a row for every time at which one of them has a point, empty where another has none.
[[nodiscard]] DataTable chartTable(const QString& id, const QString& title,
                                   const std::vector<ChartContent>& charts);
/// The same of the charts on the screen that are not hidden.
[[nodiscard]] DataTable curveTable(const QString& id, const QString& title,
                                   const std::vector<const ChartStrip*>& strips);

/// The tables without those that have no row.
[[nodiscard]] std::vector<DataTable> withoutEmpty(std::vector<DataTable> tables);

} // namespace mc::ui
