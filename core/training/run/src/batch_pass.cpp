#include "batch_pass.h"

#include <algorithm>

namespace mc {

namespace {

/// Of a sample of a batch. images: of the whole batch.
PresentedImage imageOf(const LearnedImages& learned, std::span<const std::uint32_t> images,
                       std::int64_t batch, std::size_t sample, const BatchLoader& loader) {
    if (const AskedImage* image = learned.inPlaceOf(batch, sample, images.size())) {
        return {loader.shape(), image->pixels, images[sample], ImageUse::Training,
                std::make_shared<const AskedImage>(*image)};
    }
    return loader.presented(batch, images[sample]);
}

} // namespace

void BatchPass::present(const UpdateInputs& inputs, BatchLoader& loader, WorkerPool& pool) {
    const std::span<const std::uint32_t> images = loader.batch(inputs.state.updates);
    const auto lanes = static_cast<std::size_t>(lanes_);
    count_ = (images.size() + lanes - 1) / lanes;
    blocks_.resize(std::max(blocks_.size(), count_));
    batch_ = -1; // until all of them are
    pool.run(static_cast<int>(count_), [&](int block) {
        presentBlock(block, images, inputs, loader, blocks_[static_cast<std::size_t>(block)]);
    });
    batch_ = inputs.state.updates;
    images_.assign(images.begin(), images.end());
    quanta_.assign(inputs.burstQuanta().begin(), inputs.burstQuanta().end());
    circuit_ = inputs.circuit();
    silenced_ = inputs.inForce.silenced;
    const LearnedImages& learned = inputs.inForce.learned;
    learned_ = learned.batch == batch_ ? learned : LearnedImages{}; // those of another batch are not copied
}

/// images: of the whole batch.
void BatchPass::presentBlock(std::int64_t block, std::span<const std::uint32_t> images,
                             const UpdateInputs& inputs, const BatchLoader& loader,
                             Presentation& presentation) const {
    const auto first = static_cast<std::size_t>(block * lanes_);
    const std::size_t count = std::min(static_cast<std::size_t>(lanes_), images.size() - first);
    const Network& network = inputs.state.network;
    presentation.profiler = inputs.profiler;
    {
        const PhaseTimer timer(inputs.profiler, Phase::Encode);
        loader.loadTraining(inputs.state.updates, images.subspan(first, count), network, inputs.circuit(),
                            presentation);
        for (std::size_t n = 0; n < count; ++n) {
            if (const AskedImage* image =
                    inputs.inForce.learned.inPlaceOf(inputs.state.updates, first + n, images.size())) {
                loader.put(*image, static_cast<int>(n), presentation);
            }
        }
    }
    presentUpwards(network, inputs.circuit(), presentation, inputs.inForce.injected,
                   inputs.inForce.lesions.cells);
    presentErrors(inputs.rule, network, inputs.feedback, inputs.circuit(), inputs.errorCells, inputs.quanta,
                  presentation, inputs.transposed, inputs.inForce.silenced, inputs.tuning);
}

const Presentation& BatchPass::presentFirst(const UpdateInputs& inputs, BatchLoader& loader) {
    presentBlock(0, loader.batch(inputs.state.updates), inputs, loader, firstBlock_);
    return firstBlock_;
}

std::shared_ptr<const PresentationRecord> BatchPass::record(std::int64_t batch, std::int64_t sample,
                                                            const UpdateInputs& inputs, BatchLoader& loader) {
    if (shown_.record && shown_.batch == batch && shown_.sample == sample) {
        return shown_.record;
    }
    const auto index = static_cast<std::size_t>(sample);
    const std::int64_t block = sample / lanes_;
    const int lane = laneOf(sample);
    if (holds(batch)) {
        shown_ = {batch, sample,
                  recordLane(blocks_[static_cast<std::size_t>(block)], lane, {circuit_, quanta_, silenced_},
                             imageOf(learned_, images_, batch, index, loader))};
    } else if (batch == inputs.state.updates) {
        const std::span<const std::uint32_t> images = loader.batch(batch);
        presentBlock(block, images, inputs, loader, shownBlock_);
        shown_ = {batch, sample,
                  recordLane(shownBlock_, lane,
                             {inputs.circuit(), inputs.burstQuanta(), inputs.inForce.silenced},
                             imageOf(inputs.inForce.learned, images, batch, index, loader))};
    } else {
        return nullptr;
    }
    return shown_.record;
}

} // namespace mc
