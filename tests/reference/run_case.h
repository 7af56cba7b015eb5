#pragma once

#include "case_file.h"

/// Runs a case through the core and returns what the program computed, in the layout of the case's
/// "expected".
[[nodiscard]] Json runCase(GivenCase given);
