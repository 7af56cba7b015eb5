#pragma once

#include "base/matrix.h"
#include "model/network.h"
#include "model/parameters.h"

#include <span>
#include <vector>

namespace mc {

/// What one layer does during a presentation. Columns are lanes of successive steps: lane n at step t (from
/// 1) is column (t - 1) * lanes + n.
struct LayerActivity {
    Matrix drive;    ///< W p, [cells x lanes]; used by the lowest layer when its input is constant
    Matrix membrane; ///< u, [cells x lanes * T]. A cell spiked (s = 1) where u >= ϑ
    Matrix trace;    ///< x, [cells x lanes * T]
    Matrix apical;   ///< v_a, [cells x lanes * T]
    Matrix error;    ///< e, [cells x lanes * T]
    Matrix residue;  ///< q of spiking error cells after the last step, [cells x lanes]
    Matrix errorSum; ///< Σ_t e, [cells x lanes]; kept for the lowest layer when its input is constant
    double squaredDrive = 0; ///< Σ ε² over cells, lanes and steps
};

/// Some presentations side by side, a lane each, over all T steps. Errors never touch the soma (MODEL section
/// 2), so all steps go up through one layer in one matrix product, then all come down; the values are those
/// of going up and down within every step.
struct Presentation {
    int lanes = 0;
    int steps = 0; ///< T
    bool constantInput = true;
    Matrix current;                    ///< p, [inputs x lanes], of constant input
    SpikeMatrix spikes;                ///< s⁰, [inputs x lanes * T], otherwise
    Matrix inputTrace;                 ///< x⁰, [inputs x lanes * T], of input spikes
    std::vector<int> labels;           ///< [lanes], class of each sample
    std::vector<LayerActivity> layers; ///< [L], layer l at l - 1

    std::vector<double> loss;     ///< [lanes], E of each presentation (van Rossum distance)
    std::vector<int> predictions; ///< [lanes], class of the largest Σ_t x^L, ties to the lowest

    /// Gives every matrix its shape for a network. Takes no memory if the shapes are as before.
    void prepare(const Network& network, int laneCount, const CircuitParameters& circuit, bool constant);

    /// x of the layer below layers[k]: the input for k = 0. Only for input spikes or k > 0.
    [[nodiscard]] const Matrix& traceBelow(std::size_t k) const {
        return k == 0 ? inputTrace : layers[k - 1].trace;
    }
};

/// Upwards through all layers and steps (MODEL section 2), then loss and predictions. The input (current or
/// spikes) and labels must be filled in.
void presentUpwards(const Network& network, const CircuitParameters& circuit, Presentation& presentation);

/// Downwards through all layers and steps, after presentUpwards: v_a, ε and e.
/// feedback: [L], effective feedback into the layer below layers[k], in the shape of W; feedback[0] is not
/// used. quanta: [L], θ_e of each layer; not used when errors are graded.
void presentDownwards(std::span<const Matrix* const> feedback, const CircuitParameters& circuit,
                      const ErrorCellParameters& errorCells, std::span<const float> quanta,
                      Presentation& presentation);

/// Gate h(u) = 4 σ(z)(1 - σ(z)), z = (u - ϑ) / w, in [0, 1]; evaluated as 4a / (1 + a)², a = exp(-|z|), which
/// is exact far from threshold too. u and gate hold `count` values and do not overlap.
void evaluateGate(const CircuitParameters& circuit, const float* u, float* gate, Index count);

} // namespace mc
