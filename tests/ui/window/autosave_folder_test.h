#pragma once

#include "sessions/autosave_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace mc::ui::test {

/// A folder of autosaves that has not been made yet, for every test.
class AutosaveFolderTest : public QObject {
protected:
    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;

    void begin() {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath("auto/save");
    }

    /// As of a program that died so long ago; returns the file.
    QString leave(const char* name, int secondsAgo) {
        const QString file = path_ + "/run-" + QLatin1String(name) + ".mcs";
        QDir().mkpath(path_);
        write(file, name);
        age(file, secondsAgo);
        return file;
    }
    static void age(const QString& file, int seconds) {
        QFile aged(file);
        QVERIFY(aged.open(QIODevice::ReadWrite) &&
                aged.setFileTime(QDateTime::currentDateTime().addSecs(-seconds),
                                 QFileDevice::FileModificationTime));
    }
    static void write(const QString& file, const char* content) {
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) > 0);
    }
    static QByteArray contentOf(const QString& file) {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
};

} // namespace mc::ui::test
