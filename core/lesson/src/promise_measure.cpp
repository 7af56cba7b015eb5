#include "lesson/promise_measure.h"

#include "base/errors.h"
#include "base/text.h"

#include <algorithm>
#include <vector>

namespace mc {

namespace {

std::vector<PromiseMeasure> promiseTable() {
    std::vector<PromiseMeasure> table;
    for (const Measure& row : kMeasures) {
        if (row.promise.empty()) {
            continue;
        }
        const bool pair = std::holds_alternative<PairReading>(row.reading);
        const bool layer = pair || std::holds_alternative<LayerReading>(row.reading);
        table.push_back({row.promise, row.title, row.relative ? MeasureUnit::Share : row.unit, MeasureId(row),
                         layer, pair});
    }
    using OnBoard = PromiseMeasure::OnBoard;
    table.push_back({.name = "error",
                     .title = MC_TEXT("mean |e|"),
                     .reading = OnBoard::Error,
                     .layer = true,
                     .cell = true});
    table.push_back({.name = "spikes",
                     .title = MC_TEXT("number of spikes"),
                     .unit = MeasureUnit::Count,
                     .reading = OnBoard::Spikes,
                     .layer = true,
                     .cell = true,
                     .needsCell = true});
    table.push_back({"epochs", MC_TEXT("number of epochs"), MeasureUnit::Count, OnBoard::Epochs});
    table.push_back({"updates", MC_TEXT("number of updates"), MeasureUnit::Count, OnBoard::Updates});
    return table;
}

} // namespace

std::span<const PromiseMeasure> promiseMeasures() {
    static const std::vector<PromiseMeasure> table = promiseTable();
    return table;
}

const PromiseMeasure& promiseMeasureNamed(std::string_view name) {
    const auto found = std::ranges::find(promiseMeasures(), name, &PromiseMeasure::name);
    if (found == promiseMeasures().end()) {
        throw BadParameter("promise", {MC_TEXT("'%1' is nothing that is measured. It can be %2."),
                                       {name, promiseMeasureNames()}});
    }
    return *found;
}

std::string promiseMeasureNames() {
    std::string text;
    for (const PromiseMeasure& measure : promiseMeasures()) {
        const std::string name =
            (text.empty() ? "" : ", ") + std::string(measure.name) + (measure.layer ? ":LAYER" : "");
        text += measure.needsCell ? "" : name;
        text += measure.cell ? name + ":CELL" : "";
    }
    return text;
}

} // namespace mc
