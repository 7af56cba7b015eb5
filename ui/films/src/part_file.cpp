#include "part_file.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "style/text.h"

#include <system_error>

namespace mc::ui {

namespace fs = std::filesystem;

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
    throw BadFile(target_.string(), tr("cannot be written: %1").arg(reason).toStdString());
}

PartFile::PartFile(const QString& target) : path_(target), file_(QFile::decodeName(path_.part().c_str())) {
    if (!file_.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        giveUp(file_.errorString());
    }
}

void PartFile::write(std::string_view bytes) {
    const auto count = static_cast<qint64>(bytes.size());
    if (file_.write(bytes.data(), count) != count) {
        giveUp(file_.errorString());
    }
    size_ += count;
}

void PartFile::writeAt(qint64 place, std::string_view bytes) {
    const auto count = static_cast<qint64>(bytes.size());
    if (!file_.seek(place) || file_.write(bytes.data(), count) != count || !file_.seek(size_)) {
        giveUp(file_.errorString());
    }
}

void PartFile::putInPlace() {
    if (!file_.flush()) {
        giveUp(file_.errorString());
    }
    file_.close();
    path_.putInPlace();
}

} // namespace mc::ui
