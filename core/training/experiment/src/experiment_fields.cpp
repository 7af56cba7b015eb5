#include "training/experiment/experiment_fields.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace mc {

namespace {

[[noreturn]] void refuse(const Field& field, std::string_view given, Text sentence,
                         std::vector<Message> allowed = {}) {
    allowed.insert(allowed.begin(), {fieldLabel(field), std::string(given)});
    throw BadParameter(std::string(field.id), {sentence, std::move(allowed)});
}

[[noreturn]] void refuseNumber(const Field& field, std::string_view given) {
    const bool whole = field.kind == FieldKind::Integer;
    std::vector<Message> range{Message::number(numberText(field.minimum)),
                               Message::number(numberText(field.maximum))};
    if (field.unit.empty()) {
        refuse(field, given,
               whole ? MC_TEXT("%1 cannot be '%2': it must be a whole number from %3 to %4.")
                     : MC_TEXT("%1 cannot be '%2': it must be a number from %3 to %4."),
               std::move(range));
    }
    range.emplace_back(field.unit);
    refuse(field, given,
           whole ? MC_TEXT("%1 cannot be '%2': it must be a whole number from %3 to %4 %5.")
                 : MC_TEXT("%1 cannot be '%2': it must be a number from %3 to %4 %5."),
           std::move(range));
}

FieldValue checked(const Field& field, const FieldValue& value) {
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real) {
        const auto* whole = std::get_if<std::int64_t>(&value);
        const auto* real = std::get_if<double>(&value);
        const double number = whole ? static_cast<double>(*whole) : real ? *real : NAN;
        const bool kindFits = whole != nullptr || (real != nullptr && field.kind == FieldKind::Real);
        if (!kindFits || !(number >= field.minimum && number <= field.maximum)) {
            refuseNumber(field, valueText(value));
        }
        return field.kind == FieldKind::Real ? FieldValue(number) : value;
    }
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        refuse(field, valueText(value), MC_TEXT("%1 cannot be '%2': it must be text."));
    }
    if (field.kind == FieldKind::Choice) {
        std::vector<std::string_view> names;
        for (const Choice& choice : field.choices) {
            if (choice.name == *text) {
                return value;
            }
            names.push_back(choice.name);
        }
        refuse(field, *text, MC_TEXT("%1 cannot be '%2': it can be %3."), {alternatives(names)});
    }
    if (text->empty()) {
        refuse(field, *text, MC_TEXT("%1 cannot be '%2': it must not be empty."));
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
    throw BadParameter(std::string(id), {MC_TEXT("There is no parameter '%1'."), {std::string(id)}});
}

void setField(Experiment& experiment, const Field& field, const FieldValue& value) {
    field.set(experiment, checked(field, value));
}

FieldValue parseField(const Field& field, std::string_view text) {
    const auto checkedNumber = [&](const auto& number) {
        if (!number) {
            refuseNumber(field, text);
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

Message fieldLabel(const Field& field) {
    if (field.symbol.empty()) {
        return {MC_TEXT("%1 (%2)"), {std::string(field.id), field.title}};
    }
    return {MC_TEXT("%1 (%2 %3)"), {std::string(field.id), field.title, std::string(field.symbol)}};
}

Message valueWords(const Field& field, const FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return Message::number(valueText(value));
    }
    const auto choice = std::ranges::find(field.choices, *text, &Choice::name);
    return choice == field.choices.end() ? Message(*text) : Message(choice->title);
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
