#include "base/errors.h"
#include "picture.h"

#include <png.h>

namespace mc {

namespace {

/// libpng's image, which is freed whatever happens.
struct PngImage : png_image {
    PngImage() : png_image{} { version = PNG_IMAGE_VERSION; }
    ~PngImage() { png_image_free(this); }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;
};

[[noreturn]] void refuse(const std::string& name, const PngImage& image) {
    throw BadFile(name, {MC_TEXT("is a damaged PNG picture (%1)"), {std::string(image.message)}});
}

} // namespace

Picture decodePng(const std::string& name, std::span<const std::uint8_t> content) {
    PngImage image;
    if (png_image_begin_read_from_memory(&image, content.data(), content.size()) == 0) {
        refuse(name, image);
    }
    const bool colour = (image.format & PNG_FORMAT_FLAG_COLOR) != 0;
    image.format = colour ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    const int channels = colour ? 3 : 1;
    checkPictureSize(name, image.height, image.width, channels);
    Picture picture{{static_cast<int>(image.height), static_cast<int>(image.width), channels}, {}};
    picture.pixels.resize(PNG_IMAGE_SIZE(image));
    const png_color black{0, 0, 0}; // behind what is transparent
    if (png_image_finish_read(&image, &black, picture.pixels.data(), 0, nullptr) == 0) {
        refuse(name, image);
    }
    return picture;
}

} // namespace mc
