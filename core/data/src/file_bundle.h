#pragma once

#include "byte_source.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// The names in one folder of a bundle, in alphabetical order.
struct FolderListing {
    std::vector<std::string> files;
    std::vector<std::string> folders; ///< but for those that are hidden

    [[nodiscard]] bool hasFile(std::string_view name) const;
    [[nodiscard]] bool hasFolder(std::string_view name) const;
};

/// A tree of files to read: a folder on the disk or an archive. Paths are relative to its top, with slashes
/// between their parts; "" is the top. Whatever is wrong is thrown as BadFile.
class FileBundle {
public:
    virtual ~FileBundle() = default;

    /// How sentences name the bundle itself: its path on the disk.
    [[nodiscard]] virtual const std::filesystem::path& place() const = 0;
    [[nodiscard]] virtual FolderListing list(const std::string& folder) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ByteSource> open(const std::string& file) const = 0;

    /// Opens files one after another, in the order that is fastest, which need not be that of `files`.
    using Visit = std::function<void(std::size_t index, std::unique_ptr<ByteSource> source)>;
    virtual void visit(const std::vector<std::string>& files, const Visit& each) const = 0;

    /// How sentences name a file or folder in it.
    [[nodiscard]] std::string nameOf(std::string_view path) const;
};

/// The path of a name in a folder of a bundle.
[[nodiscard]] std::string pathIn(std::string_view folder, std::string_view name);

/// The folder `root` of the disk, which exists.
[[nodiscard]] std::unique_ptr<FileBundle> folderBundle(const std::filesystem::path& root);

using OpenSource = std::function<std::unique_ptr<ByteSource>()>;

/// An archive: Zip (so .npz too) or tar, also compressed by gzip, bzip2, xz or Zstandard. Null if the
/// file is none. source: opens the file anew. Throws BadFile if it is damaged or has more than a million
/// files, Stopped soon after a stop is requested.
[[nodiscard]] std::unique_ptr<FileBundle> archiveBundle(OpenSource source, const std::stop_token& stop);

/// Whether a file of this name is an archive that may hold a data set.
[[nodiscard]] bool isArchiveName(std::string_view name);

} // namespace mc
