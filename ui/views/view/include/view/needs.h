#pragma once

#include "runtime/command.h"

#include <QtGlobal>
#include <algorithm>
#include <iterator>
#include <vector>

namespace mc::ui {

/// What views commonly need in a frame.
namespace needs {
inline constexpr MeasureSet kNoMeasures{.concordance = false};
inline constexpr WatchSet kNothing{.presentation = false, .curves = false, .measures = kNoMeasures};
inline constexpr WatchSet kPresentation{.presentation = true, .curves = false, .measures = kNoMeasures};
inline constexpr WatchSet kHistory{.presentation = false, .curves = true, .measures = kNoMeasures};
/// The history, with concordance measured for whoever looks at it later.
inline constexpr WatchSet kCurves{.presentation = false, .curves = true, .measures = {}};

/// Microcircuits of both, each once; what exceeds their number is left out.
[[nodiscard]] constexpr CircuitSet bothCircuits(const CircuitSet& a, const CircuitSet& b) {
    CircuitSet all{};
    std::size_t count = 0;
    for (const CircuitSet& one : {a, b}) {
        for (const CellAddress& cell : one) {
            const auto end = all.begin() + count;
            if (cell.layer > 0 && count < all.size() && std::find(all.begin(), end, cell) == end) {
                all[count++] = cell;
            }
        }
    }
    return all;
}

/// Numbers of both, rising and each once, as those of each.
[[nodiscard]] inline std::vector<int> bothNumbers(const std::vector<int>& a, const std::vector<int>& b) {
    std::vector<int> all;
    std::ranges::set_union(a, b, std::back_inserter(all));
    return all;
}

/// The course that one of both asks for.
template <class Address> [[nodiscard]] Address eitherCourse(const Address& a, const Address& b) {
    Q_ASSERT(a == Address{} || b == Address{} || a == b);
    return a == Address{} ? b : a;
}

/// All that either needs. Of courses a run keeps one of a cell and one of a synapse: both may not ask for
/// different ones.
[[nodiscard]] inline WatchSet both(const WatchSet& a, const WatchSet& b) {
    return {.presentation = a.presentation || b.presentation,
            .curves = a.curves || b.curves,
            .measures = a.measures | b.measures,
            .concordance = a.concordance || b.concordance,
            .pairs = bothNumbers(a.pairs, b.pairs),
            .kernels = bothNumbers(a.kernels, b.kernels),
            .circuits = bothCircuits(a.circuits, b.circuits),
            .beside = a.beside || b.beside,
            .cellCourse = eitherCourse(a.cellCourse, b.cellCourse),
            .synapseCourse = eitherCourse(a.synapseCourse, b.synapseCourse)};
}
} // namespace needs

} // namespace mc::ui
