#include "training/measures/measure_table.h"

namespace mc {

void LayerMeasures::measure(const MeasuredLayer& layer, bool ofUpdate) {
    forEachMeasure<LayerReading>([&](const Measure& row, const LayerReading& reading) {
        if (reading.ofUpdate == ofUpdate) {
            (*this)[MeasureId(row)] = reading.of(layer);
        }
    });
}

std::string racedName(const Measure& measure) {
    const bool ofLayer = std::holds_alternative<LayerReading>(measure.reading);
    return std::string(measure.id) + (ofLayer ? "_lowest_layer" : "");
}

std::string racedColumn(const Measure& measure) {
    std::string name = racedName(measure);
    switch (measure.unit) {
    case MeasureUnit::Share:
        return name + "_fraction";
    case MeasureUnit::Degrees:
        return name + "_degrees";
    case MeasureUnit::Loss:
        return name + "_E";
    case MeasureUnit::Number:
    case MeasureUnit::Count:
        break;
    }
    return name;
}

MeasureSet watchedFor(const Measure& measure) {
    MeasureSet watched{.concordance = !std::holds_alternative<LayerReading>(measure.reading)};
    if (const auto* layer = std::get_if<LayerReading>(&measure.reading)) {
        watched.*(layer->watchedBy != nullptr ? layer->watchedBy : &MeasureSet::rates) = true;
    }
    return watched;
}

} // namespace mc
