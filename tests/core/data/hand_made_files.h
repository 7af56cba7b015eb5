#pragma once

#include "base/errors.h"
#include "data/open_dataset.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>
#include <zlib.h>

/// Small files for tests of what reads data sets.
namespace files {

using Bytes = std::vector<std::uint8_t>;

inline void appendNumber(Bytes& bytes, std::uint32_t number) {
    for (const int shift : {24, 16, 8, 0}) {
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
    }
}

inline Bytes idxHeader(std::uint32_t magic, const std::vector<std::uint32_t>& sizes) {
    Bytes bytes;
    appendNumber(bytes, magic);
    for (const std::uint32_t size : sizes) {
        appendNumber(bytes, size);
    }
    return bytes;
}

/// Images whose bytes count up from `first`.
inline Bytes idxImages(std::uint32_t count, std::uint32_t rows, std::uint32_t columns,
                       std::uint8_t first = 0) {
    Bytes bytes = idxHeader(0x803, {count, rows, columns});
    for (std::uint32_t i = 0; i < count * rows * columns; ++i) {
        bytes.push_back(static_cast<std::uint8_t>(first + i));
    }
    return bytes;
}

inline Bytes idxLabels(const Bytes& labels) {
    Bytes bytes = idxHeader(0x801, {static_cast<std::uint32_t>(labels.size())});
    bytes.insert(bytes.end(), labels.begin(), labels.end());
    return bytes;
}

inline Bytes gzipped(Bytes content) {
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("zlib does not start");
    }
    Bytes packed(deflateBound(&stream, static_cast<uLong>(content.size())));
    stream.next_in = content.data();
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = packed.data();
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END) {
        throw std::runtime_error("zlib does not finish");
    }
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

inline Bytes joined(Bytes first, const Bytes& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

inline Bytes withoutLast(Bytes bytes, std::size_t count) {
    bytes.resize(bytes.size() - count);
    return bytes;
}

/// A folder that lives as long as this object.
class Folder {
public:
    /// `name` is the folder's own name, which may matter to what is read from it.
    explicit Folder(const std::string& name = "set") : path_(parent_.path().toStdString() + "/" + name) {
        std::filesystem::create_directory(path_);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// name: may have folders before it, which are made.
    void write(const std::string& name, const Bytes& bytes) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream file(path_ / name, std::ios::binary | std::ios::trunc);
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    void remove(const std::string& name) const { std::filesystem::remove(path_ / name); }
    [[nodiscard]] mc::Dataset open() const { return mc::openDataset(path_); }

private:
    QTemporaryDir parent_;
    std::filesystem::path path_;
};

/// Opens the folder, which must be refused for the fault of the file (or folder) at `path`: in one sentence
/// that starts with the path and contains `fault`, and that can be translated.
inline void expectRefused(const std::filesystem::path& folder, const std::filesystem::path& path,
                          const QString& fault) {
    try {
        (void)mc::openDataset(folder);
    } catch (const mc::BadFile& refusal) {
        const QString sentence = QString::fromUtf8(refusal.what());
        QCOMPARE(QString::fromStdString(refusal.path), QString::fromStdString(path.string()));
        QVERIFY2(sentence.startsWith(QString::fromStdString(path.string()) + ": "), qPrintable(sentence));
        QVERIFY2(sentence.contains(fault), qPrintable(sentence));
        QVERIFY2(!sentence.contains('\n'), qPrintable(sentence));
        const std::vector<mc::Message>& parts = refusal.message().values();
        QCOMPARE(parts.size(), std::size_t{2});
        QVERIFY2(parts[1].kind() == mc::Message::Kind::Sentence, qPrintable(sentence));
        QVERIFY2(!sentence.contains(QRegularExpression("%[1-9]")), qPrintable(sentence));
        return;
    }
    QFAIL("the folder was not refused");
}

} // namespace files
