#pragma once

#include "base/instruction_set.h"

#include <functional>
#include <string>
#include <vector>

/// Calls work with each instruction set in use, and leaves the best one in use.
inline void withEach(const std::function<void(const std::string&)>& work) {
    const std::vector<std::string> sets = mc::instructionSets();
    for (const std::string& set : sets) {
        mc::useInstructionSet(set);
        work(set);
    }
    mc::useInstructionSet(sets.front());
}
