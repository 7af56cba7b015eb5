#pragma once

#include <filesystem>
#include <string_view>

namespace mc::fuzz {

/// A folder of its own in the folder for temporary files, for readers that open files. It goes with the
/// program.
class Scratch {
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// Writes a file in it, in place of one of this name, and returns its path. Throws BadFile.
    std::filesystem::path write(std::string_view name, std::string_view content) const;

private:
    std::filesystem::path folder_;
};

/// That of this program.
[[nodiscard]] const Scratch& scratch();

} // namespace mc::fuzz
