#include "training/open_data.h"

#include "base/errors.h"
#include "data/drawn_digits.h"
#include "data/folder.h"
#include "model/notation.h"

#include <algorithm>

namespace mc {

namespace {

constexpr std::int64_t kDrawnTraining = 10'000;
constexpr std::int64_t kDrawnTest = 2'000;

void keep(const DataChoice& choice, const char* field, const char* kind, std::int64_t asked, ImageSet& set) {
    if (asked > static_cast<std::int64_t>(set.count())) {
        throw BadParameter(field, std::to_string(asked) + " " + kind + " images are asked for, but " +
                                      choice.source + " has only " + std::to_string(set.count()) + ".");
    }
    if (asked > 0) {
        set.keepFirst(static_cast<std::size_t>(asked));
    }
}

void checkLabels(const Experiment& experiment, const ImageSet& set, const char* kind, int outputs) {
    const auto beyond =
        std::ranges::find_if(set.labels, [outputs](std::uint8_t label) { return label >= outputs; });
    if (beyond != set.labels.end()) {
        throw BadParameter("network", experiment.data.source + ": " + kind + " image " +
                                          std::to_string(beyond - set.labels.begin()) + " has the label " +
                                          std::to_string(*beyond) + ", but the network " +
                                          experiment.network + " has only " + std::to_string(outputs) +
                                          " output cells.");
    }
}

} // namespace

DatasetPtr openData(const DataChoice& choice) {
    if (choice.source == kDrawnDigits) {
        return std::make_shared<const Dataset>(
            drawDigits(Seed{static_cast<std::uint64_t>(choice.drawingSeed)},
                       static_cast<std::size_t>(choice.trainImages > 0 ? choice.trainImages : kDrawnTraining),
                       static_cast<std::size_t>(choice.testImages > 0 ? choice.testImages : kDrawnTest)));
    }
    Dataset data = openFolder(choice.source);
    keep(choice, "images", "training", choice.trainImages, data.train);
    keep(choice, "test_images", "test", choice.testImages, data.test);
    return std::make_shared<const Dataset>(std::move(data));
}

void checkFits(const Experiment& experiment, const Dataset& data) {
    const NetworkShape shape = parseNetwork(experiment.network);
    const ImageShape& image = data.train.shape;
    if (image.size() != static_cast<std::size_t>(shape.inputs())) {
        throw BadParameter("network", "The network " + experiment.network + " has " +
                                          std::to_string(shape.inputs()) +
                                          " input cells, but the images of " + data.name + " have " +
                                          std::to_string(image.rows) + " × " + std::to_string(image.columns) +
                                          " × " + std::to_string(image.channels) + " = " +
                                          std::to_string(image.size()) + " pixels.");
    }
    checkLabels(experiment, data.train, "training", shape.outputs());
    checkLabels(experiment, data.test, "test", shape.outputs());
}

} // namespace mc
