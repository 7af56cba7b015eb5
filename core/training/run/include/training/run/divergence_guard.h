#pragma once

#include "base/message.h"
#include "model/presentation.h"
#include "training/state/learner_state.h"

#include <cstdint>
#include <optional>
#include <span>

namespace mc {

class Trainer;

// Divergence guard: looks at the activity of each layer in each batch, and tells a layer that has yet to
// become active from one that was active and is so no more.
//
// A layer counts as active once it has spiked in kEnoughPresentations presentations; a stray spike is not
// enough. An active layer gives an alarm when none of its cells has spiked, and any layer when every cell has
// spiked in every step, in as many presentations in a row, and in as many updates as slow traces remember,
// 1 / (1 - μ): by then an overshoot has passed. A layer that has yet to become active, or is hidden and has
// homeostasis, is given the time that errors and homeostasis need to bring a cell to threshold, by the biases
// alone: (ϑ - u) over what they add to u per update, plus the updates after which the slow traces have come
// up. Where that is longer than the run
// learns, until its rate has faded or its synapses have forgotten, it gives an alarm at once.

/// A layer that has fallen silent or fires without end, from which learning comes back slowly or not at all.
struct Alarm {
    /// What happened and its likely cause, in sentences; then what the diagnosis says of the learning rate.
    Message text;
    std::int64_t goodUpdates = 0; ///< updates done when it was last otherwise
};

/// A layer that has yet to become active and is given time. Holds until hasSpiked().
struct NotYet {
    std::size_t layer = 0; ///< index in LearnerState::courses
    Message text;          ///< a sentence or two
};

/// What the guard has to say after an update.
struct ActivityNews {
    std::optional<Alarm> alarm; ///< a reason to pause
    std::optional<NotYet> notYet;
};

/// Enters a batch that was learned into state.courses. blocks: its presentations. current: with the
/// parameters of now. eta: the rate of now. images: of an epoch. To be called after the update of the batch,
/// which is not counted yet.
void followActivity(std::span<const Presentation> blocks, const Experiment& current, double eta,
                    std::int64_t images, LearnerState& state);

/// To be asked after every update: each occurrence is told once; of two layers in the same update, the lower
/// one.
[[nodiscard]] ActivityNews activityNews(const Trainer& trainer);

/// Whether a cell of the layer has ever spiked while it learned. layer: as in NotYet.
[[nodiscard]] bool hasSpiked(const LearnerState& state, std::size_t layer);

} // namespace mc
