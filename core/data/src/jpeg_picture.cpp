#include "base/errors.h"
#include "picture.h"

#include <memory>
#include <new>
#include <turbojpeg.h>

namespace mc {

namespace {

struct Destroy {
    void operator()(void* decoder) const { tjDestroy(decoder); }
};

} // namespace

Picture decodeJpeg(const std::string& name, std::span<const std::uint8_t> content) {
    const std::unique_ptr<void, Destroy> decoder(tjInitDecompress());
    if (!decoder) {
        throw std::bad_alloc();
    }
    const auto refuse = [&] {
        throw BadFile(
            name, {MC_TEXT("is a damaged JPEG picture (%1)"), {std::string(tjGetErrorStr2(decoder.get()))}});
    };
    int columns = 0;
    int rows = 0;
    int subsampling = 0;
    int colours = 0;
    const auto size = static_cast<unsigned long>(content.size());
    if (tjDecompressHeader3(decoder.get(), content.data(), size, &columns, &rows, &subsampling, &colours) !=
        0) {
        refuse();
    }
    const bool grey = colours == TJCS_GRAY;
    const int channels = grey ? 1 : 3;
    checkPictureSize(name, static_cast<std::uint64_t>(rows), static_cast<std::uint64_t>(columns), channels);
    Picture picture{{rows, columns, channels}, {}};
    picture.pixels.resize(picture.shape.size());
    // A warning means that pixels are missing: they would be made up.
    const int flags = TJFLAG_ACCURATEDCT | TJFLAG_STOPONWARNING;
    if (tjDecompress2(decoder.get(), content.data(), size, picture.pixels.data(), columns, 0, rows,
                      grey ? TJPF_GRAY : TJPF_RGB, flags) != 0) {
        refuse();
    }
    return picture;
}

} // namespace mc
