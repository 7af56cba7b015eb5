#include "data/dataset.h"

#include <cassert>
#include <iterator>

namespace mc {

namespace {

/// The last `count` entries, which `from` loses.
std::vector<std::uint8_t> cutTail(std::vector<std::uint8_t>& from, std::size_t count) {
    const auto first = std::prev(from.end(), static_cast<std::ptrdiff_t>(count));
    std::vector<std::uint8_t> tail(first, from.end());
    from.erase(first, from.end());
    return tail;
}

} // namespace

void holdOut(Dataset& data, std::size_t count) {
    assert(count < data.train.count() && data.validation.count() == 0);
    data.validation.shape = data.train.shape;
    data.validation.labelsFrom = data.train.labelsFrom;
    data.validation.pixels = cutTail(data.train.pixels, count * data.train.shape.size());
    data.validation.labels = cutTail(data.train.labels, count);
}

} // namespace mc
