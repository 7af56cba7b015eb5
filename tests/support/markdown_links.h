#pragma once

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

/// Links of Markdown files, as GitHub follows them.
namespace mc::testing {

inline QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lines of code: indented by four spaces at least, without the indentation.
inline QStringList codeLinesOf(const QString& markdown) {
    QStringList code;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("    "))) {
            code << line.trimmed();
        }
    }
    return code;
}

/// The text without what is code: blocks, and words between backticks.
inline QString withoutCode(const QString& markdown) {
    static const QRegularExpression inWords(QStringLiteral("`[^`\n]*`"));
    QString text;
    QString fence; // that the block of code began with
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        if (!fence.isEmpty()) {
            fence = line == fence ? QString() : fence;
        } else if (line.startsWith(QStringLiteral("```"))) {
            fence = line;
        } else if (!line.startsWith(QStringLiteral("    "))) {
            text += line + QLatin1Char('\n');
        }
    }
    return text.remove(inWords);
}

/// Of all headings of a page.
inline QSet<QString> anchorsOf(const QString& markdown) {
    static const QRegularExpression heading(QStringLiteral("^#+ (.+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression dropped(QStringLiteral("[^\\w\\- ]"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> anchors;
    for (auto found = heading.globalMatch(withoutCode(markdown)); found.hasNext();) {
        anchors.insert(
            found.next().captured(1).toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-')));
    }
    return anchors;
}

/// Targets of links and pictures within the same files: "model.md#5-layers".
inline QStringList relativeLinksOf(const QString& markdown) {
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    QStringList targets;
    for (auto found = link.globalMatch(withoutCode(markdown)); found.hasNext();) {
        const QString target = found.next().captured(1);
        if (!target.contains(QStringLiteral("://"))) {
            targets << target;
        }
    }
    return targets;
}

/// Links of a file that lead nowhere, each with the name of the file.
inline QStringList brokenLinksOf(const QString& path) {
    QStringList broken;
    const QString text = textOf(path);
    for (const QString& target : relativeLinksOf(text)) {
        const QString file = target.section(QLatin1Char('#'), 0, 0);
        const QString anchor = target.section(QLatin1Char('#'), 1);
        const QString there = file.isEmpty() ? path : QFileInfo(path).path() + QLatin1Char('/') + file;
        if (!QFileInfo::exists(there) || (!anchor.isEmpty() && !anchorsOf(textOf(there)).contains(anchor))) {
            broken << QFileInfo(path).fileName() + QStringLiteral(": ") + target;
        }
    }
    return broken;
}

} // namespace mc::testing
