#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
class Success;
} // namespace CLI

namespace mc::app {

/// Option parser of one command: what can be given, its help, and what was given. Texts that it fills outlive
/// it.
class OptionParser {
public:
    /// program: "microcircuit export". description, footer: above and below the options in the help.
    OptionParser(const std::string& program, const std::string& description, const std::string& footer);
    virtual ~OptionParser();
    OptionParser(const OptionParser&) = delete;
    OptionParser& operator=(const OptionParser&) = delete;

    /// Adds a text, like a path. word: what stands for it in the help. group: title that it stands under
    /// there; empty: with the options of the command itself.
    void addText(const std::string& name, const std::string& word, const std::string& help, std::string& text,
                 const std::string& group = {});
    /// Adds a text that can be given several times.
    void addTexts(const std::string& name, const std::string& word, const std::string& help,
                  std::vector<std::string>& texts);
    /// Adds an option that takes two texts, and can be given several times.
    void addPairs(const std::string& name, const std::string& words, const std::string& help,
                  std::vector<std::pair<std::string, std::string>>& pairs);
    enum class File { Optional, Required };
    /// Adds a file that is named without an option.
    void addFile(const std::string& word, const std::string& help, std::string& path, File file);
    void addFlag(const std::string& name, const std::string& help, bool& flag);

    /// Reads the command line; argv[0] is the command. Help and version go to standard output and throw
    /// NothingToDo. Throws WrongUsage for unknown options and missing values.
    virtual void parse(int argc, const char* const* argv);

    /// Whether an option was given; name: without the dashes.
    [[nodiscard]] bool isGiven(const std::string& name) const;

private:
    [[noreturn]] void sayHelp(const CLI::Success& asked) const;
    void refuseMissingValues() const;
    void refuseExtras() const;

    std::unique_ptr<CLI::App> app_;
};

} // namespace mc::app
