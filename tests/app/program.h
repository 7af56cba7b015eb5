#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace mc::testing {

/// What a finished process left behind.
struct Finished {
    int status = -1; ///< -1: it did not start, did not end in time, or was ended by a signal
    QByteArray out;
    QByteArray err;
};

/// Starts the program; its environment has no display but what `extra` gives.
void start(QProcess& process, const QStringList& arguments, const QMap<QString, QString>& extra = {});
[[nodiscard]] Finished waitFor(QProcess& process);
/// Both at once.
[[nodiscard]] Finished runProgram(const QStringList& arguments, const QMap<QString, QString>& extra = {});

/// Runs a line of a shell in which "$@" stands for the program and its arguments.
void startInShell(QProcess& process, const QString& line, const QStringList& arguments);
[[nodiscard]] Finished runInShell(const QString& line, const QStringList& arguments);

/// `train` for an epoch of five updates on 300 drawn digits with a small net, results to `out`, and more
/// options.
[[nodiscard]] QStringList tinyTraining(const QString& out, const QStringList& more = {});

/// The lines of standard output as JSON objects; a line that is none gives an empty object.
[[nodiscard]] QList<QJsonObject> jsonLines(const QByteArray& out);

/// Empty if it cannot be read.
[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace mc::testing
