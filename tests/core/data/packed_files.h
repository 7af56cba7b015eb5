#pragma once

#include "hand_made_files.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// Archives for tests of what reads data sets.
namespace files {

using Entries = std::vector<std::pair<std::string, Bytes>>;

enum class Packing { Zip, TarGz, Tar };

/// An archive with these files, as `folder`/`name`.
inline void writeArchive(const Folder& folder, const std::string& name, Packing packing,
                         const Entries& entries) {
    archive* const writer = archive_write_new();
    if (packing == Packing::Zip) {
        archive_write_set_format_zip(writer);
    } else {
        archive_write_set_format_pax_restricted(writer);
        if (packing == Packing::TarGz) {
            archive_write_add_filter_gzip(writer);
        }
    }
    if (archive_write_open_filename(writer, (folder.path() / name).c_str()) != ARCHIVE_OK) {
        throw std::runtime_error("the archive cannot be written");
    }
    for (const auto& [path, bytes] : entries) {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, path.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.data(), bytes.size());
        archive_entry_free(entry);
    }
    archive_write_free(writer);
}

/// A NumPy array file. descr: as NumPy writes it, "|u1". shape: "(2, 3)".
inline Bytes npy(const std::string& descr, const std::string& shape, const Bytes& content,
                 const std::string& fortran = "False") {
    std::string header =
        "{'descr': '" + descr + "', 'fortran_order': " + fortran + ", 'shape': " + shape + ", }";
    header.resize(118, ' ');
    header.back() = '\n';
    Bytes bytes{0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, static_cast<std::uint8_t>(header.size()), 0};
    bytes.insert(bytes.end(), header.begin(), header.end());
    return joined(bytes, content);
}

} // namespace files
