#include "data_format.h"

#include <array>

namespace mc {

std::span<const DataFormat> dataFormats() {
    static constexpr std::array<DataFormat, 5> kFormats{{
        {MC_TEXT("IDX files (train-images-idx3-ubyte, ...)"), findIdx},
        {MC_TEXT("the binary versions of CIFAR-10 and CIFAR-100 (data_batch_1.bin, ...)"), findCifarBinary},
        {MC_TEXT("their Python versions (data_batch_1, ...)"), findCifarPython},
        {MC_TEXT("NumPy arrays (x_train, y_train, x_test, y_test)"), findNumpyArrays},
        {MC_TEXT("class folders of PNG or JPEG pictures (train/CLASS/, test/CLASS/)"), findClassFolders},
    }};
    return kFormats;
}

} // namespace mc
