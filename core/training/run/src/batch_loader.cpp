#include "batch_loader.h"

#include <array>
#include <numeric>
#include <utility>

namespace mc {

namespace {

ImagePresentation imagePresentationOf(const DataChoice& choice, const ImageSet& train) {
    const bool byChannel = choice.normalise == Normalisation::Channel;
    return {byChannel ? channelScales(train) : std::vector<ChannelScale>{}, {choice.shift, choice.mirror}};
}

/// Fisher and Yates, with addressed numbers: the order of an epoch depends on the seed and its number alone.
void shuffle(Seed seed, std::int64_t epoch, std::vector<std::uint32_t>& order) {
    const AddressedRandom random(seed, Purpose::Order, static_cast<std::uint64_t>(epoch));
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t left = order.size(); left > 1; --left) {
        std::swap(order[left - 1], order[random.below(left, left)]);
    }
}

} // namespace

BatchLoader::BatchLoader(const Experiment& experiment, DatasetPtr data)
    : data_(std::move(data)), seed_{static_cast<std::uint64_t>(experiment.seed)},
      encoder_(experiment.encoder), imagePresentation_(imagePresentationOf(experiment.data, data_->train)),
      course_{static_cast<std::int64_t>(data_->train.count()), experiment.learning.batch,
              experiment.circuit.steps} {}

std::span<const std::uint32_t> BatchLoader::batch(std::int64_t number) {
    const std::int64_t epoch = number / course_.batchesPerEpoch();
    if (orderedEpoch_ != epoch) {
        order_.resize(data_->train.count());
        shuffle(seed_, epoch, order_);
        orderedEpoch_ = epoch;
    }
    const std::int64_t first = number % course_.batchesPerEpoch() * course_.batch;
    return std::span(order_).subspan(static_cast<std::size_t>(first),
                                     static_cast<std::size_t>(course_.samplesOf(number)));
}

EncodingAddress BatchLoader::trainingAddress(std::int64_t batch) const {
    return {seed_, ImageUse::Training, static_cast<std::uint64_t>(batch / course_.batchesPerEpoch())};
}

void BatchLoader::load(const ImageSet& images, std::span<const std::uint32_t> samples,
                       const EncodingAddress& address, const Network& network,
                       const CircuitParameters& circuit, Presentation& presentation) const {
    const bool constant = encoder_ == Encoder::Direct;
    presentation.prepare(network, static_cast<int>(samples.size()), circuit, constant);
    if (constant) {
        encodeCurrents(images, samples, presentation.current, address, imagePresentation_);
    } else {
        encodeSpikes(encoder_, images, samples, address, presentation.spikes, imagePresentation_);
    }
    for (std::size_t n = 0; n < samples.size(); ++n) {
        presentation.labels[n] = images.labels[samples[n]];
    }
}

void BatchLoader::loadTraining(std::int64_t batch, std::span<const std::uint32_t> images,
                               const Network& network, const CircuitParameters& circuit,
                               Presentation& presentation) const {
    load(data_->train, images, trainingAddress(batch), network, circuit, presentation);
}

void BatchLoader::loadEvaluated(Evaluated set, std::span<const std::uint32_t> images, const Network& network,
                                const CircuitParameters& circuit, Presentation& presentation) const {
    load(imagesOf(set), images, {seed_, ImageUse::Evaluation, 0}, network, circuit, presentation);
}

void BatchLoader::loadQuestion(const AskedImage& image, const Network& network,
                               const CircuitParameters& circuit, Presentation& presentation) const {
    presentation.prepare(network, 1, circuit, encoder_ == Encoder::Direct);
    put(image, 0, presentation);
}

void BatchLoader::put(const AskedImage& image, int lane, Presentation& presentation) const {
    const ImageSet one{shape(), image.pixels, {0}, {}};
    constexpr std::array only{0U};
    const EncodingAddress address{seed_, ImageUse::Question, 0};
    if (presentation.constantInput) {
        encodeCurrents(one, only, presentation.current.col(lane), address, imagePresentation_);
    } else {
        SpikeMatrix spikes(presentation.spikes.rows(), presentation.steps);
        encodeSpikes(encoder_, one, only, address, spikes, imagePresentation_);
        presentation.spikes(Eigen::all, Eigen::seqN(lane, presentation.steps, presentation.lanes)) = spikes;
    }
    presentation.labels[static_cast<std::size_t>(lane)] = image.label;
}

PresentedImage BatchLoader::presented(std::int64_t batch, std::uint32_t image) const {
    const ImageSet& train = data_->train;
    return {train.shape, presentedImage(train, image, trainingAddress(batch), imagePresentation_), image};
}

} // namespace mc
