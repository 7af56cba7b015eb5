#pragma once

#include "model/notation.h"
#include "training/records/kernel_record.h"
#include "training/records/pair_record.h"
#include "update_inputs.h"

#include <memory>

namespace mc {

/// Copies the synapse pairs between layers[pair] and layers[pair + 1]; null if there is no such pair.
[[nodiscard]] std::shared_ptr<const PairRecord> recordPairs(const UpdateInputs& inputs, int pair);

/// Copies the kernels of layer 1 ... L; null if there is no such convolution.
[[nodiscard]] std::shared_ptr<const KernelRecord> recordKernels(const UpdateInputs& inputs,
                                                                const NetworkShape& network, int layer);

} // namespace mc
