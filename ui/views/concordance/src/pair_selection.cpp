#include "concordance/pair_selection.h"

#include <algorithm>

namespace mc::ui {

PairSelection::PairSelection(Index upperCells, Index lowerCells)
    : upperCells_(upperCells), lowerCells_(lowerCells),
      mask_(static_cast<std::size_t>(upperCells * lowerCells), 0) {}

PairSelection PairSelection::one(const PairRecord& record, CellPair pair) {
    return block(record, pair, pair);
}

PairSelection PairSelection::block(const PairRecord& record, CellPair first, CellPair last) {
    PairSelection made(record.forward.rows(), record.forward.cols());
    const int lastUpper = std::min(last.upper, static_cast<int>(made.upperCells_) - 1);
    const int lastLower = std::min(last.lower, static_cast<int>(made.lowerCells_) - 1);
    for (int lower = std::max(0, first.lower); lower <= lastLower; ++lower) {
        for (int upper = std::max(0, first.upper); upper <= lastUpper; ++upper) {
            made.add({upper, lower});
        }
    }
    return made;
}

PairSelection PairSelection::within(const PairRecord& record, Range forward, Range feedback) {
    PairSelection made(record.forward.rows(), record.forward.cols());
    const float* w = record.forward.data();
    const float* e = record.feedback.data();
    for (std::size_t k = 0; k < made.mask_.size(); ++k) {
        if (forward.holds(w[k]) && feedback.holds(e[k])) {
            made.mask_[k] = 1;
            ++made.count_;
        }
    }
    return made;
}

void PairSelection::add(CellPair pair) {
    std::uint8_t& selected = mask_[place(pair)];
    count_ += selected == 0 ? 1 : 0;
    selected = 1;
}

bool PairSelection::touchesUpper(int cell) const {
    if (cell < 0 || cell >= upperCells_) {
        return false;
    }
    for (int lower = 0; lower < lowerCells_; ++lower) {
        if (contains({cell, lower})) {
            return true;
        }
    }
    return false;
}

bool PairSelection::touchesLower(int cell) const {
    if (cell < 0 || cell >= lowerCells_) {
        return false;
    }
    const auto column = mask_.begin() + cell * upperCells_;
    return std::any_of(column, column + upperCells_, [](std::uint8_t selected) { return selected != 0; });
}

std::optional<CellPair> PairSelection::single() const {
    return count_ == 1 ? std::optional(pairs().front()) : std::nullopt;
}

std::vector<CellPair> PairSelection::pairs() const {
    std::vector<CellPair> found;
    found.reserve(static_cast<std::size_t>(count_));
    for (std::size_t k = 0; k < mask_.size() && found.size() < static_cast<std::size_t>(count_); ++k) {
        if (mask_[k] != 0) {
            const auto at = static_cast<Index>(k);
            found.push_back({static_cast<int>(at % upperCells_), static_cast<int>(at / upperCells_)});
        }
    }
    return found;
}

} // namespace mc::ui
