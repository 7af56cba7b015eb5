#include "rules/rules.h"

namespace mc {

const Matrix& ownFeedback(const DenseLayer& layer, Matrix&) {
    return layer.feedback;
}

const Matrix& forwardWeights(const DenseLayer& layer, Matrix&) {
    return layer.forward;
}

const Matrix& signsOfForward(const DenseLayer& layer, Matrix& scratch) {
    scratch = layer.feedback.cwiseAbs().cwiseProduct(layer.forward.cwiseSign());
    return scratch;
}

} // namespace mc
