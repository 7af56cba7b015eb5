#include "support/inputs.h"
#include "support/property.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

/// What libFuzzer calls. The first argument names the target, or a command of didCommand(); processes that
/// libFuzzer starts get the target from the environment.

namespace {

constexpr const char* kTargetVariable = "MC_FUZZ_TARGET";
const mc::fuzz::Target* target = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
    char** const all = *arguments;
    if (mc::fuzz::didCommand({all + 1, all + *count})) {
        std::exit(EXIT_SUCCESS);
    }
    const char* named = std::getenv(kTargetVariable);
    if (named == nullptr && *count > 1) {
        named = all[1];
        setenv(kTargetVariable, named, 1);
        std::copy(all + 2, all + *count, all + 1);
        --*count;
    }
    target = &mc::fuzz::targetNamed(named != nullptr ? named : "");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        target->run({reinterpret_cast<const char*>(bytes), size});
    } catch (const mc::fuzz::Broken& broken) { // all else ends the program where it is thrown
        std::cerr << "PROPERTY: " << broken.what << '\n';
        std::abort();
    }
    return 0;
}
