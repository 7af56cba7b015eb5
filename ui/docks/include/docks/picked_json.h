#pragma once

#include "view/cell_choice.h"

#include <QJsonValue>

namespace mc::ui {

class Docks;

/// A whole number from 0 on; -1 if it is none.
[[nodiscard]] int indexFrom(const QJsonValue& value);

/// The picked microcircuit and the picked synapse as files have them.
[[nodiscard]] QJsonValue cellToJson(const CellChoice& cell);
[[nodiscard]] QJsonValue synapseToJson(const SynapseChoice& synapse);

/// Pick what cellToJson() and synapseToJson() gave. Files are not trusted: of a microcircuit that the network
/// of the frame does not have, none is picked, and another synapse stays. frame: may be null.
void pickCellFrom(Docks& docks, const FramePtr& frame, const QJsonValue& value);
void pickSynapseFrom(Docks& docks, const FramePtr& frame, const QJsonValue& value);

} // namespace mc::ui
