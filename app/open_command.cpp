#include "commands.h"

#include "base/errors.h"
#include "faults.h"
#include "option_parser.h"
#include "set_up_report.h"
#include "standard_output.h"
#include "training/files/set_up_file.h"
#include "window_options.h"

#include <array>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <utility>

namespace mc::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* kOpenDescription =
    "Opens the window with a set-up: a run from its beginning, with what-ifs and pauses. What it is is\n"
    "shown there before anything is loaded or computed. Copy as text, in the menu Edit, writes set-ups.\n";

constexpr const char* kOpenExamples =
    "Examples:\n"
    "  microcircuit open set-up.txt\n"
    "  microcircuit open figure.pdf\n"
    "  microcircuit open --print \"$(cat mail.txt)\"\n"
    "  xclip -o | microcircuit open -\n"
    "\n"
    "Exit status: 0 done; 1 it is no set-up, or one that cannot be; 2 a wrong option; 3 there is no\n"
    "display for the window.";

struct OpenOptions {
    std::string what;
    bool print = false;
    bool projector = false;
};

OpenOptions parseOpen(int argc, const char* const* argv) {
    OpenOptions options;
    OptionParser line("microcircuit open", kOpenDescription, kOpenExamples);
    line.addFile("SET-UP",
                 "The text of a set-up; or a file with it, with an experiment, or with a figure that was "
                 "exported in the window (PNG, SVG, PDF); or - for what comes on standard input.",
                 options.what, OptionParser::File::Required);
    line.addFlag("print", "Say in words what it is, and open nothing.", options.print);
    line.addFlag("projector", "Begin in projector mode (F11).", options.projector);
    line.parse(argc, argv);
    return options;
}

std::string standardInput() {
    constexpr std::size_t kPiece = 65'536;
    std::string all;
    std::array<char, kPiece> piece{};
    while (std::cin.read(piece.data(), piece.size()), std::cin.gcount() > 0) {
        all.append(piece.data(), static_cast<std::size_t>(std::cin.gcount()));
        if (all.size() > kLongestSetUpContent) {
            throw Refused(std::string("What comes on standard input is too long for a set-up."));
        }
    }
    return all;
}

bool isFile(const std::string& word) {
    std::error_code fault; // as of a text that is too long for a name
    return fs::exists(word, fault);
}

struct NamedSetUp {
    SetUpRead read;
    fs::path from;
};

NamedSetUp setUpOf(const std::string& what) {
    if (what == "-") {
        const fs::path from("Standard input");
        return {readSetUp(standardInput(), from), from};
    }
    if (isFile(what)) {
        const fs::path from = fs::absolute(what).lexically_normal();
        return {readSetUpFile(from), from};
    }
    if (!holdsSetUpText(what) && what.find('{') == std::string::npos) {
        throw Refused(std::string("There is no file of this name, and it is no set-up, which begins with "
                                  "\"Microcircuit set-up, format 1\"."));
    }
    const fs::path from("The set-up");
    return {readSetUp(what, from), from};
}

int open(const OpenOptions& options) {
    NamedSetUp named = setUpOf(options.what);
    if (options.print) {
        printText(setUpReport(named.read));
        return kSuccess;
    }
    constexpr std::array kPaused{"microcircuit", "--paused"};
    WindowOptions window = parseWindowOptions(kPaused.size(), kPaused.data());
    window.projector = options.projector;
    window.setUp = std::move(named.read);
    window.setUpFrom = std::move(named.from);
    std::string program = "microcircuit";
    std::array<char*, 2> argv{program.data(), nullptr}; // as Qt takes them
    return showWindow(window, argv.data());
}

} // namespace

int openCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit open", [&] { return open(parseOpen(argc, argv)); });
}

} // namespace mc::app
