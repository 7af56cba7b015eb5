#pragma once

#include "training/measures/history.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

namespace mc {

class HistoryMemory;

/// Evaluation log, a cache of results: all evaluations of a run, including those after a moment to which it
/// went back, so that none is made twice. Like History, it keeps the confusion matrices of the latest ones
/// only. It counts their bytes in the `memory` that is passed, which must be the same object in every call.
class EvaluationLog {
public:
    /// Replaces the evaluation of the same set, update and interventions; keeps its matrix where `point` has
    /// none.
    void add(Evaluated set, const TestPoint& point, HistoryMemory& memory);
    /// All evaluations of a history.
    void add(const History& history, HistoryMemory& memory);
    /// Forgets evaluations made after more than so many updates.
    void forgetAfter(std::int64_t updates, HistoryMemory& memory);
    /// Forgets evaluations with more than so many interventions in force.
    void forgetBeyond(std::size_t interventions, HistoryMemory& memory);

    /// The evaluations on a set after at most so many updates and with at most so many interventions in
    /// force, in the order of their updates: of several at one update the latest.
    [[nodiscard]] std::vector<TestPoint> upTo(std::int64_t updates, std::size_t interventions,
                                              Evaluated set) const;
    /// Whether there is an evaluation at this update, whatever it is on.
    [[nodiscard]] bool hasOneAt(std::int64_t updates) const;

private:
    void put(Evaluated set, const TestPoint& point, HistoryMemory& memory);
    void keepLatestConfusions(Evaluated set, HistoryMemory& memory);
    template <class Goes> void eraseIf(Goes goes, HistoryMemory& memory);

    /// By set, updates and interventions in force.
    std::map<std::tuple<Evaluated, std::int64_t, std::size_t>, TestPoint> points_;
};

} // namespace mc
