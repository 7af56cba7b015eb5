#pragma once

#include "support/target.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mc::fuzz {

/// The inputs of a target that are kept with the program: what it is to begin with.

/// The content of a file of the program's sources, for a seed. path: within them. Throws std::runtime_error.
[[nodiscard]] std::string sourceFile(const std::filesystem::path& path);

/// A line of a corpus file: an input with what is no plain letter as %XX.
[[nodiscard]] std::string corpusLine(std::string_view input);
/// Throws std::invalid_argument if the line is none.
[[nodiscard]] std::string inputOfLine(std::string_view line);

/// The seeds, the inputs of the corpus file and those that were found to fail once, which stand in
/// tests/fuzz.
struct KeptInput {
    std::string from; ///< where it stands
    std::string content;
    bool isSeed = false;
};
[[nodiscard]] std::vector<KeptInput> keptInputs(const Target& target);

/// Inputs of about so many bytes: each word of the target over and over, alone and inside of its first seed,
/// and each seed over and over. They show what grows faster than its input, or calls itself for every level
/// of it.
[[nodiscard]] std::vector<KeptInput> longInputs(const Target& target, std::size_t bytes);

/// Writes the inputs that are kept as files of a folder, and the words of the target as libFuzzer's
/// dictionary.
void writeInputs(const Target& target, const std::filesystem::path& folder,
                 const std::filesystem::path& dictionary);

/// Writes longInputs() of 256 KiB.
void writeLong(const Target& target, const std::filesystem::path& folder);

/// Replaces the corpus file by inputs of a folder, small ones first, as many as the file has room for.
void packCorpus(const Target& target, const std::filesystem::path& folder);

/// Does what is asked for on a command line other than fuzzing: `list`, `write TARGET FOLDER DICTIONARY`,
/// `long TARGET FOLDER` for longInputs(), `pack TARGET FOLDER`. False: nothing of it is asked for. Throws for
/// what cannot be done.
bool didCommand(const std::vector<std::string>& arguments);

} // namespace mc::fuzz
