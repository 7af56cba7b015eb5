#pragma once

#include "data/dataset.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string_view>

namespace mc {

/// What is known of a data set before its images are loaded.
struct DatasetOutline {
    ImageShape shape;
    std::size_t classes = 0; ///< as many as Dataset::classes will have names
};

/// What is wanted of a data set.
struct Wanted {
    std::size_t train = 0; ///< no more than the first so many training images; 0: all
    std::size_t test = 0;  ///< no more than the first so many test images; 0: all
    /// Called before the images are loaded; throws if they are of no use. May be empty.
    std::function<void(const DatasetOutline&)> accept;
};

/// How names of archives end that openDataset() opens: ".zip", ".tar.gz", ...
[[nodiscard]] std::span<const std::string_view> archiveEndings();

/// Opens a data set, as much of it as is wanted. The place is a folder, an archive (.zip, .npz, .tar, also
/// compressed), one of the data set's files, or a folder or archive with the name of what is meant in it
/// behind a slash (`gzip.zip/emnist-letters`). The data set is looked for in the folder itself, then in those
/// inside it, then in an archive inside it; nothing is unpacked to the disk. What is read: IDX files of MNIST
/// and its relatives, CIFAR-10 and CIFAR-100 (binary and Python versions), NumPy arrays, and class folders of
/// PNG and JPEG pictures; see data_format.h.
///
/// A published data set is told by its content, else its name is that of its folder or archive; a text file
/// with names of classes counts more than those known here. Throws BadFile, naming the file and the fault, if
/// nothing known is there, if there are several data sets, if any part is missing, truncated, too long, of
/// another kind, or does not fit the rest, or if images are larger than 100,000 pixels or take more than 4
/// GiB. Throws Stopped soon after a stop is requested.
[[nodiscard]] Dataset openDataset(const std::filesystem::path& place, const Wanted& wanted = {},
                                  const std::stop_token& stop = {});

} // namespace mc
