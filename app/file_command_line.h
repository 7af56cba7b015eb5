#pragma once

#include <CLI/App.hpp>
#include <string>

namespace mc::app {

/// The command line of a command that works on files and knows no experiment.
class FileCommandLine {
public:
    /// program: "microcircuit export". description, footer: above and below the options in the help.
    FileCommandLine(const std::string& program, const std::string& description, const std::string& footer);

    /// Adds a file that must be named. word: what stands for it in the help. path: outlives this.
    void addFile(const std::string& word, const std::string& help, std::string& path);
    /// Adds an option with a text, like a path. text: outlives this.
    void addText(const std::string& name, const std::string& word, const std::string& help,
                 std::string& text);
    void addFlag(const std::string& name, const std::string& help, bool& flag);

    /// Reads the command line; argv[0] is the command. Help and version go to standard output and throw
    /// NothingToDo. Throws WrongUsage.
    void parse(int argc, const char* const* argv);

private:
    CLI::App app_;
};

} // namespace mc::app
