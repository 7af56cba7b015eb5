#pragma once

#include "data/identity.h"
#include "training/experiment/experiment_fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mc {

// The words of a set-up's text, without white space: see setUpText().
inline constexpr int kSetUpFormat = 1;
inline constexpr std::string_view kSetUpHead = "Microcircuitset-up,format";
inline constexpr std::string_view kSetUpVersion = ",version";
inline constexpr std::string_view kSetUpAt = "atupdate";
inline constexpr std::string_view kSetUpContinued = ",continued";
inline constexpr std::string_view kSetUpPause = "pauseat";
inline constexpr std::string_view kSetUpStood = "stoodatupdate";
inline constexpr std::string_view kSetUpOf = "of";
inline constexpr std::string_view kSetUpPerEpoch = "perepoch";
inline constexpr std::string_view kSetUpEnd = "endofset-up";
inline constexpr std::string_view kSetUpChecksum = ",checksum";
// What is said of data beside the fields of the experiment.
inline constexpr std::string_view kSetUpDataSet = "data-set";
inline constexpr std::string_view kSetUpIdentity = "data-checksums";

/// CRC-32 of a text without white space, as eight hexadecimal digits.
[[nodiscard]] std::string setUpChecksum(std::string_view compact);

/// "28x28x1/60000/.../.../10000/.../..."
[[nodiscard]] std::string identityText(const DataIdentity& identity);
/// None if the text is no identity.
[[nodiscard]] std::optional<DataIdentity> identityIn(std::string_view text);

} // namespace mc
