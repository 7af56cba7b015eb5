#include "base/errors.h"
#include "base/instruction_set.h"
#include "base/worker_pool.h"
#include "limits.h"
#include "workload.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <string>

// The parts of one batch, each beside what the machine can do at most: a single-precision product of the same
// shape, or its memory bandwidth. "of_product" counts the operations that the dense products would take, so
// that it passes 1 where events make most of them unnecessary.

namespace {

constexpr int kLanes = 64; // where a benchmark does not choose

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

/// A layer that has to multiply as a whole: input spikes at half of the pixels and steps, of which no cell is
/// tonic, are filtered, multiplied and integrated. Argument: cells.
void DensePath(benchmark::State& state) {
    mc::Experiment experiment = bench::measuredExperiment(0, true, true);
    experiment.network = "784-" + std::to_string(state.range(0));
    bench::Workload work(experiment, kLanes);
    work.setInputRate(0.5);
    const double limit =
        bench::productLimit(state.range(0), 784, mc::Index{kLanes} * experiment.circuit.steps);
    for (auto _ : state) {
        work.up();
    }
    if (work.presentation().layers.front().eventDriven) {
        state.SkipWithError("The input was visited event by event.");
    }
    state.counters["of_product"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * work.denseOperations() / limit,
                           benchmark::Counter::kIsRate);
}

/// What threads can gain at most where all of them read the weights that each changes a part of: the bare
/// loads and stores of an update of 784 x 400 synapses, and of reading them once, without any computing of a
/// network. Argument: threads.
void SharedWeights(benchmark::State& state) {
    const auto threads = static_cast<int>(state.range(0));
    mc::WorkerPool pool(threads);
    const mc::Index count = mc::Index{784} * 400;
    mc::Vector weights = mc::Vector::Ones(count);
    mc::Vector traces = mc::Vector::Ones(count);
    mc::Vector sums = mc::Vector::Zero(threads);
    for (auto _ : state) {
        pool.run(threads, [&](int i) {
            const mc::Index first = count * i / threads;
            const mc::Index part = count * (i + 1) / threads - first;
            traces.segment(first, part) *= 0.9F;
            weights.segment(first, part) += 0.01F * traces.segment(first, part);
        });
        pool.run(threads, [&](int i) { sums[i] += weights.sum(); });
    }
    benchmark::DoNotOptimize(sums.data());
}

} // namespace

BENCHMARK(Forward)->Apply(everyCase);
BENCHMARK(Downward)->Apply(everyCase);
BENCHMARK(Accumulation)->Apply(everyCase);
BENCHMARK(Update)->Args({0, 0, 0, 64})->Args({1, 0, 0, 64})->Unit(benchmark::kMicrosecond);
BENCHMARK(DensePath)->Arg(400)->Arg(800)->Unit(benchmark::kMicrosecond);
BENCHMARK(SharedWeights)->Arg(1)->Arg(2)->Unit(benchmark::kMicrosecond)->UseRealTime();

int main(int argc, char** argv) {
    try {
        mc::useInstructionSetOfEnvironment();
    } catch (const mc::Refused& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
        return 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
