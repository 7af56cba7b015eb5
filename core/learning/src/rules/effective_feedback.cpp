#include "rules/rules.h"

namespace mc {

const Matrix& ownFeedback(const Layer& layer, Matrix&) {
    return layer.feedback;
}

const Matrix& forwardWeights(const Layer& layer, Matrix&) {
    return layer.forward;
}

const Matrix& signsOfForward(const Layer& layer, Matrix& scratch) {
    scratch = layer.feedback.cwiseAbs().cwiseProduct(layer.forward.cwiseSign());
    return scratch;
}

} // namespace mc
