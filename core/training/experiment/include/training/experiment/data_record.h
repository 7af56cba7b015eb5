#pragma once

#include "base/message.h"
#include "data/identity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mc {

/// A place in the course of a run from which on its data are others, or may be.
struct DataChange {
    std::int64_t updates = 0; ///< done by then
    Message difference;       ///< see differenceText(); empty: nothing was known to compare them with
    bool operator==(const DataChange&) const = default;
};

/// Provenance of the data of a run: what identifies them now, and where they may have become others.
struct DataRecord {
    std::optional<DataIdentity> identity; ///< none in files that were written before there was any
    std::vector<DataChange> changes;      ///< in their order
    bool operator==(const DataRecord&) const = default;
};

/// A sentence about a change: "From update 30 on the data are others: the test labels differ."
[[nodiscard]] Message dataChangeText(const DataChange& change);

} // namespace mc
