#pragma once

#include "data/dataset.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace mc {

/// What is wanted of a data set.
struct Wanted {
    std::size_t train = 0; ///< no more than the first so many training images; 0: all
    std::size_t test = 0;  ///< no more than the first so many test images; 0: all
    /// Called with the shape of the images before they are loaded; throws if they are of no use. May be
    /// empty.
    std::function<void(const ImageShape&)> accept;
};

/// Opens the data set in a folder, as much of it as is wanted: IDX files (`train-images-idx3-ubyte`,
/// `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte`, `t10k-labels-idx1-ubyte`, each plain or with `.gz`,
/// also with a dot before `idx`), or the binary version of CIFAR-10 (`data_batch_1.bin` ...
/// `data_batch_5.bin`, as many as there are from 1 on, and `test_batch.bin`). MNIST and Fashion-MNIST are
/// told by the labels with which they begin, else by the folder's name; the lines of `classes.txt` or
/// `batches.meta.txt`, where there is one, name the classes. Throws BadFile, naming the file and the fault,
/// if any part is missing, truncated, too long, of another kind, or does not fit the rest, or if its images
/// are larger than 100,000 pixels or take more than 4 GiB. Throws Stopped soon after a stop is requested.
[[nodiscard]] Dataset openFolder(const std::filesystem::path& folder, const Wanted& wanted = {},
                                 const std::stop_token& stop = {});

} // namespace mc
