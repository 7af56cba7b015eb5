#include "training/events/what_if_table.h"

#include "what_if_arguments.h"
#include "what_if_rows.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace mc {

namespace {

std::vector<WhatIfRow> table() {
    std::vector<WhatIfRow> rows;
    addFeedbackSignRows(rows);
    addErrorCellRows(rows);
    addPlasticityRows(rows);
    addLesionRows(rows);
    addCurrentRows(rows);
    addWeightNoiseRows(rows);
    addImageRows(rows);
    addParameterRows(rows);
    return rows;
}

const WhatIfRow& rowOf(std::size_t kind, unsigned switched) {
    return *std::ranges::find_if(
        whatIfRows(), [&](const WhatIfRow& row) { return row.kind == kind && row.switched == switched; });
}

} // namespace

std::span<const WhatIfRow> whatIfRows() {
    static const std::vector<WhatIfRow> rows = table();
    return rows;
}

const WhatIfRow* whatIfRowNamed(std::string_view key) {
    const auto rows = whatIfRows();
    const auto row = std::ranges::find(rows, key, &WhatIfRow::key);
    return row == rows.end() ? nullptr : &*row;
}

WhatIfArguments argumentsOf(const WhatIf& change) {
    return std::visit([](const auto& what) { return read(what); }, change);
}

const WhatIfRow& rowOf(const WhatIf& change) {
    return rowOf(change.index(), argumentsOf(change).switched);
}

WhatIf switched(const WhatIfRow& row, WhatIfArguments before, bool on) {
    before.switched = on ? before.switched | row.switched : before.switched & ~row.switched;
    return row.make(before);
}

} // namespace mc
