#include "test_pass.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <utility>

namespace mc {

namespace {

/// What one block of images comes to.
struct BlockOutcome {
    double loss = 0; ///< sum of E
    std::vector<Mistake> mistakes;
};

float meanTrace(const Presentation& presentation, int lane, int cell) {
    const Matrix& traces = presentation.layers.back().trace;
    double sum = 0;
    for (int t = 0; t < presentation.steps; ++t) {
        sum += traces(cell, static_cast<Index>(t) * presentation.lanes + lane);
    }
    return static_cast<float>(sum / presentation.steps);
}

/// images: of the lanes. answers: of the same images.
BlockOutcome outcomeOf(const Presentation& presentation, std::span<const std::uint32_t> images,
                       std::span<int> answers) {
    BlockOutcome outcome;
    for (int lane = 0; lane < presentation.lanes; ++lane) {
        const auto n = static_cast<std::size_t>(lane);
        const int label = presentation.labels[n];
        const int answer = answers[n] = presentation.predictions[n];
        outcome.loss += presentation.loss[n];
        if (answer != label) {
            outcome.mistakes.push_back({images[n], label, answer, meanTrace(presentation, lane, answer),
                                        meanTrace(presentation, lane, label)});
        }
    }
    return outcome;
}

/// The surest of all blocks, in the order of Mistakes.
std::vector<Mistake> surestOf(const std::vector<BlockOutcome>& blocks) {
    std::vector<Mistake> all;
    for (const BlockOutcome& block : blocks) {
        all.insert(all.end(), block.mistakes.begin(), block.mistakes.end());
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Mistake::sureness);
    all.resize(std::min(all.size(), Mistakes::kMost));
    all.shrink_to_fit();
    return all;
}

} // namespace

std::optional<TestOutcome> TestPass::run(Evaluated set, const UpdateInputs& inputs, const BatchLoader& loader,
                                         WorkerPool& pool, const std::stop_token& stop) {
    const ImageSet& all = loader.imagesOf(set);
    const auto count = static_cast<std::int64_t>(all.count());
    const std::int64_t blocks = (count + lanes_ - 1) / lanes_;
    std::vector<BlockOutcome> outcomes(static_cast<std::size_t>(blocks)); // summed in their order
    std::vector<int> answers(all.count());
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
            outcomes[static_cast<std::size_t>(block)] =
                outcomeOf(presentation, images,
                          std::span(answers).subspan(static_cast<std::size_t>(from), images.size()));
        }
    });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    TestOutcome outcome;
    double loss = 0;
    for (const BlockOutcome& block : outcomes) {
        loss += block.loss;
        outcome.wrong += std::ssize(block.mistakes);
    }
    const std::int64_t updates = inputs.state.updates;
    const auto images = static_cast<double>(count);
    outcome.point = {updates, loader.course().epochsAfter(updates), loss / images,
                     static_cast<double>(count - outcome.wrong) / images};
    outcome.point.confusion = ConfusionMatrix::of(inputs.state.network.outputs(), all.labels, answers);
    outcome.mistakes = surestOf(outcomes);
    return outcome;
}

} // namespace mc
