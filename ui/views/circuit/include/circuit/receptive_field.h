#pragma once

#include "circuit/circuit_moment.h"

namespace mc::ui {

/// Which part of the input image can reach a microcircuit, in words; empty where that is all of it.
[[nodiscard]] QString receptiveFieldText(const CircuitMoment& moment);

/// The same as a picture: the image, with a frame around that window; null where there is nothing to mark.
[[nodiscard]] PicturePtr receptiveFieldPicture(const CircuitMoment& moment);

} // namespace mc::ui
