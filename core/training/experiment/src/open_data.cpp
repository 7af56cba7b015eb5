#include "training/experiment/open_data.h"

#include "base/errors.h"
#include "data/drawn_digits.h"
#include "data/open_dataset.h"
#include "model/notation.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace mc {

namespace {

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

std::string whatWouldFit(const Experiment& experiment, const DatasetOutline& data) {
    return " A network that fits: " + networkFitted(experiment.network, data.shape, data.classes) + ".";
}

/// images: what they are called.
void checkInput(const Experiment& experiment, const std::string& images, const DatasetOutline& data) {
    const NetworkShape network = parseNetwork(experiment.network);
    const ImageShape& shape = data.shape;
    const int inputs = network.inputs();
    if (shape.size() != static_cast<std::size_t>(inputs)) {
        throw BadParameter("network", "The network " + experiment.network + " has " + std::to_string(inputs) +
                                          " input cells, but the images of " + images + " have " +
                                          sidesText(shape.rows, shape.columns, shape.channels) + " = " +
                                          std::to_string(shape.size()) + " pixels." +
                                          whatWouldFit(experiment, data));
    }
    if (network.usesPlaces() && network.input != MapShape{shape.channels, shape.rows, shape.columns}) {
        throw BadParameter("network",
                           "The network " + experiment.network + " has an input of " +
                               sidesText(network.input.rows, network.input.columns, network.input.channels) +
                               " (rows x columns x channels), but the images of " + images + " are " +
                               sidesText(shape.rows, shape.columns, shape.channels) + "." +
                               whatWouldFit(experiment, data));
    }
    checkShift(experiment, images, shape);
}

/// The highest label is named at once: the first that is too high may be one of many.
void checkLabels(const Experiment& experiment, const Dataset& data, const ImageSet& set) {
    const int outputs = parseNetwork(experiment.network).outputs();
    const auto [lowest, highest] = std::ranges::minmax_element(set.labels);
    if (*highest < outputs) {
        return;
    }
    const std::size_t classes = std::max(data.classes.size(), std::size_t{1} + *highest);
    const std::string fault = "has labels " + std::to_string(*lowest) + " to " + std::to_string(*highest) +
                              ", which need " + std::to_string(*highest + 1) +
                              " output cells, as labels count from 0, but the network " + experiment.network +
                              " has only " + std::to_string(outputs) + "." +
                              whatWouldFit(experiment, {set.shape, classes});
    if (set.labelsFrom.empty()) {
        throw BadParameter("network", data.name + " " + fault);
    }
    throw BadFile(set.labelsFrom, fault);
}

DatasetPtr divided(Dataset data, const DataChoice& choice) {
    data.identity = identityOf(data);
    if (const std::int64_t held = heldOutImages(choice, static_cast<std::int64_t>(data.train.count()))) {
        holdOut(data, static_cast<std::size_t>(held));
    }
    return std::make_shared<const Dataset>(std::move(data));
}

DatasetPtr open(const DataChoice& choice, std::function<void(const DatasetOutline&)> accept,
                const std::stop_token& stop) {
    const auto train = static_cast<std::size_t>(choice.trainImages);
    const auto test = static_cast<std::size_t>(choice.testImages);
    if (choice.source == kDrawnDigits) {
        const std::size_t drawn = train > 0 ? train : std::size_t{kDrawnTrainingImages};
        static_cast<void>(
            heldOutImages(choice, static_cast<std::int64_t>(drawn))); // before the time is spent
        return divided(drawDigits(Seed{static_cast<std::uint64_t>(choice.drawingSeed)}, drawn,
                                  test > 0 ? test : std::size_t{kDrawnTestImages}, stop),
                       choice);
    }
    Dataset data = openDataset(choice.source, {train, test, std::move(accept)}, stop);
    checkCount(choice, "images", "training", choice.trainImages, data.train);
    checkCount(choice, "test_images", "test", choice.testImages, data.test);
    return divided(std::move(data), choice);
}

} // namespace

std::int64_t heldOutImages(const DataChoice& choice, std::int64_t trainImages) {
    constexpr std::int64_t kUsual = 5'000;
    constexpr std::int64_t kLeastTimes = 4; // as many training images as are held out
    const std::int64_t most = trainImages / kLeastTimes;
    if (choice.validation == kAsManyAsUsual) {
        return kUsual <= most ? kUsual : 0;
    }
    if (choice.validation <= most) {
        return choice.validation;
    }
    throw BadParameter("validation", fieldLabel(fieldNamed("validation")) + " cannot be " +
                                         std::to_string(choice.validation) + ": " + choice.source + " has " +
                                         std::to_string(trainImages) +
                                         " training images, of which at most a quarter, " +
                                         std::to_string(most) + ", can be held out.");
}

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
        [&](const DatasetOutline& data) { checkInput(experiment, experiment.data.source, data); }, stop);
}

void checkFits(const Experiment& experiment, const Dataset& data) {
    checkInput(experiment, data.name, {data.train.shape, data.classes.size()});
    checkLabels(experiment, data, data.train);
    checkLabels(experiment, data, data.test);
    if (data.validation.count() > 0) {
        checkLabels(experiment, data, data.validation);
    }
}

void checkFits(const Experiment& experiment, const DataSummary& data) {
    checkInput(experiment, data.name, {data.shape, data.classes.size()});
    if (data.labels > parseNetwork(experiment.network).outputs()) {
        throw BadParameter("network", "The network " + experiment.network + " has too few output cells for " +
                                          std::to_string(data.labels) + " labels.");
    }
}

} // namespace mc
