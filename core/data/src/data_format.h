#pragma once

#include "base/text.h"
#include "data/dataset.h"
#include "data/open_dataset.h"
#include "file_bundle.h"

#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mc {

/// A folder of a bundle in which a data set may lie.
struct DataFolder {
    const FileBundle& bundle;
    std::string path; ///< within the bundle
    FolderListing listing;
};

/// A data set that was found and can be read.
struct FoundDataset {
    std::string name; ///< what tells it from others in its folder, like "emnist-letters"; may be empty
    std::vector<std::string> files; ///< some of its files, by their names in the folder
    /// Reads what is wanted. folderName: its name if its content is not known. Keeps references to the
    /// folder's bundle. Throws BadFile, Stopped.
    std::function<Dataset(const std::string& folderName, const Wanted&, const std::stop_token&)> read;
};

/// A data set of the folder, which `load` reads from what `files` names. names: see FoundDataset::files.
template <class Files>
[[nodiscard]] FoundDataset foundIn(const DataFolder& folder, std::string name, std::vector<std::string> names,
                                   Files files,
                                   Dataset (*load)(const DataFolder&, const Files&, const std::string&,
                                                   const Wanted&, const std::stop_token&)) {
    return {std::move(name), std::move(names),
            [folder, files = std::move(files), load](const std::string& folderName, const Wanted& wanted,
                                                     const std::stop_token& stop) {
                return load(folder, files, folderName, wanted, stop);
            }};
}

/// A format in which data sets come.
struct DataFormat {
    Text title; ///< for the sentence that lists what can be read
    /// The data sets of this format in a folder; throws BadFile if one is there but not whole.
    std::vector<FoundDataset> (*find)(const DataFolder&, const std::stop_token&);
};

/// All formats, in the order in which they are tried.
[[nodiscard]] std::span<const DataFormat> dataFormats();

[[nodiscard]] std::vector<FoundDataset> findIdx(const DataFolder& folder, const std::stop_token& stop);
[[nodiscard]] std::vector<FoundDataset> findCifarBinary(const DataFolder& folder,
                                                        const std::stop_token& stop);
[[nodiscard]] std::vector<FoundDataset> findCifarPython(const DataFolder& folder,
                                                        const std::stop_token& stop);
[[nodiscard]] std::vector<FoundDataset> findNumpyArrays(const DataFolder& folder,
                                                        const std::stop_token& stop);
[[nodiscard]] std::vector<FoundDataset> findClassFolders(const DataFolder& folder,
                                                         const std::stop_token& stop);

} // namespace mc
