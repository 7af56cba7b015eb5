#pragma once

#include <QFile>
#include <QString>
#include <filesystem>
#include <string>
#include <string_view>

namespace mc::ui {

/// Writes all bytes to a file that is opened without a buffer, or returns false: its errorString() says why.
[[nodiscard]] bool writeAll(QFileDevice& file, std::string_view bytes);

/// A file or a folder that is made under a temporary name, beside the place where it belongs, and removed
/// unless it is put there.
class TemporaryPath {
public:
    explicit TemporaryPath(const QString& target);
    ~TemporaryPath();
    TemporaryPath(const TemporaryPath&) = delete;
    TemporaryPath& operator=(const TemporaryPath&) = delete;

    [[nodiscard]] const std::filesystem::path& target() const { return target_; }
    /// The temporary name.
    [[nodiscard]] const std::filesystem::path& part() const { return part_; }
    /// Once all is written and closed. Throws BadFile.
    void putInPlace();
    /// Throws BadFile, which names the target. reason: of the system.
    [[noreturn]] void giveUp(const QString& reason) const;

private:
    std::filesystem::path target_;
    std::filesystem::path part_;
};

/// A file with a TemporaryPath. All of it throws BadFile with the reason of the system.
class PartFile {
public:
    explicit PartFile(const QString& target);

    /// Adds to the end.
    void write(std::string_view bytes);
    /// Writes over bytes that are there.
    void writeAt(qint64 place, std::string_view bytes);
    [[nodiscard]] qint64 size() const { return size_; }
    void putInPlace();
    [[noreturn]] void giveUp(const QString& reason) const { path_.giveUp(reason); }

private:
    TemporaryPath path_;
    QFile file_;
    qint64 size_ = 0;
};

} // namespace mc::ui
