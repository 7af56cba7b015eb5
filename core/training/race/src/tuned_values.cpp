#include "training/race/tuned_values.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "base/grouped.h"
#include "base/text.h"
#include "learning/rules.h"
#include "training/experiment/data_summary.h"
#include "training/experiment/json_fields.h"
#include "training/experiment/suggestions.h"
#include "training/race/tuning.h"

#include <algorithm>
#include <array>
#include <exception>
#include <limits>
#include <new>
#include <utility>

namespace mc {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uintmax_t kMostTunedBytes = std::uintmax_t{1} << 24;
constexpr int kTunedFormat = 1;
constexpr const char* kTunedFormatEntry = "tuned_values_format";

/// What values may be tuned with and then be raced without: who learns, which images, and how many of them.
constexpr std::array<std::string_view, 6> kMayDiffer = {"rule",   "seed",        "data",
                                                        "images", "test_images", "validation"};

bool hasSuggested(const Field& field, const Experiment& experiment) {
    const auto suggested = suggestedValues(experiment);
    const auto own = std::ranges::find(suggested, field.id, &decltype(suggested)::value_type::first);
    return own != suggested.end() && field.get(experiment) == own->second;
}

/// Whether the field has the value that was tuned with: the same one, or the one suggested for the rule.
bool isAsTuned(const Field& field, const TunedValues& tuned, const Experiment& experiment) {
    return field.get(tuned.base) == field.get(experiment) ||
           (hasSuggested(field, tuned.base) && hasSuggested(field, experiment)) ||
           std::ranges::find(kMayDiffer, field.id) != kMayDiffer.end() ||
           std::ranges::find(tuned.over, field.id, &SearchRange::field) != tuned.over.end();
}

Json rangesToJson(const std::vector<SearchRange>& over) {
    Json list = Json::array();
    for (const SearchRange& range : over) {
        list.push_back({{"field", range.field}, {"low", range.low}, {"high", range.high}});
    }
    return list;
}

Json ruleToJson(const TunedRule& rule) {
    Json values = Json::object();
    for (const auto& [id, value] : rule.values) {
        values[id] = value;
    }
    return {{"rule", rule.rule},
            {"values", std::move(values)},
            {"validation_accuracy", rule.accuracy},
            {"validation_loss", rule.loss},
            {"at_edge", rule.atEdge}};
}

TunedRule ruleFromJson(const Json& object, const std::vector<SearchRange>& over) {
    TunedRule rule;
    rule.rule = ruleNamed(object.at("rule").get<std::string>()).name;
    rule.accuracy = object.at("validation_accuracy");
    rule.loss = object.at("validation_loss");
    rule.atEdge = object.at("at_edge").get<std::vector<std::string>>();
    const Json& values = object.at("values");
    for (const SearchRange& range : over) {
        if (!values.contains(range.field)) {
            throw Refused({MC_TEXT("the rule %1 has no value of %2"), {rule.rule, range.field}});
        }
        const double value = values[range.field];
        if (!(value >= range.low && value <= range.high)) {
            throw Refused({MC_TEXT("the rule %1 has a value of %2 out of its range: %3"),
                           {rule.rule, range.field, Message::number(numberText(value))}});
        }
        rule.values.emplace_back(range.field, value);
    }
    if (values.size() != over.size()) {
        throw Refused({MC_TEXT("the rule %1 has values that were not searched"), {rule.rule}});
    }
    return rule;
}

TunedValues tunedFromJson(const Json& document) {
    if (!document.is_object() || !document.contains(kTunedFormatEntry)) {
        throw Refused(MC_TEXT("it is no file of tuned values, as microcircuit tune writes it"));
    }
    if (document[kTunedFormatEntry] != Json(kTunedFormat)) {
        throw Refused({MC_TEXT("its format is %1; this version reads format %2"),
                       {document[kTunedFormatEntry].dump(), kTunedFormat}});
    }
    TunedValues tuned;
    tuned.base = fieldsFromJson(document.at("experiment"));
    tuned.data = document.at("data");
    tuned.heldOut = wholeNumber(document.at("validation_images"), "validation_images", 1, kMostUpdates);
    constexpr std::int64_t kMostTrials = std::numeric_limits<int>::max();
    tuned.trials = static_cast<int>(wholeNumber(document.at("trials"), "trials", 1, kMostTrials));
    tuned.epochs = wholeNumber(document.at("epochs"), "epochs", 1, kMostUpdates);
    tuned.command = document.at("command");
    for (const Json& range : document.at("over")) {
        tuned.over.push_back({range.at("field"), range.at("low"), range.at("high")});
    }
    checkPlan({tuned.over, tuned.trials, tuned.epochs}, tuned.base);
    for (const Json& object : document.at("rules")) {
        TunedRule rule = ruleFromJson(object, tuned.over);
        if (std::ranges::find(tuned.rules, rule.rule, &TunedRule::rule) != tuned.rules.end()) {
            throw Refused({MC_TEXT("it has the rule %1 twice"), {rule.rule}});
        }
        tuned.rules.push_back(std::move(rule));
    }
    return tuned;
}

} // namespace

Message tunedText(const TunedValues& tuned, std::string_view raced) {
    std::vector<Message> names;
    for (const SearchRange& range : tuned.over) {
        names.emplace_back(fieldNamed(range.field).title);
    }
    const bool oneEpoch = tuned.epochs == 1;
    const bool other = !raced.empty() && raced != tuned.data;
    const Text text =
        other      ? oneEpoch
                         ? MC_TEXT("%1 tuned on %2 held-out images of %3 (not of %6), %4 trials per rule of up to "
                                        "%5 epoch")
                         : MC_TEXT("%1 tuned on %2 held-out images of %3 (not of %6), %4 trials per rule of up to "
                                        "%5 epochs")
             : oneEpoch ? MC_TEXT("%1 tuned on %2 held-out images of %3, %4 trials per rule of up to %5 epoch")
                   : MC_TEXT("%1 tuned on %2 held-out images of %3, %4 trials per rule of up to %5 epochs");
    return {text,
            {listed(names), grouped(tuned.heldOut), tuned.data, tuned.trials, tuned.epochs,
             dataTitle(std::string(raced))}};
}

void applyTuned(const TunedValues& tuned, Experiment& experiment) {
    for (const Field& field : experimentFields()) {
        if (!isAsTuned(field, tuned, experiment)) {
            throw BadParameter("tuned",
                               {MC_TEXT("The values of %1 were tuned for %2 %3, but the race has %4."),
                                {tuned.file, fieldLabel(field), valueWords(field, field.get(tuned.base)),
                                 valueWords(field, field.get(experiment))}});
        }
    }
    const auto own = std::ranges::find(tuned.rules, experiment.rule, &TunedRule::rule);
    if (own == tuned.rules.end()) {
        std::vector<Message> names;
        for (const TunedRule& rule : tuned.rules) {
            names.emplace_back(rule.rule);
        }
        throw BadParameter("tuned", {MC_TEXT("The rule %1 was not tuned; %2 has %3."),
                                     {experiment.rule, tuned.file, listed(names)}});
    }
    for (const auto& [id, value] : own->values) {
        setField(experiment, fieldNamed(id), FieldValue(value));
    }
}

std::string tunedValuesText(const TunedValues& tuned) {
    Json rules = Json::array();
    for (const TunedRule& rule : tuned.rules) {
        rules.push_back(ruleToJson(rule));
    }
    const Json document{{kTunedFormatEntry, kTunedFormat},
                        {"version", version()},
                        {"command", tuned.command},
                        {"data", tuned.data},
                        {"validation_images", tuned.heldOut},
                        {"trials", tuned.trials},
                        {"epochs", tuned.epochs},
                        {"over", rangesToJson(tuned.over)},
                        {"rules", std::move(rules)},
                        {"experiment", fieldsToJson(tuned.base)}};
    return jsonText(document, 2) + "\n";
}

TunedValues readTunedValues(const std::filesystem::path& path) {
    CheckedReader reader(path, kMostTunedBytes);
    std::string text(reader.size(), '\0');
    reader.read({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    try {
        TunedValues tuned = tunedFromJson(parseJson(text));
        tuned.file = path.string();
        return tuned;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& fault) {
        throw BadFile(path.string(), {MC_TEXT("cannot be used: %1"), {messageOf(fault)}});
    }
}

} // namespace mc
