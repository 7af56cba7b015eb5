#include "batch_pass.h"

#include <algorithm>

namespace mc {

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
    }
    presentUpwards(network, inputs.circuit(), presentation, inputs.inForce.injected,
                   inputs.inForce.lesions.cells);
    presentErrors(inputs.rule, network, inputs.feedback, inputs.circuit(), inputs.errorCells, inputs.quanta,
                  presentation, inputs.transposed, inputs.inForce.silenced, inputs.tuning);
}

std::shared_ptr<const PresentationRecord> BatchPass::record(std::int64_t batch, std::int64_t sample,
                                                            const UpdateInputs& inputs, BatchLoader& loader) {
    if (shown_.record && shown_.batch == batch && shown_.sample == sample) {
        return shown_.record;
    }
    const auto index = static_cast<std::size_t>(sample);
    const std::int64_t block = sample / lanes_;
    const auto lane = static_cast<int>(sample % lanes_);
    if (holds(batch)) {
        shown_ = {batch, sample,
                  recordLane(blocks_[static_cast<std::size_t>(block)], lane, {circuit_, quanta_, silenced_},
                             loader.presented(batch, images_[index]))};
    } else if (batch == inputs.state.updates) {
        const std::span<const std::uint32_t> images = loader.batch(batch);
        presentBlock(block, images, inputs, loader, shownBlock_);
        shown_ = {batch, sample,
                  recordLane(shownBlock_, lane,
                             {inputs.circuit(), inputs.burstQuanta(), inputs.inForce.silenced},
                             loader.presented(batch, images[index]))};
    } else {
        return nullptr;
    }
    return shown_.record;
}

} // namespace mc
