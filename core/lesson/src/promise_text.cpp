#include "lesson/promise_text.h"

#include "base/message.h"
#include "base/number_text.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mc {

namespace {

double inUnit(const PromiseMeasure& measure, double value) {
    constexpr double kHundred = 100;
    return measure.unit == MeasureUnit::Share ? kHundred * value : value;
}

/// Up to six digits, and no more than it takes.
std::string brief(double value) {
    return generalText(value, 6);
}

/// A number as a lesson states it: "80 %", "60°".
std::string statedText(const PromiseMeasure& measure, double value) {
    const std::string number = brief(inUnit(measure, value));
    switch (measure.unit) {
    case MeasureUnit::Share:
        return number + " %";
    case MeasureUnit::Degrees:
        return number + "°";
    case MeasureUnit::Loss:
    case MeasureUnit::Number:
    case MeasureUnit::Count:
        break;
    }
    return number;
}

/// The difference of two values: shares differ by points.
std::string marginText(const PromiseMeasure& measure, double margin, const Translation& translate) {
    if (measure.unit != MeasureUnit::Share) {
        return statedText(measure, margin);
    }
    const std::string number = brief(inUnit(measure, margin));
    return filled(translate(number == "1" ? MC_TEXT("%1 point") : MC_TEXT("%1 points")), {number});
}

/// " with random feedback", " in “The first step”", or nothing where the quantity is of `step` itself and
/// that has no words.
std::string placeText(const Lesson& lesson, std::size_t step, const std::string& at,
                      const Translation& translate) {
    const auto named = std::ranges::find(lesson.steps, at, &LessonStep::name);
    if (at == "before") {
        return translate(MC_TEXT(" before this step"));
    }
    const bool own = at.empty();
    const LessonStep* place = own ? &lesson.steps[step] : named == lesson.steps.end() ? nullptr : &*named;
    const auto& race = lesson.steps[step].race;
    if (race && std::ranges::find(race->rules, at) != race->rules.end()) {
        return filled(translate(MC_TEXT(" with %1")), {at});
    }
    if (place != nullptr && !place->words.empty()) {
        return filled(translate(MC_TEXT(" with %1")), {place->words});
    }
    return own || place == nullptr ? std::string() : filled(translate(MC_TEXT(" in “%1”")), {place->title});
}

/// " in layer 1", " of cell 17 in layer 1", " between layers 1 and 2".
std::string layerText(const Quantity& quantity, const Translation& translate) {
    if (quantity.layer == 0) {
        return {};
    }
    const std::string layer = std::to_string(quantity.layer);
    if (quantity.measure->pair) {
        return filled(translate(MC_TEXT(" between layers %1 and %2")),
                      {layer, std::to_string(quantity.layer + 1)});
    }
    return quantity.cell >= 0
               ? filled(translate(MC_TEXT(" of cell %1 in layer %2")), {std::to_string(quantity.cell), layer})
               : filled(translate(MC_TEXT(" in layer %1")), {layer});
}

/// What the left side is compared with: "that with fa (84.9 %)".
std::string otherText(const Lesson& lesson, std::size_t step, const Claim& claim, double value,
                      const Translation& translate) {
    const Quantity& left = claim.left;
    const Quantity& right = *claim.right;
    const std::string number = valueText(*right.measure, value);
    const bool elsewhere = right.layer != left.layer || right.cell != left.cell;
    if (right.at == "before" && right.measure == left.measure && !elsewhere) {
        return filled(translate(MC_TEXT("its value before this step (%1)")), {number});
    }
    const std::string what = right.measure == left.measure
                                 ? translate(MC_TEXT("that"))
                                 : filled(translate(MC_TEXT("the %1")), {translate(right.measure->title)});
    return what + (elsewhere ? layerText(right, translate) : std::string()) +
           (right.at == left.at ? std::string() : placeText(lesson, step, right.at, translate)) + " (" +
           number + ")";
}

/// Compared with a number alone.
std::string stated(Relation relation, const std::string& number, const Translation& translate) {
    switch (relation) {
    case Relation::AtLeast:
        return filled(translate(MC_TEXT("at least %1")), {number});
    case Relation::AtMost:
        return filled(translate(MC_TEXT("at most %1")), {number});
    case Relation::Above:
        return filled(translate(MC_TEXT("above %1")), {number});
    case Relation::Below:
        break;
    }
    return filled(translate(MC_TEXT("below %1")), {number});
}

std::string compared(Relation relation, const std::string& other, const Translation& translate) {
    switch (relation) {
    case Relation::AtLeast:
        return filled(translate(MC_TEXT("at least as high as %1")), {other});
    case Relation::AtMost:
        return filled(translate(MC_TEXT("at most as high as %1")), {other});
    case Relation::Above:
    case Relation::Below:
        break;
    }
    return stated(relation, other, translate);
}

/// Compared with a quantity and a margin, on the far side of it or short of it.
std::string apart(const Claim& claim, const std::string& margin, const std::string& other,
                  const Translation& translate) {
    const bool upwards = claim.relation == Relation::AtLeast || claim.relation == Relation::Above;
    const bool strict = claim.relation == Relation::Above || claim.relation == Relation::Below;
    const bool beyond = upwards == (claim.number > 0); // else it may be on the other side of it, so far
    const bool above = claim.number > 0;
    const Text words =
        beyond ? (strict ? (above ? MC_TEXT("more than %1 above %2") : MC_TEXT("more than %1 below %2"))
                         : (above ? MC_TEXT("at least %1 above %2") : MC_TEXT("at least %1 below %2")))
               : (strict ? (above ? MC_TEXT("less than %1 above %2") : MC_TEXT("less than %1 below %2"))
                         : (above ? MC_TEXT("at most %1 above %2") : MC_TEXT("at most %1 below %2")));
    return filled(translate(words), {margin, other});
}

std::string relationOf(const Lesson& lesson, std::size_t step, const Claim& claim,
                       const LessonPlayer::Outcome& outcome, const Translation& translate) {
    const PromiseMeasure& measure = *claim.left.measure;
    if (!claim.right) {
        return stated(claim.relation, statedText(measure, claim.number), translate);
    }
    const double value = *outcome.right - claim.number;
    const std::string other = otherText(lesson, step, claim, value, translate);
    if (claim.number == 0) {
        return compared(claim.relation, other, translate);
    }
    const bool upwards = claim.relation == Relation::AtLeast || claim.relation == Relation::Above;
    const bool allowed = upwards ? claim.number < 0 : claim.number > 0; // to be that far on the other side
    if (allowed && holds(upwards ? Relation::Above : Relation::Below, *outcome.left, value)) {
        return compared(upwards ? Relation::Above : Relation::Below, other, translate);
    }
    return apart(claim, marginText(measure, std::abs(claim.number), translate), other, translate);
}

/// A promise that was measured.
struct Tried {
    const Claim* claim;
    LessonPlayer::Outcome outcome;
    [[nodiscard]] bool kept() const { return holds(claim->relation, *outcome.left, *outcome.right); }
    /// Whether it is all said with the value.
    [[nodiscard]] bool exact() const { return !claim->right && *outcome.left == *outcome.right; }
    /// Whether it compares with another place, so that its own has to be named.
    [[nodiscard]] bool compares() const {
        return claim->right && !claim->right->at.empty() && claim->right->at != "before";
    }
};

/// Of promises of the same quantity, of which one or all are kept.
PromiseSentence sentence(const Lesson& lesson, std::size_t step, const std::vector<Tried>& group,
                         const Translation& translate) {
    const Claim& first = *group.front().claim;
    const std::string measure = measureText(first.left, translate);
    const bool named = !first.left.at.empty() || std::ranges::any_of(group, &Tried::compares);
    const std::string place = named ? placeText(lesson, step, first.left.at, translate) : std::string();
    const std::string value = valueText(*first.left.measure, *group.front().outcome.left);
    std::string relations;
    for (const Tried& tried : group) {
        if (tried.kept() && tried.exact()) {
            continue;
        }
        const std::string relation = relationOf(lesson, step, *tried.claim, tried.outcome, translate);
        relations =
            relations.empty() ? relation : filled(translate(MC_TEXT("%1, and %2")), {relations, relation});
    }
    if (!group.front().kept()) {
        const Text words = lesson.data.empty() ? MC_TEXT("The %1%2 is %3. It should be %4.")
                                               : MC_TEXT("The %1%2 is %3, not %4 as with the drawn digits.");
        return {false, filled(translate(words), {measure, place, value, relations})};
    }
    return {true, relations.empty() ? filled(translate(MC_TEXT("The %1%2 is %3.")), {measure, place, value})
                                    : filled(translate(MC_TEXT("The %1%2 is %3, %4.")),
                                             {measure, place, value, relations})};
}

} // namespace

std::string inEnglish(std::string_view text) {
    return std::string(text);
}

std::string measureText(const Quantity& quantity, const Translation& translate) {
    return translate(quantity.measure->title) + layerText(quantity, translate);
}

std::string promiseText(const Lesson& lesson, std::size_t step, const Claim& claim,
                        const LessonPlayer::Outcome& outcome, const Translation& translate) {
    return outcome.measured() ? sentence(lesson, step, {{&claim, outcome}}, translate).text : std::string();
}

std::vector<PromiseSentence> promiseSentences(const LessonPlayer& player, std::size_t step,
                                              const Translation& translate) {
    std::vector<std::vector<Tried>> groups;
    for (const Claim& claim : player.lesson().steps[step].promises) {
        const Tried tried{&claim, player.outcome(step, claim)};
        if (!tried.outcome.measured()) {
            continue;
        }
        const auto same = std::ranges::find_if(groups, [&](const std::vector<Tried>& group) {
            return tried.kept() && group.front().kept() && group.front().claim->left == claim.left;
        });
        if (same != groups.end()) {
            same->push_back(tried);
        } else {
            groups.push_back({tried});
        }
    }
    std::vector<PromiseSentence> sentences;
    for (const std::vector<Tried>& group : groups) {
        sentences.push_back(sentence(player.lesson(), step, group, translate));
    }
    return sentences;
}

} // namespace mc
