#pragma once

#include "json.h"

#include "base/matrix.h"
#include "model/notation.h"

#include <cstddef>
#include <string>
#include <vector>

/// The network of a case, whose lists count pools as layers, in the terms of the core, which does not.
struct CaseNetwork {
    mc::NetworkShape shape;
    std::vector<std::size_t> places; ///< where each layer with cells stands in the case's lists
    std::size_t listed = 0;          ///< layers in the case's lists

    /// Throws BadCase if layers are not known or do not fit each other.
    explicit CaseNetwork(const Json& network);

    /// Weights or feedback of layers[k] in the shape of W. transposed: as dense feedback is listed; kernels
    /// never are.
    [[nodiscard]] mc::Matrix synapses(const Json& values, std::size_t k, bool transposed,
                                      const std::string& what) const;
    /// The same as a case lists them.
    [[nodiscard]] Json listedSynapses(const mc::Matrix& matrix, std::size_t k, bool transposed) const;
};

/// A matrix as a list of its rows. Throws BadCase if it is not of this size.
[[nodiscard]] mc::Matrix matrixFrom(const Json& rows, mc::Index height, mc::Index width,
                                    const std::string& what);
[[nodiscard]] mc::Vector vectorFrom(const Json& values, mc::Index length, const std::string& what);
[[nodiscard]] Json toJson(const Eigen::Ref<const mc::Matrix>& matrix);

/// Throws BadCase with this sentence unless it holds.
void require(bool holds, const std::string& sentence);
