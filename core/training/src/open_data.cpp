#include "training/open_data.h"

#include "base/errors.h"
#include "data/drawn_digits.h"
#include "data/folder.h"
#include "model/notation.h"
#include "training/experiment_fields.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kDrawnTest = 2'000;

void checkCount(const DataChoice& choice, const char* field, const char* kind, std::int64_t asked,
                const ImageSet& set) {
    if (asked > static_cast<std::int64_t>(set.count())) {
        throw BadParameter(field, std::to_string(asked) + " " + kind + " images are asked for, but " +
                                      choice.source + " has only " + std::to_string(set.count()) + ".");
    }
}

std::string sidesText(int rows, int columns, int channels) {
    return std::to_string(rows) + " × " + std::to_string(columns) + " × " + std::to_string(channels);
}

void checkShift(const Experiment& experiment, const std::string& images, const ImageShape& shape) {
    if (experiment.data.shift >= std::min(shape.rows, shape.columns)) {
        throw BadParameter(
            "shift", fieldLabel(fieldNamed("shift")) + " cannot be " + std::to_string(experiment.data.shift) +
                         " pixels: the images of " + images + " have " + std::to_string(shape.rows) + " × " +
                         std::to_string(shape.columns) + " pixels, and it must be smaller than either side.");
    }
}

/// images: what they are called.
void checkInput(const Experiment& experiment, const std::string& images, const ImageShape& shape) {
    const NetworkShape network = parseNetwork(experiment.network);
    const int inputs = network.inputs();
    if (shape.size() != static_cast<std::size_t>(inputs)) {
        throw BadParameter("network", "The network " + experiment.network + " has " + std::to_string(inputs) +
                                          " input cells, but the images of " + images + " have " +
                                          sidesText(shape.rows, shape.columns, shape.channels) + " = " +
                                          std::to_string(shape.size()) + " pixels.");
    }
    if (network.usesPlaces() && network.input != MapShape{shape.channels, shape.rows, shape.columns}) {
        throw BadParameter("network",
                           "The network " + experiment.network + " has an input of " +
                               sidesText(network.input.rows, network.input.columns, network.input.channels) +
                               " (rows x columns x channels), but the images of " + images + " are " +
                               sidesText(shape.rows, shape.columns, shape.channels) + ".");
    }
    checkShift(experiment, images, shape);
}

void checkLabels(const Experiment& experiment, const Dataset& data, const ImageSet& set, const char* kind) {
    const int outputs = parseNetwork(experiment.network).outputs();
    const auto beyond =
        std::ranges::find_if(set.labels, [outputs](std::uint8_t label) { return label >= outputs; });
    if (beyond == set.labels.end()) {
        return;
    }
    const std::string fault =
        std::string(kind) + " image " + std::to_string(beyond - set.labels.begin() + 1) + " has the label " +
        std::to_string(*beyond) + ", but the network " + experiment.network + " has only " +
        std::to_string(outputs) + " output cells, for the labels from 0.";
    if (set.labelsFrom.empty()) {
        throw BadParameter("network", data.name + ": " + fault);
    }
    throw BadFile(set.labelsFrom, fault);
}

DatasetPtr identified(Dataset data) {
    data.identity = identityOf(data);
    return std::make_shared<const Dataset>(std::move(data));
}

DatasetPtr open(const DataChoice& choice, std::function<void(const ImageShape&)> accept,
                const std::stop_token& stop) {
    const auto train = static_cast<std::size_t>(choice.trainImages);
    const auto test = static_cast<std::size_t>(choice.testImages);
    if (choice.source == kDrawnDigits) {
        return identified(drawDigits(Seed{static_cast<std::uint64_t>(choice.drawingSeed)},
                                     train > 0 ? train : std::size_t{kDrawnTrainingImages},
                                     test > 0 ? test : kDrawnTest, stop));
    }
    Dataset data = openFolder(choice.source, {train, test, std::move(accept)}, stop);
    checkCount(choice, "images", "training", choice.trainImages, data.train);
    checkCount(choice, "test_images", "test", choice.testImages, data.test);
    return identified(std::move(data));
}

} // namespace

bool opensTheSame(DataChoice one, const DataChoice& other) {
    one.normalise = other.normalise;
    one.shift = other.shift;
    one.mirror = other.mirror;
    return one == other;
}

DatasetPtr openData(const DataChoice& choice, const std::stop_token& stop) {
    return open(choice, {}, stop);
}

DatasetPtr openData(const Experiment& experiment, const std::stop_token& stop) {
    return open(
        experiment.data,
        [&](const ImageShape& shape) { checkInput(experiment, experiment.data.source, shape); }, stop);
}

void checkFits(const Experiment& experiment, const Dataset& data) {
    checkInput(experiment, data.name, data.train.shape);
    checkLabels(experiment, data, data.train, "training");
    checkLabels(experiment, data, data.test, "test");
}

} // namespace mc
