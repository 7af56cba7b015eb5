#pragma once

#include "figures/figure.h"
#include "runtime/frame.h"

#include <QStringList>

namespace mc::ui {

/// What a figure or film of a run says of it. title: of what is shown.
[[nodiscard]] FigureWords figureWords(const Frame& frame, const QString& title);

/// What a file of data says of the run: what is shown and when, all parameters with the seed, the version.
[[nodiscard]] QStringList originLines(const Frame& frame, const QString& title);
/// when: instead of the moment of the frame.
[[nodiscard]] QStringList originLines(const Frame& frame, const QString& title, const QString& when);

/// "raster-784-100-10-microcircuit-seed7": a name for a file.
[[nodiscard]] QString suggestedName(const Frame& frame, const QString& id);

} // namespace mc::ui
