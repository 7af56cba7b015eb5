#pragma once

#include "base/matrix.h"

namespace mc {

/// Gives a matrix another shape; its entries are undefined where that changes how many there are. Throws
/// std::bad_alloc, and leaves it empty. Eigen's own resize() (3.4) leaves it, in that case, with memory that
/// was freed already and that its destructor frees again; setZero(rows, columns) and its like do so, too.
/// Needed for what outlives the statement; a matrix that is made with its size needs none.
template <class Array> void reshape(Array& matrix, Index rows, Index columns) {
    if (matrix.size() != rows * columns) {
        matrix.resize(0, 0);
    }
    matrix.resize(rows, columns);
}

/// The same of a vector.
template <class Array> void reshape(Array& vector, Index size) {
    if (vector.size() != size) {
        vector.resize(0);
    }
    vector.resize(size);
}

} // namespace mc
