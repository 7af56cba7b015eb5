#include "file_command_line.h"

#include "faults.h"
#include "help_text.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace mc::app {

FileCommandLine::FileCommandLine(const std::string& program, const std::string& description,
                                 const std::string& footer)
    : app_(description, program) {
    addHelp(app_, footer);
}

void FileCommandLine::addFile(const std::string& word, const std::string& help, std::string& path) {
    app_.add_option(word, path, wrapped(help))->required()->type_name("");
}

void FileCommandLine::addText(const std::string& name, const std::string& word, const std::string& help,
                              std::string& text) {
    app_.add_option("--" + name, text, wrapped(help))->type_name(word);
}

void FileCommandLine::addFlag(const std::string& name, const std::string& help, bool& flag) {
    app_.add_flag("--" + name, flag, wrapped(help));
}

void FileCommandLine::parse(int argc, const char* const* argv) {
    try {
        app_.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        sayHelp(app_, asked);
    } catch (const CLI::ParseError& fault) {
        throw WrongUsage(std::string(fault.what()) + ". How it is used is said by: " + app_.get_name() +
                         " --help");
    }
}

} // namespace mc::app
