#include "commands.h"

#include "base/instruction_set.h"
#include "base/text.h"
#include "faults.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mc::app {

namespace {

struct Command {
    std::string_view name;
    int (*run)(int argc, const char* const* argv);
};

constexpr std::array kCommands{Command{"train", trainCommand},     Command{"race", raceCommand},
                               Command{"tune", tuneCommand},       Command{"export", exportCommand},
                               Command{"film", filmCommand},       Command{"lesson", lessonCommand},
                               Command{"handout", handoutCommand}, Command{"open", openCommand}};

/// The Damerau-Levenshtein distance (optimal string alignment): letters to put in, leave out, change, or
/// exchange with their neighbour.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1); // the row before the last one
    std::vector<std::size_t> last(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> row(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before = std::exchange(last, std::move(row));
    }
    return last.back();
}

/// A word that can be neither an option nor the name of a file.
bool isMistyped(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](unsigned char c) { return std::isalpha(c) != 0; }) &&
           !std::filesystem::exists(word);
}

[[noreturn]] void refuse(std::string_view word) {
    constexpr std::size_t kNear = 2; // slips of the finger
    const auto distance = [word](const Command& command) { return editDistance(word, command.name); };
    const Command& nearest = *std::ranges::min_element(kCommands, {}, distance);
    std::vector<std::string_view> names;
    names.reserve(std::size(kCommands));
    for (const Command& command : kCommands) {
        names.push_back(command.name);
    }
    throw WrongUsage("There is no command '" + std::string(word) + "', and no file of that name. " +
                     (distance(nearest) <= kNear
                          ? "Is '" + std::string(nearest.name) + "' meant?"
                          : "A command can be " + alternatives(names).inEnglish() + "."));
}

} // namespace

int runCommand(int argc, char** argv) {
    const int chosen = reportingFaults("microcircuit", [] {
        useInstructionSetOfEnvironment();
        return kSuccess;
    });
    if (chosen != kSuccess) {
        return chosen;
    }
    const std::string_view word = argc > 1 ? argv[1] : "";
    const auto* const command = std::ranges::find(kCommands, word, &Command::name);
    if (command != kCommands.end()) {
        return command->run(argc - 1, argv + 1);
    }
    return isMistyped(word) ? reportingFaults("microcircuit", [word]() -> int { refuse(word); })
                            : windowCommand(argc, argv);
}

} // namespace mc::app
