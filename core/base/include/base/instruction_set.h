#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// Names of the instruction sets that this processor has and the program was compiled for, best first:
/// "AVX3", "AVX2", "SSE4", "NEON" ...
[[nodiscard]] std::vector<std::string> instructionSets();

/// Has all vector code use one of them from now on; without this call it uses the best. All of them give the
/// same bits. Not while vector code is running. Throws Refused for any other name.
void useInstructionSet(std::string_view name);

/// Uses the one that the environment variable MICROCIRCUIT_VECTORS names, if it is set. Throws Refused.
void useInstructionSetOfEnvironment();

} // namespace mc
