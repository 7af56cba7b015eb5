#pragma once

#include "runtime/frame.h"
#include "scenes/scene.h"

#include <QString>

namespace mc::ui {

/// Checksum of the course of a run up to a moment: of the settings and the data with which it was begun, and
/// of what was done to it by then. Runs with the same one have, bit for bit, the same state there. Empty
/// before there is a run.
[[nodiscard]] QString courseMark(const Frame& frame, const Moment& moment);

/// Whether the run of a frame can go to the moment of a scene.
enum class SceneReach {
    Reached,
    NoRun,
    OtherCourse, ///< it is another run, or something else was done to it
    TooEarly,    ///< what is kept of its past does not go back so far
    NotYet,      ///< it has not come so far
};
[[nodiscard]] SceneReach reachOf(const Scene& scene, const Frame& frame);

/// Why the run does not go there, a sentence; empty if it does.
[[nodiscard]] QString unreachedText(const Scene& scene, const Frame& frame);

} // namespace mc::ui
