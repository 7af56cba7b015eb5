#include "option_parser.h"

#include "faults.h"
#include "help_text.h"
#include "standard_output.h"
#include "training/experiment/experiment.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <iostream>
#include <sstream>

namespace mc::app {

namespace {

constexpr const char* kOwnGroup = "This command";
constexpr std::size_t kNameColumns = 28;

/// One blank line between groups: CLI11 sets two, and none below the usage and the files.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() { column_width(kNameColumns); }
    std::string make_group(std::string group, bool isPositional,
                           std::vector<const CLI::Option*> options) const override {
        return CLI::Formatter::make_group(std::move(group), isPositional, std::move(options)).substr(1) +
               (isPositional ? "\n" : "");
    }
    std::string make_usage(const CLI::App* app, std::string name) const override {
        return CLI::Formatter::make_usage(app, std::move(name)) + "\n";
    }
};

/// How an option is to be given.
std::string usageOf(const CLI::Option* option) {
    std::string help = option->get_description();
    std::ranges::replace(help, '\n', ' ');
    const bool two = option->get_type_size() == 2;
    const bool repeats = option->get_expected_max() > 1;
    return option->get_name() + (two ? " takes two values" : " takes one value") +
           (repeats ? ", and can be given several times. " : ", once. ") + help;
}

} // namespace

OptionParser::OptionParser(const std::string& program, const std::string& description,
                           const std::string& footer)
    : app_(std::make_unique<CLI::App>(description, program)) {
    app_->option_defaults()->group(kOwnGroup);
    app_->formatter(std::make_shared<HelpFormatter>());
    app_->footer(footer);
    app_->set_help_flag("-h,--help", "Say this, and end.");
    app_->set_version_flag("--version", "Microcircuit " + std::string(version()),
                           "Say the version, and end.");
    app_->allow_extras();
}

OptionParser::~OptionParser() = default;

void OptionParser::addText(const std::string& name, const std::string& word, const std::string& help,
                           std::string& text, const std::string& group) {
    app_->add_option("--" + name, text, wrapped(help))
        ->type_name(word)
        ->group(group.empty() ? kOwnGroup : group);
}

void OptionParser::addTexts(const std::string& name, const std::string& word, const std::string& help,
                            std::vector<std::string>& texts) {
    app_->add_option("--" + name, texts, wrapped(help))->type_name(word)->allow_extra_args(false);
}

void OptionParser::addPairs(const std::string& name, const std::string& words, const std::string& help,
                            std::vector<std::pair<std::string, std::string>>& pairs) {
    app_->add_option("--" + name, pairs, wrapped(help))->type_name(words)->allow_extra_args(false);
}

void OptionParser::addFile(const std::string& word, const std::string& help, std::string& path, File file) {
    app_->add_option(word, path, wrapped(help))->type_name("")->required(file == File::Required);
}

void OptionParser::addFlag(const std::string& name, const std::string& help, bool& flag) {
    app_->add_flag("--" + name, flag, wrapped(help));
}

void OptionParser::sayHelp(const CLI::Success& asked) const {
    std::ostringstream text;
    app_->exit(asked, text, std::cerr);
    printText(text.str());
    throw NothingToDo{};
}

/// "--eta --seed 3" takes "--seed" for the rate: what begins like an option is no value of one.
void OptionParser::refuseMissingValues() const {
    for (const CLI::Option* option : std::as_const(*app_).get_options()) {
        for (const std::string& value : option->results()) {
            if (value.starts_with("--")) {
                throw WrongUsage(usageOf(option));
            }
        }
    }
}

void OptionParser::refuseExtras() const {
    const std::vector<std::string> extras = app_->remaining();
    if (!extras.empty()) {
        const std::string& first = extras.front();
        throw WrongUsage((first.starts_with("-") ? "There is no option '" : "There is no use for '") +
                         first.substr(0, first.find('=')) +
                         "'. All options are listed by: " + app_->get_name() + " --help");
    }
}

void OptionParser::parse(int argc, const char* const* argv) {
    try {
        app_->parse(argc, argv);
    } catch (const CLI::Success& asked) {
        sayHelp(asked);
    } catch (const CLI::ArgumentMismatch& fault) {
        // CLI11 tells which option it was at the beginning of its text, and nowhere else.
        const std::string text = fault.what();
        const CLI::Option* option = app_->get_option_no_throw(text.substr(0, text.find(':')));
        throw WrongUsage(option != nullptr ? usageOf(option) : text);
    } catch (const CLI::RequiredError& fault) {
        throw WrongUsage(std::string(fault.what()) + ". How it is used is said by: " + app_->get_name() +
                         " --help");
    } catch (const CLI::ParseError& fault) {
        throw WrongUsage(fault.what());
    }
    refuseMissingValues();
    refuseExtras();
}

bool OptionParser::isGiven(const std::string& name) const {
    return app_->get_option("--" + name)->count() > 0;
}

} // namespace mc::app
