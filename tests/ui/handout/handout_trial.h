#pragma once

#include "handout/handout_file.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTest>

namespace mc::ui::test {

/// A lesson that is played within a moment. text: of its first step, below its block.
inline QByteArray trialLesson(const QByteArray& text = "Some text.") {
    return "---\ntitle: Trial <1> & more\nsummary: What a handout holds.\nminutes: 7\nformat: 1\n---\n"
           "## The first step\n```step\n"
           "experiment: network=784-12-10, images=200, test_images=50, batch=20, seed=5\n"
           "show: raster | accuracy\nforward: 1 batch\nwait: 1 sample\npromise: updates >= 1\n```\n" +
           text +
           "\n## The second step\n```step\nwait: 4 batches\nplay: yes\n```\nIt goes on.\n```ask\n"
           "What becomes of it?\n( ) The wrong thing.\n(x) The right thing, $x_j$.\n---\nBecause of "
           "$\\eta$.\n```\n";
}

inline QString writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything in the thread of the test.
inline HandoutWork plainWork(std::stop_token stop = {}) {
    return {[](const std::function<void()>& piece) { piece(); }, [](const HandoutProgress&) {},
            std::move(stop)};
}

inline HandoutRequest requestFor(const QString& source, const QString& path) {
    HandoutRequest request;
    request.source = source;
    request.path = path;
    request.format = handoutFormatOf(path);
    request.films = false;
    return request;
}

/// What pdftotext reads of a file, a page after a form feed, ligatures as letters; null where it is not
/// installed.
inline QString textOfPdf(const QString& path) {
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        return {};
    }
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!process.waitForFinished()) {
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput())
        .replace(QChar(0xFB01), QStringLiteral("fi"))
        .replace(QChar(0xFB02), QStringLiteral("fl"))
        .replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace mc::ui::test
