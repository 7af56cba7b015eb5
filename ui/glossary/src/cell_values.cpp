#include "frames/lesions.h"
#include "model/presentation.h"
#include "value_text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

using namespace value_text;

template <class Value> QString ofStep(const SymbolMoment& moment, Value value) {
    return moment.circuit ? value(moment.circuit->values) : QString();
}

/// Whether the picked cell is one of the output, which has a teacher.
bool isTaught(const CircuitMoment& circuit) {
    return circuit.isOutput() && circuit.frame->presentation->label != kNoLabel;
}

QString untaught(const CircuitMoment& circuit) {
    return circuit.isOutput() ? tr("without a label") : atTheOutput();
}

bool spikesAreWanted(const CircuitMoment& circuit) {
    return circuit.cell().cell == circuit.frame->presentation->label;
}

/// q after the burst of the present step, as the error cells compute it.
float waitingError(const CircuitMoment& circuit) {
    const LayerRecord& own = circuit.own();
    const Index cell = circuit.cell().cell;
    const Vector soma = own.membrane.row(cell).head(circuit.step);
    Vector gate(soma.size());
    evaluateGate(circuit.frame->presentation->circuit, soma.data(), gate.data(), gate.size());
    const float usual = own.usual.size() > 0 ? own.usual[cell] : 0.0F;
    const auto most = static_cast<float>(circuit.frame->experiment->errorCells.maxBurst);
    float waiting = 0;
    for (Index t = 0; t < gate.size(); ++t) {
        waiting += own.gain * (gate[t] * own.apical(cell, t) - usual);
        waiting -= own.quantum * std::trunc(std::clamp(waiting / own.quantum, -most, most));
    }
    return waiting;
}

} // namespace

namespace symbol_values {

QString layer(const SymbolMoment& moment) {
    return moment.circuit ? QString::number(moment.cell.layer) : QString();
}

QString cell(const SymbolMoment& moment) {
    return moment.circuit ? QString::number(moment.cell.cell) : QString();
}

QString basal(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.basal}); });
}

QString soma(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.soma}); });
}

QString apical(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.apical}); });
}

QString spike(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return QString::number(now.spike ? 1 : 0); });
}

QString trace(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return decimalText(double{now.trace}, 3); });
}

QString gate(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return decimalText(double{now.gate}, 3); });
}

QString gateArgument(const SymbolMoment& moment) {
    return ofStep(moment, [&moment](const CircuitStep& now) {
        const CircuitParameters& circuit = presentationOf(moment)->circuit;
        return exactly((double{now.soma} - circuit.theta) / circuit.gateWidth);
    });
}

QString felt(const SymbolMoment& moment) {
    return ofStep(moment, [&moment](const CircuitStep& now) {
        return isThroughTime(*moment.circuit->record) ? notWithBp() : exactly(double{now.felt});
    });
}

QString waiting(const SymbolMoment& moment) {
    if (!moment.circuit) {
        return {};
    }
    if (!moment.circuit->spikingErrors()) {
        return graded();
    }
    return isCut(*moment.frame, moment.cell) ? exactly(0) : exactly(double{waitingError(*moment.circuit)});
}

QString error(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.error}); });
}

QString exactTrace(const SymbolMoment& moment) {
    return ofStep(moment, [&moment](const CircuitStep& now) {
        return isThroughTime(*moment.circuit->record) ? exactly(double{now.apical}) : onlyWithBp();
    });
}

QString exactSoma(const SymbolMoment& moment) {
    return ofStep(moment, [&moment](const CircuitStep& now) {
        return isThroughTime(*moment.circuit->record) ? exactly(double{now.error}) : onlyWithBp();
    });
}

QString burst(const SymbolMoment& moment) {
    return ofStep(moment, [&moment](const CircuitStep& now) {
        return moment.circuit->spikingErrors() ? exactly(now.vip - now.sst) : graded();
    });
}

QString quantum(const SymbolMoment& moment) {
    if (!moment.circuit) {
        return {};
    }
    const float quantum = moment.circuit->own().quantum;
    return quantum > 0 ? plainly(double{quantum}) : graded();
}

/// What the adaptive quantum was made from.
QString errorSize(const SymbolMoment& moment) {
    if (!moment.circuit) {
        return {};
    }
    const ErrorCellParameters& cells = moment.frame->experiment->errorCells;
    const float quantum = moment.circuit->own().quantum;
    if (quantum <= 0) {
        return graded();
    }
    if (cells.quantumMode == QuantumMode::Fixed) {
        return tr("not with a fixed quantum");
    }
    return quantum == static_cast<float>(cells.quantum) ? tr("after an update")
                                                        : plainly(double{quantum} / cells.adaptiveScale);
}

QString usual(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return exactly(double{now.usual}); });
}

QString errorGain(const SymbolMoment& moment) {
    return ofStep(moment, [](const CircuitStep& now) { return plainly(double{now.gain}); });
}

QString desired(const SymbolMoment& moment) {
    if (!moment.circuit || !isTaught(*moment.circuit)) {
        return moment.circuit ? untaught(*moment.circuit) : QString();
    }
    const bool begun = moment.circuit->step > presentationOf(moment)->circuit.teacherDelay;
    return QString::number(spikesAreWanted(*moment.circuit) && begun ? 1 : 0);
}

QString desiredTrace(const SymbolMoment& moment) {
    if (!moment.circuit || !isTaught(*moment.circuit)) {
        return moment.circuit ? untaught(*moment.circuit) : QString();
    }
    const CircuitParameters& circuit = presentationOf(moment)->circuit;
    double teacher = 0;
    for (int step = 0; spikesAreWanted(*moment.circuit) && step < moment.circuit->step; ++step) {
        teacher = circuit.nextTeacher(double{circuit.kappa()}, teacher, step);
    }
    return decimalText(teacher, 3);
}

QString rate(const SymbolMoment& moment) {
    if (!moment.circuit) {
        return {};
    }
    const CircuitRecord& record = *moment.circuit->record;
    if (moment.circuit->isOutput()) {
        return tr("not at the output");
    }
    if (record.rates.homeostasis.rate <= 0) {
        return tr("without homeostasis");
    }
    if (!record.learned) {
        return afterTheBatch();
    }
    return record.learned->rate ? decimalText(*record.learned->rate, 3) : QString();
}

QString bias(const SymbolMoment& moment) {
    return moment.circuit ? exactly(double{moment.circuit->record->bias}) : QString();
}

QString slowBias(const SymbolMoment& moment) {
    return moment.circuit ? exactly(double{moment.circuit->record->slowBias}) : QString();
}

QString meanError(const SymbolMoment& moment) {
    if (!moment.circuit) {
        return {};
    }
    const std::optional<LearnedCircuit>& learned = moment.circuit->record->learned;
    return learned ? exactly(double{learned->meanError}) : afterTheBatch();
}

QString afferents(const SymbolMoment& moment) {
    return moment.circuit ? countText(moment.circuit->record->geometry().weightColumns()) : QString();
}

QString positions(const SymbolMoment& moment) {
    if (!moment.circuit) {
        return {};
    }
    const LayerGeometry& geometry = moment.circuit->record->geometry();
    return geometry.isConvolution() ? countText(geometry.cells.positions()) : tr("no convolution");
}

QString layerGain(const SymbolMoment& moment) {
    if (!moment.circuit) {
        return {};
    }
    const InitialParameters& initial = moment.frame->experiment->initial;
    if (moment.cell.layer == 1) {
        return plainly(1);
    }
    return plainly(moment.circuit->isOutput() ? initial.outputGain : initial.gain);
}

} // namespace symbol_values

} // namespace mc::ui
