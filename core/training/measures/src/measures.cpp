#include "training/measures/measures.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace mc {

namespace {

/// Angle of a and a function of the index, in two passes: norms, then the difference and sum of the unit
/// arrays. acos of the cosine would lose half the digits near 0 and 180 degrees.
template <class Other> std::optional<double> angleTo(const Matrix& a, Other other) {
    double squaresA = 0;
    double squaresB = 0;
    for (Index i = 0; i < a.size(); ++i) {
        const double x = a.data()[i];
        const double y = other(i);
        squaresA += x * x;
        squaresB += y * y;
    }
    if (!(squaresA > 0) || !(squaresB > 0)) {
        return std::nullopt;
    }
    const double scaleA = 1 / std::sqrt(squaresA);
    const double scaleB = 1 / std::sqrt(squaresB);
    double apart = 0;
    double together = 0;
    for (Index i = 0; i < a.size(); ++i) {
        const double x = scaleA * a.data()[i];
        const double y = scaleB * other(i);
        apart += (x - y) * (x - y);
        together += (x + y) * (x + y);
    }
    return 2 * std::atan2(std::sqrt(apart), std::sqrt(together)) * 180 / std::numbers::pi;
}

} // namespace

std::optional<double> angleBetween(const Matrix& a, const Matrix& b) {
    return angleTo(a, [&](Index i) { return static_cast<double>(b.data()[i]); });
}

std::vector<Matrix> pathsToOutput(const Network& network) {
    std::vector<Matrix> paths(network.layers.size());
    WayDown way;
    Matrix reaching = Matrix::Identity(network.outputs(), network.outputs()); // unit errors of each output
    for (std::size_t k = paths.size(); k-- > 0;) {
        const Layer& layer = network.layers[k];
        Matrix down;
        carryDown(layer.geometry, layer.forward, reaching, down, way);
        paths[k] = down.transpose();
        reaching = std::move(down);
    }
    return paths;
}

Concordance measureConcordance(const Matrix& feedback, const Matrix& forward,
                               const LearnedFeedback* learned) {
    Concordance result;
    result.pairs = forward.size();
    std::int64_t valid = 0;
    std::int64_t same = 0;
    double weight = 0;
    double sameWeight = 0;
    for (Index i = 0; i < forward.size(); ++i) {
        const float e = feedback.data()[i];
        const float w = forward.data()[i];
        const bool counts = e != 0 && w != 0;
        const bool agrees = counts && (e > 0) == (w > 0);
        const double magnitude = std::abs(static_cast<double>(w));
        valid += counts;
        same += agrees;
        weight += counts ? magnitude : 0;
        sameWeight += agrees ? magnitude : 0;
    }
    result.zeroPairs = result.pairs - valid;
    if (valid > 0) {
        result.plain = static_cast<double>(same) / static_cast<double>(valid);
        result.weighted = sameWeight / weight;
    }
    result.angle = angleBetween(feedback, forward);
    if (learned != nullptr) {
        const auto target = [&](Index i) {
            return static_cast<double>(learned->efficacy.data()[i]) * static_cast<double>(forward.data()[i]);
        };
        result.angleMW = angleTo(learned->feedback, target);
        double squares = 0;
        for (Index i = 0; i < forward.size(); ++i) {
            const double apart = static_cast<double>(learned->feedback.data()[i]) - target(i);
            squares += apart * apart;
        }
        result.distanceMW = std::sqrt(squares);
    }
    return result;
}

std::optional<double> meanOfPairs(std::span<const Concordance> pairs,
                                  std::optional<double> Concordance::*measure) {
    double sum = 0;
    int count = 0;
    for (const Concordance& pair : pairs) {
        sum += (pair.*measure).value_or(0);
        count += pair.*measure ? 1 : 0;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> gradientAngle(const MeasuredLayer& layer) {
    return layer.exact != nullptr ? angleBetween(*layer.update, *layer.exact) : std::nullopt;
}

std::optional<double> concordantAngle(const MeasuredLayer& layer) {
    return layer.concordant != nullptr ? angleBetween(*layer.update, *layer.concordant) : std::nullopt;
}

std::optional<double> pyramidalRate(const MeasuredLayer& layer) {
    return layer.rates ? std::optional(layer.rates->pyr) : std::nullopt;
}

std::optional<double> vipRate(const MeasuredLayer& layer) {
    return layer.rates ? layer.rates->vip : std::nullopt;
}

std::optional<double> sstRate(const MeasuredLayer& layer) {
    return layer.rates ? layer.rates->sst : std::nullopt;
}

std::optional<double> silentShare(const MeasuredLayer& layer) {
    return layer.rates ? std::optional(layer.rates->silentShare) : std::nullopt;
}

std::optional<double> meanWeight(const MeasuredLayer& layer) {
    return layer.forward.cast<double>().cwiseAbs().mean();
}

std::optional<double> largestWeight(const MeasuredLayer& layer) {
    return layer.forward.cwiseAbs().maxCoeff();
}

FiringRates measureRates(std::span<const Presentation> blocks, std::size_t k, double theta, float quantum) {
    const Index cells = blocks.front().layers[k].membrane.rows();
    std::vector<std::int64_t> spikes(static_cast<std::size_t>(cells), 0);
    std::int64_t columns = 0;
    double more = 0;
    double less = 0;
    for (const Presentation& block : blocks) {
        const LayerActivity& a = block.layers[k];
        columns += a.membrane.cols();
        for (Index column = 0; column < a.membrane.cols(); ++column) {
            for (Index i = 0; i < cells; ++i) {
                spikes[static_cast<std::size_t>(i)] += a.membrane(i, column) >= static_cast<float>(theta);
                const double burst = quantum > 0 ? std::round(a.error(i, column) / quantum) : 0;
                more += std::max(burst, 0.0);
                less += std::max(-burst, 0.0);
            }
        }
    }
    const double cellSteps = static_cast<double>(cells) * static_cast<double>(columns);
    FiringRates rates;
    std::int64_t total = 0;
    for (const std::int64_t count : spikes) {
        total += count;
    }
    rates.pyr = static_cast<double>(total) / cellSteps;
    rates.silentShare =
        static_cast<double>(std::ranges::count(spikes, std::int64_t{0})) / static_cast<double>(cells);
    if (quantum > 0) {
        rates.vip = more / cellSteps;
        rates.sst = less / cellSteps;
    }
    return rates;
}

} // namespace mc
