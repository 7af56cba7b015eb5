#include "faulty_process.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <csignal>
#include <cstdio>

namespace mc::testing {

QMap<QString, QString> environmentWith(const CallFault& fault, const QString& folder, const QString& told) {
    return {{"LD_PRELOAD", MC_FAILING_CALLS},
            {"MC_FAULT_CALL", fault.call},
            {"MC_FAULT_AT", QString::number(fault.at)},
            {"MC_FAULT_LASTING", fault.lasting ? "1" : "0"},
            {"MC_FAULT_ERROR", QString::number(fault.error)},
            {"MC_FAULT_FOLDER", folder},
            {"MC_FAULT_BYTES", QString::number(fault.bytes)},
            {"MC_FAULT_TOLD", told},
            {"MC_FAULT_SLOW", QString::number(fault.slow)},
            {"MC_FAULT_CLOCK", QString::number(fault.clock)},
            {"MC_FAULT_CLOCK_AFTER", QString::number(fault.clockAfter)}};
}

bool isLong() {
    return qEnvironmentVariableIsSet("MC_MOMENTS");
}

int moments(int usually) {
    return isLong() ? qEnvironmentVariableIntValue("MC_MOMENTS") : usually;
}

std::mt19937 randomMoments() {
    return std::mt19937(static_cast<std::uint32_t>(qEnvironmentVariableIntValue("MC_SEED")));
}

int drawn(std::mt19937& random, int least, int most) {
    return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}

void tellFigure(const QString& line) {
    std::printf("figure: %s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

void Watched::startProgram(const QStringList& arguments, const QString& home,
                           const QMap<QString, QString>& extra) {
    start(MC_PROGRAM, arguments, home, extra);
}

void Watched::startWindow(const QStringList& arguments, const QString& home,
                          const QMap<QString, QString>& extra) {
    start(MC_BUSY_WINDOW, arguments, home, extra);
}

void Watched::start(const QString& program, const QStringList& arguments, const QString& home,
                    const QMap<QString, QString>& extra) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_CONFIG_HOME", settings_.path());
    environment.insert("XDG_DATA_HOME", home + "/data");
    for (auto entry = extra.begin(); entry != extra.end(); ++entry) {
        environment.insert(entry.key(), entry.value());
    }
    process_.setProcessEnvironment(environment);
    process_.start(program, arguments);
    process_.waitForStarted();
}

Watched::~Watched() {
    kill();
}

void Watched::read() {
    while (process_.canReadLine()) {
        lines_ << process_.readLine().trimmed();
    }
}

void Watched::watch(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds && runs()) {
        process_.waitForReadyRead(static_cast<int>(milliseconds - clock.elapsed()));
        read();
    }
}

bool Watched::waitForLine(const QByteArray& beginning, int milliseconds, qsizetype from) {
    QElapsedTimer clock;
    clock.start();
    while (true) {
        read();
        for (; from < lines_.size(); ++from) {
            if (lines_[from].startsWith(beginning)) {
                return true;
            }
        }
        if (clock.elapsed() > milliseconds || !runs()) {
            return false;
        }
        process_.waitForReadyRead(50);
    }
}

void Watched::signal(int number) {
    ::kill(static_cast<pid_t>(process_.processId()), number);
}

void Watched::kill() {
    if (process_.state() != QProcess::NotRunning) {
        process_.kill();
        process_.waitForFinished();
    }
    read();
}

QByteArray Watched::last(const QByteArray& beginning) const {
    for (auto line = lines_.rbegin(); line != lines_.rend(); ++line) {
        if (line->startsWith(beginning)) {
            return line->mid(beginning.size());
        }
    }
    return {};
}

} // namespace mc::testing
