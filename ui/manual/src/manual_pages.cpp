#include "manual/manual_pages.h"

#include <QDir>
#include <QFile>
#include <QTextBlock>
#include <QTextDocument>

namespace mc::ui {

QString ManualPage::title() const {
    return text.section(QLatin1Char('\n'), 0, 0).remove(QStringLiteral("# "));
}

QList<ManualPage> manualPages() {
    QList<ManualPage> pages;
    const QDir folder(QStringLiteral(":/manual"));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            pages.append({file.fileName(), QString::fromUtf8(file.readAll())});
        }
    }
    return pages;
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
