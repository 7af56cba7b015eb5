#include "training/run/trainer.h"

#include "data/encoder.h"
#include "training/records/circuit_watch.h"
#include "training/run/divergence_guard.h"
#include "training/state/modifications.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mc {

int Trainer::blocksFor(std::int64_t samples) const {
    return static_cast<int>((samples + blockLanes_ - 1) / blockLanes_);
}

/// Fisher and Yates, with addressed numbers: the order of an epoch depends on the seed and its number alone.
void Trainer::orderEpoch(std::int64_t epoch) {
    if (orderedEpoch_ != epoch) {
        const AddressedRandom random(Seed{static_cast<std::uint64_t>(experiment_.seed)}, Purpose::Order,
                                     static_cast<std::uint64_t>(epoch));
        order_.resize(data_->train.count());
        std::iota(order_.begin(), order_.end(), 0U);
        for (std::size_t left = order_.size(); left > 1; --left) {
            std::swap(order_[left - 1], order_[random.below(left, left)]);
        }
        orderedEpoch_ = epoch;
    }
}

std::span<const float> Trainer::burstQuanta() const {
    return errorCells_.mode == ErrorMode::Spiking ? std::span<const float>(quanta_)
                                                  : std::span<const float>();
}

/// Work on a matrix of so many columns, cut into tasks: work(first, count).
template <class Work> void Trainer::inColumns(Index columns, Work work) {
    constexpr Index kPerTask = 64;
    pool_.run(static_cast<int>((columns + kPerTask - 1) / kPerTask), [&](int task) {
        const Index first = task * kPerTask;
        work(first, std::min(kPerTask, columns - first));
    });
}

void Trainer::redrawFeedback() {
    for (std::size_t k = 1; k < redrawDeviations_.size(); ++k) {
        Matrix& feedback = state_.network.layers[k].feedback;
        inColumns(feedback.cols(), [&](Index first, Index count) {
            mc::redrawFeedback(k, state_.updates, redrawDeviations_[k],
                               Seed{static_cast<std::uint64_t>(experiment_.seed)}, first, count, feedback);
        });
    }
}

void Trainer::transposeFeedback() {
    // A transposition costs about as much as the product with this many columns.
    constexpr std::int64_t kWorthColumns = 64;
    if (errorCells_.mode != ErrorMode::Spiking ||
        std::int64_t{experiment_.learning.batch} * experiment_.circuit.steps < kWorthColumns) {
        return;
    }
    transposed_.resize(feedback_.size());
    const bool direct = rule_->path == ErrorPath::Direct;
    for (std::size_t k = 1; k < feedback_.size(); ++k) {
        if (!direct && state_.network.layers[k].geometry.isConvolution()) {
            continue; // kernels carry errors down as a whole
        }
        const Matrix& feedback = *feedback_[k];
        Matrix& transposed = transposed_[k];
        transposed.resize(feedback.cols(), feedback.rows());
        inColumns(feedback.rows(), [&](Index first, Index count) {
            transposed.middleCols(first, count) = feedback.middleRows(first, count).transpose();
        });
    }
}

void Trainer::prepareUpdate() {
    redrawFeedback();
    for (std::size_t k = 1; k < feedback_.size(); ++k) {
        feedback_[k] = &rule_->effectiveFeedback(state_.network.layers[k], feedbackScratch_[k]);
        if (const Matrix& flips = inForce_->flips[k]; flips.size() > 0) {
            feedbackScratch_[k] = feedback_[k]->cwiseProduct(flips);
            feedback_[k] = &feedbackScratch_[k];
        }
    }
    transposeFeedback();
    const ErrorCellParameters& cells = errorCells_;
    const bool adaptive = cells.quantumMode == QuantumMode::Adaptive;
    for (std::size_t k = 0; k < quanta_.size(); ++k) {
        const auto adapted = static_cast<float>(cells.adaptiveScale * state_.errorRms[k]);
        quanta_[k] = adaptive && adapted > 0 ? adapted : static_cast<float>(cells.quantum);
    }
}

void Trainer::adaptQuanta(std::int64_t samples) {
    for (std::size_t k = 0; k < quanta_.size(); ++k) {
        double squares = 0;
        for (const Presentation& block : lastBlocks()) {
            squares += block.layers[k].squaredDrive;
        }
        const double count = static_cast<double>(state_.network.layers[k].cells()) *
                             static_cast<double>(samples) * current().circuit.steps;
        const double rms = std::sqrt(squares / count);
        double& average = state_.errorRms[k];
        average = average < 0 ? rms : 0.9 * average + 0.1 * rms;
    }
}

void Trainer::fill(const ImageSet& images, std::span<const std::uint32_t> samples,
                   const EncodingAddress& address, Presentation& presentation) const {
    const bool constant = experiment_.encoder == Encoder::Direct;
    presentation.prepare(state_.network, static_cast<int>(samples.size()), current().circuit, constant);
    if (constant) {
        encodeCurrents(images, samples, presentation.current, address, imagePresentation_);
    } else {
        encodeSpikes(experiment_.encoder, images, samples, address, presentation.spikes, imagePresentation_);
    }
    for (std::size_t n = 0; n < samples.size(); ++n) {
        presentation.labels[n] = images.labels[samples[n]];
    }
}

std::span<const std::uint32_t> Trainer::blockImages(int block) const {
    const std::int64_t samples = samplesOfBatch(state_.updates);
    const std::int64_t first = std::int64_t{block} * blockLanes_;
    const std::int64_t from = state_.updates % batchesPerEpoch_ * experiment_.learning.batch + first;
    const std::int64_t count = std::min<std::int64_t>(blockLanes_, samples - first);
    return std::span(order_).subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(count));
}

void Trainer::presentBlock(int block, Presentation& presentation) {
    fill(data_->train, blockImages(block), trainingAddress(state_.updates), presentation);
    presentUpwards(state_.network, current().circuit, presentation, inForce_->injected);
    presentErrors(*rule_, state_.network, feedback_, current().circuit, errorCells_, quanta_, presentation,
                  transposed_, inForce_->silenced);
}

void Trainer::presentBatch() {
    const std::int64_t samples = samplesOfBatch(state_.updates);
    const int blocks = blocksFor(samples);
    orderEpoch(state_.updates / batchesPerEpoch_);
    blocks_.resize(std::max(blocks_.size(), static_cast<std::size_t>(blocks)));
    blockCount_ = static_cast<std::size_t>(blocks);
    blocksOf_ = -1; // until all of them are
    pool_.run(blocks, [this](int block) { presentBlock(block, blocks_[static_cast<std::size_t>(block)]); });
    blocksOf_ = state_.updates;
    blockQuanta_.assign(burstQuanta().begin(), burstQuanta().end());
    blockCircuit_ = current().circuit;
    blockSilenced_ = silenced();
    const std::int64_t first = state_.updates % batchesPerEpoch_ * experiment_.learning.batch;
    images_.assign(order_.begin() + first, order_.begin() + first + samples);
}

std::span<const Presentation> Trainer::presentAhead() {
    applyDue();
    if (blocksOf_ != state_.updates) {
        presentBatch();
    }
    return lastBlocks();
}

void Trainer::learnBatch() {
    const std::int64_t samples = samplesOfBatch(state_.updates);
    if (blocksOf_ != state_.updates) {
        presentBatch();
    }
    measureConcordances();
    const UpdateRates rates = this->rates();
    std::vector<MeasuredLayer> measured = layersToMeasure();
    LayersPoint layers{state_.updates + 1, epochsAt(state_.updates),
                       std::vector<LayerMeasures>(measured.size())};
    for (std::size_t k = 0; k < measured.size(); ++k) {
        layers.layers[k].measure(measured[k], false);
    }
    circuits_->beforeUpdate(batchView(rates));
    updater_.update(rates, *rule_, lastBlocks(), static_cast<int>(samples), pool_, state_,
                    inForce_->plasticity);
    circuits_->afterUpdate(state_, updater_);
    followActivity(lastBlocks(), current(), rates.eta, static_cast<std::int64_t>(data_->train.count()),
                   state_);
    for (std::size_t k = 0; k < measured.size(); ++k) {
        measured[k].update = &updater_.gradient(k);
        layers.layers[k].measure(measured[k], true);
    }
    if (!measured.empty()) {
        history_.addLayers(std::move(layers));
    }
    if (errorCells_.mode == ErrorMode::Spiking && errorCells_.quantumMode == QuantumMode::Adaptive) {
        adaptQuanta(samples);
    }
    ++state_.updates;
    state_.presented = 0;
    prepareUpdate();
    noteTraining(samples);
    checkFinite();
}

void Trainer::noteTraining(std::int64_t samples) {
    TrainPoint point;
    std::int64_t right = 0;
    for (const Presentation& block : lastBlocks()) {
        for (std::size_t n = 0; n < block.labels.size(); ++n) {
            point.loss += block.loss[n];
            right += block.predictions[n] == block.labels[n];
        }
    }
    point.lastUpdate = state_.updates;
    point.epochs = epochsAt(state_.updates);
    point.loss /= static_cast<double>(samples);
    point.accuracy = static_cast<double>(right) / static_cast<double>(samples);
    history_.addTrain(point);
}

std::optional<TestPoint> Trainer::test(const std::stop_token& stop) {
    const ImageSet& images = data_->test;
    const auto count = static_cast<std::int64_t>(images.count());
    const int blocks = blocksFor(count);
    std::vector<double> losses(static_cast<std::size_t>(blocks), 0.0);
    std::vector<std::int64_t> rights(losses.size(), 0);
    const EncodingAddress address{Seed{static_cast<std::uint64_t>(experiment_.seed)}, true, 0};
    const int workers = pool_.threads();
    pool_.run(workers, [&](int worker) {
        Presentation& presentation = testBlocks_[static_cast<std::size_t>(worker)];
        std::vector<std::uint32_t> samples;
        for (int block = worker; block < blocks && !stop.stop_requested(); block += workers) {
            const std::int64_t from = static_cast<std::int64_t>(block) * blockLanes_;
            samples.resize(static_cast<std::size_t>(std::min<std::int64_t>(blockLanes_, count - from)));
            std::iota(samples.begin(), samples.end(), static_cast<std::uint32_t>(from));
            fill(images, samples, address, presentation);
            presentUpwards(state_.network, current().circuit, presentation, inForce_->injected);
            for (std::size_t n = 0; n < samples.size(); ++n) {
                losses[static_cast<std::size_t>(block)] += presentation.loss[n];
                rights[static_cast<std::size_t>(block)] +=
                    presentation.predictions[n] == presentation.labels[n];
            }
        }
    });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    TestPoint point{state_.updates, epochsAt(state_.updates), 0, 0};
    point.loss = std::accumulate(losses.begin(), losses.end(), 0.0) / static_cast<double>(count);
    point.accuracy = static_cast<double>(std::accumulate(rights.begin(), rights.end(), std::int64_t{0})) /
                     static_cast<double>(count);
    addTest(point);
    return point;
}

void Trainer::addTest(const TestPoint& point) {
    if (history_.test.empty() || history_.test.back().updates != point.updates) {
        history_.test.push_back(point);
    }
}

} // namespace mc
