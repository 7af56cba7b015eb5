#include "lesson/player.h"

#include "travel.h"

#include <algorithm>

// What a lesson says of its run: values at the places of its promises, and how far a wait has come.

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
std::string LessonPlayer::keyOf(std::size_t step, const Quantity& quantity) const {
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

void LessonPlayer::note(const Frame& frame, Edge edge) {
    const std::string here = edge == Edge::Beginning ? kBeginning : kEnd;
    forEachQuantity(*lesson_, [&](std::size_t step, const Quantity& quantity) {
        const std::string key = keyOf(step, quantity);
        if (key != keyAt(quantity, step_, here)) {
            return;
        }
        if (const std::optional<double> value = valueIn(frame, withoutPlace(quantity))) {
            noted_[key] = *value;
        }
    });
}

void LessonPlayer::raceEnded(const RaceResult& result) {
    forEachQuantity(*lesson_, [&](std::size_t step, const Quantity& quantity) {
        if (step != step_ || !races(now(), quantity.at)) {
            return;
        }
        if (const std::optional<double> value =
                valueIn(result, quantity.at, *quantity.measure, static_cast<double>(now().race->epochs))) {
            noted_[keyOf(step, quantity)] = *value;
        }
    });
    if (phase_ == Phase::Waiting) {
        phase_ = Phase::Done;
    }
}

LessonPlayer::Outcome LessonPlayer::outcome(std::size_t step, const Claim& claim) const {
    const auto noted = [&](const Quantity& quantity) -> std::optional<double> {
        const auto found = noted_.find(keyOf(step, quantity));
        return found == noted_.end() ? std::nullopt : std::optional(found->second);
    };
    Outcome outcome{noted(claim.left), claim.number};
    if (claim.right) {
        const std::optional<double> other = noted(*claim.right);
        outcome.right = other ? std::optional(*other + claim.number) : std::nullopt;
    }
    return outcome;
}

std::optional<LessonPlayer::Progress> LessonPlayer::progress(const Frame& frame) const {
    const LessonStep& step = now();
    if (!step.wait || !entered() || !isOurs(frame)) {
        return std::nullopt;
    }
    if (const auto* amount = std::get_if<Amount>(&*step.wait)) {
        const Moment from = course().places[place().entry]->moment;
        return Progress{nullptr, travel::unitsSince(frame, from, amount->unit),
                        static_cast<double>(amount->count), true};
    }
    const PauseEvent& event = std::get<PauseEvent>(*step.wait);
    Quantity quantity;
    double goal = 0;
    if (const auto* accuracy = std::get_if<pause_event::AccuracyReaches>(&event)) {
        quantity.measure = &promiseMeasureNamed(accuracy->test ? "accuracy" : "train-accuracy");
        goal = accuracy->share;
    } else if (const auto* concordance = std::get_if<pause_event::ConcordanceReaches>(&event)) {
        quantity.measure = &promiseMeasureNamed("concordance");
        quantity.layer = concordance->layer;
        goal = concordance->share;
    } else {
        return std::nullopt;
    }
    const std::optional<double> value = valueIn(frame, quantity);
    return Progress{quantity.measure, value.value_or(0), goal, value.has_value()};
}

} // namespace mc
