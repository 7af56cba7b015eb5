#include "workload.h"

#include "data/drawn_digits.h"
#include "data/encoder.h"

#include <algorithm>
#include <numeric>

namespace bench {

namespace {

/// Drawn digits cut or repeated to `pixels` pixels.
mc::ImageSet digits(mc::Index pixels, int count) {
    const mc::Dataset drawn = mc::drawDigits(mc::Seed{1}, static_cast<std::size_t>(count), 1);
    mc::ImageSet images;
    images.shape = {1, static_cast<int>(pixels), 1};
    images.labels = drawn.train.labels;
    for (std::size_t k = 0; k < static_cast<std::size_t>(count); ++k) {
        const auto image = drawn.train.image(k);
        for (std::size_t j = 0; j < static_cast<std::size_t>(pixels); ++j) {
            images.pixels.push_back(image[j % image.size()]);
        }
    }
    return images;
}

} // namespace

mc::Experiment measuredExperiment(std::int64_t net, bool poisson, bool spiking) {
    mc::Experiment experiment;
    experiment.network = net == 0 ? "784-400-10" : "784-800-800-10";
    experiment.encoder = poisson ? mc::Encoder::Poisson : mc::Encoder::Direct;
    experiment.circuit.steps = poisson ? 20 : 10;
    experiment.errorCells.mode = spiking ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
    return experiment;
}

Workload::Workload(const mc::Experiment& experiment, int lanes)
    : experiment_(experiment), state_(mc::makeLearnerState(experiment)) {
    const bool constant = experiment.encoder == mc::Encoder::Direct;
    presentation_.prepare(state_.network, lanes, experiment.circuit, constant);
    const mc::ImageSet images = digits(state_.network.inputs(), lanes);
    std::vector<std::uint32_t> samples(static_cast<std::size_t>(lanes));
    std::iota(samples.begin(), samples.end(), 0U);
    if (constant) {
        mc::encodeCurrents(images, samples, presentation_.current);
    } else {
        mc::encodeSpikes(experiment.encoder, images, samples, {}, presentation_.spikes);
    }
    for (std::size_t n = 0; n < samples.size(); ++n) {
        presentation_.labels[n] = images.labels[n];
    }
    for (mc::Layer& layer : state_.network.layers) {
        feedback_.push_back(&layer.feedback);
        quanta_.push_back(static_cast<float>(experiment.errorCells.quantum));
        gradients_.emplace_back(mc::Matrix::Zero(layer.cells(), layer.inputs()));
    }
    up();
    down();
    accumulate();
}

void Workload::setInputRate(double share) {
    const mc::AddressedRandom random(mc::Seed{1}, mc::Purpose::InputSpikes);
    for (mc::Index i = 0; i < presentation_.spikes.size(); ++i) {
        presentation_.spikes.data()[i] = random.uniform(static_cast<std::uint64_t>(i)) < share ? 1 : 0;
    }
}

void Workload::up() {
    mc::presentUpwards(state_.network, experiment_.circuit, presentation_);
}

void Workload::down() {
    mc::presentDownwards(feedback_, experiment_.circuit, experiment_.errorCells, quanta_, presentation_);
}

void Workload::accumulate() {
    const float scale = 1.0F / static_cast<float>(presentation_.lanes * presentation_.steps);
    for (std::size_t k = 0; k < gradients_.size(); ++k) {
        factors_.clear();
        mc::addLocalFactors(presentation_, k, factors_);
        mc::hebbianProduct(factors_, scale, 0, gradients_[k].cols(), gradients_[k]);
    }
}

void Workload::update() {
    const mc::UpdateRates rates{1e-6F, 0.9F, 1e-4F};
    for (std::size_t k = 0; k < gradients_.size(); ++k) {
        mc::updateSynapses(rates, gradients_[k], k > 0 ? &state_.efficacy[k] : nullptr, 0,
                           gradients_[k].cols(), state_.network.layers[k], state_.slow[k]);
    }
}

double Workload::hiddenRate() const {
    const mc::SpikeMatrix& spikes = presentation_.layers.front().spikes;
    return static_cast<double>(mc::countSpikes(spikes)) / static_cast<double>(spikes.size());
}

double Workload::denseOperations() const {
    double operations = 0;
    for (std::size_t k = 0; k < gradients_.size(); ++k) {
        const double columns =
            presentation_.lanes * (presentation_.constantDrive(k) ? 1.0 : presentation_.steps);
        operations += 2.0 * static_cast<double>(gradients_[k].size()) * columns;
    }
    return operations;
}

double Workload::updateBytes() const {
    double floats = 0;
    for (std::size_t k = 0; k < gradients_.size(); ++k) {
        // Read G, m, W and write m, W; for the feedback read M, m, B and write m, B.
        floats += static_cast<double>(gradients_[k].size()) * (k > 0 ? 10 : 5);
    }
    return floats * sizeof(float);
}

std::int64_t Workload::synapses() const {
    std::int64_t count = 0;
    for (const mc::Matrix& gradient : gradients_) {
        count += gradient.size();
    }
    return count;
}

} // namespace bench
