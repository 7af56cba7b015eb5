#pragma once

#include "byte_source.h"
#include "data/dataset.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// A picture as it is stored in a file: rows of pixels, a pixel's channels side by side.
struct Picture {
    ImageShape shape; ///< of 1 (grey) or 3 channels (red, green, blue)
    std::vector<std::uint8_t> pixels;
};

/// Whether a file of this name is a picture that can be read, by its ending: .png, .jpg, .jpeg.
[[nodiscard]] bool isPictureName(std::string_view name);

/// Decodes a PNG or JPEG file; transparency is left out. name: how sentences name it. Throws BadFile if it is
/// neither, is damaged, or has more than 100,000 pixels, before memory is taken for them.
[[nodiscard]] Picture decodePicture(const std::string& name, std::span<const std::uint8_t> content);

[[nodiscard]] Picture decodePng(const std::string& name, std::span<const std::uint8_t> content);
[[nodiscard]] Picture decodeJpeg(const std::string& name, std::span<const std::uint8_t> content);

/// Throws BadFile if a picture of so many pixels is too large.
void checkPictureSize(const std::string& name, std::uint64_t rows, std::uint64_t columns, int channels);

} // namespace mc
