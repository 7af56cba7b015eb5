#pragma once

#include "base/message.h"
#include "training/experiment/experiment.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace mc {

/// Parses a document of the depth that the program's own files have. Discarded if it is no JSON or nests
/// deeper: much of what can be done with a document recurses.
[[nodiscard]] nlohmann::ordered_json parseJson(std::string_view text);

/// A document as text. Throws BadParameter ("data") if it holds text that is not UTF-8, as a folder's name
/// can.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json& document, int indent);

/// Updates that a run may have done: the largest count that every reader of JSON takes exactly.
inline constexpr std::int64_t kMostUpdates = std::int64_t{1} << 53;

/// A whole number in [least, most]. Throws Refused, which names `what` or the key, for anything else.
[[nodiscard]] std::int64_t wholeNumber(const nlohmann::ordered_json& value, const Message& what,
                                       std::int64_t least, std::int64_t most);
[[nodiscard]] std::int64_t wholeNumber(const nlohmann::ordered_json& value, const char* key,
                                       std::int64_t least, std::int64_t most);

/// All fields of an experiment as one JSON object, in the order of the table.
[[nodiscard]] nlohmann::ordered_json fieldsToJson(const Experiment& experiment);

/// Sets the fields that `object` names; others have their default, or what they had before there was such a
/// field. Throws BadParameter for an unknown field or a value that is refused.
[[nodiscard]] Experiment fieldsFromJson(const nlohmann::ordered_json& object);

} // namespace mc
