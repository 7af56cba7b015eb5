#pragma once

#include "films/film.h"
#include "runtime/frame.h"

#include <string>

namespace mc::ui {

/// Takes over into a film what the window of a session shows: the views in their places unless the film names
/// others, what they keep of the run, what is drawn on them, the picked cell and synapse unless the film has
/// others. window: see SessionParts; not trusted: what cannot be used is left out. frame: of the run.
void takeOver(FilmOfRun& film, const std::string& window, const FramePtr& frame);

} // namespace mc::ui
