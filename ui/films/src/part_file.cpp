#include "part_file.h"

#include "base/checked_file.h"
#include "base/errors.h"

#include <system_error>

namespace mc::ui {

namespace fs = std::filesystem;

bool writeAll(QFileDevice& file, std::string_view bytes) {
    while (!bytes.empty()) {
        // A full disk takes a part first, and names its fault with the next.
        const qint64 written = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

TemporaryPath::TemporaryPath(const QString& target)
    : target_(QFile::encodeName(target).toStdString()), part_(partOf(target_)) {}

TemporaryPath::~TemporaryPath() {
    std::error_code ignored; // it is not there once it is in its place
    fs::remove_all(part_, ignored);
}

void TemporaryPath::putInPlace() {
    mc::putInPlace(target_);
}

void TemporaryPath::giveUp(const QString& reason) const {
    throw BadFile(target_.string(), {MC_TEXT("cannot be written: %1"), {reason.toStdString()}});
}

PartFile::PartFile(const QString& target) : path_(target), file_(QFile::decodeName(path_.part().c_str())) {
    if (!file_.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        giveUp(file_.errorString());
    }
}

void PartFile::write(std::string_view bytes) {
    if (!writeAll(file_, bytes)) {
        giveUp(file_.errorString());
    }
    size_ += static_cast<qint64>(bytes.size());
}

void PartFile::writeAt(qint64 place, std::string_view bytes) {
    if (!file_.seek(place) || !writeAll(file_, bytes) || !file_.seek(size_)) {
        giveUp(file_.errorString());
    }
}

void PartFile::putInPlace() {
    file_.close();
    path_.putInPlace();
}

} // namespace mc::ui
