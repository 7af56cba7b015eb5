#pragma once

#include <cmath>

namespace mc {

/// Pyramidal cells (model.md, section 2). Times in ms, Δt = 1 ms; potentials have no unit (ϑ = 1 by default).
struct CircuitParameters {
    int steps = 10;         ///< T, steps of one presentation, ms
    double tauM = 5.0;      ///< τ_m, membrane time constant, ms
    double tauS = 3.0;      ///< τ_s, synapse time constant, ms
    double theta = 1.0;     ///< ϑ, threshold
    double gateWidth = 0.5; ///< w, width of the gate
    int teacherDelay = 0;   ///< t_d, steps before the desired train begins, ms
    /// What an error meets of an afferent: the trace x, or the sum x̃ of it that fades as the membrane does.
    bool eligibility = false;
    bool covariance = false; ///< G loses the product of the means of its two signals

    [[nodiscard]] float alpha() const { return static_cast<float>(std::exp(-1.0 / tauM)); }
    [[nodiscard]] float kappa() const { return static_cast<float>(std::exp(-1.0 / tauS)); }
    /// d̃ of the right class in the step after one (from 0) with the value `teacher`.
    template <class Real> [[nodiscard]] Real nextTeacher(Real kappa, Real teacher, int step) const {
        return kappa * teacher + (step < teacherDelay ? Real{0} : Real{1} - kappa);
    }
    bool operator==(const CircuitParameters&) const = default;
};

enum class ErrorMode {
    Graded,  ///< e = ε
    Spiking, ///< e = θ_e n, VIP and SST bursts of n spikes
};

enum class QuantumMode {
    Fixed,    ///< θ_e is a parameter
    Adaptive, ///< θ_e^l = c r^l, r^l the running root mean square of ε^l
};

/// Error cells, VIP and SST (model.md, section 2).
struct ErrorCellParameters {
    ErrorMode mode = ErrorMode::Spiking;
    QuantumMode quantumMode = QuantumMode::Fixed;
    double quantum = 0.05;      ///< θ_e, error carried by one spike
    int maxBurst = 8;           ///< K, largest burst in one step, spikes
    double adaptiveScale = 1.0; ///< c
    double adaptation = 0.0; ///< a, share of the mean drive ε̄ that is new with every update; 0: ε̄ is 0
    bool equalise = false;   ///< errors of hidden layers become as large as those of the output
    bool operator==(const ErrorCellParameters&) const = default;
};

/// Error cells of a layer whose bursts are lost.
struct SilencedCells {
    bool vip = false; ///< errors above 0 do not leave the microcircuit
    bool sst = false; ///< errors below 0 do not
    bool operator==(const SilencedCells&) const = default;
};

/// The network before it has learned anything (model.md, section 6).
struct InitialParameters {
    double gain = 1.0;           ///< g, gain of W for 1 < l < L
    double outputGain = 1.0;     ///< g_L, gain of W for the output layer
    double hiddenBias = 0.0;     ///< b_h, bias of hidden layers l >= 2 (tonic excitability)
    double feedbackScale = 0.1;  ///< β, scale of B relative to the spread of the drawn W
    double efficacySpread = 0.5; ///< ρ, M = exp(ρ ξ)
    bool operator==(const InitialParameters&) const = default;
};

} // namespace mc
