#include "model/network.h"

#include <cmath>

namespace mc {

double spread(const Matrix& weights) {
    const double count = static_cast<double>(weights.size());
    const double mean = weights.cast<double>().sum() / count;
    return std::sqrt((weights.cast<double>().array() - mean).square().sum() / count);
}

} // namespace mc
