#pragma once

#include "base/errors.h"

#include <optional>
#include <string>
#include <utility>

namespace mc::fuzz {

/// A property of a reader that an input has broken. No exception of the standard library, so that no reader
/// can take it for a fault of its own.
struct Broken {
    std::string what;
};

inline void require(bool holds, const std::string& what) {
    if (!holds) {
        throw Broken{what};
    }
}

/// Throws Broken unless people can be told the refusal: a sentence of a readable length, in UTF-8 and without
/// control characters, which a terminal would obey.
void checkSentence(const Fault& refusal);

/// How many readings there were so far, and how many inputs they took.
struct Readings {
    int tried = 0;
    int took = 0;
    std::string refusal{}; ///< the last sentence
};
[[nodiscard]] Readings& readings();

/// What a reader made of an input; none if it has refused it, as readers do: by Refused.
template <class Read> auto accepted(Read read) -> std::optional<decltype(read())> {
    ++readings().tried;
    try {
        auto made = read();
        ++readings().took;
        return made;
    } catch (const Refused& refusal) {
        checkSentence(refusal);
        readings().refusal = refusal.what();
        return std::nullopt;
    }
}

} // namespace mc::fuzz
