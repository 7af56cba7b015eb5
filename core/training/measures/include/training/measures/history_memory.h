#pragma once

#include "training/measures/history.h"

#include <cstddef>
#include <unordered_map>

namespace mc {

/// Memory accounting: the bytes that histories and confusion matrices take together. What several of them
/// share, full blocks of curves and the counts of matrices, is counted once. It is told apart by its address,
/// so what was added must live until it is removed.
class HistoryMemory {
public:
    void add(const History& history);
    /// One that was added and has not changed since.
    void remove(const History& history);
    void add(const ConfusionMatrix& confusion);
    void remove(const ConfusionMatrix& confusion);

    [[nodiscard]] std::size_t bytes() const { return bytes_; }

private:
    struct Part {
        std::size_t users = 0;
        std::size_t bytes = 0;
    };

    template <class BytesOf> void use(const void* address, const BytesOf& bytesOfPart);
    void release(const void* address);

    std::unordered_map<const void*, Part> parts_; ///< what can be shared, by its address
    std::size_t bytes_ = 0;
};

/// Bytes that a history takes by itself, as in a file: what it shares counts in full.
[[nodiscard]] std::size_t bytesOf(const History& history);

} // namespace mc
