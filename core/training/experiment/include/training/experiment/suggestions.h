#pragma once

#include "data/dataset.h"
#include "training/experiment/experiment_fields.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mc {

/// The defaults that model.md, section 6 gives for this kind of network, encoder, rule and batch, as pairs of
/// field id and value: only fields whose suggested value depends on other fields (batch, steps, quantum_mode,
/// normalise, output_gain, hidden_bias, eta, weight_decay, feedback_scale). Never applied on its own.
[[nodiscard]] std::vector<std::pair<std::string_view, FieldValue>>
suggestedValues(const Experiment& experiment);

/// Whether a field, by its id, has been decided by a person or a preset, so that no suggestion replaces it.
using IsDecided = std::function<bool(std::string_view id)>;

/// Gives every field that is not decided the value that suggestedValues() has for this experiment.
void applySuggestedValues(Experiment& experiment, const IsDecided& isDecided = {});

/// A network that learns images of this shape, as notation: dense with 400 hidden cells (784-400-10) for
/// images of one channel, a small convolution (32x32x3-16c5-p2-32c5-p2-128-10) for colour images that are
/// large enough for it, and else a dense one with their places (8x8x3-400-10). shape: at most 100,000 pixels;
/// classes: 1 ... 256.
[[nodiscard]] std::string suggestedNetwork(const ImageShape& shape, std::size_t classes);

/// The network of this notation with the input and output that these images need; suggestedNetwork() where
/// its hidden layers do not fit them.
[[nodiscard]] std::string networkFitted(std::string_view notation, const ImageShape& shape,
                                        std::size_t classes);

/// The experiment with suggestedNetwork() for these images and with the values that are suggested for it, but
/// for the fields that are decided. A network that is decided stays; a convolution that is suggested brings
/// the decay of the rate of the preset for small colour images.
[[nodiscard]] Experiment fittedTo(Experiment experiment, const ImageShape& shape, std::size_t classes,
                                  const IsDecided& isDecided = {});

} // namespace mc
