#pragma once

#include "style/text.h"

/// Names of the parts of a microcircuit, as its drawing writes them.
namespace mc::ui::circuit_names {

inline QString apical() {
    return tr("apical dendrite");
}
inline QString soma() {
    return tr("soma");
}
inline QString basal() {
    return tr("basal dendrites");
}
inline QString error() {
    return tr("error");
}
inline QString vip() {
    return tr("VIP");
}
inline QString sst() {
    return tr("SST");
}

} // namespace mc::ui::circuit_names
