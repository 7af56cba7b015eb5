#include "limits.h"
#include "workload.h"

#include <benchmark/benchmark.h>
#include <string>

// The parts of one batch, each beside what the machine can do at most: a single-precision product of the same
// shape, or its memory bandwidth. "of_product" counts the operations that the dense products would take, so
// that it passes 1 where events make most of them unnecessary.

namespace {

bench::Workload workloadOf(benchmark::State& state) {
    const mc::Experiment experiment =
        bench::measuredExperiment(state.range(0), state.range(1) == 1, state.range(2) == 1);
    state.SetLabel(experiment.network + (state.range(1) == 1 ? " poisson" : " direct") +
                   (state.range(2) == 1 ? " spiking" : " graded") + " lanes " +
                   std::to_string(state.range(3)));
    return {experiment, static_cast<int>(state.range(3))};
}

void countProducts(benchmark::State& state, const bench::Workload& work, double limit) {
    using benchmark::Counter;
    const auto iterations = static_cast<double>(state.iterations());
    state.counters["images"] = Counter(iterations * static_cast<double>(state.range(3)), Counter::kIsRate);
    state.counters["of_product"] = Counter(iterations * work.denseOperations() / limit, Counter::kIsRate);
}

/// The product of the largest layer, with all columns of the batch.
double limitOf(const benchmark::State& state) {
    const mc::Index cells = state.range(0) == 0 ? 400 : 800;
    const bool manySteps = state.range(0) == 1 || state.range(1) == 1;
    const mc::Index steps = !manySteps ? 1 : state.range(1) == 1 ? 20 : 10;
    return bench::productLimit(cells, 784, state.range(3) * steps);
}

void Forward(benchmark::State& state) {
    bench::Workload work = workloadOf(state);
    const double limit = limitOf(state);
    for (auto _ : state) {
        work.up();
    }
    countProducts(state, work, limit);
}

void Downward(benchmark::State& state) {
    bench::Workload work = workloadOf(state);
    for (auto _ : state) {
        work.down();
    }
    state.counters["images"] = benchmark::Counter(static_cast<double>(state.iterations() * state.range(3)),
                                                  benchmark::Counter::kIsRate);
}

void Accumulation(benchmark::State& state) {
    bench::Workload work = workloadOf(state);
    const double limit = limitOf(state);
    for (auto _ : state) {
        work.accumulate();
    }
    countProducts(state, work, limit);
}

void Update(benchmark::State& state) {
    bench::Workload work = workloadOf(state);
    const double limit = bench::bandwidthLimit(work.synapses());
    for (auto _ : state) {
        work.update();
    }
    state.counters["of_bandwidth"] = benchmark::Counter(
        static_cast<double>(state.iterations()) * work.updateBytes() / limit, benchmark::Counter::kIsRate);
}

void everyCase(benchmark::internal::Benchmark* parts) {
    parts->ArgsProduct({{0, 1}, {0, 1}, {0, 1}, {1, 16, 64, 256}});
    parts->Unit(benchmark::kMicrosecond)->MinTime(0.1);
}

/// A dense product through the engine: input spikes too many for events, which are then filtered and
/// multiplied.
void DensePath(benchmark::State& state) {
    const mc::Experiment experiment = bench::measuredExperiment(state.range(0), true, true);
    bench::Workload work(experiment, 64);
    work.setInputRate(0.6);
    work.setHiddenBias(2.0F); // fires at every step
    state.SetLabel(experiment.network + ", 60 % of the inputs and all cells spike");
    const double limit = bench::productLimit(state.range(0) == 0 ? 400 : 800, 784, 64 * 20);
    for (auto _ : state) {
        work.up();
    }
    state.counters["of_product"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * work.denseOperations() / limit,
                           benchmark::Counter::kIsRate);
}

} // namespace

BENCHMARK(Forward)->Apply(everyCase);
BENCHMARK(Downward)->Apply(everyCase);
BENCHMARK(Accumulation)->Apply(everyCase);
BENCHMARK(Update)->Args({0, 0, 0, 64})->Args({1, 0, 0, 64})->Unit(benchmark::kMicrosecond);
BENCHMARK(DensePath)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
