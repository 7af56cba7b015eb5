#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace mc::testing {

void start(QProcess& process, const QStringList& arguments, const QMap<QString, QString>& extra) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(name);
    }
    for (auto entry = extra.begin(); entry != extra.end(); ++entry) {
        environment.insert(entry.key(), entry.value());
    }
    process.setProcessEnvironment(environment);
    process.start(MC_PROGRAM, arguments);
}

Finished waitFor(QProcess& process) {
    constexpr int kLongest = 60'000; // ms
    Finished result;
    if (!process.waitForFinished(kLongest)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.status = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

Finished runProgram(const QStringList& arguments, const QMap<QString, QString>& extra) {
    QProcess process;
    start(process, arguments, extra);
    return waitFor(process);
}

void startInShell(QProcess& process, const QString& line, const QStringList& arguments) {
    process.start("/bin/sh", QStringList{"-c", line, "sh", MC_PROGRAM} + arguments);
}

Finished runInShell(const QString& line, const QStringList& arguments) {
    QProcess process;
    startInShell(process, line, arguments);
    return waitFor(process);
}

QStringList tinyTraining(const QString& out, const QStringList& more) {
    const QStringList options = {"train",         "--net", "784-20-10", "--images", "300",
                                 "--test-images", "100",   "--epochs",  "1"};
    return options + QStringList{"--out", out} + more;
}

QList<QJsonObject> jsonLines(const QByteArray& out) {
    QList<QJsonObject> lines;
    for (const QByteArray& line : out.trimmed().split('\n')) {
        lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace mc::testing
