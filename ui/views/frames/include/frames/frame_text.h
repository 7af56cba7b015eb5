#pragma once

#include "runtime/frame.h"
#include "view/empty_text.h"

#include <QString>
#include <string_view>

namespace mc::ui {

/// "input", "hidden 1" ... "output". layer: 0 ... L; layers: L + 1, the input included.
[[nodiscard]] QString layerName(int layer, int layers);
/// Of all layers of a frame, from the input on.
[[nodiscard]] QStringList layerNames(const Frame& frame);

/// "400 cells", or "784 currents" for an input that does not spike.
[[nodiscard]] QString groupSizeText(int cells, bool spiking);

/// "each row: 16 cells", of a band of a raster.
[[nodiscard]] QString cellsPerRowText(int cells);

/// "ch 3": a channel where room is short.
[[nodiscard]] QString channelLabel(int channel);

/// The name of a data set as a person reads it; names are the same in every language, but for "drawn digits".
[[nodiscard]] QString dataName(std::string_view name);

/// The name of a class, or its number where the data set gives none.
[[nodiscard]] QString className(const Frame& frame, int label);

/// What is presented: "image 12" of the training images, or what the image of a person's is called.
[[nodiscard]] QString presentedName(const PresentationRecord& record);

/// "epoch 2, batch 7", "epoch 2, batch 7, step 40": as the position of the time control counts, from 1, a
/// moment between batches as the end of the one before; "start" of the run.
/// Where a moment after so many updates lies on an axis of epochs.
[[nodiscard]] double epochsAt(std::int64_t updates, std::int64_t batchesPerEpoch);
[[nodiscard]] QString momentText(const Moment& moment, std::int64_t batchesPerEpoch);

/// u, e and a burst of a microcircuit (layer 1 ... L) in a step (1 ... T) of the presentation, in lines.
[[nodiscard]] QString cellValuesText(const PresentationRecord& record, int layer, int cell, int step);

/// What to say where a presentation would be shown and there is none. frame: may be null, as below.
[[nodiscard]] EmptyText nothingPresented(const FramePtr& frame);
/// What to say where something is missing that comes as the run plays. missing: a sentence that says so.
[[nodiscard]] EmptyText comesByPlaying(const FramePtr& frame, const QString& missing);
/// What a person does now for the run to go on, a sentence; empty where nothing: it plays, or opens data.
[[nodiscard]] QString playHint(const Frame& frame);
/// Whether the functions above have the same to say of both frames.
[[nodiscard]] bool missTheSame(const FramePtr& one, const FramePtr& other);

/// What to say before the first frame.
[[nodiscard]] EmptyText noExperiment();

/// What the summed output says so far: nothing, several classes alike, or one.
enum class OutputVerdict { Silent, Tied, Clear };
[[nodiscard]] OutputVerdict outputVerdict(const Frame& frame);

/// The class predicted from the steps so far; -1 before the first step, and where the output is silent or
/// several classes share the largest sum.
[[nodiscard]] int predictionShown(const Frame& frame);

} // namespace mc::ui
