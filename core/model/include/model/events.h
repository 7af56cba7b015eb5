#pragma once

#include "base/matrix.h"
#include "model/tonic_spikes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mc {

/// The entries of a matrix that are not zero, as one list of places per column or per row: what a product has
/// to visit. Keeps its memory from use to use.
class EventLists {
public:
    struct List {
        const std::int32_t* places;
        const float* values; ///< null if every entry is 1
        Index count;
    };

    /// Takes memory for `most` events in `lists` lists, so that filling takes none.
    void reserve(Index lists, Index most);

    /// A list per column of `spikes`: the rows that are 1.
    void listColumns(const SpikeMatrix& spikes);
    /// A list per column of `entries`: the rows that are not zero, with their values.
    void listColumns(const Matrix& entries);
    /// A list per column of `spikes`: the rows where it departs from the tonic part that was found in it,
    /// with the value +1 for a spike more and -1 for one missing.
    void listDepartures(const SpikeMatrix& spikes, const TonicSpikes& tonic);
    /// The events of `columns` listed by row: places are the columns, ascending.
    void listRows(const EventLists& columns, Index rows);

    [[nodiscard]] Index lists() const { return lists_; }
    [[nodiscard]] bool valued() const { return valued_; } ///< false: every entry is 1
    [[nodiscard]] Index count() const { return starts_[static_cast<std::size_t>(lists_)]; }
    [[nodiscard]] List list(Index index) const {
        const auto k = static_cast<std::size_t>(index);
        const std::int32_t from = starts_[k];
        return {places_.data() + from, valued_ ? values_.data() + from : nullptr, starts_[k + 1] - from};
    }

private:
    // Never made shorter, so that no element is cleared that is then written.
    std::vector<std::int32_t> starts_ = {0}; // where each list begins, and one more: the end of the last
    std::vector<std::int32_t> places_;
    std::vector<float> values_;
    std::vector<std::int32_t> filled_; // where the next event of each list goes, while listing rows
    Index lists_ = 0;
    bool valued_ = false;
};

/// Number of spikes in a matrix of zeros and ones.
[[nodiscard]] Index countSpikes(const SpikeMatrix& spikes);

/// A product that visits events: source times the matrix whose entries are listed by column.
struct EventProduct {
    const Matrix* source;
    const EventLists* events; ///< places are columns of source
};

/// target(:, c) = scale Σ value source(:, place) over the events of list c of every product, summed in their
/// order, for the columns c of [first, first + columns); added to what is there if `add`. All sources have as
/// many rows as target. The cost follows the events.
void gatherColumns(std::span<const EventProduct> products, float scale, bool add, Index first, Index columns,
                   Matrix& target);
/// The same of a single product.
void gatherColumns(const Matrix& source, const EventLists& events, float scale, bool add, Index first,
                   Index columns, Matrix& target);

/// Whether visiting events one by one is cheaper than the matrix product over all entries: up to this share
/// of entries that are not zero. Measured by tests/bench (events against product).
inline constexpr double kMostEventShare = 0.4;

} // namespace mc
