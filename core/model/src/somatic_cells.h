#pragma once

#include "base/matrix.h"
#include "model/parameters.h"

#include <cstdint>

namespace mc {

/// The somata of `cells` cells of one lane over all steps (model.md, section 2). Arrays over steps lead from
/// a step to the next by `stride` values.
struct SomaticCells {
    Index cells;
    int steps;
    Index stride;
    const float* bias;     ///< b, [cells]
    const float* constant; ///< input that stays for all steps, [cells]; null: there is none
    /// Input of each step, [cells] per step; null: there is only the constant one. May be the place of u.
    const float* input;
    bool filtered; ///< Input of each step passes through the synapses' filter (κ), together with the constant
                   ///< one.
    float* u;
    float* x;
    std::uint8_t* s;
};

/// Fills u, x and s.
void integrateCells(const CircuitParameters& circuit, const SomaticCells& cells);

/// x(t) = κ x(t-1) + (1-κ) s(t) of `count` inputs: `steps` times as many spikes and traces.
void filterSpikes(float kappa, Index count, int steps, const std::uint8_t* s, float* x);

/// c(t) = (1-κ) e(t) + κ c(t+1) of `count` cells, backwards in time, and Σ_t c(t).
void sumComingErrors(float kappa, Index count, int steps, const float* e, float* c, float* sum);

/// c(t) = e(t) + α c(t+1) of `count` cells, backwards in time.
void sumFadingErrors(float alpha, Index count, int steps, const float* e, float* c);

/// sum = Σ_t values(t), `count` values per step.
void sumOverSteps(Index count, int steps, const float* values, float* sum);

} // namespace mc
