#include "workload.h"

#include <benchmark/benchmark.h>
#include <string>

// How the cost of a whole batch grows: with the number of synapses, and with the firing rate.

namespace {

void wholeBatch(bench::Workload& work) {
    work.up();
    work.down();
    work.accumulate();
    work.update();
}

constexpr int kLanes = 64;

/// Square nets n-n-10 of about 10^4 ... 10^7 synapses, 10 % of the inputs spike.
void CostOfSynapses(benchmark::State& state) {
    mc::Experiment experiment;
    const std::string n = std::to_string(state.range(0));
    experiment.network = n + "-" + n + "-10";
    experiment.encoder = mc::Encoder::Poisson;
    experiment.circuit.steps = 10;
    bench::Workload work(experiment, kLanes);
    work.setInputRate(0.1);
    for (auto _ : state) {
        wholeBatch(work);
    }
    state.counters["synapses"] = static_cast<double>(work.synapses());
    state.counters["hidden_rate"] = work.hiddenRate();
}

/// 784-400-10 with input spikes at a rate given in percent.
void CostOfRate(benchmark::State& state) {
    mc::Experiment experiment;
    experiment.network = "784-400-10";
    experiment.encoder = mc::Encoder::Poisson;
    experiment.circuit.steps = 20;
    bench::Workload work(experiment, kLanes);
    work.setInputRate(static_cast<double>(state.range(0)) / 100);
    for (auto _ : state) {
        wholeBatch(work);
    }
    state.counters["percent"] = static_cast<double>(state.range(0));
    state.counters["event_driven"] = work.presentation().layers.front().eventDriven ? 1 : 0;
}

} // namespace

BENCHMARK(CostOfSynapses)
    ->Arg(95)
    ->Arg(175)
    ->Arg(310)
    ->Arg(560)
    ->Arg(1000)
    ->Arg(1780)
    ->Arg(3160)
    ->Unit(benchmark::kMicrosecond)
    ->MinTime(0.2);
BENCHMARK(CostOfRate)
    ->Arg(1)
    ->Arg(2)
    ->Arg(5)
    ->Arg(10)
    ->Arg(15)
    ->Arg(20)
    ->Arg(25)
    ->Arg(30)
    ->Arg(35)
    ->Arg(40)
    ->Arg(41)
    ->Arg(50)
    ->Unit(benchmark::kMicrosecond)
    ->MinTime(0.2);
