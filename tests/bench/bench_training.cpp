#include "training/experiment/open_data.h"
#include "training/run/trainer.h"
#include "workload.h"

#include <benchmark/benchmark.h>
#include <string>

// Whole training, measures off: batches of a run on drawn digits.

namespace {

/// Arguments: net, poisson, spiking errors, batch, threads.
void Training(benchmark::State& state) {
    const bool poisson = state.range(1) == 1;
    mc::Experiment experiment = bench::measuredExperiment(state.range(0), poisson, state.range(2) == 1);
    experiment.learning.batch = static_cast<int>(state.range(3));
    experiment.learning.eta = state.range(3) == 1 ? 0.005 : 0.2;
    experiment.data.trainImages = 10'240;
    experiment.data.testImages = 10;
    static const mc::DatasetPtr data = mc::openData(experiment.data);
    mc::Trainer trainer(experiment, data, static_cast<int>(state.range(4)));
    trainer.watch({.concordance = false});
    trainer.advance(trainer.stepsLeftInBatch()); // the first batch takes the memory
    for (auto _ : state) {
        trainer.advance(trainer.stepsLeftInBatch());
    }
    state.SetLabel(experiment.network + (poisson ? " poisson" : " direct") +
                   (state.range(2) == 1 ? " spiking" : " graded") + " batch " +
                   std::to_string(state.range(3)) + " threads " + std::to_string(state.range(4)));
    state.counters["images"] = benchmark::Counter(static_cast<double>(state.iterations() * state.range(3)),
                                                  benchmark::Counter::kIsRate);
}

} // namespace

BENCHMARK(Training)
    ->ArgsProduct({{0, 1}, {0, 1}, {0, 1}, {1, 16, 64, 256}, {1, 2}})
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime()
    ->MinTime(0.3);
