#pragma once

#include "data/dataset.h"

#include <filesystem>

namespace mc {

/// Opens the data set in a folder: IDX files (`train-images-idx3-ubyte`, `train-labels-idx1-ubyte`,
/// `t10k-images-idx3-ubyte`, `t10k-labels-idx1-ubyte`, each plain or with `.gz`, also with a dot before
/// `idx`), or the binary version of CIFAR-10 (`data_batch_1.bin` ... `data_batch_5.bin`, as many as there are
/// from 1 on, and `test_batch.bin`). Throws BadFile, naming the file and the fault, if any part is missing,
/// truncated, too long, of another kind, or does not fit the rest.
[[nodiscard]] Dataset openFolder(const std::filesystem::path& folder);

} // namespace mc
