#pragma once

#include "runtime/frame.h"

#include <QString>
#include <QStringList>

namespace mc::ui {

/// "epoch 1 · batch 214 / 938 · sample 33", then shorter forms that still tell the sample: all counted
/// from 1.
[[nodiscard]] QStringList positionForms(const Position& position);

/// "t = 14 ms of 20".
[[nodiscard]] QString stepText(const Position& position);

/// What is on show at the position: "on show: your drawing" where a person asks about an image, which is no
/// moment of training; else the step of the presentation.
[[nodiscard]] QString shownText(const Frame& frame);

/// "9,840 images/s"; in slow motion "20 ms/s simulated"; "paused".
[[nodiscard]] QString achievedText(const Frame& frame);

/// "19 epochs/min" at so many presentations of training images per second; empty without data.
[[nodiscard]] QString epochsText(const Frame& frame, double imagesPerSecond);

/// The same for the speed asked for; empty for full speed, of which it is not known.
[[nodiscard]] QString epochsAskedText(const Frame& frame);

} // namespace mc::ui
