#pragma once

#include "data/dataset.h"
#include "data/folder.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace mc {

/// Reads what is wanted of the binary version of CIFAR-10: the training batches in the order given, and the
/// test batch. Throws BadFile, Stopped.
[[nodiscard]] Dataset loadCifar(const std::vector<std::filesystem::path>& trainBatches,
                                const std::filesystem::path& testBatch, const Wanted& wanted,
                                const std::stop_token& stop);

} // namespace mc
