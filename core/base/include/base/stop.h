#pragma once

#include <stdexcept>
#include <stop_token>

namespace mc {

/// What was begun was given up because a stop was requested. No fault: nobody needs to be told.
struct Stopped : std::runtime_error {
    Stopped() : std::runtime_error("stopped before its end") {}
};

/// Throws Stopped if a stop was requested.
inline void endIfStopped(const std::stop_token& stop) {
    if (stop.stop_requested()) {
        throw Stopped();
    }
}

} // namespace mc
