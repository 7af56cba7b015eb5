#include "data_files.h"

#include "base/errors.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cstring>
#include <memory>
#include <png.h>
#include <stdexcept>
#include <turbojpeg.h>
#include <zlib.h>

namespace mc::fuzz::data {

namespace {

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>(number >> shift & 0xFFU);
    }
    return bytes;
}

/// Bytes that count up.
std::string someBytes(std::size_t count) {
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i) {
        bytes += static_cast<char>(i * 7 & 0xFFU);
    }
    return bytes;
}

class MemorySource final : public ByteSource {
public:
    MemorySource(std::string name, std::string content)
        : name_(std::move(name)), content_(std::move(content)) {}

    [[nodiscard]] const std::string& name() const override { return name_; }
    [[nodiscard]] std::optional<std::uintmax_t> size() const override { return content_.size(); }
    std::size_t read(std::span<std::uint8_t> target) override {
        const std::size_t count = std::min(target.size(), content_.size() - at_);
        std::copy_n(content_.begin() + static_cast<std::ptrdiff_t>(at_), count, target.begin());
        at_ += count;
        return count;
    }

private:
    std::string name_;
    std::string content_;
    std::size_t at_ = 0;
};

} // namespace

std::string idxImages(std::uint32_t count, std::uint32_t rows, std::uint32_t columns) {
    constexpr std::uint32_t kImages = 0x803;
    return bigEndian(kImages) + bigEndian(count) + bigEndian(rows) + bigEndian(columns) +
           someBytes(std::size_t{count} * rows * columns);
}

std::string idxLabels(const std::string& labels) {
    constexpr std::uint32_t kLabels = 0x801;
    return bigEndian(kLabels) + bigEndian(static_cast<std::uint32_t>(labels.size())) + labels;
}

std::string npy(const std::string& descr, const std::string& shape, const std::string& content) {
    constexpr std::size_t kHeader = 118;
    std::string header = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }";
    header.resize(kHeader, ' ');
    header.back() = '\n';
    return std::string("\x93NUMPY\x01\x00", 8) + static_cast<char>(kHeader) + '\0' + header + content;
}

/// {"labels": [...], "data": bytes}, of protocol 4.
std::string cifarPickle(const std::string& labels) {
    constexpr std::size_t kPixels = 3072;
    std::string bytes = "\x80\x04}(\x8C\x06labels](";
    for (const char label : labels) {
        bytes += std::string("K") + label;
    }
    bytes += "e\x8C\x04"
             "dataB";
    const auto length = static_cast<std::uint32_t>(labels.size() * kPixels);
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    return bytes + std::string(length, 'p') + "u.";
}

std::string png(int rows, int columns, int channels) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(columns);
    image.height = static_cast<png_uint_32>(rows);
    image.format = channels == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    const std::string pixels = someBytes(PNG_IMAGE_SIZE(image));
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string content(size, '\0');
    if (png_image_write_to_memory(&image, content.data(), &size, 0, pixels.data(), 0, nullptr) == 0) {
        throw std::runtime_error("libpng writes no picture");
    }
    content.resize(size);
    return content;
}

std::string jpeg(int rows, int columns, int channels) {
    constexpr int kQuality = 80;
    const std::string pixels = someBytes(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns) *
                                         static_cast<std::size_t>(channels));
    void* const encoder = tjInitCompress();
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    tjCompress2(encoder, reinterpret_cast<const unsigned char*>(pixels.data()), columns, 0, rows,
                channels == 1 ? TJPF_GRAY : TJPF_RGB, &bytes, &size, channels == 1 ? TJSAMP_GRAY : TJSAMP_444,
                kQuality, 0);
    std::string content(reinterpret_cast<const char*>(bytes), size);
    tjFree(bytes);
    tjDestroy(encoder);
    return content;
}

std::string gzipped(const std::string& content) {
    constexpr int kGzip = 15 + 16;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::bad_alloc();
    }
    std::string bytes(deflateBound(&stream, content.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    deflate(&stream, Z_FINISH);
    bytes.resize(stream.total_out);
    deflateEnd(&stream);
    return bytes;
}

std::string packed(Packing packing, const Entries& entries) {
    archive* const writer = archive_write_new();
    if (packing == Packing::Zip) {
        archive_write_set_format_zip(writer);
    } else {
        archive_write_set_format_gnutar(writer);
    }
    if (packing == Packing::TarGz) {
        archive_write_add_filter_gzip(writer);
    } else if (packing == Packing::TarXz) {
        archive_write_add_filter_xz(writer);
    } else if (packing == Packing::TarZst) {
        archive_write_add_filter_zstd(writer);
    }
    std::size_t room = std::size_t{1} << 16;
    for (const auto& [path, content] : entries) {
        room += 2 * path.size() + content.size() + content.size() / 8 + 2048;
    }
    std::string bytes(room, '\0');
    std::size_t size = 0;
    archive_write_open_memory(writer, bytes.data(), bytes.size(), &size);
    bool written = true;
    for (const auto& [path, content] : entries) {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, path.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        written = written && archive_write_header(writer, entry) >= ARCHIVE_WARN;
        written = written && archive_write_data(writer, content.data(), content.size()) >= 0;
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    bytes.resize(written ? size : 0);
    return bytes;
}

std::unique_ptr<ByteSource> sourceOf(std::string name, std::string content) {
    return std::make_unique<MemorySource>(std::move(name), std::move(content));
}

FolderListing MemoryBundle::list(const std::string& folder) const {
    FolderListing listing;
    const std::string before = folder.empty() ? "" : folder + "/";
    for (const auto& [path, content] : files_) {
        if (!path.starts_with(before)) {
            continue;
        }
        const std::string rest = path.substr(before.size());
        const std::size_t slash = rest.find('/');
        if (slash == std::string::npos) {
            listing.files.push_back(rest);
        } else if (listing.folders.empty() || listing.folders.back() != rest.substr(0, slash)) {
            listing.folders.push_back(rest.substr(0, slash));
        }
    }
    return listing;
}

std::unique_ptr<ByteSource> MemoryBundle::open(const std::string& file) const {
    const auto found = files_.find(file);
    if (found == files_.end()) {
        throw BadFile(nameOf(file), std::string("is missing"));
    }
    return sourceOf(nameOf(file), found->second);
}

void MemoryBundle::visit(const std::vector<std::string>& files, const Visit& each) const {
    for (std::size_t index = 0; index < files.size(); ++index) {
        each(index, open(files[index]));
    }
}

} // namespace mc::fuzz::data
