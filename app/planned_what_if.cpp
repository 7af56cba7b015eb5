#include "planned_what_if.h"

#include "base/number_text.h"
#include "faults.h"
#include "training/events/what_if_text.h"
#include "training/experiment/json_fields.h"

#include <cmath>

namespace mc::app {

std::int64_t PlannedTime::in(std::int64_t batchesPerEpoch) const {
    return updates ? *updates : std::llround(epochs.value_or(0) * static_cast<double>(batchesPerEpoch));
}

PlannedTime parsePlannedTime(const std::string& option, const std::string& when) {
    PlannedTime planned{when};
    const std::size_t equals = when.find('=');
    const std::string unit = when.substr(0, equals);
    const std::string number = equals == std::string::npos ? "" : when.substr(equals + 1);
    if (unit == "epoch") {
        const std::optional<double> epochs = numberIn<double>(number);
        planned.epochs = epochs >= 0.0 && epochs <= kMostEpochs ? epochs : std::nullopt;
    } else if (unit == "update") {
        const std::optional<std::int64_t> updates = numberIn<std::int64_t>(number);
        planned.updates = updates >= 0 && updates <= kMostUpdates ? updates : std::nullopt;
    }
    if (!planned.epochs && !planned.updates) {
        throw WrongUsage(option + ": '" + when +
                         "' is no time. It can be epoch=NUMBER (so many epochs are done, also 1.5) or "
                         "update=NUMBER.");
    }
    return planned;
}

PlannedWhatIf parsePlanned(const std::string& when, const std::string& what) {
    return {parsePlannedTime("--at", when), parseWhatIf(what)};
}

} // namespace mc::app
