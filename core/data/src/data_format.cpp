#include "data_format.h"

#include <array>

namespace mc {

std::span<const DataFormat> dataFormats() {
    static constexpr std::array<DataFormat, 5> kFormats{{
        {"IDX files (train-images-idx3-ubyte, ...)", findIdx},
        {"the binary versions of CIFAR-10 and CIFAR-100 (data_batch_1.bin, ...)", findCifarBinary},
        {"their Python versions (data_batch_1, ...)", findCifarPython},
        {"NumPy arrays (x_train, y_train, x_test, y_test)", findNumpyArrays},
        {"class folders of PNG or JPEG pictures (train/CLASS/, test/CLASS/)", findClassFolders},
    }};
    return kFormats;
}

} // namespace mc
