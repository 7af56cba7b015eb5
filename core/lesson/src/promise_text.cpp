#include "lesson/promise_text.h"

#include "base/number_text.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
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
Message stated(const PromiseMeasure& measure, double value) {
    const std::string number = brief(inUnit(measure, value));
    switch (measure.unit) {
    case MeasureUnit::Share:
        return Message::number(number + " %");
    case MeasureUnit::Degrees:
        return Message::number(number + "°");
    case MeasureUnit::Loss:
    case MeasureUnit::Number:
    case MeasureUnit::Count:
        break;
    }
    return Message::number(number);
}

/// A value as it was measured.
Message measured(const PromiseMeasure& measure, double value) {
    return Message::number(valueText(measure, value));
}

/// The difference of two values: shares differ by points.
Message marginOf(const PromiseMeasure& measure, double margin) {
    if (measure.unit != MeasureUnit::Share) {
        return stated(measure, margin);
    }
    const std::string number = brief(inUnit(measure, margin));
    return {number == "1" ? MC_TEXT("%1 point") : MC_TEXT("%1 points"), {Message::number(number)}};
}

/// "… in layer 1", "… of cell 17 in layer 1", "… between layers 1 and 2".
Message inLayer(Message what, const Quantity& quantity) {
    if (quantity.layer == 0) {
        return what;
    }
    if (quantity.measure->pair) {
        return {MC_TEXT("%1 between layers %2 and %3"),
                {std::move(what), quantity.layer, quantity.layer + 1}};
    }
    return quantity.cell >= 0 ? Message(MC_TEXT("%1 of cell %2 in layer %3"),
                                        {std::move(what), quantity.cell, quantity.layer})
                              : Message(MC_TEXT("%1 in layer %2"), {std::move(what), quantity.layer});
}

/// "… with random feedback", "… in “The first step”", or as it was where the quantity is of `step` itself and
/// that has no words.
Message atPlace(Message what, const Lesson& lesson, std::size_t step, const std::string& at) {
    if (at == "before") {
        return {MC_TEXT("%1 before this step"), {std::move(what)}};
    }
    const auto& race = lesson.steps[step].race;
    if (race && std::ranges::find(race->rules, at) != race->rules.end()) {
        return {MC_TEXT("%1 with %2"), {std::move(what), at}};
    }
    const auto named = std::ranges::find(lesson.steps, at, &LessonStep::name);
    const bool own = at.empty();
    const LessonStep* place = own ? &lesson.steps[step] : named == lesson.steps.end() ? nullptr : &*named;
    if (place != nullptr && !place->words.empty()) {
        return {MC_TEXT("%1 with %2"), {std::move(what), place->words}};
    }
    return own || place == nullptr ? what : Message(MC_TEXT("%1 in “%2”"), {std::move(what), place->title});
}

/// What the left side is compared with: "that with fa (84.9 %)".
Message otherOf(const Lesson& lesson, std::size_t step, const Claim& claim, double value) {
    const Quantity& left = claim.left;
    const Quantity& right = *claim.right;
    const Message number = measured(*right.measure, value);
    const bool elsewhere = right.layer != left.layer || right.cell != left.cell;
    if (right.at == "before" && right.measure == left.measure && !elsewhere) {
        return {MC_TEXT("its value before this step (%1)"), {number}};
    }
    Message what = right.measure == left.measure ? Message(MC_TEXT("that"))
                                                 : Message(MC_TEXT("the %1"), {right.measure->title});
    if (elsewhere) {
        what = inLayer(std::move(what), right);
    }
    if (right.at != left.at) {
        what = atPlace(std::move(what), lesson, step, right.at);
    }
    return {MC_TEXT("%1 (%2)"), {std::move(what), number}};
}

/// On one side of a number, or of a quantity.
Message beside(Relation relation, Message other) {
    switch (relation) {
    case Relation::AtLeast:
        return {MC_TEXT("at least %1"), {std::move(other)}};
    case Relation::AtMost:
        return {MC_TEXT("at most %1"), {std::move(other)}};
    case Relation::Above:
        return {MC_TEXT("above %1"), {std::move(other)}};
    case Relation::Below:
        break;
    }
    return {MC_TEXT("below %1"), {std::move(other)}};
}

/// Compared with a quantity alone.
Message compared(Relation relation, Message other) {
    switch (relation) {
    case Relation::AtLeast:
        return {MC_TEXT("at least as high as %1"), {std::move(other)}};
    case Relation::AtMost:
        return {MC_TEXT("at most as high as %1"), {std::move(other)}};
    case Relation::Above:
    case Relation::Below:
        break;
    }
    return beside(relation, std::move(other));
}

/// Compared with a quantity and a margin, on the far side of it or short of it.
Message apart(const Claim& claim, Message margin, Message other) {
    const bool upwards = claim.relation == Relation::AtLeast || claim.relation == Relation::Above;
    const bool strict = claim.relation == Relation::Above || claim.relation == Relation::Below;
    const bool beyond = upwards == (claim.number > 0); // else it may be on the other side of it, so far
    const bool above = claim.number > 0;
    const Text words =
        beyond ? (strict ? (above ? MC_TEXT("more than %1 above %2") : MC_TEXT("more than %1 below %2"))
                         : (above ? MC_TEXT("at least %1 above %2") : MC_TEXT("at least %1 below %2")))
               : (strict ? (above ? MC_TEXT("less than %1 above %2") : MC_TEXT("less than %1 below %2"))
                         : (above ? MC_TEXT("at most %1 above %2") : MC_TEXT("at most %1 below %2")));
    return {words, {std::move(margin), std::move(other)}};
}

Message relationOf(const Lesson& lesson, std::size_t step, const Claim& claim,
                   const LessonPlayer::Outcome& outcome) {
    const PromiseMeasure& measure = *claim.left.measure;
    if (!claim.right) {
        return beside(claim.relation, stated(measure, claim.number));
    }
    const double value = *outcome.right - claim.number;
    Message other = otherOf(lesson, step, claim, value);
    if (claim.number == 0) {
        return compared(claim.relation, std::move(other));
    }
    const bool upwards = claim.relation == Relation::AtLeast || claim.relation == Relation::Above;
    const bool allowed = upwards ? claim.number < 0 : claim.number > 0; // to be that far on the other side
    if (allowed && holds(upwards ? Relation::Above : Relation::Below, *outcome.left, value)) {
        return compared(upwards ? Relation::Above : Relation::Below, std::move(other));
    }
    return apart(claim, marginOf(measure, std::abs(claim.number)), std::move(other));
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
PromiseSentence sentence(const Lesson& lesson, std::size_t step, const std::vector<Tried>& group) {
    const Quantity& quantity = group.front().claim->left;
    Message what = measureText(quantity);
    if (!quantity.at.empty() || std::ranges::any_of(group, &Tried::compares)) {
        what = atPlace(std::move(what), lesson, step, quantity.at);
    }
    Message relations;
    for (const Tried& tried : group) {
        if (tried.kept() && tried.exact()) {
            continue;
        }
        Message relation = relationOf(lesson, step, *tried.claim, tried.outcome);
        relations = relations.empty()
                        ? std::move(relation)
                        : Message(MC_TEXT("%1, and %2"), {std::move(relations), std::move(relation)});
    }
    const bool kept = group.front().kept();
    const Text words = !kept
                           ? (lesson.data.empty() ? MC_TEXT("The %1 is %2. It should be %3.")
                                                  : MC_TEXT("The %1 is %2, not %3 as with the drawn digits."))
                       : relations.empty() ? MC_TEXT("The %1 is %2.")
                                           : MC_TEXT("The %1 is %2, %3.");
    return {
        kept,
        {words,
         {std::move(what), measured(*quantity.measure, *group.front().outcome.left), std::move(relations)}}};
}

} // namespace

Message measureText(const Quantity& quantity) {
    return inLayer(quantity.measure->title, quantity);
}

Message promiseText(const Lesson& lesson, std::size_t step, const Claim& claim,
                    const LessonPlayer::Outcome& outcome) {
    return outcome.measured() ? sentence(lesson, step, {{&claim, outcome}}).text : Message();
}

std::vector<PromiseSentence> promiseSentences(const LessonPlayer& player, std::size_t step) {
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
    sentences.reserve(groups.size());
    for (const std::vector<Tried>& group : groups) {
        sentences.push_back(sentence(player.lesson(), step, group));
    }
    return sentences;
}

} // namespace mc
