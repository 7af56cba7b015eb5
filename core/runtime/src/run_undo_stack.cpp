#include "run_undo_stack.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <set>
#include <utility>

namespace mc {

namespace {

std::size_t bytesOf(const ImageSet& images) {
    return images.pixels.size() + images.labels.size();
}

Run takeNearest(std::vector<Run>& runs) {
    Run nearest = std::move(runs.back());
    runs.pop_back();
    return nearest;
}

} // namespace

void RunUndoStack::push(Run left) {
    std::ranges::move(after_, std::back_inserter(before_));
    after_.clear();
    before_.push_back(std::move(left));
    while (before_.size() > kMostRuns) {
        const auto still = std::ranges::find_if(before_, std::not_fn(&Run::hasMoved));
        const bool nearest = still == before_.end() || still == before_.end() - 1;
        before_.erase(nearest ? before_.begin() : still);
    }
}

Run RunUndoStack::goBack(Run left) {
    after_.push_back(std::move(left));
    return takeNearest(before_);
}

Run RunUndoStack::goForward(Run left) {
    before_.push_back(std::move(left));
    return takeNearest(after_);
}

std::size_t RunUndoStack::bytes(const SharedParts& onBoard) const {
    std::size_t bytes = 0;
    std::set<const void*> counted{onBoard.data.get(), onBoard.held.get()};
    for (const std::vector<Run>* way : {&before_, &after_}) {
        for (const Run& run : *way) {
            bytes += run.bytes();
            bytes += counted.insert(run.held.get()).second ? run.held->bytes() : 0;
            const DatasetPtr& data = run.trainer->data();
            if (counted.insert(data.get()).second) {
                bytes += bytesOf(data->train) + bytesOf(data->test) + bytesOf(data->validation);
            }
        }
    }
    return bytes;
}

void RunUndoStack::limit(std::size_t most, const SharedParts& onBoard) {
    thinPasts(most, onBoard);
    while (bytes(onBoard) > most && (before_.size() > 1 || after_.size() > 1)) {
        dropFurthest();
    }
}

void RunUndoStack::limitStrictly(std::size_t most, const SharedParts& onBoard) {
    while (bytes(onBoard) > most && (!before_.empty() || !after_.empty())) {
        dropFurthest();
    }
}

/// Of the furthest runs first.
void RunUndoStack::thinPasts(std::size_t most, const SharedParts& onBoard) {
    for (std::vector<Run>* way : {&after_, &before_}) {
        for (Run& run : *way) {
            const std::size_t all = bytes(onBoard);
            if (all <= most) {
                return;
            }
            const std::size_t past = run.timeline.bytes();
            run.timeline.setBudget(past - std::min(past, all - most));
        }
    }
}

void RunUndoStack::dropFurthest() {
    std::vector<Run>& way = after_.size() > before_.size() ? after_ : before_;
    way.erase(way.begin());
}

} // namespace mc
