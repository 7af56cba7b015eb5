#pragma once

#include "data/dataset.h"

#include <filesystem>
#include <vector>

namespace mc {

/// Reads the binary version of CIFAR-10: the training batches in the order given, and the test batch. Throws
/// BadFile.
[[nodiscard]] Dataset loadCifar(const std::vector<std::filesystem::path>& trainBatches,
                                const std::filesystem::path& testBatch);

} // namespace mc
