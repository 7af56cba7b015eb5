#pragma once

namespace mc {

// Names within the folder of results of a training.
inline constexpr const char* kExperimentFile = "experiment.json";
inline constexpr const char* kStateFile = "state.mcz"; ///< of the run, a checkpoint
inline constexpr const char* kTrainingFile = "training.csv";
inline constexpr const char* kValidationFile = "validation.csv"; ///< on held-out images
inline constexpr const char* kTestFile = "test.csv";
inline constexpr const char* kConfusionFile = "confusion.csv"; ///< of the last evaluations
inline constexpr const char* kConcordanceFile = "concordance.csv";
inline constexpr const char* kLayersFile = "layers.csv";
inline constexpr const char* kBoardPicture = "board.png";
inline constexpr const char* kBoardDrawing = "board.svg";

} // namespace mc
