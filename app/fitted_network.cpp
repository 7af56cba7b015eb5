#include "fitted_network.h"

#include "training/experiment/open_data.h"
#include "training/experiment/suggestions.h"

#include <string>

namespace mc::app {

DatasetPtr openFitted(std::span<Experiment> experiments, const std::set<std::string_view>& decided,
                      Progress& progress, const std::stop_token& stop) {
    if (decided.contains("network")) {
        return openData(experiments.front(), stop);
    }
    DatasetPtr data = openData(experiments.front().data, stop);
    const ImageShape& shape = data->train.shape;
    for (Experiment& experiment : experiments) {
        experiment = fittedTo(experiment, shape, data->classes.size(),
                              [&](std::string_view id) { return decided.contains(id); });
    }
    const std::string& network = experiments.front().network;
    if (network != Experiment{}.network) {
        progress.say("No --net was given: the network is " + network + ", which fits images of " +
                     std::to_string(shape.rows) + " × " + std::to_string(shape.columns) + " × " +
                     std::to_string(shape.channels) + " and " + std::to_string(data->classes.size()) +
                     " classes, with the values suggested for it.");
    }
    return data;
}

} // namespace mc::app
