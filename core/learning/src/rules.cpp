#include "rules/rules.h"

#include "base/errors.h"
#include "base/text.h"
#include "learning/gradient.h"

#include <array>
#include <string>
#include <vector>

namespace mc {

std::span<const Rule> rules() {
    static const std::array table = {
        microcircuitRule(),        backpropagationRule(),         symmetricRule(),
        feedbackAlignmentRule(),   directFeedbackAlignmentRule(), uniformSignRule(),
        batchwiseRandomSignRule(), fixedRandomSignRule()};
    return table;
}

const Rule& ruleNamed(std::string_view name) {
    std::vector<std::string_view> names;
    for (const Rule& rule : rules()) {
        if (rule.name == name) {
            return rule;
        }
        names.push_back(rule.name);
    }
    throw BadParameter("rule", "There is no rule '" + std::string(name) + "'. It can be " +
                                   alternatives(names) + ".");
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
    }
    return cells;
}

void presentErrors(const Rule& rule, const Network& network, std::span<const Matrix* const> feedback,
                   const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                   std::span<const float> quanta, Presentation& presentation,
                   std::span<const Matrix> transposed, std::span<const SilencedCells> silenced) {
    if (rule.path == ErrorPath::ThroughTime) {
        presentThroughTime(network, circuit, presentation);
        return;
    }
    const FeedbackPath path =
        rule.path == ErrorPath::Direct ? FeedbackPath::Direct : FeedbackPath::LayerByLayer;
    presentDownwards(feedback, circuit, errorCells, quanta, presentation, transposed, path, silenced);
}

} // namespace mc
