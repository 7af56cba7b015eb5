#pragma once

#include "option_parser.h"
#include "training/events/what_if.h"
#include "training/experiment/experiment_fields.h"
#include "training/files/data_wish.h"
#include "training/files/experiment_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace mc::app {

/// An experiment file that a command begins with.
struct ExperimentSource {
    std::filesystem::path path;
    ExperimentFile file; ///< with the experiment that is begun
    DataWish wish;       ///< whether other data will do
};

/// The command line of one command: every field of the experiment is an option, made from the table; options
/// of the command itself are added to it.
class CommandLine : public OptionParser {
public:
    /// program: "microcircuit train". description, footer: above and below the options in the help.
    CommandLine(const std::string& program, const std::string& description, const std::string& footer);

    /// Adds a whole number that is no part of the experiment; row.id is the option's name. The row outlives
    /// this.
    void addNumber(const Field& row, const std::string& defaultText);

    /// Adds --out, the folder of results; help: what it holds. `out` outlives this.
    void addResultsFolder(const std::string& help, std::string& out);

    /// Reads the command line, and the experiment file that it names; argv[0] is the command. Help and
    /// version go to standard output and throw NothingToDo. Throws WrongUsage for unknown options and missing
    /// values, and BadFile; values are checked when they are asked for.
    void parse(int argc, const char* const* argv) override;
    /// Begins with an experiment file, as if --experiment had named it. Throws WrongUsage if it cannot be
    /// together with what was given, and BadFile.
    void beginWith(const std::string& experimentFile);

    /// Begins with a preset, as if --preset had named it. Throws WrongUsage as beginWith().
    void beginWithPreset(const std::string& name);

    /// The experiment asked for: what was given; else what the preset or the experiment file says; else what
    /// is suggested for the network, input, rule and batch that were given; else the defaults. Throws
    /// BadParameter.
    [[nodiscard]] Experiment experiment() const;
    /// The experiment file to begin with, where the experiment is begun as this one; none if none was named.
    [[nodiscard]] std::optional<ExperimentSource> sourceOf(const Experiment& experiment) const;
    [[nodiscard]] bool hasExperimentFile() const { return experimentFile_.has_value(); }
    /// What the preset or the experiment file that was given changes in the run. Throws BadParameter.
    [[nodiscard]] Interventions interventions() const;
    /// The pace of the preset that was given, simulated ms per second; full speed if none was. Throws
    /// BadParameter.
    [[nodiscard]] double speed() const;
    /// The same as if these fields had been given, by id, with these values.
    [[nodiscard]] Experiment experimentWith(const std::map<std::string_view, FieldValue>& values) const;
    /// The data that were named without an option, as values for experimentWith(); none where `named` is
    /// empty. Throws WrongUsage if --data names others.
    [[nodiscard]] std::map<std::string_view, FieldValue> valuesOfNamedData(const std::string& named) const;
    /// The fields of the experiment, by id, that were given or are a preset's or a file's. Throws
    /// BadParameter.
    [[nodiscard]] std::set<std::string_view> decidedFields() const;
    /// Whether other data than those of a file will do.
    [[nodiscard]] bool otherData() const { return otherData_; }
    /// Throws WrongUsage if other data are asked for where no file says what the data are. named: whether one
    /// does; files: what could, like "--experiment".
    void checkOtherData(bool named, const std::string& files) const;
    /// The number given for an option of addNumber, or `otherwise`. Throws BadParameter.
    [[nodiscard]] std::int64_t number(const Field& row, std::int64_t otherwise) const;
    /// Where --data says that data are, as an absolute path or "drawn-digits"; empty if it was not given.
    [[nodiscard]] std::string dataPlace() const;
    /// The first option of the experiment that was given, like "--eta", other than that of the field
    /// `except`; empty if none was.
    [[nodiscard]] std::string firstExperimentOption(std::string_view except = {}) const;

private:
    void addExperiment();
    [[nodiscard]] bool hasPreset() const { return isGiven("preset") || !preset_.empty(); }

    std::string preset_; // its name; empty if none was given
    std::string experimentPath_;
    std::optional<ExperimentFile> experimentFile_;
    bool otherData_ = false;
    const std::string* resultsFolder_ = nullptr; // null: the command has none
    std::map<std::string, std::string, std::less<>>
        typed_; // what was typed, by id of the row; "" if not given
};

/// A row for CommandLine::addNumber. Texts must be literals.
[[nodiscard]] Field numberRow(std::string_view name, const char* title, const char* unit, const char* help,
                              double minimum, double maximum);

/// The row of `--threads`.
[[nodiscard]] Field threadsRow();

} // namespace mc::app
