#pragma once

#include "base/worker_pool.h"
#include "batch_loader.h"
#include "model/presentation.h"
#include "training/records/presentation_record.h"
#include "update_inputs.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace mc {

/// Forward and backward pass of a mini-batch: its presentations in blocks of lanes, each block a task of its
/// own. Keeps those of the batch presented last. Batches are counted over the whole run, from 0.
class BatchPass {
public:
    /// lanes: of a block, >= 1; the last block of a batch may have fewer.
    explicit BatchPass(int lanes) : lanes_(lanes) {}

    /// Presents the batch not yet learned. Takes no memory where the one before had its shape.
    void present(const UpdateInputs& inputs, BatchLoader& loader, WorkerPool& pool);
    /// Whether it holds the presentations of this batch.
    [[nodiscard]] bool holds(std::int64_t batch) const { return batch_ >= 0 && batch_ == batch; }
    /// Those presented last; empty before.
    [[nodiscard]] std::span<const Presentation> blocks() const { return std::span(blocks_).first(count_); }

    /// One presentation of a batch, which is computed if the batch is not yet learned. Null if it is, and is
    /// not held.
    [[nodiscard]] std::shared_ptr<const PresentationRecord>
    record(std::int64_t batch, std::int64_t sample, const UpdateInputs& inputs, BatchLoader& loader);

    /// The block of a presentation that record() has returned last, of a batch that is held or not yet
    /// learned.
    [[nodiscard]] const Presentation& blockOf(std::int64_t batch, std::int64_t sample) const {
        return holds(batch) ? blocks_[static_cast<std::size_t>(sample / lanes_)] : shownBlock_;
    }
    /// Its lane there.
    [[nodiscard]] int laneOf(std::int64_t sample) const { return static_cast<int>(sample % lanes_); }
    /// The first presentations of the batch not yet learned, a block: at a part of the cost of all. They hold
    /// until the next one is asked for.
    [[nodiscard]] const Presentation& presentFirst(const UpdateInputs& inputs, BatchLoader& loader);

    /// The presentations hold no longer.
    void forget() { batch_ = -1; }
    /// Nor does the presentation that was recorded last.
    void forgetRecord() { shown_ = {}; }

private:
    void presentBlock(std::int64_t block, std::span<const std::uint32_t> images, const UpdateInputs& inputs,
                      const BatchLoader& loader, Presentation& presentation) const;

    struct Shown {
        std::int64_t batch = -1;
        std::int64_t sample = -1;
        std::shared_ptr<const PresentationRecord> record;
    };

    int lanes_;
    std::vector<Presentation> blocks_;
    std::size_t count_ = 0;               // blocks in use
    std::int64_t batch_ = -1;             // that they are of; -1: none
    std::vector<std::uint32_t> images_;   // of its samples
    std::vector<float> quanta_;           // θ_e they were presented with; empty when errors are graded
    CircuitParameters circuit_;           // likewise
    std::vector<SilencedCells> silenced_; // likewise
    LearnedImages learned_;               // likewise
    Presentation shownBlock_;             // of record() where the batch is not held
    Presentation firstBlock_;             // of presentFirst()
    Shown shown_;
};

} // namespace mc
