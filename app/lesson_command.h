#pragma once

namespace mc::app {

/// `microcircuit lesson FILE`: checks a lesson, plays it where asked to. Returns the exit status.
int lessonCommand(int argc, const char* const* argv);

} // namespace mc::app
