#pragma once

#include "data/dataset.h"
#include "data/folder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace mc {

/// Where the four files of an IDX data set are; a name that ends in `.gz` is inflated.
struct IdxPaths {
    std::filesystem::path trainImages;
    std::filesystem::path trainLabels;
    std::filesystem::path testImages;
    std::filesystem::path testLabels;
};

/// What the labels in the files say, those of images that are not wanted among them.
struct IdxLabels {
    static constexpr std::size_t kFirst = 32;
    std::uint8_t highest = 0;
    std::vector<std::uint8_t> first; ///< of the training images, at most kFirst
};

/// Reads what is wanted of both sets of images into `dataset`; its name and classes are left alone. Throws
/// BadFile, Stopped.
IdxLabels loadIdx(const IdxPaths& paths, const Wanted& wanted, const std::stop_token& stop, Dataset& dataset);

} // namespace mc
