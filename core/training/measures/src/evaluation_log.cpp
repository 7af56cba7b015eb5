#include "training/measures/evaluation_log.h"

#include "training/measures/history_memory.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mc {

void EvaluationLog::add(Evaluated set, const TestPoint& point, HistoryMemory& memory) {
    put(set, point, memory);
    keepLatestConfusions(set, memory);
}

void EvaluationLog::add(const History& history, HistoryMemory& memory) {
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        for (const TestPoint& point : history.of(set)) {
            put(set, point, memory);
        }
        keepLatestConfusions(set, memory);
    }
}

void EvaluationLog::put(Evaluated set, const TestPoint& point, HistoryMemory& memory) {
    TestPoint next = point;
    next.confusion = {};
    TestPoint& kept = points_.try_emplace({set, point.updates, point.interventions}, next).first->second;
    if (point.confusion.isEmpty()) {
        next.confusion = kept.confusion;
    } else {
        memory.add(point.confusion); // where memory runs out, the entry keeps the matrix it has
        memory.remove(kept.confusion);
        next.confusion = point.confusion;
    }
    kept = std::move(next);
}

void EvaluationLog::keepLatestConfusions(Evaluated set, HistoryMemory& memory) {
    ConfusionRoom room;
    for (auto entry = points_.rbegin(); entry != points_.rend(); ++entry) {
        if (std::get<Evaluated>(entry->first) == set && !room.take(entry->second.confusion)) {
            memory.remove(entry->second.confusion);
            entry->second.confusion = {};
        }
    }
}

template <class Goes> void EvaluationLog::eraseIf(Goes goes, HistoryMemory& memory) {
    std::erase_if(points_, [&](const auto& entry) {
        const bool erased = goes(entry.second);
        if (erased) {
            memory.remove(entry.second.confusion);
        }
        return erased;
    });
}

void EvaluationLog::forgetAfter(std::int64_t updates, HistoryMemory& memory) {
    eraseIf([&](const TestPoint& point) { return point.updates > updates; }, memory);
}

void EvaluationLog::forgetBeyond(std::size_t interventions, HistoryMemory& memory) {
    eraseIf([&](const TestPoint& point) { return point.interventions > interventions; }, memory);
}

std::vector<TestPoint> EvaluationLog::upTo(std::int64_t updates, std::size_t interventions,
                                           Evaluated set) const {
    std::vector<TestPoint> points;
    for (auto place = points_.lower_bound({set, 0, 0}); place != points_.end(); ++place) {
        const TestPoint& point = place->second;
        if (std::get<Evaluated>(place->first) != set || point.updates > updates) {
            break;
        }
        if (point.interventions > interventions) {
            continue;
        }
        if (!points.empty() && points.back().updates == point.updates) {
            points.pop_back();
        }
        points.push_back(point);
    }
    return points;
}

bool EvaluationLog::hasOneAt(std::int64_t updates) const {
    return std::ranges::any_of(std::array{Evaluated::Validation, Evaluated::Test}, [&](Evaluated set) {
        const auto place = points_.lower_bound({set, updates, 0});
        return place != points_.end() && std::get<Evaluated>(place->first) == set &&
               place->second.updates == updates;
    });
}

} // namespace mc
