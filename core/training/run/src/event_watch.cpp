#include "training/run/event_watch.h"

#include "base/errors.h"
#include "base/text.h"
#include "model/fields.h"
#include "training/events/word_parts.h"
#include "training/run/trainer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mc {

namespace {

/// Share predicted right in the last batches of training; none before there are so many.
std::optional<double> recentAccuracy(const History& history) {
    const std::optional<TrainPoint> recent = recentTraining(history);
    return recent && recent->updates >= kRecentUpdates ? std::optional(recent->accuracy) : std::nullopt;
}

struct Reached {
    Text sentence; ///< %1: the value in percent, %2: the share likewise
    std::optional<double> value;
    double share = 0;
    std::vector<Message> more{}; ///< %3, …
};

/// Of a value that is there.
Message reachedText(const Reached& reached) {
    std::vector<Message> values{Message::number(percentText(std::floor(1e4 * *reached.value) / 1e4)),
                                Message::number(percentText(reached.share))};
    values.insert(values.end(), reached.more.begin(), reached.more.end());
    return {reached.sentence, std::move(values)};
}

/// The measure of an event that waits for a value, as far as it is fresh.
class Reading {
public:
    /// fresh: of the present update; otherwise the latest there is.
    Reading(const Trainer& trainer, bool fresh) : trainer_(trainer), fresh_(fresh) {}

    std::optional<Reached> operator()(const pause_event::AccuracyReaches& event) const {
        if (!event.test) {
            return Reached{MC_TEXT("training accuracy of the last %3 batches %1 % ≥ %2 %"),
                           recentAccuracy(trainer_.history()),
                           event.share,
                           {kRecentUpdates}};
        }
        const Evaluated set = trainer_.judged();
        if (fresh_ && trainer_.evaluationHere(set) == nullptr) {
            return std::nullopt;
        }
        const auto& tests = trainer_.history().of(set);
        return Reached{set == Evaluated::Test ? MC_TEXT("test accuracy %1 % ≥ %2 %")
                                              : MC_TEXT("accuracy on held-out images %1 % ≥ %2 %"),
                       tests.empty() ? std::nullopt : std::optional(tests.back().accuracy), event.share};
    }
    std::optional<Reached> operator()(const pause_event::ConcordanceReaches& event) const {
        const auto& points = trainer_.history().concordance;
        if (fresh_ && (points.empty() || points.back().update != trainer_.state().updates)) {
            return std::nullopt;
        }
        const auto pair = static_cast<std::size_t>(event.layer) - 1;
        return Reached{MC_TEXT("sign concordance of layers %3 and %4 %1 % ≥ %2 %"),
                       points.empty() ? std::nullopt : points.back().pairs[pair].plain,
                       event.share,
                       {event.layer, event.layer + 1}};
    }
    template <class Other> std::optional<Reached> operator()(const Other&) const { return std::nullopt; }

private:
    const Trainer& trainer_;
    bool fresh_;
};

double weightOf(const Trainer& trainer, const pause_event::WeightChangesSign& event) {
    const auto k = static_cast<std::size_t>(event.cell.layer) - 1;
    const Layer& layer = trainer.state().network.layers[k];
    return layer.forward(weightRow(layer.geometry, event.cell.cell),
                         weightColumn(layer.geometry, event.cell.cell, event.afferent).value());
}

/// Looks through the presentations of a batch in the order of time.
class Search {
public:
    Search(const Trainer& trainer, std::span<const Presentation> blocks)
        : trainer_(trainer), blocks_(blocks), steps_(blocks.front().steps) {}

    /// What occurs in the time step `at`, counted over the batch from 0.
    void addWords(const std::vector<PauseEvent>& events, std::int64_t at, std::vector<Message>& words) const {
        const auto sample = at / steps_;
        const auto t = at % steps_;
        const int lanes = blocks_.front().lanes; // of all blocks but the last
        const Presentation& block = blocks_[static_cast<std::size_t>(sample / lanes)];
        const auto lane = static_cast<std::size_t>(sample % lanes);
        for (const PauseEvent& event : events) {
            if (const auto* spikes = std::get_if<pause_event::CellSpikes>(&event)) {
                const LayerActivity& layer = block.layers[static_cast<std::size_t>(spikes->cell.layer) - 1];
                if (layer.spikes(spikes->cell.cell, t * block.lanes + static_cast<Index>(lane)) != 0) {
                    words.push_back(
                        {MC_TEXT("layer %1, cell %2 spikes"), {spikes->cell.layer, spikes->cell.cell}});
                }
            } else if (std::holds_alternative<pause_event::SampleMisclassified>(event) && t == steps_ - 1 &&
                       block.predictions[lane] != block.labels[lane]) {
                words.push_back({MC_TEXT("a sample is misclassified, %1 taken for %2"),
                                 {className(block.labels[lane]), className(block.predictions[lane])}});
            }
        }
    }

private:
    [[nodiscard]] std::string className(int label) const {
        const auto& classes = trainer_.data()->classes;
        const auto index = static_cast<std::size_t>(label);
        return index < classes.size() ? classes[index] : std::to_string(label);
    }

    const Trainer& trainer_;
    std::span<const Presentation> blocks_;
    std::int64_t steps_;
};

bool isInside(const PauseEvent& event) {
    return std::holds_alternative<pause_event::CellSpikes>(event) ||
           std::holds_alternative<pause_event::SampleMisclassified>(event);
}

} // namespace

void EventWatch::set(std::vector<PauseEvent> events) {
    events_ = std::move(events);
    memory_.assign(events_.size(), {});
}

void EventWatch::rearm(const Trainer& trainer) {
    for (std::size_t i = 0; i < events_.size(); ++i) {
        if (const auto reached = std::visit(Reading(trainer, false), events_[i])) {
            memory_[i].holds = reached->value && *reached->value >= reached->share;
        }
    }
    noteWeights(trainer);
}

void EventWatch::noteWeights(const Trainer& trainer) {
    for (std::size_t i = 0; i < events_.size(); ++i) {
        if (const auto* change = std::get_if<pause_event::WeightChangesSign>(&events_[i])) {
            memory_[i].weight = weightOf(trainer, *change);
        }
    }
}

MeasureSet EventWatch::needs() const {
    MeasureSet measures{.concordance = false};
    measures.concordance = std::ranges::any_of(events_, [](const PauseEvent& event) {
        return std::holds_alternative<pause_event::ConcordanceReaches>(event);
    });
    return measures;
}

std::optional<EventWatch::Inside> EventWatch::firstInside(Trainer& trainer, std::int64_t timeSteps) const {
    if (std::ranges::none_of(events_, isInside)) {
        return std::nullopt;
    }
    const Search search(trainer, trainer.presentAhead());
    const std::int64_t from = trainer.state().presented;
    Inside inside;
    for (std::int64_t at = from; at < from + timeSteps; ++at) {
        search.addWords(events_, at, inside.words);
        if (!inside.words.empty()) {
            inside.timeSteps = at - from + 1;
            return inside;
        }
    }
    return std::nullopt;
}

std::vector<Message> EventWatch::afterUpdate(const Trainer& trainer) {
    std::vector<Message> words;
    for (std::size_t i = 0; i < events_.size(); ++i) {
        Memory& memory = memory_[i];
        if (const auto reached = std::visit(Reading(trainer, true), events_[i])) {
            const bool holds = reached->value && *reached->value >= reached->share;
            if (holds && !memory.holds) {
                words.push_back(reachedText(*reached));
            }
            memory.holds = holds;
        } else if (const auto* change = std::get_if<pause_event::WeightChangesSign>(&events_[i])) {
            const double weight = weightOf(trainer, *change);
            if (weight * memory.weight < 0) {
                words.push_back({MC_TEXT("the weight of layer %1, cell %2 from afferent %3 changes sign"),
                                 {change->cell.layer, change->cell.cell, change->afferent}});
            }
            memory.weight = weight != 0 ? weight : memory.weight;
        } else if (std::holds_alternative<pause_event::EpochEnds>(events_[i]) && trainer.atEpochBoundary()) {
            words.emplace_back(MC_TEXT("the epoch ends"));
        }
    }
    return words;
}

} // namespace mc
