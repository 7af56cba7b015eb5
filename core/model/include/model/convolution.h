#pragma once

#include "base/matrix.h"
#include "model/geometry.h"

#include <cstdint>
#include <vector>

namespace mc {

/// Memory in which the products of a convolution work; kept from use to use.
struct ConvolutionScratch {
    Vector kernels;                    ///< kernels in the order in which a product visits them
    Vector maps;                       ///< the maps of one column with their border
    Vector errors;                     ///< the errors of one column, channels side by side
    Vector sums;                       ///< Hebbian sums of all entries of the kernels
    std::vector<std::int32_t> offsets; ///< of a kernel's entries within the maps
};

/// out = W x of a convolution, without bias: [cells x columns] from the afferents [afferent units x columns].
/// kernels: W, [out channels x entries].
void convolve(const LayerGeometry& geometry, const Matrix& kernels, const Matrix& afferents, Matrix& out,
              ConvolutionScratch& scratch);

/// below = Wᵀ e of a convolution, with any kernels in the shape of W (model.md, section 5, transposed
/// convolution): [afferent units x columns] from errors [cells x columns].
void convolveBack(const LayerGeometry& geometry, const Matrix& kernels, const Matrix& errors, Matrix& below,
                  ConvolutionScratch& scratch);

/// product = Σ e x over positions and columns, in the shape of the kernels: what G divides by N T √P.
void correlate(const LayerGeometry& geometry, const Matrix& errors, const Matrix& afferents, Matrix& product,
               ConvolutionScratch& scratch);

/// out = averages over the windows of a pool, [out units x columns].
void poolUp(const PoolStage& pool, const Matrix& in, Matrix& out);

/// in = errors of a pool spread evenly over its windows (its transpose), [in units x columns].
void poolDown(const PoolStage& pool, const Matrix& out, Matrix& in);

} // namespace mc
