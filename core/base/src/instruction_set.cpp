#include "base/instruction_set.h"

#include "base/errors.h"

#include <cstdlib>
#include <hwy/highway.h>

namespace mc {

std::vector<std::string> instructionSets() {
    std::vector<std::string> names;
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        names.emplace_back(hwy::TargetName(target));
    }
    return names;
}

void useInstructionSet(std::string_view name) {
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        if (name == hwy::TargetName(target)) {
            hwy::GetChosenTarget().Update(target);
            return;
        }
    }
    throw Refused({MC_TEXT("This processor has no instruction set '%1'. It has %2."),
                   {name, alternatives(instructionSets())}});
}

void useInstructionSetOfEnvironment() {
    if (const char* name = std::getenv("MICROCIRCUIT_VECTORS"); name != nullptr && *name != '\0') {
        useInstructionSet(name);
    }
}

} // namespace mc
