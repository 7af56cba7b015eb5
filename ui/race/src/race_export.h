#pragma once

#include "runtime/race_frame.h"

#include <QString>

namespace mc::ui {

/// Writes a race that has begun as PNG or SVG, by the suffix of `path`. Throws Refused for another suffix,
/// BadFile if it cannot be written.
void exportRace(const RaceFrame& frame, const QString& path);

} // namespace mc::ui
