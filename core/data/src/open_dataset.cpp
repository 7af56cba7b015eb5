#include "data/open_dataset.h"

#include "base/errors.h"
#include "base/stop.h"
#include "byte_reader.h"
#include "content_kind.h"
#include "data_format.h"
#include "file_bundle.h"
#include "unreadable.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace mc {

namespace fs = std::filesystem;

namespace {

/// How far below a folder a data set is looked for, as in root/MNIST/raw.
constexpr int kDeepestFolder = 3;
/// Folders that are looked into: a home folder is not searched through.
constexpr std::size_t kMostFolders = 1000;
/// Files from which is told what a folder holds that cannot be read.
constexpr std::size_t kMostTold = 1000;
/// Data sets that are named where there are several.
constexpr std::size_t kMostListed = 20;
/// Archives inside of one another, as mnist.npz in a Zip archive.
constexpr int kMostNested = 3;

/// A data set and where it was found.
struct Place {
    std::string folder; // in the bundle
    FoundDataset dataset;
};

/// What a search through a bundle has come upon.
struct Search {
    std::vector<Place> found;
    std::vector<std::string> archives; // paths in the bundle
    std::vector<std::string> files;    // other files, some of them, for the sentence that nothing was found
};

bool isAmong(const FoundDataset& dataset, const std::string& name) {
    return dataset.name == name || std::ranges::find(dataset.files, name) != dataset.files.end();
}

/// The data sets in a folder: those of the first format that has one.
std::vector<FoundDataset> findIn(const DataFolder& folder, const std::stop_token& stop) {
    for (const DataFormat& format : dataFormats()) {
        std::vector<FoundDataset> found = format.find(folder, stop);
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

/// Adds what a folder holds. inside: gets the folders in it.
void lookInto(Search& result, std::vector<std::string>& inside, const FileBundle& bundle,
              const std::string& path, const std::stop_token& stop) {
    const DataFolder folder{bundle, path, bundle.list(path)};
    for (FoundDataset& dataset : findIn(folder, stop)) {
        result.found.push_back({path, std::move(dataset)});
    }
    for (const std::string& file : folder.listing.files) {
        if (isArchiveName(file)) {
            result.archives.push_back(pathIn(path, file));
        } else if (result.files.size() < kMostTold) {
            result.files.push_back(pathIn(path, file));
        }
    }
    for (const std::string& one : folder.listing.folders) {
        inside.push_back(pathIn(path, one));
    }
}

/// Looks into a folder of a bundle, then level by level into those inside it, down to the first level where
/// there is a data set. named: a data set is looked for by its name; what cannot be read on the way to it
/// then holds nothing, since nobody has asked for it.
Search search(const FileBundle& bundle, const std::string& top, bool named, const std::stop_token& stop) {
    Search result;
    std::vector<std::string> level{top};
    std::size_t count = 0;
    for (int depth = 0; depth <= kDeepestFolder && !level.empty() && result.found.empty(); ++depth) {
        std::vector<std::string> next;
        for (const std::string& path : level) {
            endIfStopped(stop);
            if (++count > kMostFolders) {
                return result;
            }
            try {
                lookInto(result, next, bundle, path, stop);
            } catch (const BadFile&) {
                if (!named || depth == 0) {
                    throw;
                }
            }
        }
        level = std::move(next);
    }
    return result;
}

/// The name of a data set that is not known: that of its folder, or of its archive without the ending.
/// Folders that are so called in many data sets do not count.
std::string ownName(const fs::path& place) {
    constexpr std::array<std::string_view, 3> kCommon{"raw", "gzip", "processed"};
    const fs::path path = fs::absolute(place).lexically_normal();
    std::string last;
    for (fs::path rest = path; rest.has_relative_path(); rest = rest.parent_path()) {
        const std::string part = rest.filename().string();
        if (part.empty()) {
            continue;
        }
        last = last.empty() ? part : last;
        if (std::ranges::find(kCommon, part) == kCommon.end()) {
            last = part;
            break;
        }
    }
    if (isArchiveName(last)) {
        last = last.substr(0, last.find_last_of('.'));
        last = last.ends_with(".tar") ? last.substr(0, last.size() - 4) : last;
    }
    return last.empty() ? path.string() : last;
}

[[noreturn]] void refuseSeveral(const FileBundle& bundle, const std::string& top,
                                const std::vector<Place>& found) {
    std::vector<Message> names;
    for (const Place& place : std::span(found).first(std::min(found.size(), kMostListed))) {
        names.emplace_back(bundle.nameOf(pathIn(place.folder, place.dataset.name)));
    }
    if (found.size() > kMostListed) {
        names.emplace_back(std::string("..."));
    }
    throw BadFile(bundle.nameOf(top),
                  {MC_TEXT("holds %1 data sets. Open one of them: %2"), {found.size(), listed(names)}});
}

/// The archive of this name; null if it is none and its name does not say that it is one.
std::unique_ptr<FileBundle> openArchive(const OpenSource& source, const std::string& name,
                                        const std::stop_token& stop) {
    std::unique_ptr<FileBundle> archive = archiveBundle(source, stop);
    if (!archive && isArchiveName(name)) {
        ByteReader file(source());
        throw BadFile(name, followedBy(MC_TEXT("is damaged, or no archive that can be read, though its name "
                                               "says so."),
                                       contentKind(file)));
    }
    return archive;
}

/// Of the data sets that were found, the one that `name` says; of one alone, that.
void keepNamed(std::vector<Place>& found, const std::string& name) {
    if (!name.empty()) {
        std::erase_if(found, [&name](const Place& place) { return !isAmong(place.dataset, name); });
    }
}

/// Opens what a bundle holds. inside: what of it is meant, a path to a folder in it, with the name of a data
/// set or of one of its files at the end; may be empty.
Dataset openBundle(const FileBundle& bundle, const fs::path& inside, const Wanted& wanted,
                   const std::stop_token& stop, int nested) {
    std::string top;
    std::string name;
    for (const fs::path& part : inside) {
        if (part.empty()) {
            continue; // behind a slash at the end
        }
        if (!name.empty() || !bundle.list(top).hasFolder(part.string())) {
            name = pathIn(name, part.string());
        } else {
            top = pathIn(top, part.string());
        }
    }
    Search result = search(bundle, top, !name.empty(), stop);
    keepNamed(result.found, name);
    if (result.found.size() > 1) {
        refuseSeveral(bundle, top, result.found);
    }
    if (result.found.size() == 1) {
        const Place& place = result.found.front();
        const std::string& own = place.dataset.name;
        return place.dataset.read(own.empty() ? ownName(bundle.nameOf(place.folder)) : own, wanted, stop);
    }
    if (!name.empty()) {
        throw BadFile(bundle.nameOf(pathIn(top, name)), unreadableFile(bundle, pathIn(top, name)));
    }
    if (result.archives.size() == 1 && nested < kMostNested) {
        const std::string& file = result.archives.front();
        const auto source = [&bundle, &file] { return bundle.open(file); };
        return openBundle(*openArchive(source, bundle.nameOf(file), stop), {}, wanted, stop, nested + 1);
    }
    throw BadFile(bundle.nameOf(top), nothingToRead(result.files, result.archives));
}

/// Whether there is something, of whatever kind. Throws BadFile where that cannot be known.
bool isThere(const fs::path& path) {
    std::error_code fault;
    const fs::file_status status = fs::status(path, fault);
    if (status.type() == fs::file_type::none) {
        throw BadFile(path.string(), {MC_TEXT("cannot be read: %1"), {fault.message()}});
    }
    return fs::exists(status);
}

} // namespace

Dataset openDataset(const fs::path& place, const Wanted& wanted, const std::stop_token& stop) {
    fs::path there = place;
    fs::path inside;
    while (!isThere(there) && there.has_relative_path()) {
        inside = inside.empty() ? there.filename() : there.filename() / inside;
        there = there.parent_path();
    }
    std::error_code fault;
    if (fs::is_directory(there, fault)) {
        // A data set in an existing folder; at the root are all folders of the machine, and not those of one.
        const bool named = std::distance(inside.begin(), inside.end()) == 1 && there.has_relative_path();
        if (!inside.empty() && !named) {
            throw BadFile(place.string(), MC_TEXT("there is no such folder or file"));
        }
        return openBundle(*folderBundle(there), inside, wanted, stop, 0);
    }
    const OpenSource source = [&there] { return std::make_unique<FileSource>(there); };
    if (const std::unique_ptr<FileBundle> archive = openArchive(source, there.string(), stop)) {
        return openBundle(*archive, inside, wanted, stop, 0);
    }
    const fs::path folder = there.has_parent_path() ? there.parent_path() : fs::path(".");
    return openBundle(*folderBundle(folder), there.filename() / inside, wanted, stop, 0);
}

} // namespace mc
