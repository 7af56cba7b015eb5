#include "lesson/claim.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "model/notation.h"
#include "scanning.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mc {

namespace {

struct RelationName {
    std::string_view text;
    Relation relation;
};

// Longer ones first, since they begin like the shorter ones.
constexpr std::array kRelations = {RelationName{">=", Relation::AtLeast},
                                   RelationName{"<=", Relation::AtMost}, RelationName{">", Relation::Above},
                                   RelationName{"<", Relation::Below}};

[[noreturn]] void refusePromise(Message sentence) {
    throw BadParameter("promise", std::move(sentence));
}

/// least: the first layer is 1, the first cell 0.
int wholePart(std::string_view text, std::string_view whole, int least) {
    constexpr std::int64_t kMost = 1'000'000;
    const std::optional<std::int64_t> number = numberIn<std::int64_t>(text);
    if (!number || *number < least || *number > kMost) {
        refusePromise(
            {MC_TEXT("'%1' does not name its layer or cell by a whole number from %2 to 1,000,000."),
             {whole, least}});
    }
    return static_cast<int>(*number);
}

Quantity parseQuantity(std::string_view text) {
    Quantity quantity;
    const auto [what, at] = splitAt(text, '@');
    if (what.size() != text.size() && !isShortName(at)) {
        refusePromise({MC_TEXT("'%1' needs a name after its @: of a step, of a rule, or 'before'."), {text}});
    }
    quantity.at = at;
    const auto [name, places] = splitAt(what, ':');
    const PromiseMeasure& measure = promiseMeasureNamed(name);
    quantity.measure = &measure;
    const auto [layer, cell] = splitAt(places, ':');
    const bool hasCell = layer.size() != places.size();
    if (measure.layer == places.empty() || (hasCell && !measure.cell) || (measure.needsCell && !hasCell)) {
        refusePromise({MC_TEXT("'%1' is not complete, or has too many parts. It can be %2."),
                       {text, promiseMeasureNames()}});
    }
    if (measure.layer) {
        quantity.layer = wholePart(layer, text, 1);
    }
    if (hasCell) {
        quantity.cell = wholePart(cell, text, 0);
    }
    return quantity;
}

/// A quantity, a number, or a quantity and a number: "accuracy@fa - 2%".
void parseRight(std::string_view text, Claim& claim) {
    if (const std::optional<double> number = realIn(text)) {
        claim.number = *number;
        return;
    }
    const std::size_t sign =
        text.find_first_of("+-", text.find(' ') == std::string_view::npos ? text.size() : text.find(' '));
    claim.right = parseQuantity(trimmed(text.substr(0, sign)));
    if (sign < text.size()) {
        const std::optional<double> number = realIn(trimmed(text.substr(sign + 1)));
        if (!number) {
            refusePromise({MC_TEXT("'%1' is no number to add."), {text.substr(sign)}});
        }
        claim.number = text[sign] == '-' ? -*number : *number;
    }
}

/// format, digits: as std::to_chars has them. A number that is too long for that is written with an exponent.
std::string shortNumber(double value, std::chars_format format, int digits) {
    std::array<char, 40> buffer{};
    char* const end = buffer.data() + buffer.size();
    auto written = std::to_chars(buffer.data(), end, value, format, digits);
    if (written.ec != std::errc{}) {
        constexpr int kDigits = 6;
        written = std::to_chars(buffer.data(), end, value, std::chars_format::general, kDigits);
    }
    return {buffer.data(), written.ptr};
}

} // namespace

Claim parseClaim(std::string_view text) {
    Claim claim;
    claim.text = trimmed(text);
    const std::string_view word = claim.text;
    for (const RelationName& relation : kRelations) {
        const std::size_t at = word.find(relation.text);
        if (at == std::string_view::npos) {
            continue;
        }
        claim.relation = relation.relation;
        claim.left = parseQuantity(trimmed(word.substr(0, at)));
        parseRight(trimmed(word.substr(at + relation.text.size())), claim);
        return claim;
    }
    refusePromise({MC_TEXT("'%1' compares nothing: it can be like accuracy >= 80% or accuracy@fa < "
                           "accuracy@frsf - 2%."),
                   {claim.text}});
}

std::string quantityText(const Quantity& quantity) {
    std::string text(quantity.measure->name);
    text += quantity.layer > 0 ? ":" + std::to_string(quantity.layer) : "";
    text += quantity.cell >= 0 ? ":" + std::to_string(quantity.cell) : "";
    return text + (quantity.at.empty() ? "" : "@" + quantity.at);
}

std::string valueText(const PromiseMeasure& measure, double value) {
    constexpr double kHundred = 100;
    constexpr auto kFixed = std::chars_format::fixed;
    switch (measure.unit) {
    case MeasureUnit::Share:
        return shortNumber(kHundred * value, kFixed, 1) + " %";
    case MeasureUnit::Degrees:
        return shortNumber(value, kFixed, 1) + "°";
    case MeasureUnit::Count:
        return shortNumber(value, kFixed, value == std::floor(value) ? 0 : 1);
    case MeasureUnit::Loss:
    case MeasureUnit::Number:
        break;
    }
    return shortNumber(value, std::chars_format::general, 3);
}

void checkFits(const Quantity& quantity, const Experiment& experiment) {
    const PromiseMeasure& row = *quantity.measure;
    if (!row.layer) {
        return;
    }
    const std::vector<int> cells = parseNetwork(experiment.network).cells;
    const int top = static_cast<int>(cells.size()) - 1;
    const int highest = row.pair ? top - 1 : top;
    if (quantity.layer < 1 || quantity.layer > highest) {
        refusePromise({row.pair ? MC_TEXT("'%1': the network %2 has pairs of layers from 1 to %3.")
                                : MC_TEXT("'%1': the network %2 has layers 1 to %3."),
                       {quantityText(quantity), experiment.network, highest}});
    }
    const int count = cells[static_cast<std::size_t>(quantity.layer)];
    if (quantity.cell >= count) {
        refusePromise({MC_TEXT("'%1': layer %2 has cells 0 to %3."),
                       {quantityText(quantity), quantity.layer, count - 1}});
    }
}

WatchSet needsOf(const PromiseMeasure& measure) {
    WatchSet needs{.presentation = true, .curves = true, .measures = {.concordance = true}};
    if (const auto* row = std::get_if<MeasureId>(&measure.reading)) {
        needs.measures = needs.measures | watchedFor(row->row());
    }
    return needs;
}

bool holds(Relation relation, double left, double right) {
    switch (relation) {
    case Relation::AtLeast:
        return left >= right;
    case Relation::AtMost:
        return left <= right;
    case Relation::Above:
        return left > right;
    case Relation::Below:
        break;
    }
    return left < right;
}

} // namespace mc
