#pragma once

#include "circuit/circuit_moment.h"

#include <QStringList>

namespace mc::ui {

/// The live values of a microcircuit as they stand in its drawing, one line each. Without a moment only the
/// names of what will stand there.
struct CircuitValuesText {
    QStringList apical; ///< vₐ
    QStringList soma;   ///< u/ϑ, gate, trace, whether it spikes
    QStringList basal;  ///< v_b
    QStringList error;  ///< ε and e
    QStringList vip;    ///< spikes of this step, or the signed e: several forms, the longest first
    QStringList sst;
    QStringList above; ///< where feedback comes from: several forms, the longest first
    QString below;     ///< where activity comes from
};

/// moment: may be null.
[[nodiscard]] CircuitValuesText circuitValuesText(const CircuitMoment* moment);

} // namespace mc::ui
