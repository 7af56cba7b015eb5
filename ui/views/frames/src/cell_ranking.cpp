#include "frames/cell_ranking.h"

#include "frames/frame_text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// score: of each cell of a layer, [cells].
template <class Score> CellChoice bestCell(const Frame& frame, Score score) {
    if (stepsShown(frame) == 0) {
        return {};
    }
    std::vector<Vector> scores;
    for (const LayerRecord& layer : frame.presentation->layers) {
        scores.push_back(score(layer));
    }
    return bestOf(scores);
}

/// PYR spikes of each cell in the first steps.
Vector spikesOf(const LayerRecord& layer, Index steps) {
    return layer.spikes.leftCols(steps).cast<float>().rowwise().sum();
}

/// Σ |e| of each cell in the first steps.
Vector errorOf(const LayerRecord& layer, Index steps) {
    return layer.error.leftCols(steps).cwiseAbs().rowwise().sum();
}

Vector spikeErrorScore(const LayerRecord& layer) {
    const Index steps = layer.error.cols();
    return spikesOf(layer, steps).cwiseProduct(errorOf(layer, steps));
}

} // namespace

CellChoice mostActiveCell(const Frame& frame) {
    return bestCell(frame, [&](const LayerRecord& layer) { return spikesOf(layer, stepsShown(frame)); });
}

CellChoice largestErrorCell(const Frame& frame) {
    return bestCell(frame, [&](const LayerRecord& layer) { return errorOf(layer, stepsShown(frame)); });
}

std::vector<Vector> spikeErrorScores(const PresentationRecord& presentation) {
    std::vector<Vector> scores;
    for (const LayerRecord& layer : presentation.layers) {
        scores.push_back(spikeErrorScore(layer));
    }
    return scores;
}

CellChoice bestOf(const std::vector<Vector>& scores) {
    CellChoice best;
    float most = 0;
    const std::size_t hidden = std::max<std::size_t>(scores.size(), 2) - 1;
    for (std::size_t k = 0; k < std::min(hidden, scores.size()); ++k) {
        for (Index i = 0; i < scores[k].size(); ++i) {
            if (scores[k][i] > most) {
                most = scores[k][i];
                best = {static_cast<int>(k) + 1, static_cast<int>(i)};
            }
        }
    }
    return best;
}

bool spikesWithError(const Frame& frame, CellChoice cell) {
    return frame.presentation && cell.layer > 0 &&
           spikeErrorScore(frame.presentation->layers[static_cast<std::size_t>(cell.layer) - 1])[cell.cell] >
               0;
}

std::vector<int> strongestOf(const Vector& values, std::size_t most) {
    std::vector<int> order;
    for (Index k = 0; k < values.size(); ++k) {
        if (values[k] != 0) {
            order.push_back(static_cast<int>(k));
        }
    }
    const std::size_t kept = std::min(most, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(),
                      [&values](int a, int b) {
                          const float one = std::abs(values[a]);
                          const float other = std::abs(values[b]);
                          return one != other ? one > other : a < b;
                      });
    order.resize(kept);
    return order;
}

} // namespace mc::ui
