#include "base/errors.h"
#include "file_bundle.h"

#include <algorithm>
#include <system_error>

namespace mc {

namespace fs = std::filesystem;

namespace {

class FolderBundle final : public FileBundle {
public:
    explicit FolderBundle(const fs::path& root) : root_(root) {}

    [[nodiscard]] const fs::path& place() const override { return root_; }

    [[nodiscard]] FolderListing list(const std::string& folder) const override {
        FolderListing listing;
        std::error_code fault;
        fs::directory_iterator entries(pathOf(folder), fault);
        for (; !fault && entries != fs::directory_iterator(); entries.increment(fault)) {
            const std::string name = entries->path().filename().string();
            std::error_code unknown; // as of a link that leads nowhere: told when the file is opened
            if (!entries->is_directory(unknown)) {
                listing.files.push_back(name);
            } else if (!name.starts_with('.')) {
                listing.folders.push_back(name);
            }
        }
        if (fault) {
            throw BadFile(nameOf(folder), {MC_TEXT("cannot be read: %1"), {fault.message()}});
        }
        std::ranges::sort(listing.files);
        std::ranges::sort(listing.folders);
        return listing;
    }

    [[nodiscard]] std::unique_ptr<ByteSource> open(const std::string& file) const override {
        return std::make_unique<FileSource>(pathOf(file));
    }

    void visit(const std::vector<std::string>& files, const Visit& each) const override {
        for (std::size_t index = 0; index < files.size(); ++index) {
            each(index, open(files[index]));
        }
    }

private:
    [[nodiscard]] fs::path pathOf(const std::string& path) const {
        return path.empty() ? root_ : root_ / path;
    }

    fs::path root_;
};

} // namespace

bool FolderListing::hasFile(std::string_view name) const {
    return std::ranges::binary_search(files, name);
}

bool FolderListing::hasFolder(std::string_view name) const {
    return std::ranges::binary_search(folders, name);
}

std::string FileBundle::nameOf(std::string_view path) const {
    return path.empty() ? place().string() : (place() / path).string();
}

std::string pathIn(std::string_view folder, std::string_view name) {
    std::string path(folder);
    path += folder.empty() || name.empty() ? "" : "/";
    path += name;
    return path;
}

std::unique_ptr<FileBundle> folderBundle(const fs::path& root) {
    return std::make_unique<FolderBundle>(root);
}

} // namespace mc
