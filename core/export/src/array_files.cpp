#include "export/array_files.h"

#include "base/checked_file.h"
#include "base/errors.h"

#include <memory>
#include <set>
#include <string>
#include <vector>
#include <zip.h>

namespace mc {

namespace fs = std::filesystem;

namespace {

constexpr zip_uint16_t kFirstDay = 0x21; ///< 1 January 1980: no clock in the file, so that it can be compared

[[noreturn]] void refuse(const fs::path& path, const std::string& reason) {
    throw BadFile(path.string(), {MC_TEXT("cannot be written: %1"), {reason}});
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Archive create(const fs::path& file, const fs::path& named) {
    int code = 0;
    Archive archive(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        refuse(named, reason);
    }
    return archive;
}

/// content: outlives the archive.
void add(zip_t* archive, const NumpyArray& array, const std::string& content, const fs::path& named) {
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    if (source == nullptr) {
        refuse(named, zip_strerror(archive));
    }
    const zip_int64_t index = zip_file_add(archive, (array.name + ".npy").c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        refuse(named, zip_strerror(archive));
    }
    // Numbers with a fraction do not become smaller by packing; spikes do.
    const bool packs = array.type.find('f') == std::string::npos;
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, place, packs ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0 ||
        zip_file_set_dostime(archive, place, 0, kFirstDay, 0) != 0) {
        refuse(named, zip_strerror(archive));
    }
}

} // namespace

void writeNpy(const fs::path& path, const NumpyArray& array) {
    writeFileWhole(path, npyContent(array));
}

void writeNpz(const fs::path& path, std::span<const NumpyArray> arrays) {
    std::set<std::string> names;
    std::vector<std::string> contents;
    contents.reserve(arrays.size());
    Archive archive = create(partOf(path), path);
    for (const NumpyArray& array : arrays) {
        if (!names.insert(array.name).second) {
            throw BadParameter("name", {MC_TEXT("Two arrays have the name '%1'."), {array.name}});
        }
        contents.push_back(npyContent(array));
        add(archive.get(), array, contents.back(), path);
    }
    if (zip_close(archive.get()) != 0) {
        const std::string reason = zip_strerror(archive.get());
        archive.reset();
        std::error_code ignored;
        fs::remove(partOf(path), ignored);
        refuse(path, reason);
    }
    static_cast<void>(archive.release()); // closing has freed it
    putInPlace(path);
}

} // namespace mc
