#pragma once

#include "base/checked_file.h"
#include "base/errors.h"
#include "small_runs.h"
#include "training/files/checkpoint.h"

#include <QTemporaryDir>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string>
#include <zlib.h>

enum class Outcome { Read, Refused, OtherError };

/// A checkpoint as bytes, and what reading changed bytes leads to.
class Damaged {
public:
    /// session: what the file holds beside the moment at which it stands.
    explicit Damaged(const mc::SessionParts& session = {},
                     const mc::Experiment& experiment = small::experiment()) {
        mc::Trainer trainer(experiment, small::data(), 1);
        trainer.watch({.gradient = true, .equivalence = true});
        small::learn(trainer, 2);
        trainer.advance(9);
        mc::writeCheckpoint(path_, trainer.experiment(), trainer.state(), trainer.history(), {}, session);
        mc::CheckedReader reader(path_, 1 << 24);
        content.resize(reader.size());
        reader.read({reinterpret_cast<std::uint8_t*>(content.data()), content.size()});
    }
    [[nodiscard]] Outcome read(const std::string& bytes) {
        mc::writeFileWhole(path_, bytes);
        try {
            checkpoint = mc::readCheckpoint(path_);
        } catch (const mc::BadFile& fault) {
            sentence = fault.what();
            return fault.path == path_.string() && sentence.starts_with(path_.string() + ": ")
                       ? Outcome::Refused
                       : Outcome::OtherError;
        } catch (...) {
            return Outcome::OtherError;
        }
        return Outcome::Read;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::uint64_t headerLength() const {
        std::uint64_t length = 0;
        std::memcpy(&length, content.data() + 4, 8);
        return length;
    }
    [[nodiscard]] std::string header() const { return content.substr(12, headerLength()); }
    [[nodiscard]] std::string arrays() const {
        return content.substr(12 + headerLength(), content.size() - 16 - headerLength());
    }
    /// A whole file, with a checksum that fits.
    [[nodiscard]] static std::string file(const std::string& header, const std::string& arrays,
                                          std::uint64_t length) {
        std::string bytes = "MCZ1";
        bytes.append(reinterpret_cast<const char*>(&length), 8);
        bytes += header + arrays;
        const auto sum = static_cast<std::uint32_t>(
            crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
        bytes.append(reinterpret_cast<const char*>(&sum), 4);
        return bytes;
    }
    [[nodiscard]] static std::string file(const std::string& header, const std::string& arrays) {
        return file(header, arrays, header.size());
    }

    std::string content;
    std::string sentence;
    mc::Checkpoint checkpoint; ///< what could be read

private:
    QTemporaryDir folder_;
    std::filesystem::path path_ = std::filesystem::path(folder_.path().toStdString()) / "run.mcz";
};

/// The text with its first `from` replaced; empty if it is not there.
inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? "" : text.replace(at, from.size(), to);
}
