#include "what_if_arguments.h"

namespace mc::what_if {

WhatIfArguments read(const FlipFeedback& flip) {
    return {.cell = {flip.layer}, .amount = flip.share};
}
void write(FlipFeedback& flip, const WhatIfArguments& from) {
    flip = {from.cell.layer, from.amount};
}

WhatIfArguments read(const HoldFlipped& flip) {
    return {.cell = {flip.layer}, .amount = flip.share};
}
void write(HoldFlipped& flip, const WhatIfArguments& from) {
    flip = {from.cell.layer, from.amount};
}

WhatIfArguments read(const SilenceErrorCells& silence) {
    return {.cell = {silence.layer}, .switched = (silence.vip ? kVip : 0) | (silence.sst ? kSst : 0)};
}
void write(SilenceErrorCells& silence, const WhatIfArguments& from) {
    silence = {from.cell.layer, (from.switched & kVip) != 0, (from.switched & kSst) != 0};
}

WhatIfArguments read(const FreezeFeedback& freeze) {
    return {.switched = freeze.frozen ? 1U : 0U};
}
void write(FreezeFeedback& freeze, const WhatIfArguments& from) {
    freeze.frozen = from.switched != 0;
}

WhatIfArguments read(const FreezePlasticity& freeze) {
    return {.switched = freeze.frozen ? 1U : 0U};
}
void write(FreezePlasticity& freeze, const WhatIfArguments& from) {
    freeze.frozen = from.switched != 0;
}

WhatIfArguments read(const InjectCurrent& injected) {
    return {.cell = injected.cell, .amount = injected.current};
}
void write(InjectCurrent& injected, const WhatIfArguments& from) {
    injected = {from.cell, from.amount};
}

WhatIfArguments read(const CutCell& lesion) {
    return {.cell = lesion.cell, .switched = lesion.cut ? 1U : 0U};
}
void write(CutCell& lesion, const WhatIfArguments& from) {
    lesion = {from.cell, from.switched != 0};
}

WhatIfArguments read(const CutSynapse& lesion) {
    return {
        .cell = lesion.synapse.cell, .afferent = lesion.synapse.afferent, .switched = lesion.cut ? 1U : 0U};
}
void write(CutSynapse& lesion, const WhatIfArguments& from) {
    lesion = {{from.cell, from.afferent}, from.switched != 0};
}

WhatIfArguments read(const AddWeightNoise& noise) {
    return {.cell = {noise.layer}, .amount = noise.deviation};
}
void write(AddWeightNoise& noise, const WhatIfArguments& from) {
    noise = {from.cell.layer, from.amount};
}

WhatIfArguments read(const LearnImage& image) {
    return {.label = image.label, .pixels = image.pixels};
}
void write(LearnImage& image, const WhatIfArguments& from) {
    image = {from.label, from.pixels};
}

WhatIfArguments read(const SetParameter& set) {
    return {.field = set.field, .value = set.value};
}
void write(SetParameter& set, const WhatIfArguments& from) {
    set = {from.field, from.value};
}

} // namespace mc::what_if
