#pragma once

#include "training/measures/history.h"
#include "training/run/trainer.h"

#include <filesystem>
#include <string>

namespace mc::app {

/// One row per kept point: the mean over `updates` successive updates, of which the last was `last_update`.
[[nodiscard]] std::string trainingCsv(const History& history);
/// One row per evaluation, on held-out images or on the test set.
[[nodiscard]] std::string evaluationsCsv(const PersistentVector<TestPoint>& points);
/// The confusion matrices of the last evaluation on held-out images and on the test set: one row per class.
/// classes: their names, by label.
[[nodiscard]] std::string confusionCsv(const History& history, const std::vector<std::string>& classes);
/// One row per measured update and layer pair; a measure that is none is left empty.
[[nodiscard]] std::string concordanceCsv(const History& history);
[[nodiscard]] std::string layersCsv(const History& history);

/// Writes the board of the run's last moment as board.png and board.svg. Throws BadFile.
void writeBoardFiles(Trainer& trainer, double imagesPerSecond, const std::filesystem::path& folder);

} // namespace mc::app
