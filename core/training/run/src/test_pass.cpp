#include "test_pass.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace mc {

std::optional<TestPoint> TestPass::run(Evaluated set, const UpdateInputs& inputs, const BatchLoader& loader,
                                       WorkerPool& pool, const std::stop_token& stop) {
    const std::int64_t count = loader.evaluatedImages(set);
    const std::int64_t blocks = (count + lanes_ - 1) / lanes_;
    std::vector<double> losses(static_cast<std::size_t>(blocks), 0.0); // summed in the order of the blocks
    std::vector<std::int64_t> rights(losses.size(), 0);
    const int workers = pool.threads();
    pool.run(workers, [&](int worker) {
        const PhaseTimer timer(inputs.profiler, Phase::Tests);
        Presentation& presentation = presentations_[static_cast<std::size_t>(worker)];
        std::vector<std::uint32_t> images;
        for (std::int64_t block = worker; block < blocks && !stop.stop_requested(); block += workers) {
            const std::int64_t from = block * lanes_;
            images.resize(static_cast<std::size_t>(std::min<std::int64_t>(lanes_, count - from)));
            std::iota(images.begin(), images.end(), static_cast<std::uint32_t>(from));
            loader.loadEvaluated(set, images, inputs.state.network, inputs.circuit(), presentation);
            presentUpwards(inputs.state.network, inputs.circuit(), presentation, inputs.inForce.injected,
                           inputs.inForce.lesions.cells);
            const auto place = static_cast<std::size_t>(block);
            for (std::size_t n = 0; n < images.size(); ++n) {
                losses[place] += presentation.loss[n];
                rights[place] += presentation.predictions[n] == presentation.labels[n];
            }
        }
    });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    const std::int64_t updates = inputs.state.updates;
    const auto all = static_cast<double>(count);
    const std::int64_t right = std::accumulate(rights.begin(), rights.end(), std::int64_t{0});
    return TestPoint{updates, loader.course().epochsAfter(updates),
                     std::accumulate(losses.begin(), losses.end(), 0.0) / all,
                     static_cast<double>(right) / all};
}

} // namespace mc
