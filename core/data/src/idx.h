#pragma once

#include "data/dataset.h"

#include <filesystem>

namespace mc {

/// Where the four files of an IDX data set are; a name that ends in `.gz` is inflated.
struct IdxPaths {
    std::filesystem::path trainImages;
    std::filesystem::path trainLabels;
    std::filesystem::path testImages;
    std::filesystem::path testLabels;
};

/// Reads both sets of images into `dataset`; its name and classes are left alone. Throws BadFile.
void loadIdx(const IdxPaths& paths, Dataset& dataset);

} // namespace mc
