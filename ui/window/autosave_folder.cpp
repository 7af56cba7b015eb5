#include "window/autosave_folder.h"

#include "base/errors.h"
#include "window/file_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <filesystem>
#include <system_error>
#include <utility>

namespace mc::ui {

namespace {

constexpr std::size_t kMostLeft = 5;
const QString kLast = QStringLiteral("last.mcs");
const QString kRunning = QStringLiteral("run-*.mcs");
const QString kDamaged = QStringLiteral("damaged-*.mcs");

QString lockOf(const QString& file) {
    return file + QStringLiteral(".lock");
}

/// Null if the program that has it lives.
std::unique_ptr<QLockFile> lockFor(const QString& file) {
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    lock->setStaleLockTime(0); // no matter how old: only the end of its program makes it void
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

void removeWithHalves(const QString& file) {
    QFile::remove(file);
    const QFileInfo info(file); // a program that ends while it writes leaves a half of another name
    for (const QFileInfo& half :
         QDir(info.path()).entryInfoList({info.fileName() + QStringLiteral(".part*")}, QDir::Files)) {
        QFile::remove(half.filePath());
    }
}

} // namespace

AutosaveFolder::AutosaveFolder(const QString& folder) : folder_(folder) {
    if (!QDir().mkpath(folder_)) {
        throw BadFile(
            folder_.toStdString(),
            QCoreApplication::translate("mc::ui::autosave", "the folder cannot be made").toStdString());
    }
    own_ = takePlace();
}

QString AutosaveFolder::takePlace() {
    const QString file =
        path(QStringLiteral("run-%1.mcs").arg(QUuid::createUuid().toString(QUuid::Id128).left(12)));
    std::unique_ptr<QLockFile> lock = lockFor(file);
    if (!lock) {
        throw BadFile(
            folder_.toStdString(),
            QCoreApplication::translate("mc::ui::autosave", "nothing can be written there").toStdString());
    }
    locks_.emplace(file, std::move(lock));
    return file;
}

QString AutosaveFolder::path(const QString& name) const {
    return QDir(folder_).filePath(name);
}

QString AutosaveFolder::lastFile() const {
    return path(kLast);
}

bool AutosaveFolder::contains(const QString& file) const {
    return QFileInfo(file).absolutePath() == QFileInfo(path(kLast)).absolutePath();
}

std::vector<AutosaveFolder::Left> AutosaveFolder::leftBehind() {
    std::vector<Left> left;
    for (const QFileInfo& info : QDir(folder_).entryInfoList({kRunning}, QDir::Files, QDir::Time)) {
        const QString file = info.filePath();
        if (isOwn(file)) {
            continue;
        }
        if (!locks_.contains(file)) {
            std::unique_ptr<QLockFile> lock = lockFor(file);
            if (!lock) {
                continue; // its program lives
            }
            locks_.emplace(file, std::move(lock));
        }
        left.push_back({file, info.lastModified()});
    }
    return left;
}

int AutosaveFolder::cull() {
    const std::vector<Left> left = leftBehind();
    int removed = 0;
    for (std::size_t i = kMostLeft; i < left.size(); ++i) {
        discard(left[i].file);
        ++removed;
    }
    for (const QFileInfo& lock : QDir(folder_).entryInfoList({lockOf(kRunning)}, QDir::Files)) {
        QString file = lock.filePath();
        file.chop(lockOf({}).size());
        if (!QFileInfo::exists(file) && !locks_.contains(file)) {
            lockFor(file); // of a program that ended before it had anything to save; given up, it is gone
        }
    }
    const QFileInfoList damaged = QDir(folder_).entryInfoList({kDamaged}, QDir::Files, QDir::Time);
    for (qsizetype i = static_cast<qsizetype>(kMostLeft); i < damaged.size(); ++i) {
        QFile::remove(damaged[i].filePath());
    }
    return removed;
}

bool AutosaveFolder::isOwn(const QString& file) const {
    return file == own_ || file == before_ || file == outlived_;
}

void AutosaveFolder::takeOver(const QString& file) {
    if (!isOwn(file)) {
        remove(std::exchange(own_, file));
    }
}

void AutosaveFolder::discard(const QString& file) {
    if (!isOwn(file)) {
        remove(file);
    }
}

void AutosaveFolder::remove(const QString& file) {
    removeWithHalves(file);
    locks_.erase(file);
}

void AutosaveFolder::beginAnother() {
    if (before_.isEmpty()) {
        QString place = takePlace();
        before_ = std::exchange(own_, std::move(place));
    }
}

void AutosaveFolder::endAnother() {
    if (!before_.isEmpty()) {
        dropOutlived();
        outlived_ = std::exchange(own_, std::exchange(before_, QString()));
    }
}

void AutosaveFolder::dropOutlived() {
    if (!outlived_.isEmpty()) {
        remove(std::exchange(outlived_, QString()));
    }
}

QString AutosaveFolder::setAside(const QString& file) {
    const QString aside =
        path(QFileInfo(file).fileName().replace(QLatin1String("run-"), QLatin1String("damaged-")));
    QFile::remove(aside);
    QFile::rename(file, aside);
    discard(file);
    return aside;
}

void AutosaveFolder::keepAsLast() {
    endAnother();
    dropOutlived();
    if (!QFileInfo::exists(own_)) {
        removeWithHalves(own_);
        return;
    }
    std::error_code fault;
    std::filesystem::rename(pathOf(own_), pathOf(lastFile()), fault); // unlike Qt's, it replaces the target
    if (!fault) {
        removeWithHalves(own_);
    }
}

} // namespace mc::ui
