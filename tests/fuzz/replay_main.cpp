#include "support/inputs.h"
#include "support/property.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>

/// Tries all targets of this program with the inputs that are kept with it and long ones, or one with files:
/// `replay_ROOM TARGET FILE...`. Returns 1 if an input broke anything.

namespace {

using mc::fuzz::KeptInput;

constexpr double kLongest = 10;     ///< seconds of the processor that an input may take
constexpr std::size_t kLong = 8192; ///< bytes of long inputs

/// Seconds of the processor that this program has used: what others use does not count.
double usedSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// What an input broke; empty: nothing.
std::string brokenBy(const mc::fuzz::Target& target, const KeptInput& input) {
    const double begin = usedSeconds();
    mc::fuzz::readings() = {};
    try {
        target.run(input.content);
    } catch (const mc::fuzz::Broken& broken) {
        return broken.what;
    } catch (const std::exception& fault) {
        return std::string("it throws ") + fault.what();
    }
    if (input.isSeed && mc::fuzz::readings().tried > 0 && mc::fuzz::readings().took == 0) {
        return "it is refused, though it is to begin with: " + mc::fuzz::readings().refusal;
    }
    return usedSeconds() - begin > kLongest ? "it takes longer than 10 s of the processor" : "";
}

int replay(const mc::fuzz::Target& target, const std::vector<KeptInput>& inputs) {
    int failed = 0;
    for (const KeptInput& input : inputs) {
        if (const std::string what = brokenBy(target, input); !what.empty()) {
            std::cout << "FAIL!  " << target.name << ", " << input.from << ": " << what << '\n';
            ++failed;
        }
    }
    std::cout << (failed == 0 ? "PASS   " : "FAIL!  ") << target.name << ": " << inputs.size() << " inputs\n"
              << std::flush;
    return failed;
}

std::vector<KeptInput> inputsIn(const std::vector<std::string>& files) {
    std::vector<KeptInput> inputs;
    for (const std::string& path : files) {
        std::ifstream file(path, std::ios::binary);
        inputs.push_back({path, {std::istreambuf_iterator<char>(file), {}}});
    }
    return inputs;
}

} // namespace

int main(int count, char** given) {
    const std::vector<std::string> arguments(given + 1, given + count);
    if (mc::fuzz::didCommand(arguments)) {
        return EXIT_SUCCESS;
    }
    int failed = 0;
    if (arguments.empty()) {
        for (const mc::fuzz::Target& target : mc::fuzz::targets()) {
            std::vector<KeptInput> inputs = keptInputs(target);
            std::ranges::move(mc::fuzz::longInputs(target, kLong), std::back_inserter(inputs));
            failed += replay(target, inputs);
        }
    } else {
        failed = replay(mc::fuzz::targetNamed(arguments.front()),
                        inputsIn({arguments.begin() + 1, arguments.end()}));
    }
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
