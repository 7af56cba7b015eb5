#pragma once

#include "concordance/pair_binning.h"
#include "concordance/pair_ends.h"
#include "concordance/pair_selection.h"
#include "training/records/pair_record.h"

#include <QString>
#include <QStringList>

namespace mc::ui {

/// The layers that a record joins, from 0 (input). layers: of the network, the input included.
[[nodiscard]] int lowerLayer(const PairRecord& record);
[[nodiscard]] int upperLayer(const PairRecord& record, int layers);

/// What the two axes of a scatter stand for: "W" and "E", or, for direct feedback, "path of W" and "D".
[[nodiscard]] QString forwardName(const PairRecord& record);
[[nodiscard]] QString feedbackName(const PairRecord& record);

/// "same sign", "opposite signs", "sign undetermined".
[[nodiscard]] QString signText(PairSign sign);

/// "hidden 1 cell 17 → output cell 3: W +0.12, E +0.05, same sign".
[[nodiscard]] QString pairText(const PairRecord& record, int layers, CellPair pair,
                               const PairEnds& ends = {});

/// "4,000 pairs: 3,760 same sign, 240 opposite, 0 undetermined".
[[nodiscard]] QString countsText(const PairCounts& counts);
/// The same without their sum: "3,760 same, 240 opposite, 0 undetermined", and shorter; the longest first.
[[nodiscard]] QStringList briefCountsForms(const PairCounts& counts);

/// The cells that have a part in a selection: "hidden 1 cells 3–9, 17 → output cell 3".
[[nodiscard]] QString cellsText(const PairRecord& record, int layers, const PairSelection& selection,
                                const PairEnds& ends = {});

} // namespace mc::ui
