#pragma once

#include "view/data_table.h"

namespace mc::ui {

class ChartStrip;

/// The curves of charts that share a time axis, as far as they are in sight: a column of times and one per
/// curve, a row for every time at which one of them has a point, empty where another has none. Charts that
/// are hidden are left out.
[[nodiscard]] DataTable curveTable(const QString& id, const QString& title,
                                   const std::vector<const ChartStrip*>& strips);

/// The tables without those that have no row.
[[nodiscard]] std::vector<DataTable> withoutEmpty(std::vector<DataTable> tables);

} // namespace mc::ui
