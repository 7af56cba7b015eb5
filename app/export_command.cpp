#include "export_command.h"

#include "export/array_files.h"
#include "export/run_arrays.h"
#include "faults.h"
#include "help_text.h"
#include "training/checkpoint.h"
#include "training/open_data.h"
#include "training/version.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <filesystem>
#include <iostream>
#include <string>
#include <utility>

namespace mc::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* kDescription =
    "Writes what a run has learned as a NumPy archive.\n"
    "\n"
    "RUN is a checkpoint (.mcz), like the state.mcz of a training, or a session (.mcs) saved in the window. "
    "The\n"
    "archive holds the synapses of all layers (W1, b1, E2, B2, M2, ...; E is the effective feedback), the\n"
    "curves of the training, the experiment as JSON, its seed and the version; with --presentation also the\n"
    "spike trains and courses of the presentation at which the run stands, for which its data are opened.\n";

constexpr const char* kExamples =
    "Examples:\n"
    "  microcircuit export results/state.mcz run.npz\n"
    "  python3 -c 'import numpy; run = numpy.load(\"run.npz\"); print(run[\"W1\"].shape, "
    "run[\"experiment\"])'\n"
    "\n"
    "Exit status: 0 done; 1 a file or the data made it impossible; 2 a wrong option.";

struct ExportOptions {
    std::string run;
    std::string out;
    bool presentation = false;
};

ExportOptions parse(int argc, const char* const* argv) {
    ExportOptions options;
    CLI::App line(kDescription, "microcircuit export");
    line.formatter(helpFormatter());
    line.footer(kExamples);
    line.set_help_flag("-h,--help", "Say this, and end.");
    line.set_version_flag("--version", "Microcircuit " + std::string(version()), "Say the version, and end.");
    line.add_option("RUN", options.run, wrapped("The run."))->required()->type_name("");
    line.add_option("OUT.npz", options.out, wrapped("The archive; one of that name is replaced."))
        ->required()
        ->type_name("");
    line.add_flag("--presentation", options.presentation,
                  wrapped("With the presentation at which the run stands."));
    try {
        line.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        line.exit(asked, std::cout, std::cerr);
        throw NothingToDo{};
    } catch (const CLI::ParseError& fault) {
        throw WrongUsage(std::string(fault.what()) +
                         ". How it is used is said by: microcircuit export --help");
    }
    if (fs::path(options.out).extension() != ".npz") {
        throw WrongUsage("OUT.npz: the name of the archive must end in .npz, and '" + options.out +
                         "' does not.");
    }
    return options;
}

/// The presentation at which the run stands; the next one where it stands at the end of a batch or before the
/// first.
std::vector<NumpyArray> presentationOf(const ExportOptions& options, Checkpoint kept) {
    DatasetPtr data = openData(kept.experiment, {});
    const std::unique_ptr<Trainer> trainer = goOnFrom(options.run, std::move(kept), std::move(data), 1);
    if (!trainer->record()) {
        trainer->advance(1); // a step into the next batch, from which nothing is learned yet
    }
    const auto record = trainer->record();
    if (!record) {
        throw BadFile(options.run, "stands at a place without a presentation");
    }
    return presentationArrays(*record, record->steps);
}

int run(const ExportOptions& options) {
    const Checkpoint kept = readCheckpoint(options.run);
    std::vector<NumpyArray> arrays = runArrays(kept);
    if (options.presentation) {
        append(arrays, presentationOf(options, kept));
    }
    writeNpz(options.out, arrays);
    std::cerr << options.out << ": " << arrays.size() << " arrays.\n";
    return kSuccess;
}

} // namespace

int exportCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit export", [&] { return run(parse(argc, argv)); });
}

} // namespace mc::app
