#pragma once

#include "base/matrix.h"
#include "base/profiler.h"
#include "model/afferents.h"
#include "model/events.h"
#include "model/network.h"
#include "model/parameters.h"

#include <span>
#include <vector>

namespace mc {

/// An error of a layer and the events of its afferents, in the form in which their Hebbian product visits
/// them. Without events only tonicError is there, for constant input.
struct AfferentPairing {
    EventLists tonic;      ///< LayerActivity::tonic listed by afferent
    EventLists departures; ///< LayerActivity::departures listed by afferent; only if driven by spike events
    /// (1-κ) Σ_{t' >= t} κ^(t'-t) e(t'), [cells x lanes * T]: what an afferent spike at t meets of the errors
    /// to come, as its trace decays. Only if driven by spike events.
    Matrix comingError;
    /// What a tonic afferent meets, [cells x lanes]: Σ_t e if the input is constant, else Σ_t of comingError.
    Matrix tonicError;
    /// Σ_{t' >= t} α^(t'-t) e(t'), [cells x lanes * T]: what x(t) meets of the error where synapses keep an
    /// eligibility; else empty. All the others are then formed of it in place of e.
    Matrix eligibleError;
    /// Σ x (or x̃) over lanes and steps, [afferents]; over positions too, [channels], of a convolution. Empty
    /// unless the covariance is learned from.
    Vector afferentSum;
    /// Σ e x over positions, lanes and steps, in the shape of W. Of a convolution only, which has no events.
    Matrix product;
    ConvolutionScratch scratch;
};

/// What one layer does during a presentation. Columns are lanes of successive steps: lane n at step t (from
/// 1) is column (t - 1) * lanes + n.
struct LayerActivity {
    LayerGeometry geometry; ///< of the network that the presentation was prepared for
    /// What comes out of each pool below the synapses; see poolAfferents. The last is what they see.
    std::vector<Matrix> pooled;
    ConvolutionScratch scratch; ///< of the way up
    std::vector<Index> cut;     ///< cells that a lesion cuts: u, s, x, v_a, e and q stay 0
    Vector cellBias;            ///< b and injected current of each cell, [cells], where they are not b itself
    /// Whether the afferents' activity is so sparse that it is visited event by event: input spikes, PYR
    /// spikes of the layer below, or lit pixels of constant input. Otherwise their traces are multiplied as a
    /// whole.
    bool eventDriven = false;
    /// What afferents do all the time, by lane: lit pixels with their p, or tonic spikes. Only if
    /// event-driven.
    EventLists tonic;
    /// Spikes and missing spikes beside the tonic ones, by column. Only if driven by spike events.
    EventLists departures;
    TonicSpikes tonicSpikes; ///< tonic part of the spikes of the layer below
    /// Input that stays for all steps, [cells x lanes]: W p, or (1-κ) W s of tonic spikes.
    Matrix tonicDrive;
    Matrix membrane;    ///< u, [cells x lanes * T]. A cell spiked (s = 1) where u >= ϑ
    SpikeMatrix spikes; ///< s, [cells x lanes * T]
    Matrix trace;       ///< x, [cells x lanes * T]
    Matrix apical;      ///< v_a, [cells x lanes * T]
    Matrix error;       ///< e, [cells x lanes * T]
    Matrix residue;     ///< q of spiking error cells after the last step, [cells x lanes]
    EventLists
        bursts;      ///< entries of `error` that are not zero, by column, if they are rare and it is spiking
    Vector errorSum; ///< Σ e over lanes and steps, [cells]; over positions too, [channels], of a convolution
    WayDown wayDown; ///< of errors to the layer below
    AfferentPairing pairing; ///< of `error`
    double squaredDrive = 0; ///< Σ (h v_a - ε̄)² over cells, lanes and steps
    // Of error cells with a tuning, see presentDownwards; else empty.
    float gain = 1;   ///< g
    Matrix usual;     ///< ε̄ of each cell, [cells x lanes]
    Matrix laneDrive; ///< Σ h v_a over steps, [cells x lanes]
    Vector driveSum;  ///< Σ h v_a over lanes and steps, [cells], or [channels] of a convolution
};

/// How the error cells of a layer change their drive before they send it: ε = g (h v_a - ε̄) (model.md,
/// section 8).
struct ErrorTuning {
    float gain = 1;                ///< g
    const Vector* usual = nullptr; ///< ε̄, one per bias; null: 0
};

/// Some presentations side by side, a lane each, over all T steps. Errors never touch the soma (model.md,
/// section 2), so all steps go up through one layer in one matrix product, then all come down; the values are
/// those of going up and down within every step.
struct Presentation {
    int lanes = 0;
    int steps = 0; ///< T
    bool constantInput = true;
    Matrix current;                    ///< p, [inputs x lanes], of constant input
    SpikeMatrix spikes;                ///< s⁰, [inputs x lanes * T], otherwise
    Matrix inputTrace;                 ///< x⁰, [inputs x lanes * T], of input spikes; see traceInput
    std::vector<int> labels;           ///< [lanes], class of each sample
    std::vector<LayerActivity> layers; ///< [L], layer l at l - 1

    std::vector<double> loss;     ///< [lanes], E of each presentation (van Rossum distance)
    std::vector<int> predictions; ///< [lanes], class of the largest Σ_t x^L, ties to the lowest
    Profiler* profiler = nullptr; ///< times the phases that this presentation goes through; may be null

    /// Gives every matrix its shape for a network. Takes no memory if the shapes are as before.
    void prepare(const Network& network, int laneCount, const CircuitParameters& circuit, bool constant);

    /// What the synapses of layers[k] see: currents p, [units x lanes], where the input is constant, else
    /// traces x, [units x lanes * T]; those of the input are there after traceInput.
    [[nodiscard]] const Matrix& afferents(std::size_t k) const {
        return layers[k].pooled.empty() ? below(k) : layers[k].pooled.back();
    }
    /// The same of the layer below itself, before any pool.
    [[nodiscard]] const Matrix& below(std::size_t k) const {
        return constantDrive(k) ? current : traceBelow(k);
    }
    /// Whether layers[k] gets the same current at every step.
    [[nodiscard]] bool constantDrive(std::size_t k) const { return k == 0 && constantInput; }
    /// s of the layer below layers[k]: the input for k = 0. Not for constant input.
    [[nodiscard]] const SpikeMatrix& spikesBelow(std::size_t k) const {
        return k == 0 ? spikes : layers[k - 1].spikes;
    }
    /// x of the layer below layers[k]: the input for k = 0, which is there after traceInput.
    [[nodiscard]] const Matrix& traceBelow(std::size_t k) const {
        return k == 0 ? inputTrace : layers[k - 1].trace;
    }
};

/// Fills inputTrace from the input spikes. Upwards it is done where the input is too dense for events; for
/// measures it may be called at any time.
void traceInput(const CircuitParameters& circuit, Presentation& presentation);

/// sum = Σ of the columns of `values`, [cells x columns], over the positions of a convolution as well: one
/// per bias.
void sumPerBias(const LayerGeometry& geometry, const Matrix& values, Vector& sum);

/// Pairs an error of layers[k], [cells x lanes * T], with the activity of the layer below, after
/// presentUpwards.
void pairWithAfferents(const CircuitParameters& circuit, const Presentation& presentation, std::size_t k,
                       const Matrix& error, AfferentPairing& pairing);

/// Upwards through all layers and steps (model.md, section 2), then loss and predictions. The input (current
/// or spikes) and labels must be filled in.
/// injected: [L], a current into each soma of a layer, [cells], added to u at every step; an entry can be
/// empty. Empty: none at all.
/// cut: [L], cells that are cut; empty: none at all. Errors on the way down pass them by, too.
void presentUpwards(const Network& network, const CircuitParameters& circuit, Presentation& presentation,
                    std::span<const Vector> injected = {}, std::span<const std::vector<Index>> cut = {});

/// Zeros in the rows of cells that are cut.
void silenceCut(const std::vector<Index>& cut, Matrix& values);

/// d̃(t) - x^L(t) into `error`, [outputs x lanes * T]: v_a of the output (model.md, section 2).
void outputError(const CircuitParameters& circuit, const Presentation& presentation, Matrix& error);

/// Which errors reach a hidden layer: those of the next layer above, or those of the output.
enum class FeedbackPath { LayerByLayer, Direct };

/// Downwards through all layers and steps, after presentUpwards: v_a, ε and e.
/// feedback: [L], effective feedback into the layer below layers[k], in the shape of W, or [outputs x cells
/// of that layer] if the path is direct, past the pools; feedback[0] is not used. quanta: [L], θ_e of each
/// layer; not used when errors are graded. transposed: [L], the transposes of feedback, by which bursts are
/// carried down one by one where they are rare; those of convolutions are not used; empty: as a whole,
/// always. silenced: [L]; empty: none. tuning: [L]; empty: none.
void presentDownwards(std::span<const Matrix* const> feedback, const CircuitParameters& circuit,
                      const ErrorCellParameters& errorCells, std::span<const float> quanta,
                      Presentation& presentation, std::span<const Matrix> transposed = {},
                      FeedbackPath path = FeedbackPath::LayerByLayer,
                      std::span<const SilencedCells> silenced = {}, std::span<const ErrorTuning> tuning = {});

/// Gate h(u) = 4 σ(z)(1 - σ(z)), z = (u - ϑ) / w, in [0, 1]; evaluated as 4a / (1 + a)², a = exp(-|z|), which
/// is exact far from threshold too, down to 2^-108. u and gate hold `count` values and do not overlap.
void evaluateGate(const CircuitParameters& circuit, const float* u, float* gate, Index count);

} // namespace mc
