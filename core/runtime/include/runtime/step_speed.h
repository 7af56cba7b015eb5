#pragma once

namespace mc {

/// Simulated milliseconds per second up to which single time steps can be seen. Faster, a screen would show
/// each presentation at another of its steps, mostly fragments: presentations pass whole.
inline constexpr double kStepsSeenUpTo = 500;

} // namespace mc
