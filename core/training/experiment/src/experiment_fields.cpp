#include "training/experiment/experiment_fields.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "base/text.h"

#include <cmath>

namespace mc {

namespace {

[[noreturn]] void refuse(const Field& field, std::string_view given, const std::string& allowed) {
    throw BadParameter(std::string(field.id),
                       fieldLabel(field) + " cannot be '" + std::string(given) + "': it " + allowed + ".");
}

std::string rangeText(const Field& field) {
    const std::string unit = field.unit.empty() ? "" : " " + std::string(field.unit);
    const char* kind =
        field.kind == FieldKind::Integer ? "must be a whole number from " : "must be a number from ";
    return kind + numberText(field.minimum) + " to " + numberText(field.maximum) + unit;
}

FieldValue checked(const Field& field, const FieldValue& value) {
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real) {
        const auto* whole = std::get_if<std::int64_t>(&value);
        const auto* real = std::get_if<double>(&value);
        const double number = whole ? static_cast<double>(*whole) : real ? *real : NAN;
        const bool kindFits = whole != nullptr || (real != nullptr && field.kind == FieldKind::Real);
        if (!kindFits || !(number >= field.minimum && number <= field.maximum)) {
            refuse(field, valueText(value), rangeText(field));
        }
        return field.kind == FieldKind::Real ? FieldValue(number) : value;
    }
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        refuse(field, valueText(value), "must be text");
    }
    if (field.kind == FieldKind::Choice) {
        std::vector<std::string_view> names;
        for (const Choice& choice : field.choices) {
            if (choice.name == *text) {
                return value;
            }
            names.push_back(choice.name);
        }
        refuse(field, *text, "can be " + alternatives(names).inEnglish());
    }
    if (text->empty()) {
        refuse(field, *text, "must not be empty");
    }
    return value;
}

} // namespace

const Field& fieldNamed(std::string_view id) {
    for (const Field& field : experimentFields()) {
        if (field.id == id) {
            return field;
        }
    }
    throw BadParameter(std::string(id), "There is no parameter '" + std::string(id) + "'.");
}

void setField(Experiment& experiment, const Field& field, const FieldValue& value) {
    field.set(experiment, checked(field, value));
}

FieldValue parseField(const Field& field, std::string_view text) {
    const auto checkedNumber = [&](const auto& number) {
        if (!number) {
            refuse(field, text, rangeText(field));
        }
        return checked(field, *number);
    };
    switch (field.kind) {
    case FieldKind::Integer:
        return checkedNumber(numberIn<std::int64_t>(text));
    case FieldKind::Real:
        return checkedNumber(numberIn<double>(text));
    case FieldKind::Choice:
    case FieldKind::Text:
        break;
    }
    return checked(field, std::string(text));
}

std::string fieldLabel(const Field& field) {
    const std::string symbol = field.symbol.empty() ? "" : " " + std::string(field.symbol);
    return std::string(field.id) + " (" + std::string(field.title) + symbol + ")";
}

std::string valueText(const FieldValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*whole);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return numberText(*real);
    }
    return std::get<std::string>(value);
}

std::string fieldText(const Field& field, const Experiment& experiment) {
    return valueText(field.get(experiment));
}

} // namespace mc
