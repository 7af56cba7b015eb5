#pragma once

#include "base/worker_pool.h"
#include "batch_loader.h"
#include "model/presentation.h"
#include "training/measures/measures.h"
#include "update_inputs.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace mc {

/// Evaluation on a set of images: presents all of them upwards, in blocks of lanes that the threads share.
class TestPass {
public:
    /// lanes: of a block. threads: of the pool that will run it.
    TestPass(int lanes, int threads) : lanes_(lanes), presentations_(static_cast<std::size_t>(threads)) {}

    /// Loss and accuracy with the weights of now; none if stopped before the end.
    [[nodiscard]] std::optional<TestPoint> run(Evaluated set, const UpdateInputs& inputs,
                                               const BatchLoader& loader, WorkerPool& pool,
                                               const std::stop_token& stop);

private:
    int lanes_;
    std::vector<Presentation> presentations_; // one per thread
};

} // namespace mc
