#pragma once

#include "chart/chart_content.h"
#include "training/measures/history.h"

namespace mc::ui {

/// Chart of sign concordance over training, one curve per layer pair against the 50 % of chance. points:
/// empty where nothing was measured; layers: of the network, the input included; weighted: the concordance
/// weighted by |W|, too, dashed.
[[nodiscard]] ChartContent concordanceChart(const std::vector<ConcordancePoint>& points, int layers,
                                            bool weighted);

} // namespace mc::ui
