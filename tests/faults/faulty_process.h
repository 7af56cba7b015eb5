#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <cstdint>
#include <random>

namespace mc::testing {

/// What goes wrong in a process: see failing_calls.cpp.
struct CallFault {
    QString call{};         ///< write, sync, rename, open or alloc
    std::int64_t at = 0;    ///< the call that fails, from 1
    int error = 0;          ///< errno
    bool lasting = false;   ///< all calls after it fail, too
    std::int64_t bytes = 0; ///< of allocations, at least
    int slow = 0;           ///< ms that each write takes
    int clock = 0;          ///< seconds by which the time of day is wrong ...
    int clockAfter = 0;     ///< ... so many seconds after the start
};

/// The environment of a process in which calls fail. folder: below which files are meant. told: a file that
/// gets a line for each call that failed.
[[nodiscard]] QMap<QString, QString> environmentWith(const CallFault& fault, const QString& folder,
                                                     const QString& told);

/// How many random moments, or places, are tried: MC_MOMENTS, or so many in the usual short test.
[[nodiscard]] int moments(int usually);
/// Whether MC_MOMENTS asks for a long test.
[[nodiscard]] bool isLong();
/// Draws them: from MC_SEED, or the same in each test.
[[nodiscard]] std::mt19937 randomMoments();
/// A whole number from `least` to `most`.
[[nodiscard]] int drawn(std::mt19937& random, int least, int most);

/// A line of the report, which tests/faults/run collects.
void tellFigure(const QString& line);

/// A process whose lines of standard output are read as they come.
class Watched {
public:
    /// arguments: of the program itself, or of busy_window. home: keeps its autosaves there. Settings are
    /// kept beside: they are no results, and calls for them are not counted.
    void startProgram(const QStringList& arguments, const QString& home,
                      const QMap<QString, QString>& extra = {});
    void startWindow(const QStringList& arguments, const QString& home,
                     const QMap<QString, QString>& extra = {});
    ~Watched();

    /// Waits so long, or until it ends.
    void watch(int milliseconds);
    /// Waits until a line begins like this, for at most so long.
    [[nodiscard]] bool waitForLine(const QByteArray& beginning, int milliseconds, qsizetype from = 0);
    void signal(int number);
    /// Ends it at once, and reads what it has written.
    void kill();

    [[nodiscard]] bool runs() const { return process_.state() == QProcess::Running; }
    [[nodiscard]] const QList<QByteArray>& lines() const { return lines_; }
    /// The last line that begins like this, without its beginning; empty if there is none.
    [[nodiscard]] QByteArray last(const QByteArray& beginning) const;
    [[nodiscard]] QByteArray errors() { return process_.readAllStandardError(); }

private:
    void start(const QString& program, const QStringList& arguments, const QString& home,
               const QMap<QString, QString>& extra);
    void read();

    QTemporaryDir settings_;
    QProcess process_;
    QList<QByteArray> lines_;
};

} // namespace mc::testing
