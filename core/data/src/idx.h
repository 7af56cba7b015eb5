#pragma once

#include "data/dataset.h"
#include "data/folder.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace mc {

/// Where the four files of an IDX data set are; a name that ends in `.gz` is inflated.
struct IdxPaths {
    std::filesystem::path trainImages;
    std::filesystem::path trainLabels;
    std::filesystem::path testImages;
    std::filesystem::path testLabels;
};

/// Reads what is wanted of both sets of images into `dataset`; its name and classes are left alone. Returns
/// the highest label in the files, those of images that are not wanted among them. Throws BadFile, Stopped.
std::uint8_t loadIdx(const IdxPaths& paths, const Wanted& wanted, const std::stop_token& stop,
                     Dataset& dataset);

} // namespace mc
