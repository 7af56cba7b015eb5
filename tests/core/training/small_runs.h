#pragma once

#include "training/run/trainer.h"

#include <cstdint>
#include <cstring>
#include <memory>
#include <ranges>
#include <span>
#include <string>

/// Runs that take milliseconds.
namespace small {

/// Noisy images of 4 x 4 pixels. Each of the three classes is bright in its own rows.
inline mc::ImageSet images(std::size_t count, std::uint64_t set) {
    mc::ImageSet images;
    images.shape = {4, 4, 1};
    const mc::AddressedRandom random(mc::Seed{99}, mc::Purpose::DrawnDigits, set);
    for (std::size_t i = 0; i < count; ++i) {
        const auto label = static_cast<std::uint8_t>(random.below(i, 3));
        images.labels.push_back(label);
        for (std::size_t j = 0; j < 16; ++j) {
            const auto noise = static_cast<std::uint8_t>(random.below(1000 + 16 * i + j, 100));
            images.pixels.push_back(static_cast<std::uint8_t>(noise + (j / 4 == label ? 150U : 0U)));
        }
    }
    return images;
}

inline mc::DatasetPtr data(std::size_t train = 70, std::size_t test = 45) {
    auto data = std::make_shared<mc::Dataset>();
    data->name = "stripes";
    data->classes = {"first", "second", "third"};
    data->train = images(train, 0);
    data->test = images(test, 1);
    return data;
}

/// The same, with so many of its training images held out.
inline mc::DatasetPtr dividedData(std::size_t heldOut, std::size_t train = 70, std::size_t test = 45) {
    auto divided = std::make_shared<mc::Dataset>(*data(train, test));
    mc::holdOut(*divided, heldOut);
    return divided;
}

/// For data(): two hidden layers; of 70 images, a batch of 40 (more than a block of lanes) and one of 30.
inline mc::Experiment experiment() {
    mc::Experiment experiment;
    experiment.network = "16-12-9-3";
    experiment.circuit.steps = 6;
    experiment.learning.batch = 40;
    experiment.initial.hiddenBias = 0.2;
    experiment.initial.feedbackScale = 1; // enough that spiking errors reach the lowest layer from the start
    return experiment;
}

/// For data() as well: kernels over a border, a pool, kernels over all that is left, more than a block of
/// lanes.
inline mc::Experiment convolution() {
    mc::Experiment experiment = small::experiment();
    experiment.network = "4x4-5c3p1-p2-4c2-3";
    experiment.learning.batch = 10;
    experiment.errorCells.quantumMode = mc::QuantumMode::Adaptive;
    return experiment;
}

/// With every addition of model.md, section 8, but varied images.
inline mc::Experiment withAdditions(mc::Experiment experiment) {
    experiment.errorCells.adaptation = 0.2;
    experiment.errorCells.equalise = true;
    experiment.circuit.covariance = true;
    experiment.circuit.eligibility = true;
    experiment.circuit.teacherDelay = 1;
    experiment.learning.homeostasisRate = 0.1;
    experiment.learning.targetRate = 0.25;
    experiment.learning.adaptiveStep = true;
    experiment.learning.adaptiveDecay = 0.9;
    experiment.learning.adaptiveFloor = 1e-4;
    experiment.learning.decayFollowsRate = true;
    experiment.learning.eta = 0.01;
    return experiment;
}

template <class Array> bool sameBits(const Array& a, const Array& b) {
    return a.rows() == b.rows() && a.cols() == b.cols() &&
           (a.size() == 0 || // without a place in memory
            std::memcmp(a.data(), b.data(),
                        static_cast<std::size_t>(a.size()) * sizeof(typename Array::Scalar)) == 0);
}

inline bool sameBits(const mc::LearnerState& a, const mc::LearnerState& b) {
    bool same = a.updates == b.updates && a.presented == b.presented && a.interventions == b.interventions &&
                a.errorRms == b.errorRms && a.feltRms == b.feltRms && a.squaresLeft == b.squaresLeft &&
                a.network.layers.size() == b.network.layers.size();
    for (std::size_t k = 0; same && k < a.network.layers.size(); ++k) {
        const mc::Layer& x = a.network.layers[k];
        const mc::Layer& y = b.network.layers[k];
        same = sameBits(x.forward, y.forward) && sameBits(x.bias, y.bias) &&
               sameBits(x.feedback, y.feedback) && sameBits(a.efficacy[k], b.efficacy[k]) &&
               sameBits(a.slow[k].forward, b.slow[k].forward) && sameBits(a.slow[k].bias, b.slow[k].bias) &&
               sameBits(a.slow[k].feedback, b.slow[k].feedback) &&
               sameBits(a.slow[k].squares, b.slow[k].squares) &&
               sameBits(a.slow[k].biasSquares, b.slow[k].biasSquares) &&
               sameBits(a.usualDrive[k], b.usualDrive[k]);
    }
    return same;
}

inline bool same(const mc::Concordance& a, const mc::Concordance& b) {
    return a.plain == b.plain && a.weighted == b.weighted && a.zeroPairs == b.zeroPairs &&
           a.pairs == b.pairs && a.angle == b.angle && a.angleMW == b.angleMW && a.distanceMW == b.distanceMW;
}

inline bool same(const mc::LayerMeasures& a, const mc::LayerMeasures& b) {
    return a == b;
}

inline bool same(const mc::TrainPoint& a, const mc::TrainPoint& b) {
    return a.lastUpdate == b.lastUpdate && a.updates == b.updates && a.epochs == b.epochs &&
           a.loss == b.loss && a.accuracy == b.accuracy;
}

inline bool same(const mc::TestPoint& a, const mc::TestPoint& b) {
    return a.updates == b.updates && a.epochs == b.epochs && a.loss == b.loss && a.accuracy == b.accuracy &&
           a.confusion == b.confusion;
}

template <std::ranges::random_access_range Points> bool same(const Points& a, const Points& b);

inline bool same(const mc::ConcordancePoint& a, const mc::ConcordancePoint& b) {
    return a.update == b.update && a.epochs == b.epochs && same(a.pairs, b.pairs);
}

inline bool same(const mc::LayersPoint& a, const mc::LayersPoint& b) {
    return a.update == b.update && a.epochs == b.epochs && same(a.layers, b.layers);
}

template <std::ranges::random_access_range Points> bool same(const Points& a, const Points& b) {
    bool all = a.size() == b.size();
    for (std::size_t i = 0; all && i < a.size(); ++i) {
        all = same(a[i], b[i]);
    }
    return all;
}

inline bool same(const mc::History& a, const mc::History& b) {
    return a.trainStride == b.trainStride && a.concordanceStride == b.concordanceStride &&
           same(a.train, b.train) && same(a.test, b.test) && same(a.validation, b.validation) &&
           same(a.concordance, b.concordance) && a.layersStride == b.layersStride &&
           same(a.layers, b.layers) && a.predictions == b.predictions;
}

/// Learns from whole batches.
inline void learn(mc::Trainer& trainer, int batches) {
    for (int i = 0; i < batches; ++i) {
        trainer.advance(trainer.stepsLeftInBatch());
    }
}

} // namespace small
