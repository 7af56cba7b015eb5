#pragma once

#include "learning/rules.h"

namespace mc {

/// One function per rule, each in its own file; rules.cpp lists them.
[[nodiscard]] Rule microcircuitRule();
[[nodiscard]] Rule backpropagationRule();
[[nodiscard]] Rule symmetricRule();
[[nodiscard]] Rule feedbackAlignmentRule();
[[nodiscard]] Rule directFeedbackAlignmentRule();
[[nodiscard]] Rule uniformSignRule();
[[nodiscard]] Rule batchwiseRandomSignRule();
[[nodiscard]] Rule fixedRandomSignRule();

/// E of the rules that keep what stands in Layer::feedback.
[[nodiscard]] const Matrix& ownFeedback(const Layer& layer, Matrix& scratch);
/// E of the rules that take the weights themselves.
[[nodiscard]] const Matrix& forwardWeights(const Layer& layer, Matrix& scratch);
/// E = |B| ∘ sgn(W): magnitudes of their own, signs of the forward weights; a zero weight carries none.
[[nodiscard]] const Matrix& signsOfForward(const Layer& layer, Matrix& scratch);

} // namespace mc
