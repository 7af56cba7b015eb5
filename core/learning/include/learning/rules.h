#pragma once

#include "base/text.h"
#include "model/network.h"
#include "model/presentation.h"

#include <span>
#include <string_view>

namespace mc {

/// What stands in Layer::feedback under a rule.
enum class FeedbackKind {
    None,    ///< nothing: the feedback follows from the forward weights alone
    Random,  ///< N(0, (β σ₀)²), drawn once
    Redrawn, ///< N(0, (β σ₀)²), drawn anew for every update
    Uniform, ///< σ₀ everywhere
};

/// How errors come to the layers below the output.
enum class ErrorPath {
    LayerByLayer, ///< e of a layer through E to the next below, step by step
    Direct,       ///< e of the output through a matrix of its own to each hidden layer
    ThroughTime,  ///< exact surrogate gradient, backwards in time; always graded
};

/// A learning rule (model.md, section 4): which feedback carries the errors down, and whether that feedback
/// learns. All else is the same for every rule.
struct Rule {
    std::string_view name; ///< in files and on the command line
    Text title;            ///< what a person reads
    Text help;
    FeedbackKind feedback = FeedbackKind::None;
    bool learnsFeedback = false; ///< B follows the apical Hebbian rule with efficacies M = exp(ρ ξ)
    bool takesSigns = false; ///< E has the signs of the forward weights at every moment, whatever was drawn
    ErrorPath path = ErrorPath::LayerByLayer;

    /// Effective feedback E into the layer below `layer`, in the shape of W (with a Direct path in that of
    /// Layer::feedback). The result refers to the layer itself or to `scratch`, and holds until either
    /// changes.
    const Matrix& (*effectiveFeedback)(const Layer& layer, Matrix& scratch) = nullptr;

    [[nodiscard]] bool hasFeedback() const { return feedback != FeedbackKind::None; }
};

/// The table of rules: what the set-up panel, the command line and every comparison read.
[[nodiscard]] std::span<const Rule> rules();

/// Throws BadParameter ("rule") that lists the names there are.
[[nodiscard]] const Rule& ruleNamed(std::string_view name);

/// Rows and columns of a matrix of synapses.
struct SynapseShape {
    Index rows;
    Index columns;
};
/// Shape of Layer::feedback of layers[k], k > 0: that of W, or [output cells x cells below] with a Direct
/// path.
[[nodiscard]] SynapseShape feedbackShape(const Rule& rule, const Layer& layer, Index outputs);

/// Gives layers[k], k > 0, its feedback at the start of a run.
void startFeedback(const Rule& rule, double feedbackScale, Seed seed, std::size_t k, Network& network);

/// Error cells as a rule uses them: graded, and neither adapting nor equalised, where errors go through time.
[[nodiscard]] ErrorCellParameters errorCellsOf(const Rule& rule, const ErrorCellParameters& chosen);

/// Downwards through all layers and steps by a rule, after presentUpwards. feedback, quanta, transposed,
/// silenced and tuning as in presentDownwards; error cells cannot be silenced where errors go through time.
void presentErrors(const Rule& rule, const Network& network, std::span<const Matrix* const> feedback,
                   const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                   std::span<const float> quanta, Presentation& presentation,
                   std::span<const Matrix> transposed = {}, std::span<const SilencedCells> silenced = {},
                   std::span<const ErrorTuning> tuning = {});

} // namespace mc
