#include "commands.h"

#include "export/array_files.h"
#include "export/run_arrays.h"
#include "faults.h"
#include "option_parser.h"
#include "standard_output.h"
#include "training/files/checkpoint.h"
#include "training/files/data_search.h"

#include <filesystem>
#include <iostream>
#include <string>
#include <utility>

namespace mc::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* kExportDescription =
    "Writes what a run has learned as a NumPy archive.\n"
    "\n"
    "RUN is a checkpoint (.mcz), like the state.mcz of a training, or a session (.mcs) saved in the window. "
    "The\n"
    "archive holds the synapses of all layers (W1, b1, E2, B2, M2, ...; E is the effective feedback), the\n"
    "curves of the training, the experiment as JSON, its seed and the version; with --presentation also the\n"
    "spike trains and courses of the presentation at which the run stands, for which its data are opened.\n";

constexpr const char* kExportExamples =
    "Examples:\n"
    "  microcircuit export results/state.mcz run.npz\n"
    "  python3 -c 'import numpy; run = numpy.load(\"run.npz\"); print(run[\"W1\"].shape, "
    "run[\"experiment\"])'\n"
    "\n"
    "Exit status: 0 done; 1 a file or the data made it impossible; 2 a wrong option.";

struct ExportOptions {
    std::string run;
    std::string out;
    std::string data; // where those of the run are; empty: where it had them
    bool presentation = false;
};

ExportOptions parseExport(int argc, const char* const* argv) {
    ExportOptions options;
    OptionParser line("microcircuit export", kExportDescription, kExportExamples);
    line.addFile("RUN", "The run.", options.run, OptionParser::File::Required);
    line.addFile("OUT.npz", "The archive; one of that name is replaced.", options.out,
                 OptionParser::File::Required);
    line.addFlag("presentation", "With the presentation at which the run stands.", options.presentation);
    line.addText("data", "DIR",
                 "With --presentation: where the data of the run are now. (default where it had them)",
                 options.data);
    line.parse(argc, argv);
    if (fs::path(options.out).extension() != ".npz") {
        throw WrongUsage("OUT.npz: the name of the archive must end in .npz, and '" + options.out +
                         "' does not.");
    }
    return options;
}

/// The presentation at which the run stands; the next one where it stands at the end of a batch or before the
/// first.
std::vector<NumpyArray> presentationOf(const ExportOptions& options, Checkpoint kept) {
    DatasetPtr data = openDataOf(options.run, kept.experiment, kept.data, {options.data, false});
    const std::unique_ptr<Trainer> trainer = resumeFrom(options.run, std::move(kept), std::move(data), 1);
    if (!trainer->record()) {
        trainer->advance(1); // a step into the next batch, from which nothing is learned yet
    }
    const auto record = trainer->record();
    if (!record) {
        throw BadFile(options.run, std::string("stands at a place without a presentation"));
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
    std::cerr << forTerminal(options.out) << ": " << arrays.size() << " arrays.\n";
    return kSuccess;
}

} // namespace

int exportCommand(int argc, const char* const* argv) {
    return reportingFaults("microcircuit export", [&] { return run(parseExport(argc, argv)); });
}

} // namespace mc::app
