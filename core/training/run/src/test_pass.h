#pragma once

#include "base/worker_pool.h"
#include "batch_loader.h"
#include "model/presentation.h"
#include "training/measures/mistakes.h"
#include "update_inputs.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace mc {

/// What an evaluation comes to.
struct TestOutcome {
    TestPoint point;
    std::int64_t wrong = 0;        ///< images answered wrongly
    std::vector<Mistake> mistakes; ///< as in Mistakes
};

/// Evaluation on a set of images: presents all of them upwards, in blocks of lanes that the threads share.
class TestPass {
public:
    /// lanes: of a block. threads: of the pool that will run it.
    TestPass(int lanes, int threads) : lanes_(lanes), presentations_(static_cast<std::size_t>(threads)) {}

    /// With the weights of now; none if stopped before the end.
    [[nodiscard]] std::optional<TestOutcome> run(Evaluated set, const UpdateInputs& inputs,
                                                 const BatchLoader& loader, WorkerPool& pool,
                                                 const std::stop_token& stop);

private:
    int lanes_;
    std::vector<Presentation> presentations_; // one per thread
};

} // namespace mc
