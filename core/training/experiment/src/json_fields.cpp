#include "training/experiment/json_fields.h"

#include "base/errors.h"
#include "training/experiment/experiment_fields.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string>

namespace mc {

using Json = nlohmann::ordered_json;

namespace {

FieldValue valueFromJson(const std::string& id, const Json& value) {
    if (value.is_number_integer()) {
        constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (value.is_number_unsigned() && value.get<std::uint64_t>() > kMost) {
            return value.get<double>(); // beyond the range of every field
        }
        return value.get<std::int64_t>();
    }
    if (value.is_number()) {
        return value.get<double>();
    }
    if (value.is_string()) {
        return value.get<std::string>();
    }
    throw BadParameter(id, {MC_TEXT("%1 cannot be %2: it must be a number or text."), {id, value.dump()}});
}

/// What a document may hold, so that neither memory nor time grows far beyond its length. The names in an
/// object are compared one by one.
class JsonBounds {
public:
    /// length: bytes of the document.
    explicit JsonBounds(std::size_t length)
        : most_(kMostInShortOnes + static_cast<std::int64_t>(length / kLeastBytes)) {}

    /// Whether the parser is to keep what it has come upon.
    bool take(int depth, Json::parse_event_t event, const Json& value) {
        const auto place = static_cast<std::size_t>(std::clamp(depth, 0, kDeepest));
        if (event == Json::parse_event_t::object_start) {
            names_[place] = 0;
        } else if (event == Json::parse_event_t::key) {
            kept_ = kept_ && ++names_[place > 0 ? place - 1 : 0] <= kMostNames;
        }
        const bool isEnd =
            event == Json::parse_event_t::object_end || event == Json::parse_event_t::array_end;
        const bool isNumber = event == Json::parse_event_t::value && !value.is_string();
        others_ += isEnd || isNumber ? 0 : 1;
        kept_ = kept_ && depth <= kDeepest && others_ <= most_;
        return kept_;
    }
    [[nodiscard]] bool areKept() const { return kept_; }

private:
    static constexpr int kDeepest = 16;
    static constexpr int kMostNames = 1000; ///< in one object
    static constexpr std::int64_t kMostInShortOnes = 100'000;
    static constexpr std::size_t kLeastBytes = 4; ///< that each of the others takes on average

    std::array<int, kDeepest + 1> names_{};
    std::int64_t others_ = 0; ///< texts, names, lists and objects
    std::int64_t most_;
    bool kept_ = true;
};

} // namespace

Json parseJson(std::string_view text) {
    JsonBounds bounds(text.size());
    const auto keep = [&bounds](int depth, Json::parse_event_t event, const Json& value) {
        return bounds.take(depth, event, value);
    };
    Json document = Json::parse(text.begin(), text.end(), keep, false);
    return bounds.areKept() ? document : Json(Json::value_t::discarded);
}

std::string jsonText(const Json& document, int indent) {
    try {
        return document.dump(indent);
    } catch (const Json::type_error&) {
        throw BadParameter(
            "data", MC_TEXT("The folder's name is not UTF-8, so that it cannot be written to a file."));
    }
}

std::int64_t wholeNumber(const Json& value, const Message& what, std::int64_t least, std::int64_t most) {
    // Of numbers beyond int64 the sign would be lost; they are beyond every range here.
    const bool whole =
        value.is_number_integer() && (!value.is_number_unsigned() || value.get<std::uint64_t>() >> 63 == 0);
    const std::int64_t number = whole ? value.get<std::int64_t>() : 0;
    if (!whole || number < least || number > most) {
        throw Refused(
            {MC_TEXT("%1 is %2, not a whole number from %3 to %4"), {what, value.dump(), least, most}});
    }
    return number;
}

std::int64_t wholeNumber(const Json& value, const char* key, std::int64_t least, std::int64_t most) {
    return wholeNumber(value, Message(std::string(key)), least, most);
}

Json fieldsToJson(const Experiment& experiment) {
    Json object = Json::object();
    for (const Field& field : experimentFields()) {
        std::visit([&](const auto& value) { object[std::string(field.id)] = value; }, field.get(experiment));
    }
    return object;
}

Experiment fieldsFromJson(const Json& object) {
    Experiment experiment;
    for (const Field& field : experimentFields()) {
        if (field.earlier && !object.contains(field.id)) {
            setField(experiment, field, *field.earlier);
        }
    }
    for (const auto& [id, value] : object.items()) {
        setField(experiment, fieldNamed(id), valueFromJson(id, value));
    }
    validate(experiment);
    return experiment;
}

} // namespace mc
