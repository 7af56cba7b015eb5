#pragma once

#include "training/files/set_up.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace mc {

/// Bytes of the longest text that is read as a set-up.
inline constexpr std::size_t kLongestSetUpText = std::size_t{4} << 20;

/// A set-up as a short text for people, of lines of at most 72 characters of ASCII:
///
///     Microcircuit set-up, format 1, version 0.1.0:
///     data=drawn-digits; images=3000; net=784-100-10; rule=microcircuit; seed=1;
///     at update 120: silence-sst:2;
///     pause at accuracy>=0.9;
///     stood at update 412 of 94 per epoch;
///     end of set-up, checksum 5f3a91c2.
///
/// Settings that are not there have their default. White space means nothing, so that lines can be broken
/// anywhere. Throws BadParameter ("data") if the folder's name is not UTF-8.
[[nodiscard]] std::string setUpText(const SetUp& setUp);

/// What was read from a text or a file.
struct SetUpRead {
    SetUp setUp;
    std::string version{};   ///< of the program that wrote it; empty: not said
    bool saysPauses = false; ///< Its list of pauses is the whole of it; else nothing is known of them.
    bool wasChanged = false; ///< The text is not the one that was written: its checksum does not fit.
};

/// Whether a text holds the first line of a set-up.
[[nodiscard]] bool holdsSetUpText(std::string_view text);

/// Reads the first set-up in a text, as an e-mail with words around it: quoted ("> "), wrapped, with other
/// spaces, dashes and ends of lines than it was written with. Throws Refused with a sentence that names the
/// line and the setting for whatever is wrong with it.
[[nodiscard]] SetUpRead readSetUpText(std::string_view text);

} // namespace mc
