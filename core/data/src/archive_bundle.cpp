#include "base/errors.h"
#include "base/stop.h"
#include "counted.h"
#include "data/open_dataset.h"
#include "file_bundle.h"
#include "lower_case.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <exception>
#include <map>
#include <new>
#include <optional>
#include <utility>

namespace mc {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostFiles = 1'000'000;
constexpr std::ptrdiff_t kDeepest = 10; // parts of a path

/// Reads an archive from its start, entry by entry, with libarchive.
class ArchiveReader {
public:
    ArchiveReader(std::unique_ptr<ByteSource> source, const std::stop_token& stop)
        : source_(std::move(source)), stop_(stop), archive_(archive_read_new()) {
        if (!archive_) {
            throw std::bad_alloc();
        }
        // Of the many formats that libarchive knows, those that data sets come in.
        archive_read_support_format_tar(archive_.get());
        archive_read_support_format_zip(archive_.get());
        archive_read_support_filter_gzip(archive_.get());
        archive_read_support_filter_bzip2(archive_.get());
        archive_read_support_filter_xz(archive_.get());
        archive_read_support_filter_zstd(archive_.get());
        archive_read_open(archive_.get(), this, nullptr, &ArchiveReader::give, nullptr);
        throwCaught();
    }

    [[nodiscard]] const std::string& name() const { return source_->name(); }

    /// Whether there is another entry; it is then current.
    bool next() {
        endIfStopped(stop_);
        const int outcome = archive_read_next_header(archive_.get(), &entry_);
        throwCaught();
        if (outcome < ARCHIVE_WARN && recognised()) {
            refuse();
        }
        return outcome >= ARCHIVE_WARN && outcome != ARCHIVE_EOF;
    }
    /// Whether the file is an archive, as next() has found.
    [[nodiscard]] bool recognised() const { return archive_format(archive_.get()) != 0; }

    [[nodiscard]] bool isFile() const { return archive_entry_filetype(entry_) == AE_IFREG; }
    [[nodiscard]] std::optional<std::uintmax_t> size() const {
        if (archive_entry_size_is_set(entry_) == 0) {
            return std::nullopt;
        }
        return static_cast<std::uintmax_t>(archive_entry_size(entry_));
    }

    /// The path with one slash between its parts; empty if there is none, or it leads out of the archive.
    [[nodiscard]] std::string path() const {
        const char* text = archive_entry_pathname(entry_);
        const fs::path normal = fs::path(text != nullptr ? text : "").relative_path().lexically_normal();
        const std::string path = normal.generic_string();
        return path.starts_with("..") || path == "." ? std::string() : path;
    }

    /// Fills `target` from the current entry; less only at its end.
    std::size_t read(std::span<std::uint8_t> target) {
        std::size_t done = 0;
        while (done < target.size()) {
            endIfStopped(stop_);
            const la_ssize_t got =
                archive_read_data(archive_.get(), target.data() + done, target.size() - done);
            throwCaught();
            if (got < 0) {
                refuse();
            }
            if (got == 0) {
                break;
            }
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

private:
    struct Free {
        void operator()(archive* which) const { archive_read_free(which); }
    };

    /// What libarchive calls for the next bytes of the file; exceptions must not pass through it.
    static la_ssize_t give(archive*, void* self, const void** bytes) {
        auto* const reader = static_cast<ArchiveReader*>(self);
        try {
            endIfStopped(reader->stop_);
            *bytes = reader->piece_.data();
            return static_cast<la_ssize_t>(reader->source_->read(reader->piece_));
        } catch (...) {
            reader->caught_ = std::current_exception();
            return ARCHIVE_FATAL;
        }
    }

    void throwCaught() {
        if (caught_) {
            std::rethrow_exception(std::exchange(caught_, nullptr));
        }
    }

    [[noreturn]] void refuse() {
        const char* reason = archive_error_string(archive_.get());
        throw BadFile(name(), reason != nullptr
                                  ? Message(MC_TEXT("is a damaged archive (%1)"), {std::string(reason)})
                                  : Message(MC_TEXT("is a damaged archive (it cannot be unpacked)")));
    }

    std::unique_ptr<ByteSource> source_;
    std::stop_token stop_;
    std::array<std::uint8_t, 1 << 16> piece_{};
    std::exception_ptr caught_;
    std::unique_ptr<archive, Free> archive_;
    archive_entry* entry_ = nullptr; // belongs to the archive
};

/// The current entry of a reader.
class EntrySource final : public ByteSource {
public:
    EntrySource(std::shared_ptr<ArchiveReader> reader, std::string name)
        : reader_(std::move(reader)), name_(std::move(name)), size_(reader_->size()) {}

    [[nodiscard]] const std::string& name() const override { return name_; }
    [[nodiscard]] std::optional<std::uintmax_t> size() const override { return size_; }
    std::size_t read(std::span<std::uint8_t> target) override { return reader_->read(target); }

private:
    std::shared_ptr<ArchiveReader> reader_;
    std::string name_;
    std::optional<std::uintmax_t> size_;
};

class ArchiveBundle final : public FileBundle {
public:
    ArchiveBundle(OpenSource source, std::stop_token stop, fs::path place,
                  std::map<std::string, FolderListing> folders)
        : source_(std::move(source)), stop_(std::move(stop)), place_(std::move(place)),
          folders_(std::move(folders)) {}

    [[nodiscard]] const fs::path& place() const override { return place_; }

    [[nodiscard]] FolderListing list(const std::string& folder) const override {
        const auto found = folders_.find(folder);
        return found != folders_.end() ? found->second : FolderListing{};
    }

    [[nodiscard]] std::unique_ptr<ByteSource> open(const std::string& file) const override {
        std::unique_ptr<ByteSource> opened;
        walk({{file, 0}},
             [&](std::size_t, std::unique_ptr<ByteSource> source) { opened = std::move(source); });
        return opened;
    }

    void visit(const std::vector<std::string>& files, const Visit& each) const override {
        std::map<std::string, std::size_t, std::less<>> wanted;
        for (std::size_t index = 0; index < files.size(); ++index) {
            wanted.emplace(files[index], index);
        }
        walk(std::move(wanted), each);
    }

private:
    /// Once through the archive, as far as there is something wanted.
    void walk(std::map<std::string, std::size_t, std::less<>> wanted, const Visit& each) const {
        const auto reader = std::make_shared<ArchiveReader>(source_(), stop_);
        while (!wanted.empty() && reader->next()) {
            const auto found = wanted.find(reader->path());
            if (found != wanted.end() && reader->isFile()) {
                const std::size_t index = found->second;
                auto entry = std::make_unique<EntrySource>(reader, nameOf(found->first));
                wanted.erase(found);
                each(index, std::move(entry));
            }
        }
        if (!wanted.empty()) {
            throw BadFile(nameOf(wanted.begin()->first), MC_TEXT("there is no such file"));
        }
    }

    OpenSource source_;
    std::stop_token stop_;
    fs::path place_;
    std::map<std::string, FolderListing> folders_;
};

bool isHidden(std::string_view folder) {
    return folder.starts_with('.') || folder == "__MACOSX";
}

/// Enters a file into the folder it is in, and that into the one above it.
void enter(const std::string& path, std::map<std::string, FolderListing>& folders) {
    const fs::path whole(path);
    std::string folder;
    const std::string parent = whole.parent_path().generic_string();
    for (const fs::path& part : whole.parent_path()) {
        if (isHidden(part.string())) {
            return;
        }
        std::vector<std::string>& inside = folders[folder].folders;
        if (inside.empty() || inside.back() != part.string()) {
            inside.push_back(part.string());
        }
        folder = pathIn(folder, part.string());
    }
    folders[parent].files.push_back(whole.filename().string());
}

void sortOnce(std::vector<std::string>& names) {
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

} // namespace

std::unique_ptr<FileBundle> archiveBundle(OpenSource source, const std::stop_token& stop) {
    std::map<std::string, FolderListing> folders;
    ArchiveReader reader(source(), stop);
    std::size_t count = 0;
    for (bool more = reader.next(); more; more = reader.next()) {
        const std::string path = reader.path();
        if (!reader.isFile() || path.empty() || std::ranges::count(path, '/') >= kDeepest) {
            continue;
        }
        if (++count > kMostFiles) {
            throw BadFile(reader.name(),
                          {MC_TEXT("holds more than the %1 files that are accepted"), {grouped(kMostFiles)}});
        }
        enter(path, folders);
    }
    if (!reader.recognised()) {
        return nullptr;
    }
    for (auto& [folder, listing] : folders) {
        sortOnce(listing.files);
        sortOnce(listing.folders);
    }
    return std::make_unique<ArchiveBundle>(std::move(source), stop, reader.name(), std::move(folders));
}

std::span<const std::string_view> archiveEndings() {
    static constexpr std::array<std::string_view, 10> kEndings{
        ".zip", ".npz", ".tar", ".tgz", ".tar.gz", ".tbz", ".txz", ".tar.bz2", ".tar.xz", ".tar.zst"};
    return kEndings;
}

bool isArchiveName(std::string_view name) {
    const std::string lower = lowerCase(name);
    return std::ranges::any_of(archiveEndings(),
                               [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

} // namespace mc
