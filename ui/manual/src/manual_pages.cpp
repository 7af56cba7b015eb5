#include "manual/manual_pages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <array>

namespace mc::ui {

namespace {

constexpr std::array kNames{kUsingPage,
                            ":/manual/model.md",
                            ":/manual/command-line.md",
                            ":/manual/files.md",
                            ":/manual/lessons.md",
                            ":/manual/measurements.md",
                            ":/manual/security.md",
                            ":/manual/code.md"};

} // namespace

QString ManualPage::title() const {
    return text.section(QLatin1Char('\n'), 0, 0).remove(QStringLiteral("# "));
}

QList<ManualPage> manualPages() {
    QList<ManualPage> pages;
    for (const char* name : kNames) {
        QFile file((QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly)) {
            pages.append({file.fileName(), QString::fromUtf8(file.readAll())});
        }
    }
    return pages;
}

QString anchorOf(const QString& heading) {
    static const QRegularExpression other(QStringLiteral("[^\\w\\- ]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(other).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QList<Heading> headingsOf(const QTextDocument& document) {
    QList<Heading> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            headings.append({level, block.text(), block.blockNumber()});
        }
    }
    return headings;
}

QList<Heading> headingsOf(const ManualPage& page) {
    QTextDocument document;
    document.setMarkdown(page.text);
    return headingsOf(document);
}

} // namespace mc::ui
