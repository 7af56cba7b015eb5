#pragma once

#include "base/message.h"
#include "training/events/what_if.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// As a person writes it, and parseWhatIf() reads it: "flip-feedback:1=0.3", "silence-sst:2", "set:eta=0.05".
[[nodiscard]] std::string whatIfText(const WhatIf& change);

/// Throws BadParameter ("at") with a sentence that says what can be written.
[[nodiscard]] WhatIf parseWhatIf(std::string_view text);

/// What was done, in a few words: "30 % of feedback signs into layer 1 flipped".
[[nodiscard]] Message whatIfWords(const WhatIf& change);

/// All of them, in their order.
[[nodiscard]] std::vector<WhatIf> parseWhatIfs(std::span<const std::string_view> texts);

/// How what-ifs can be written, as the end of a sentence: what parseWhatIf() reads.
[[nodiscard]] Message whatIfForms();

} // namespace mc
