#pragma once

#include "base/persistent_vector.h"
#include "training/measures/distance_prediction.h"
#include "training/measures/measure_table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace mc {

struct Network;

/// Concordance of all layer pairs at one update, taken with the W and E in use before it.
struct ConcordancePoint {
    std::int64_t update = 0;        ///< counted from 1
    double epochs = 0;              ///< position before the update: 0 at the first
    std::vector<Concordance> pairs; ///< pair k joins layers k + 1 and k + 2
};

/// Measures of all layers at one update, taken with the W and E in use before it.
struct LayersPoint {
    std::int64_t update = 0;           ///< counted from 1
    double epochs = 0;                 ///< position before the update: 0 at the first
    std::vector<LayerMeasures> layers; ///< [L], from below to above
};

/// The curves of a run. Training, concordance and layer points are kept within a bound: when a series is
/// full, neighbours are merged (means) or every second one is dropped (concordance, layers), so that a run of
/// any length keeps its whole course at a coarser grain. Evaluations are about one per epoch and all
/// kept; of their confusion matrices those of the latest. Copies, of which there are many, share most of it.
struct History {
    static constexpr std::size_t kMostPoints = 2048; ///< of each bounded series; even
    /// Of all confusion matrices of a set together: 1,000 tests of ten classes, 10 tests of a hundred.
    static constexpr std::size_t kMostConfusionCounts = 100'000;

    PersistentVector<TrainPoint> train;
    PersistentVector<TestPoint> test;
    PersistentVector<TestPoint> validation; ///< on held-out images; empty where there are none
    PersistentVector<ConcordancePoint> concordance;
    PersistentVector<LayersPoint> layers;
    /// What decides the distance of B from M ∘ Wᵀ, in the order of the updates; all are kept, one for each
    /// place where a person intervened. Empty where feedback does not learn.
    std::vector<PredictionStart> predictions;
    std::int64_t trainStride = 1;       ///< updates per complete training point
    std::int64_t concordanceStride = 1; ///< updates between concordance points
    std::int64_t layersStride = 16;     ///< updates between layer points

    /// The curves of a network that has not learned yet: empty. The concordance of a large network is
    /// measured at every 16th update.
    [[nodiscard]] static History beforeLearning(const Network& network);

    [[nodiscard]] PersistentVector<TestPoint>& of(Evaluated images) {
        return images == Evaluated::Validation ? validation : test;
    }
    [[nodiscard]] const PersistentVector<TestPoint>& of(Evaluated images) const {
        return images == Evaluated::Validation ? validation : test;
    }
    /// The evaluations by which the course of the run is judged: on held-out images, else on the test set.
    [[nodiscard]] const PersistentVector<TestPoint>& judged() const {
        return validation.empty() ? test : validation;
    }

    /// Takes the place of one at the same update.
    void addEvaluation(Evaluated images, TestPoint point);
    /// Those on a set, in the order of their updates. Where one comes without its confusion matrix, that of
    /// the same evaluation here stays.
    void setEvaluations(Evaluated images, const std::vector<TestPoint>& points);

    void addTrain(const TrainPoint& one);
    /// Whether the next update (counted from 1) is one whose concordance is to be measured.
    [[nodiscard]] bool wantsConcordance(std::int64_t update) const;
    void addConcordance(ConcordancePoint point);
    /// The same for the measures of layers.
    [[nodiscard]] bool wantsLayers(std::int64_t update) const;
    void addLayers(LayersPoint point);
    /// Takes the place of one at the same update.
    void addPrediction(PredictionStart start);
};

/// Room for the confusion matrices of the evaluations on a set, which are asked from the latest one back.
class ConfusionRoom {
public:
    /// Whether there is still room for this one.
    [[nodiscard]] bool take(const ConfusionMatrix& confusion) {
        counts_ += confusion.counts().size();
        return counts_ <= History::kMostConfusionCounts;
    }

private:
    std::size_t counts_ = 0;
};

/// The latest evaluation, whatever it was on; of two at one update that on the test set, which is looked at
/// when a person asks for it. The point is part of the history.
struct LatestEvaluation {
    Evaluated set = Evaluated::Test;
    const TestPoint* point = nullptr; ///< null before the first
};
[[nodiscard]] LatestEvaluation latestEvaluation(const History& history);

/// Over so many updates, at least, training is looked at for how well it goes now.
inline constexpr std::int64_t kRecentUpdates = 50;

/// Means over the latest training points: back to where they are of kRecentUpdates updates, or over all of a
/// shorter run. None before the first update.
[[nodiscard]] std::optional<TrainPoint> recentTraining(const History& history);

} // namespace mc
