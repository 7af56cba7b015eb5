#include "data_of_file.h"

#include "training/files/data_search.h"

#include <string>

namespace mc::app {

DatasetPtr openOrSayHow(const std::filesystem::path& file, Experiment& experiment, const DataRecord& record,
                        const DataWish& wish, const std::stop_token& stop) {
    try {
        return openDataOf(file, experiment, record, wish, stop);
    } catch (const DataRefused& refusal) {
        const std::string help =
            refusal.fault == DataFault::NotFound ? " Where they are now can be said with --data DIR."
            : refusal.fault == DataFault::Differ
                ? " Where the same data are can be said with --data DIR; --other-data goes on with these."
                : " Where the same data are can be said with --data DIR.";
        throw Refused(refusal.what() + help);
    }
}

DatasetPtr openOrSayHow(std::span<Experiment> experiments, const ExperimentSource& source, Progress& progress,
                        const std::stop_token& stop) {
    const std::string place = experiments.front().data.source;
    DatasetPtr data = openOrSayHow(source.path, experiments.front(), source.file.data, source.wish, stop);
    const std::string& found = experiments.front().data.source;
    if (found != place) {
        progress.say("The data were found in " + found + ".");
    }
    for (Experiment& experiment : experiments) {
        experiment.data.source = found;
    }
    return data;
}

} // namespace mc::app
