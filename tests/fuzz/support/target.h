#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mc::fuzz {

/// Fuzz target: a reader of something from outside, tried with one input.
struct Target {
    std::string_view name;
    /// Reads the input. Returns, whether or not the reader refuses it; anything that is thrown is a fault.
    void (*run)(std::string_view input);
    /// Small inputs that the reader accepts.
    std::vector<std::string> (*seeds)();
    /// What such inputs are made of; null: nothing in particular.
    std::vector<std::string> (*words)() = nullptr;
};

/// The targets of this program.
[[nodiscard]] std::span<const Target> targets();

/// Throws std::invalid_argument if there is none of this name.
[[nodiscard]] const Target& targetNamed(std::string_view name);

} // namespace mc::fuzz
