#pragma once

#include "export/npy.h"
#include "training/files/checkpoint.h"
#include "training/files/experiment_file.h"
#include "training/records/presentation_record.h"

#include <cstdint>
#include <vector>

namespace mc {

// What a run has to give as arrays. Numbers in names are layers, 1 ... L; cells and time steps count from 0,
// so that column t of a course is step t + 1. Weights, potentials, traces and errors are float32, values over
// training float64.

/// What made the arrays: `experiment` (see experimentFileText()) and `version`, texts; `seed` and `updates`
/// done, int64.
[[nodiscard]] std::vector<NumpyArray> originArrays(const ExperimentFile& origin, std::int64_t updates);

/// The synapses of all layers: `W1` ... [cells, afferents] and `b1` ... [cells]; from layer 2 on `E2` ...,
/// the effective feedback from the layer's error cells down, in the shape of W (with direct feedback [output
/// cells, cells of the layer below]); where feedback is a matrix of its own `B2` ..., and where it learns the
/// efficacies `M2` .... Of a convolution W, B, E and M are kernels, [out channels, entries of a kernel].
[[nodiscard]] std::vector<NumpyArray> synapseArrays(const Checkpoint& checkpoint);

/// The course of training: `train_epochs`, `train_loss`, `train_accuracy`; `test_epochs` and so on;
/// `validation_confusion` and `test_confusion`, images by [label, answer] in the last evaluation, int32;
/// `concordance_epochs` [points] and `concordance` [points, pairs of layers], where what was not measured is
/// not a number. Losses are E, the rest shares in [0, 1].
[[nodiscard]] std::vector<NumpyArray> courseArrays(const History& history);

/// Which arrays of a run are wanted beside what made them.
struct RunParts {
    bool synapses = true;
    bool curves = true;
};
/// What made a run, then of its synapses and its course what is wanted.
[[nodiscard]] std::vector<NumpyArray> runArrays(const Checkpoint& checkpoint, RunParts parts = {});

/// One presentation, its first `steps` of T steps: `image` [rows, columns, channels], uint8; `label`,
/// `image_index` (in the training set, not for an image of a person's) and `presentation_steps`, int64;
/// `input_spikes` [pixels, steps], uint8, or `input_current` [pixels]; of each layer `spikes1` (uint8),
/// `membrane1` (u, in units of ϑ), `trace1` (x), `apical1` (v_a), `error1` (e), and `bursts1` (int32) where
/// errors spike (VIP above 0, SST below), all [cells, steps]. steps: 0 ... T.
[[nodiscard]] std::vector<NumpyArray> presentationArrays(const PresentationRecord& record, int steps);

/// Moves arrays to the end of others.
void append(std::vector<NumpyArray>& all, std::vector<NumpyArray> more);

} // namespace mc
