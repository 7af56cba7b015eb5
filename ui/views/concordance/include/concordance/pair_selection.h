#pragma once

#include "training/records/pair_record.h"

#include <QJsonValue>
#include <cstdint>
#include <optional>
#include <vector>

namespace mc::ui {

/// One synapse pair: a cell of the upper layer and one of the lower layer.
struct CellPair {
    int upper = 0;
    int lower = 0;
    bool operator==(const CellPair&) const = default;
};

/// Which synapse pairs of two layers are selected: by cells, so that they are followed while their weights
/// change.
class PairSelection {
public:
    PairSelection() = default;
    /// Nothing selected in a layer pair of so many cells.
    PairSelection(Index upperCells, Index lowerCells);

    [[nodiscard]] static PairSelection one(const PairRecord& record, CellPair pair);
    /// All pairs of cells `first` to `last`, both included, as far as there are such cells.
    [[nodiscard]] static PairSelection block(const PairRecord& record, CellPair first, CellPair last);
    /// All pairs whose weights lie in these ranges.
    struct Range {
        double low = 0;
        double high = 0;
        [[nodiscard]] bool holds(float value) const { return value >= low && value <= high; }
    };
    [[nodiscard]] static PairSelection within(const PairRecord& record, Range forward, Range feedback);

    void add(CellPair pair);
    [[nodiscard]] Index upperCells() const { return upperCells_; }
    [[nodiscard]] Index lowerCells() const { return lowerCells_; }
    [[nodiscard]] bool isEmpty() const { return count_ == 0; }
    [[nodiscard]] std::int64_t count() const { return count_; }
    /// Whether it is one of a layer pair with as many cells as those of `record`.
    [[nodiscard]] bool fits(const PairRecord& record) const {
        return upperCells_ == record.forward.rows() && lowerCells_ == record.forward.cols();
    }
    [[nodiscard]] bool contains(CellPair pair) const { return mask_[place(pair)] != 0; }
    /// Whether it holds any pair of this cell.
    [[nodiscard]] bool touchesUpper(int cell) const;
    [[nodiscard]] bool touchesLower(int cell) const;
    /// The one pair selected, if there is but one.
    [[nodiscard]] std::optional<CellPair> single() const;
    /// The selected pairs, cells of the lower layer in turn.
    [[nodiscard]] std::vector<CellPair> pairs() const;
    /// One byte per pair, not 0 where it is selected, in the order of the matrices of a record.
    [[nodiscard]] const std::vector<std::uint8_t>& mask() const { return mask_; }

    /// {"upper": CELLS, "lower": CELLS, "selected": BITS}, the bits compressed and in base 64; Undefined
    /// where nothing is selected.
    [[nodiscard]] QJsonValue toJson() const;
    /// None for what toJson() has not made: files are not trusted.
    [[nodiscard]] static std::optional<PairSelection> fromJson(const QJsonValue& value);

private:
    [[nodiscard]] std::size_t place(CellPair pair) const {
        return static_cast<std::size_t>(pair.lower * upperCells_ + pair.upper);
    }

    Index upperCells_ = 0;
    Index lowerCells_ = 0;
    std::int64_t count_ = 0;
    std::vector<std::uint8_t> mask_;
};

} // namespace mc::ui
