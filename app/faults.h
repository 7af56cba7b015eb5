#pragma once

#include "base/errors.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace mc::app {

// What the program returns to the shell.
inline constexpr int kSuccess = 0;
inline constexpr int kFailure = 1;      ///< files, data, numbers: what was asked for could not be done
inline constexpr int kWrongUsage = 2;   ///< an option is unknown, malformed or out of range
inline constexpr int kNoDisplay = 3;    ///< there is no display, or it does not answer
inline constexpr int kSignalBase = 128; ///< plus the number of the signal that ended the run

/// The command line cannot be understood; the sentence names the option itself. It is English, as the command
/// line is.
struct WrongUsage : Refused {
    explicit WrongUsage(std::string sentence) : Refused(Message(std::move(sentence))) {}
};

/// Help or the version was asked for and has been printed: nothing is left to do.
struct NothingToDo {};

/// The option of a field with its dashes: "tau_m" -> "--tau-m".
[[nodiscard]] std::string optionOf(std::string_view field);

/// Reads the value of an option: a refusal names the option and is wrong usage. option: without its dashes.
template <class Read> auto readOption(const std::string& option, const Read& read) {
    try {
        return read();
    } catch (const Refused& fault) {
        throw WrongUsage("--" + option + ": " + fault.what());
    }
}

/// Which of the two words of an option was given. option: without its dashes. Throws WrongUsage.
[[nodiscard]] bool isFirst(const std::string& option, const std::string& value, const std::string& first,
                           const std::string& second);

/// Runs `work` and returns its status. What it throws becomes a sentence on standard error that begins with
/// the program's name, and for parameters with the option; and one of the statuses above.
int reportingFaults(const std::string& program, const std::function<int()>& work);

} // namespace mc::app
