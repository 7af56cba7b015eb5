#include "sessions/autosave_folder.h"

#include "base/errors.h"
#include "widgets/file_paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace mc::ui {

namespace {

constexpr std::size_t kMostLeft = 5;
const QString kLast = QStringLiteral("last.mcs");
const QString kRunning = QStringLiteral("run-*.mcs");
const QString kDamaged = QStringLiteral("damaged-*.mcs");
const QString kLesson = QStringLiteral("-lesson-"); ///< between the name of its program and its own

QString unique() {
    return QUuid::createUuid().toString(QUuid::Id128).left(12);
}

bool isOfLesson(const QString& file) {
    return QFileInfo(file).fileName().contains(kLesson);
}

QString programOf(const QString& file) {
    return QFileInfo(file).completeBaseName().section(kLesson, 0, 0);
}

/// Beside the file of a program that is being closed.
QString endMarkOf(const QString& file) {
    return file + QStringLiteral(".ended");
}

/// What is written once the end was announced is all there was.
bool isWholeAtTheEnd(const QString& file) {
    const QFileInfo mark(endMarkOf(file));
    return mark.exists() && QFileInfo(file).lastModified() >= mark.lastModified();
}

QString lockOf(const QString& file) {
    return file + QStringLiteral(".lock");
}

/// Null if the program that has it lives.
std::unique_ptr<QLockFile> lockFor(const QString& file) {
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    lock->setStaleLockTime(0); // no matter how old: only the end of its program makes it void
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

/// A program writes into a file of another name, and leaves a half if it ends meanwhile.
QFileInfoList halvesOf(const QString& file) {
    const QFileInfo info(file);
    return QDir(info.path()).entryInfoList({info.fileName() + QStringLiteral(".part*")}, QDir::Files);
}

void removeHalves(const QString& file) {
    for (const QFileInfo& half : halvesOf(file)) {
        QFile::remove(half.filePath());
    }
}

/// With all that is of no use without it.
void removeAll(const QString& file) {
    QFile::remove(file);
    QFile::remove(endMarkOf(file));
    removeHalves(file);
}

} // namespace

AutosaveFolder::AutosaveFolder(const QString& folder) : folder_(folder) {
    if (!QDir().mkpath(folder_)) {
        throw BadFile(folder_.toStdString(), MC_TEXT("the folder cannot be made"));
    }
    own_ = takePlace(QStringLiteral("run-") + unique());
}

/// name: without the suffix.
QString AutosaveFolder::takePlace(const QString& name) {
    QString file = path(name + QStringLiteral(".mcs"));
    std::unique_ptr<QLockFile> lock = lockFor(file);
    if (!lock) {
        throw BadFile(folder_.toStdString(), MC_TEXT("nothing can be written there"));
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
    QStringList programs;
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
        left.push_back({file, info.lastModified(), programOf(file), isOfLesson(file),
                        QFileInfo::exists(endMarkOf(file))});
        programs.append(left.back().program);
    }
    std::ranges::stable_sort(left, {}, [&programs](const Left& one) {
        return std::pair(programs.indexOf(one.program), one.lesson);
    });
    return left;
}

int AutosaveFolder::cull() {
    const std::vector<Left> left = leftBehind();
    int removed = 0;
    for (std::size_t i = kMostLeft; i < left.size(); ++i) {
        discard(left[i].file);
        ++removed;
    }
    removeMarksWithoutFile();
    const QFileInfoList damaged = QDir(folder_).entryInfoList({kDamaged}, QDir::Files, QDir::Time);
    for (qsizetype i = static_cast<qsizetype>(kMostLeft); i < damaged.size(); ++i) {
        QFile::remove(damaged[i].filePath());
    }
    return removed;
}

/// Of programs that ended before they had saved anything.
void AutosaveFolder::removeMarksWithoutFile() const {
    for (const QString& beside : {lockOf({}), endMarkOf({})}) {
        for (const QFileInfo& mark : QDir(folder_).entryInfoList({kRunning + beside}, QDir::Files)) {
            QString file = mark.filePath();
            file.chop(beside.size());
            if (QFileInfo::exists(file) || locks_.contains(file) || !lockFor(file)) {
                continue;
            }
            // One that has given its lock up may still be writing.
            if (beside == lockOf({}) || halvesOf(file).isEmpty()) {
                removeAll(file);
            }
        }
    }
}

bool AutosaveFolder::isOwn(const QString& file) const {
    return file == own_ || file == before_ || file == outlived_;
}

void AutosaveFolder::takeUpLateSaves() {
    const std::vector<Left> left = leftBehind();
    for (const Left& one : left) {
        if (one.lesson || !isWholeAtTheEnd(one.file)) {
            continue;
        }
        const QFileInfo last(lastFile());
        if (last.exists() && last.lastModified() > one.time) {
            discard(one.file); // as it would have been replaced
        } else if (!makeLast(one.file)) {
            continue;
        }
        locks_.erase(one.file);
        for (const Left& other : left) {
            if (other.lesson && other.inOrder && other.program == one.program) {
                discard(other.file); // as an end in order does
            }
        }
    }
}

void AutosaveFolder::takeOver(const QString& file) {
    if (!isOwn(file)) {
        remove(std::exchange(own_, file));
        QFile::remove(endMarkOf(file));
        removeHalves(file);
    }
}

void AutosaveFolder::discard(const QString& file) {
    if (!isOwn(file)) {
        remove(file);
    }
}

void AutosaveFolder::remove(const QString& file) {
    removeAll(file);
    locks_.erase(file);
}

void AutosaveFolder::beginLesson() {
    if (before_.isEmpty()) {
        QString place = takePlace(programOf(own_) + kLesson + unique());
        before_ = std::exchange(own_, std::move(place));
    }
}

void AutosaveFolder::endLesson() {
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
    QString aside =
        path(QFileInfo(file).fileName().replace(QLatin1String("run-"), QLatin1String("damaged-")));
    QFile::remove(aside);
    QFile::rename(file, aside);
    discard(file);
    return aside;
}

void AutosaveFolder::announceEnd() {
    endLesson();
    for (const QString& file : {own_, outlived_}) {
        if (!file.isEmpty()) {
            QFile(endMarkOf(file)).open(QIODevice::WriteOnly);
        }
    }
}

void AutosaveFolder::keepAsLast() {
    endLesson();
    dropOutlived();
    if (QFileInfo::exists(own_)) {
        makeLast(own_);
    } else {
        removeAll(own_);
    }
}

/// False if the system refuses.
bool AutosaveFolder::makeLast(const QString& file) {
    std::error_code fault;
    std::filesystem::rename(pathOf(file), pathOf(lastFile()), fault); // unlike Qt's, it replaces the target
    if (!fault) {
        removeAll(file);
    }
    return !fault;
}

} // namespace mc::ui
