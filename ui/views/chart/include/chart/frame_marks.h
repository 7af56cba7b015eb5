#pragma once

#include "runtime/frame.h"
#include "style/event_marks.h"

#include <vector>

namespace mc::ui {

/// The interventions of a run on an axis of epochs, numbered from 1: "epoch 1.3: 30 % of feedback signs into
/// layer 1 flipped". Those not in force are still ahead. Those that one goes on with, as a slider was
/// dragged, are one mark where they begin, with the words of the last of them that is in force.
[[nodiscard]] std::vector<EventMark> interventionMarks(const Frame& frame);
/// Of the last intervention in force; there must be one.
[[nodiscard]] EventMark lastInForce(const Frame& frame);

/// What a time axis marks: the interventions, and with the letter D where the data of the run became others
/// or could not be compared, in the order of the axis.
[[nodiscard]] std::vector<EventMark> runMarks(const Frame& frame);

/// Whether both frames have the same marks.
[[nodiscard]] bool sameMarks(const Frame& one, const Frame& other);

/// What the flags on the time axes stand for, "What if:  1 – ..."; empty where there are none.
[[nodiscard]] QString runMarksText(const Frame& frame);

} // namespace mc::ui
