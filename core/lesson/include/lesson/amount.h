#pragma once

#include "training/events/pause_event.h"
#include "training/state/moment.h"
#include "training/state/position.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace mc {

/// So many units of a run, as a lesson writes it: "40 batches".
struct Amount {
    StepUnit unit = StepUnit::Batch;
    std::int64_t count = 1; ///< 1 ... 1,000,000
    bool operator==(const Amount&) const = default;
};

/// How far a run goes: so many units, or until something occurs.
using Stretch = std::variant<Amount, PauseEvent>;

/// Reads "40 batches", "1 sample", "7 ms", "2 epochs", or an event as parsePauseEvent() does. Throws
/// BadParameter ("wait") with a sentence that says what can be written.
[[nodiscard]] Stretch parseStretch(std::string_view text);
/// As a lesson writes it.
[[nodiscard]] std::string stretchText(const Stretch& stretch);

/// Reads "25 batches/s", "2 samples/s", "30 ms/s": simulated milliseconds per second, for presentations of
/// `steps` ms and batches of `batch` presentations, both >= 1. Throws BadParameter ("speed").
[[nodiscard]] double parseSpeed(std::string_view text, std::int64_t steps, std::int64_t batch);

/// Where a run is after such an amount, from `from` on; a unit already begun counts as the first one.
[[nodiscard]] Moment momentAfter(const CourseShape& shape, const Moment& from, const Amount& amount);

} // namespace mc
