#include "lesson/promise_notes.h"

#include <algorithm>

namespace mc {

namespace {

Quantity withoutPlace(Quantity quantity) {
    quantity.at.clear();
    return quantity;
}

std::string keyAt(const Quantity& quantity, std::size_t step, const std::string& edge) {
    return quantityText(withoutPlace(quantity)) + "@" + std::to_string(step) + edge;
}

bool races(const LessonStep& step, const std::string& rule) {
    return step.race && std::ranges::find(step.race->rules, rule) != step.race->rules.end();
}

constexpr const char* kBeginning = "<";
constexpr const char* kEnd = ">";

/// Calls work(step, quantity) for all that the promises of a lesson speak of.
template <class Work> void forEachQuantity(const Lesson& lesson, Work work) {
    for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
        for (const Claim& claim : lesson.steps[step].promises) {
            work(step, claim.left);
            if (claim.right) {
                work(step, *claim.right);
            }
        }
    }
}

} // namespace

/// Under which its value is noted. step: whose promise speaks of it.
std::string PromiseNotes::keyOf(std::size_t step, const Quantity& quantity) const {
    if (quantity.at.empty()) {
        return keyAt(quantity, step, kEnd);
    }
    if (quantity.at == "before") {
        return keyAt(quantity, step, kBeginning);
    }
    if (races(lesson_->steps[step], quantity.at)) {
        return keyAt(quantity, step, quantity.at);
    }
    const auto named = std::ranges::find(lesson_->steps, quantity.at, &LessonStep::name);
    return keyAt(quantity, static_cast<std::size_t>(named - lesson_->steps.begin()), kEnd);
}

void PromiseNotes::note(std::size_t at, Edge edge, const Frame& frame) {
    const std::string here = edge == Edge::Beginning ? kBeginning : kEnd;
    forEachQuantity(*lesson_, [&](std::size_t step, const Quantity& quantity) {
        const std::string key = keyOf(step, quantity);
        if (key != keyAt(quantity, at, here)) {
            return;
        }
        if (const std::optional<double> value = valueIn(frame, withoutPlace(quantity))) {
            values_[key] = *value;
        }
    });
}

void PromiseNotes::note(std::size_t at, const RaceResult& result) {
    const LessonStep& raced = lesson_->steps[at];
    forEachQuantity(*lesson_, [&](std::size_t step, const Quantity& quantity) {
        if (step != at || !races(raced, quantity.at)) {
            return;
        }
        if (const std::optional<double> value =
                valueIn(result, quantity.at, *quantity.measure, static_cast<double>(raced.race->epochs))) {
            values_[keyOf(step, quantity)] = *value;
        }
    });
}

PromiseNotes::Outcome PromiseNotes::outcome(std::size_t step, const Claim& claim) const {
    const auto noted = [&](const Quantity& quantity) -> std::optional<double> {
        const auto found = values_.find(keyOf(step, quantity));
        return found == values_.end() ? std::nullopt : std::optional(found->second);
    };
    Outcome outcome{noted(claim.left), claim.number};
    if (claim.right) {
        const std::optional<double> other = noted(*claim.right);
        outcome.right = other ? std::optional(*other + claim.number) : std::nullopt;
    }
    return outcome;
}

} // namespace mc
