#include "idx_names.h"

#include "base/errors.h"
#include "lower_case.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace mc {

namespace {

/// What the name of an IDX file says.
struct ParsedName {
    std::string prefix;
    bool train = false;
    bool images = false;
    bool compressed = false;
    bool dotted = false;
};

/// Cuts `ending` off `text`, if it ends so.
bool cutOff(std::string_view& text, std::string_view ending) {
    const bool ends = text.ends_with(ending);
    text.remove_suffix(ends ? ending.size() : 0);
    return ends;
}

/// Cuts off whatever of `endings` the text ends with.
template <std::size_t Count>
bool cutOffAny(std::string_view& text, const std::array<std::string_view, Count>& endings) {
    return std::ranges::any_of(endings, [&text](std::string_view ending) { return cutOff(text, ending); });
}

std::optional<ParsedName> parsed(std::string_view name) {
    constexpr std::array<std::string_view, 6> kTypes{"-ubyte", "-byte",  "-short",
                                                     "-int",   "-float", "-double"};
    constexpr std::array<std::string_view, 4> kDimensions{"idx1", "idx2", "idx3", "idx4"};
    constexpr std::array<std::string_view, 2> kTest{"t10k", "test"};
    const std::string lower = lowerCase(name);
    std::string_view rest = lower;
    ParsedName result;
    result.compressed = cutOff(rest, ".gz");
    if (!cutOffAny(rest, kTypes) || !cutOffAny(rest, kDimensions)) {
        return std::nullopt;
    }
    result.dotted = cutOff(rest, ".");
    if (!result.dotted && !cutOff(rest, "-")) {
        return std::nullopt;
    }
    result.images = cutOff(rest, "-images");
    if (!result.images && !cutOff(rest, "-labels")) {
        return std::nullopt;
    }
    result.train = cutOff(rest, "train");
    if (!result.train && !cutOffAny(rest, kTest)) {
        return std::nullopt;
    }
    if (!rest.empty() && !cutOff(rest, "-")) {
        return std::nullopt;
    }
    result.prefix = rest;
    return result;
}

struct Candidate {
    ParsedName name;
    std::string path; // in the folder
};

/// A file in a folder of its own name, as unpacked archives have it.
std::optional<std::string> fileInFolder(const DataFolder& folder, const std::string& inside,
                                        const ParsedName& name) {
    for (const std::string& file : folder.bundle.list(pathIn(folder.path, inside)).files) {
        const std::optional<ParsedName> own = parsed(file);
        if (own && own->prefix == name.prefix && own->train == name.train && own->images == name.images) {
            return pathIn(inside, file);
        }
    }
    return std::nullopt;
}

std::vector<Candidate> candidates(const DataFolder& folder) {
    std::vector<Candidate> all;
    for (const std::string& file : folder.listing.files) {
        if (const std::optional<ParsedName> name = parsed(file)) {
            all.push_back({*name, file});
        }
    }
    std::ranges::stable_sort(
        all, {}, [](const Candidate& one) { return std::pair(one.name.compressed, one.name.dotted); });
    for (const std::string& inside : folder.listing.folders) {
        if (const std::optional<ParsedName> name = parsed(inside)) {
            if (std::optional<std::string> file = fileInFolder(folder, inside, *name)) {
                all.push_back({*name, *std::move(file)});
            }
        }
    }
    return all;
}

void refuseMissing(const DataFolder& folder, const IdxNames& names) {
    struct Part {
        const std::vector<std::string>& files;
        std::string_view name;
    };
    const std::string_view test = names.prefix.empty() ? "t10k" : "test";
    const std::string before = names.prefix + (names.prefix.empty() ? "" : "-");
    const std::array<Part, 4> parts{{{names.train.images, "train-images-idx3-ubyte"},
                                     {names.train.labels, "train-labels-idx1-ubyte"},
                                     {names.test.images, "-images-idx3-ubyte"},
                                     {names.test.labels, "-labels-idx1-ubyte"}}};
    for (const Part& part : parts) {
        if (part.files.empty()) {
            const std::string name =
                before + std::string(part.name.starts_with('-') ? test : "") + std::string(part.name);
            throw BadFile(
                folder.bundle.nameOf(pathIn(folder.path, name)),
                folder.listing.hasFolder(name)
                    ? MC_TEXT("is a folder without the file of that name in it")
                    : MC_TEXT(
                          "is missing, plain and with .gz, though other files of an IDX data set are there"));
        }
    }
}

} // namespace

std::vector<IdxNames> findIdxNames(const DataFolder& folder) {
    std::map<std::string, IdxNames> byPrefix;
    for (Candidate& one : candidates(folder)) {
        IdxNames& names = byPrefix[one.name.prefix];
        names.prefix = one.name.prefix;
        IdxFiles& files = one.name.train ? names.train : names.test;
        (one.name.images ? files.images : files.labels).push_back(std::move(one.path));
    }
    std::vector<IdxNames> all;
    for (auto& [prefix, names] : byPrefix) {
        refuseMissing(folder, names);
        all.push_back(std::move(names));
    }
    return all;
}

} // namespace mc
