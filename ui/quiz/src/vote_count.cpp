#include "quiz/vote_count.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace mc::ui {

VoteCount::VoteCount(std::vector<int> votes) : votes_(std::move(votes)) {
    for (int& count : votes_) {
        count = std::clamp(count, 0, kMost);
    }
}

bool VoteCount::add(std::size_t option) {
    if (option >= votes_.size() || votes_[option] >= kMost) {
        return false;
    }
    ++votes_[option];
    added_.push_back(option);
    return true;
}

bool VoteCount::remove(std::size_t option) {
    if (option >= votes_.size() || votes_[option] <= 0) {
        return false;
    }
    --votes_[option];
    const auto last = std::find(added_.rbegin(), added_.rend(), option);
    if (last != added_.rend()) {
        added_.erase(std::next(last).base());
    }
    return true;
}

bool VoteCount::set(std::size_t option, int votes) {
    const int wanted = std::clamp(votes, 0, kMost);
    if (option >= votes_.size() || votes_[option] == wanted) {
        return false;
    }
    votes_[option] = wanted;
    std::erase(added_, option); // a number was typed in place of single votes
    return true;
}

std::optional<std::size_t> VoteCount::takeBack() {
    if (added_.empty()) {
        return std::nullopt;
    }
    const std::size_t option = added_.back();
    remove(option);
    return option;
}

void VoteCount::clear() {
    std::ranges::fill(votes_, 0);
    added_.clear();
}

int VoteCount::total() const {
    return std::accumulate(votes_.begin(), votes_.end(), 0);
}

double VoteCount::share(std::size_t option) const {
    const int all = total();
    return all > 0 ? static_cast<double>(votes_[option]) / all : 0.0;
}

} // namespace mc::ui
