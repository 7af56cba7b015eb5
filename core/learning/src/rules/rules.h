#pragma once

#include "learning/rules.h"

namespace mc {

/// One function per rule, each in its own file; rules.cpp lists them.
[[nodiscard]] Rule microcircuitRule();
[[nodiscard]] Rule symmetricRule();

} // namespace mc
