#pragma once

#include "file_bundle.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// Small files of the formats of data, made by their published descriptions, and files in memory.
namespace mc::fuzz::data {

[[nodiscard]] std::string idxImages(std::uint32_t count, std::uint32_t rows, std::uint32_t columns);
[[nodiscard]] std::string idxLabels(const std::string& labels);
/// descr: as NumPy writes it, "|u1". shape: "(2, 3)".
[[nodiscard]] std::string npy(const std::string& descr, const std::string& shape, const std::string& content);
/// The Python version of a batch of CIFAR-10, of grey images.
[[nodiscard]] std::string cifarPickle(const std::string& labels);
[[nodiscard]] std::string png(int rows, int columns, int channels);
[[nodiscard]] std::string jpeg(int rows, int columns, int channels);
[[nodiscard]] std::string gzipped(const std::string& content);

enum class Packing { Zip, Tar, TarGz, TarXz, TarZst };
using Entries = std::vector<std::pair<std::string, std::string>>;
/// An archive with these files; empty if libarchive takes one of the names for none.
[[nodiscard]] std::string packed(Packing packing, const Entries& entries);

[[nodiscard]] std::unique_ptr<ByteSource> sourceOf(std::string name, std::string content);

/// A folder in memory: files by their paths.
class MemoryBundle final : public FileBundle {
public:
    explicit MemoryBundle(std::map<std::string, std::string> files) : files_(std::move(files)) {}

    [[nodiscard]] const std::filesystem::path& place() const override { return place_; }
    [[nodiscard]] FolderListing list(const std::string& folder) const override;
    [[nodiscard]] std::unique_ptr<ByteSource> open(const std::string& file) const override;
    void visit(const std::vector<std::string>& files, const Visit& each) const override;

private:
    std::filesystem::path place_ = "folder";
    std::map<std::string, std::string> files_;
};

} // namespace mc::fuzz::data
