#include "learning/rules.h"

#include "base/errors.h"
#include "base/text.h"
#include "learning/gradient.h"

#include <array>
#include <string>
#include <vector>

namespace mc {

namespace {

/// E of the rules that keep what stands in Layer::feedback.
const Matrix& ownFeedback(const Layer& layer, Matrix&) {
    return layer.feedback;
}

/// E of the rules that take the weights themselves.
const Matrix& forwardWeights(const Layer& layer, Matrix&) {
    return layer.forward;
}

/// E = |B| ∘ sgn(W): magnitudes of their own, signs of the forward weights; a zero weight carries none.
const Matrix& signsOfForward(const Layer& layer, Matrix& scratch) {
    scratch = layer.feedback.cwiseAbs().cwiseProduct(layer.forward.cwiseSign());
    return scratch;
}

/// A row per rule, in the order in which they are listed.
constexpr std::array kRules = {
    Rule{.name = "microcircuit",
         .title = MC_TEXT("microcircuit"),
         .help =
             MC_TEXT("The proposed rule: feedback synapses learn from the same two signals as the forward "
                     "ones, each with a random positive efficacy, and come to share their signs."),
         .feedback = FeedbackKind::Random,
         .learnsFeedback = true,
         .effectiveFeedback = ownFeedback},
    Rule{.name = "bp",
         .title = MC_TEXT("backpropagation"),
         .help = MC_TEXT(
             "Backpropagation through time: the exact gradient with the gate in place of the "
             "derivative of a spike. Its errors are graded and need the past, so no cell could compute "
             "them."),
         .takesSigns = true,
         .path = ErrorPath::ThroughTime,
         .effectiveFeedback = forwardWeights},
    Rule{.name = "symmetric",
         .title = MC_TEXT("symmetric"),
         .help = MC_TEXT(
             "Weight transport: the feedback is the transpose of the forward weights at every moment."),
         .takesSigns = true,
         .effectiveFeedback = forwardWeights},
    Rule{.name = "fa",
         .title = MC_TEXT("feedback alignment"),
         .help = MC_TEXT(
             "Feedback alignment: random feedback that stays as it was drawn; the forward weights have "
             "to come to it."),
         .feedback = FeedbackKind::Random,
         .effectiveFeedback = ownFeedback},
    Rule{.name = "dfa",
         .title = MC_TEXT("direct feedback"),
         .help =
             MC_TEXT("Direct feedback alignment: each hidden layer gets the errors of the output through a "
                     "random matrix of its own that stays as it was drawn."),
         .feedback = FeedbackKind::Random,
         .path = ErrorPath::Direct,
         .effectiveFeedback = ownFeedback},
    Rule{.name = "usf",
         .title = MC_TEXT("uniform signs"),
         .help =
             MC_TEXT("Uniform sign-concordant feedback: the signs of the forward weights, all with the same "
                     "magnitude."),
         .feedback = FeedbackKind::Uniform,
         .takesSigns = true,
         .effectiveFeedback = signsOfForward},
    Rule{.name = "brsf",
         .title = MC_TEXT("signs, redrawn sizes"),
         .help = MC_TEXT(
             "Batchwise random sign-concordant feedback: the signs of the forward weights with random "
             "magnitudes that are drawn anew for every update."),
         .feedback = FeedbackKind::Redrawn,
         .takesSigns = true,
         .effectiveFeedback = signsOfForward},
    Rule{.name = "frsf",
         .title = MC_TEXT("signs, fixed sizes"),
         .help =
             MC_TEXT("Fixed random sign-concordant feedback: the signs of the forward weights with random "
                     "magnitudes that stay as they were drawn."),
         .feedback = FeedbackKind::Random,
         .takesSigns = true,
         .effectiveFeedback = signsOfForward}};

} // namespace

std::span<const Rule> rules() {
    return kRules;
}

const Rule& ruleNamed(std::string_view name) {
    std::vector<std::string_view> names;
    for (const Rule& rule : rules()) {
        if (rule.name == name) {
            return rule;
        }
        names.push_back(rule.name);
    }
    throw BadParameter(
        "rule", {MC_TEXT("There is no rule '%1'. It can be %2."), {std::string(name), alternatives(names)}});
}

SynapseShape feedbackShape(const Rule& rule, const Layer& layer, Index outputs) {
    return rule.path == ErrorPath::Direct ? SynapseShape{outputs, layer.inputs()}
                                          : SynapseShape{layer.forward.rows(), layer.forward.cols()};
}

void startFeedback(const Rule& rule, double feedbackScale, Seed seed, std::size_t k, Network& network) {
    Layer& layer = network.layers[k];
    const double deviation = spread(layer.forward);
    const SynapseShape shape = feedbackShape(rule, layer, network.outputs());
    switch (rule.feedback) {
    case FeedbackKind::None:
        break;
    case FeedbackKind::Redrawn: // filled for every update
        layer.feedback.setZero(shape.rows, shape.columns);
        break;
    case FeedbackKind::Random:
        layer.feedback = drawFeedback(shape.rows, shape.columns, k, feedbackScale * deviation, seed);
        break;
    case FeedbackKind::Uniform:
        layer.feedback.setConstant(shape.rows, shape.columns, static_cast<float>(deviation));
        break;
    }
}

ErrorCellParameters errorCellsOf(const Rule& rule, const ErrorCellParameters& chosen) {
    ErrorCellParameters cells = chosen;
    if (rule.path == ErrorPath::ThroughTime) {
        cells.mode = ErrorMode::Graded;
        cells.adaptation = 0;
        cells.equalise = false;
    }
    return cells;
}

void presentErrors(const Rule& rule, const Network& network, std::span<const Matrix* const> feedback,
                   const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                   std::span<const float> quanta, Presentation& presentation,
                   std::span<const Matrix> transposed, std::span<const SilencedCells> silenced,
                   std::span<const ErrorTuning> tuning) {
    if (rule.path == ErrorPath::ThroughTime) {
        presentThroughTime(network, circuit, presentation);
        return;
    }
    const FeedbackPath path =
        rule.path == ErrorPath::Direct ? FeedbackPath::Direct : FeedbackPath::LayerByLayer;
    presentDownwards(feedback, circuit, errorCells, quanta, presentation, transposed, path, silenced, tuning);
}

} // namespace mc
