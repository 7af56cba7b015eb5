#pragma once

#include "training/experiment/experiment_fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mc {

// The small parts of reading a set-up's text: see readSetUpText().

/// "test-images" and "test_images" are one name: some programs take underscores for marks of emphasis.
[[nodiscard]] std::string withoutDashes(std::string_view name);

/// The field that a setting is written for; null: there is none of this name.
[[nodiscard]] const Field* fieldWritten(std::string_view name);

/// Takes a beginning off a text, where it is there.
bool takeOff(std::string_view& text, std::string_view beginning);

/// Takes the digits at the beginning of a text off, as a number of updates.
[[nodiscard]] std::optional<std::int64_t> takeUpdates(std::string_view& text);

/// At most 60 bytes, or a little more, of what may be very long, or no text.
[[nodiscard]] std::string beginningForPerson(std::string_view text);

} // namespace mc
