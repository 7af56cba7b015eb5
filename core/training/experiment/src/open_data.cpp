#include "training/experiment/open_data.h"

#include "base/errors.h"
#include "base/grouped.h"
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

void checkCount(const DataChoice& choice, const char* field, Text sentence, std::int64_t asked,
                const ImageSet& set) {
    if (asked > static_cast<std::int64_t>(set.count())) {
        throw BadParameter(field, {sentence, {grouped(asked), choice.source, grouped(set.count())}});
    }
}

Message sidesText(int rows, int columns, int channels) {
    return {MC_TEXT("%1 × %2 × %3"), {rows, columns, channels}};
}

void checkShift(const Experiment& experiment, const Message& images, const ImageShape& shape) {
    if (experiment.data.shift >= std::min(shape.rows, shape.columns)) {
        throw BadParameter(
            "shift",
            {MC_TEXT("%1 cannot be %2 pixels: the images of %3 have %4 × %5 pixels, and it must be "
                     "smaller than either side."),
             {fieldLabel(fieldNamed("shift")), experiment.data.shift, images, shape.rows, shape.columns}});
    }
}

Message whatWouldFit(const Experiment& experiment, const DatasetOutline& data) {
    return {MC_TEXT("A network that fits: %1."),
            {networkFitted(experiment.network, data.shape, data.classes)}};
}

/// images: what they are called.
void checkInput(const Experiment& experiment, const Message& images, const DatasetOutline& data) {
    const NetworkShape network = parseNetwork(experiment.network);
    const ImageShape& shape = data.shape;
    const int inputs = network.inputs();
    if (shape.size() != static_cast<std::size_t>(inputs)) {
        throw BadParameter(
            "network",
            followedBy(
                {MC_TEXT("The network %1 has %2 input cells, but the images of %3 have %4 = %5 pixels."),
                 {experiment.network, grouped(inputs), images,
                  sidesText(shape.rows, shape.columns, shape.channels), grouped(shape.size())}},
                whatWouldFit(experiment, data)));
    }
    if (network.usesPlaces() && network.input != MapShape{shape.channels, shape.rows, shape.columns}) {
        throw BadParameter(
            "network",
            followedBy({MC_TEXT("The network %1 has an input of %2 (rows x columns x channels), but the "
                                "images of %3 are %4."),
                        {experiment.network,
                         sidesText(network.input.rows, network.input.columns, network.input.channels), images,
                         sidesText(shape.rows, shape.columns, shape.channels)}},
                       whatWouldFit(experiment, data)));
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
    const Message fits = whatWouldFit(experiment, {set.shape, classes});
    const std::vector<Message> values{
        *lowest, *highest, *highest + 1, experiment.network, outputs, dataTitle(data.name)};
    if (set.labelsFrom.empty()) {
        throw BadParameter(
            "network",
            followedBy({MC_TEXT("%6 has labels %1 to %2, which need %3 output cells, as labels count from 0, "
                                "but the network %4 has only %5."),
                        values},
                       fits));
    }
    throw BadFile(set.labelsFrom,
                  followedBy({MC_TEXT("has labels %1 to %2, which need %3 output cells, as labels count from "
                                      "0, but the network %4 has only %5."),
                              values},
                             fits));
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
    checkCount(choice, "images", MC_TEXT("%1 training images are asked for, but %2 has only %3."),
               choice.trainImages, data.train);
    checkCount(choice, "test_images", MC_TEXT("%1 test images are asked for, but %2 has only %3."),
               choice.testImages, data.test);
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
    throw BadParameter(
        "validation",
        {MC_TEXT(
             "%1 cannot be %2: %3 has %4 training images, of which at most a quarter, %5, can be held out."),
         {fieldLabel(fieldNamed("validation")), grouped(choice.validation), choice.source,
          grouped(trainImages), grouped(most)}});
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
    checkInput(experiment, dataTitle(data.name), {data.train.shape, data.classes.size()});
    checkLabels(experiment, data, data.train);
    checkLabels(experiment, data, data.test);
    if (data.validation.count() > 0) {
        checkLabels(experiment, data, data.validation);
    }
}

void checkFits(const Experiment& experiment, const DataSummary& data) {
    checkInput(experiment, dataTitle(data.name), {data.shape, data.classes.size()});
    if (data.labels > parseNetwork(experiment.network).outputs()) {
        throw BadParameter("network", {MC_TEXT("The network %1 has too few output cells for %2 labels."),
                                       {experiment.network, data.labels}});
    }
}

} // namespace mc
