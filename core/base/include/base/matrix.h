#pragma once

#include <Eigen/Core>
#include <cstdint>

namespace mc {

using Index = Eigen::Index;
using Matrix = Eigen::MatrixXf; ///< column-major; columns are lanes, or lanes of successive steps
using Vector = Eigen::VectorXf;
/// 1 where a cell spiked, else 0.
using SpikeMatrix = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic>;

} // namespace mc
