#include "lesson/amount.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "scanning.h"

#include <array>
#include <optional>
#include <utility>

namespace mc {

namespace {

constexpr std::int64_t kLargestAmount = 1'000'000;

struct UnitName {
    std::string_view one;
    std::string_view many;
    StepUnit unit;
};

constexpr std::array kUnits = {
    UnitName{"ms", "ms", StepUnit::TimeStep}, UnitName{"sample", "samples", StepUnit::Sample},
    UnitName{"batch", "batches", StepUnit::Batch}, UnitName{"epoch", "epochs", StepUnit::Epoch}};

std::optional<StepUnit> unitNamed(std::string_view name) {
    for (const UnitName& unit : kUnits) {
        if (name == unit.one || name == unit.many) {
            return unit.unit;
        }
    }
    return std::nullopt;
}

std::optional<Amount> amountIn(std::string_view text) {
    const auto [number, unit] = splitAt(text, ' ');
    const std::optional<std::int64_t> count = numberIn<std::int64_t>(number);
    const std::optional<StepUnit> named = unitNamed(trimmed(unit));
    if (!count || !named || *count < 1 || *count > kLargestAmount) {
        return std::nullopt;
    }
    return Amount{*named, *count};
}

} // namespace

Stretch parseStretch(std::string_view text) {
    const std::string_view word = trimmed(text);
    if (const std::optional<Amount> amount = amountIn(word)) {
        return *amount;
    }
    if (!word.empty() && word.front() >= '0' && word.front() <= '9') {
        throw BadParameter("wait",
                           {MC_TEXT("'%1' is no amount: it can be like 40 batches, 1 sample, 7 ms or 2 "
                                    "epochs, from 1 to 1,000,000."),
                            {word}});
    }
    try {
        return parsePauseEvent(withoutSpaces(word));
    } catch (const BadParameter& fault) {
        throw BadParameter(
            "wait",
            followedBy(fault.message(), MC_TEXT("Or it is an amount, like 40 batches, 1 sample, 7 ms or "
                                                "2 epochs, from 1 to 1,000,000.")));
    }
}

std::string stretchText(const Stretch& stretch) {
    if (const auto* amount = std::get_if<Amount>(&stretch)) {
        for (const UnitName& unit : kUnits) {
            if (unit.unit == amount->unit) {
                return std::to_string(amount->count) + " " +
                       std::string(amount->count == 1 ? unit.one : unit.many);
            }
        }
    }
    return pauseEventText(std::get<PauseEvent>(stretch));
}

double parseSpeed(std::string_view text, std::int64_t steps, std::int64_t batch) {
    const auto [amount, perSecond] = splitAt(trimmed(text), '/');
    const auto [number, unit] = splitAt(trimmed(amount), ' ');
    const std::optional<double> count = realIn(number);
    const std::optional<StepUnit> named = unitNamed(trimmed(unit));
    if (trimmed(perSecond) != "s" || !count || !named || *named == StepUnit::Epoch || !(*count > 0)) {
        throw BadParameter("speed",
                           {MC_TEXT("'%1' is no speed: it can be like 30 ms/s, 2 samples/s or 25 batches/s."),
                            {trimmed(text)}});
    }
    const std::int64_t each = *named == StepUnit::TimeStep ? 1
                              : *named == StepUnit::Sample ? steps
                                                           : steps * batch;
    return *count * static_cast<double>(each);
}

Moment momentAfter(const CourseShape& shape, const Moment& from, const Amount& amount) {
    switch (amount.unit) {
    case StepUnit::Batch:
        return {from.updates + amount.count, 0};
    case StepUnit::Epoch: {
        const std::int64_t epochs = from.updates / shape.batchesPerEpoch() + amount.count;
        return {epochs * shape.batchesPerEpoch(), 0};
    }
    case StepUnit::Sample: {
        const std::int64_t begun = from.presented % shape.steps;
        return shape.momentAfter(shape.timeStepsUpTo(from) - begun + amount.count * shape.steps);
    }
    case StepUnit::TimeStep:
        break;
    }
    return shape.momentAfter(shape.timeStepsUpTo(from) + amount.count);
}

} // namespace mc
