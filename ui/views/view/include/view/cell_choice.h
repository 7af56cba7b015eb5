#pragma once

#include "runtime/frame.h"

namespace mc::ui {

/// One microcircuit, chosen by a person; none with the default.
using CellChoice = CellAddress;

/// A synapse onto a microcircuit, chosen by a person.
using SynapseChoice = SynapseAddress;

} // namespace mc::ui
