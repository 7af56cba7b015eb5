#include "training/experiment/json_fields.h"

#include "base/errors.h"
#include "training/experiment/experiment_fields.h"

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

} // namespace

Json parseJson(std::string_view text) {
    constexpr int kDeepest = 16;
    bool tooDeep = false;
    const auto keep = [&tooDeep](int depth, Json::parse_event_t, Json&) {
        tooDeep = tooDeep || depth > kDeepest;
        return depth <= kDeepest;
    };
    Json document = Json::parse(text.begin(), text.end(), keep, false);
    return tooDeep ? Json(Json::value_t::discarded) : document;
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
