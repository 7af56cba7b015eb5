#pragma once

#include "runtime/command.h"

#include <vector>

namespace mc {

/// Settings of the player: what a person has chosen for playing, whatever run is played.
struct PlayerSettings {
    std::vector<PauseEvent> events; ///< to pause at
    double speed = kFullSpeed;      ///< ms simulated per second
    bool playing = false;
};

} // namespace mc
