#include "model/convolution.h"

#include "base/reshape.h"

#include <algorithm>

namespace mc {

namespace {

/// Adds a row of a window's elements: sum[x] += Σ_j row[x size + j].
void addRow(const float* row, Index size, Index columns, float* sum) {
    if (size == 2) {
        for (Index x = 0; x < columns; ++x) {
            sum[x] += row[2 * x] + row[2 * x + 1];
        }
        return;
    }
    for (Index x = 0; x < columns; ++x) {
        for (Index j = 0; j < size; ++j) {
            sum[x] += row[x * size + j];
        }
    }
}

/// row[x size + j] = value[x], zeros in what is left at the end.
void spreadRow(const float* value, Index size, Index columns, float scale, Index rowLength, float* row) {
    if (size == 2) {
        for (Index x = 0; x < columns; ++x) {
            row[2 * x] = row[2 * x + 1] = scale * value[x];
        }
    } else {
        for (Index x = 0; x < columns; ++x) {
            std::fill_n(row + x * size, size, scale * value[x]);
        }
    }
    for (Index x = columns * size; x < rowLength; ++x) {
        row[x] = 0;
    }
}

} // namespace

void poolUp(const PoolStage& pool, const Matrix& in, Matrix& out) {
    reshape(out, pool.out.size(), in.cols());
    out.setZero();
    const Index rowLength = pool.in.columns;
    for (Index column = 0; column < in.cols(); ++column) {
        const float* from = in.col(column).data();
        float* sum = out.col(column).data();
        for (int channel = 0; channel < pool.out.channels; ++channel) {
            for (int y = 0; y < pool.out.rows; ++y) {
                for (int i = 0; i < pool.size; ++i) {
                    addRow(from + (y * pool.size + i) * rowLength, pool.size, pool.out.columns, sum);
                }
                sum += pool.out.columns;
            }
            from += pool.in.positions();
        }
    }
    out *= 1.0F / static_cast<float>(pool.size * pool.size);
}

void poolDown(const PoolStage& pool, const Matrix& out, Matrix& in) {
    reshape(in, pool.in.size(), out.cols());
    const float scale = 1.0F / static_cast<float>(pool.size * pool.size);
    const Index rowLength = pool.in.columns;
    for (Index column = 0; column < out.cols(); ++column) {
        const float* value = out.col(column).data();
        float* row = in.col(column).data();
        for (int channel = 0; channel < pool.in.channels; ++channel) {
            for (int y = 0; y < pool.out.rows; ++y, value += pool.out.columns) {
                spreadRow(value, pool.size, pool.out.columns, scale, pool.in.columns, row);
                for (int i = 1; i < pool.size; ++i) {
                    std::copy_n(row, rowLength, row + i * rowLength);
                }
                row += pool.size * rowLength;
            }
            const Index left = (pool.in.rows - pool.out.rows * pool.size) * rowLength;
            std::fill_n(row, left, 0.0F);
            row += left;
        }
    }
}

} // namespace mc
