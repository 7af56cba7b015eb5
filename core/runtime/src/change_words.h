#pragma once

#include "base/message.h"
#include "training/experiment/experiment.h"

#include <cstddef>

namespace mc {

// Sentences about what comes on the board, and about what could not come with it.

/// Of a run that begins in place of another one.
[[nodiscard]] Message beginningWords(const Experiment& before, const Experiment& next);

/// lost: bookmarks that an opened run cannot reach. Empty for 0.
[[nodiscard]] Message leftOutWords(std::size_t lost);

/// before: runs that were held, in whose place those of a session are held now; empty for 0. kept: undo goes
/// back to them.
[[nodiscard]] Message heldAsideWords(std::size_t before, bool kept);

/// lost: held runs of a session for which there was no memory. Empty for 0.
[[nodiscard]] Message heldOutWords(std::size_t lost);

} // namespace mc
