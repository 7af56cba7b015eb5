#pragma once

#include "data/dataset.h"
#include "training/experiment/data_summary.h"
#include "training/experiment/experiment.h"

#include <stop_token>

namespace mc {

/// Digits that are drawn for training and for tests unless another number is asked for.
inline constexpr std::int64_t kDrawnTrainingImages = 10'000;
inline constexpr std::int64_t kDrawnTestImages = 2'000;

/// Opens or draws what an experiment trains on, as many images as are asked for, identifies it, and holds out
/// the last of the training images. Throws
/// BadFile or BadParameter; a data set that is missing is never replaced by another. Throws Stopped soon
/// after a stop is requested.
[[nodiscard]] DatasetPtr openData(const DataChoice& choice, const std::stop_token& stop = {});
/// The same; images that do not fit the experiment are refused before they are loaded.
[[nodiscard]] DatasetPtr openData(const Experiment& experiment, const std::stop_token& stop = {});

/// How many of so many training images are held out: `choice.validation`; as many as usual are 5,000, and
/// none of fewer than 20,000 images. Throws BadParameter ("validation") if a number is more than a quarter of
/// them.
[[nodiscard]] std::int64_t heldOutImages(const DataChoice& choice, std::int64_t trainImages);

/// Whether the same images are opened for both choices, however they are presented.
[[nodiscard]] bool opensTheSame(DataChoice one, const DataChoice& other);

/// Throws BadParameter ("network") unless the images fit the input layer and every label has an output cell,
/// or ("shift") if they could be shifted out of themselves; a label that was read from a file and has none is
/// thrown as BadFile.
void checkFits(const Experiment& experiment, const Dataset& data);
/// The same of what is known of data. Throws BadParameter.
void checkFits(const Experiment& experiment, const DataSummary& data);

} // namespace mc
