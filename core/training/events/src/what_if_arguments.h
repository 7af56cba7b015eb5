#pragma once

#include "training/events/what_if_table.h"

namespace mc::what_if {

// Bits of WhatIfArguments::switched for the error cells that are silenced.
inline constexpr unsigned kVip = 1;
inline constexpr unsigned kSst = 2;

// What is written of each kind of what-if, both ways.

[[nodiscard]] WhatIfArguments read(const FlipFeedback& flip);
void write(FlipFeedback& flip, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const HoldFlipped& flip);
void write(HoldFlipped& flip, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const SilenceErrorCells& silence);
void write(SilenceErrorCells& silence, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const FreezeFeedback& freeze);
void write(FreezeFeedback& freeze, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const FreezePlasticity& freeze);
void write(FreezePlasticity& freeze, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const InjectCurrent& injected);
void write(InjectCurrent& injected, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const CutCell& lesion);
void write(CutCell& lesion, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const CutSynapse& lesion);
void write(CutSynapse& lesion, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const AddWeightNoise& noise);
void write(AddWeightNoise& noise, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const LearnImage& image);
void write(LearnImage& image, const WhatIfArguments& from);
[[nodiscard]] WhatIfArguments read(const SetParameter& set);
void write(SetParameter& set, const WhatIfArguments& from);

} // namespace mc::what_if
