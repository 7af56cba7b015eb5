#pragma once

#include "glossary/symbol_values.h"
#include "style/text.h"

namespace mc::ui::value_text {

inline QString exactly(double value) {
    return signedText(value);
}

/// Of a value that is never below 0.
inline QString plainly(double value) {
    return tickText(value);
}

// Why there is no value.
inline QString graded() {
    return tr("none, graded");
}
inline QString afterTheBatch() {
    return tr("after the batch");
}
inline QString atTheOutput() {
    return tr("at the output");
}
inline QString onlyWithBp() {
    return tr("only with bp");
}
inline QString notWithBp() {
    return tr("not with bp");
}

inline const PresentationRecord* presentationOf(const SymbolMoment& moment) {
    return moment.frame ? moment.frame->presentation.get() : nullptr;
}

inline const Experiment* experimentOf(const SymbolMoment& moment) {
    return moment.frame ? moment.frame->experiment.get() : nullptr;
}

inline bool isThroughTime(const CircuitRecord& record) {
    return record.path == ErrorPath::ThroughTime;
}

} // namespace mc::ui::value_text
