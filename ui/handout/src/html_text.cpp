#include "html_text.h"

#include "lessons/lesson_shelf.h"
#include "lessons/lesson_text.h"
#include "style/xml_text.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>
#include <QVariant>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kNoBreaks = 1e6; ///< width of a line, pixels: the browser breaks it
constexpr int kFirstHeading = 4;  ///< h4: those above are the steps'

/// Reads nothing.
class WordsDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Writes a document tag by tag.
class HtmlWriter {
public:
    HtmlWriter(const QString& source, const QTextDocument& document) : source_(source), document_(document) {}

    QString write() {
        for (QTextBlock block = document_.begin(); block.isValid();) {
            if (QTextTable* table = QTextCursor(block).currentTable()) {
                closeLists(0);
                writeTable(*table);
                block = document_.findBlock(table->lastPosition()).next();
            } else {
                writeBlock(block);
                block = block.next();
            }
        }
        closeLists(0);
        return html_;
    }

    /// The words of all blocks in a row.
    QString writeInline() {
        for (QTextBlock block = document_.begin(); block.isValid(); block = block.next()) {
            html_ += block == document_.begin() ? QString() : QStringLiteral(" ");
            writeFragments(block);
        }
        return html_;
    }

private:
    void writeBlock(const QTextBlock& block) {
        const QTextBlockFormat format = block.blockFormat();
        if (const QTextList* list = block.textList()) {
            openItem(*list);
            writeFragments(block);
            return;
        }
        closeLists(0);
        if (block.text().trimmed().isEmpty()) {
            return;
        }
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            html_ += QStringLiteral("<hr/>\n");
        } else if (format.headingLevel() > 0) {
            const int level = std::min(kFirstHeading + format.headingLevel() - 1, 6);
            element(QStringLiteral("h%1").arg(level), {}, block);
        } else if (format.nonBreakableLines() || format.hasProperty(QTextFormat::BlockCodeFence)) {
            element(QStringLiteral("pre"), {}, block);
        } else if (format.hasProperty(QTextFormat::BlockQuoteLevel)) {
            html_ += QStringLiteral("<blockquote>");
            element(QStringLiteral("p"), {}, block);
            html_ += QStringLiteral("</blockquote>\n");
        } else {
            const bool formula = format.alignment() & Qt::AlignHCenter;
            element(QStringLiteral("p"), formula ? QStringLiteral(" class=\"formula\"") : QString(), block);
        }
    }

    void element(const QString& name, const QString& attributes, const QTextBlock& block) {
        html_ += QStringLiteral("<%1%2>").arg(name, attributes);
        writeFragments(block);
        html_ += QStringLiteral("</%1>\n").arg(name);
    }

    void openItem(const QTextList& list) {
        const int depth = std::max(1, list.format().indent());
        const bool ordered = list.format().style() <= QTextListFormat::ListDecimal;
        closeLists(depth);
        if (static_cast<int>(lists_.size()) == depth && !lists_.isEmpty()) {
            html_ += QStringLiteral("</li>\n");
        }
        while (static_cast<int>(lists_.size()) < depth) {
            lists_ << (ordered ? QStringLiteral("ol") : QStringLiteral("ul"));
            html_ += QStringLiteral("<%1>").arg(lists_.last());
            if (static_cast<int>(lists_.size()) < depth) {
                html_ += QStringLiteral("<li>");
            }
        }
        html_ += QStringLiteral("<li>");
    }

    void closeLists(int depth) {
        while (static_cast<int>(lists_.size()) > depth) {
            html_ += QStringLiteral("</li></%1>\n").arg(lists_.takeLast());
        }
    }

    void writeTable(const QTextTable& table) {
        html_ += QStringLiteral("<table>\n");
        for (int row = 0; row < table.rows(); ++row) {
            html_ += QStringLiteral("<tr>");
            const QString cell = row == 0 ? QStringLiteral("th") : QStringLiteral("td");
            for (int column = 0; column < table.columns(); ++column) {
                html_ += QStringLiteral("<%1>").arg(cell);
                const QTextTableCell words = table.cellAt(row, column);
                for (auto part = words.begin(); !part.atEnd(); ++part) {
                    writeFragments(part.currentBlock());
                }
                html_ += QStringLiteral("</%1>").arg(cell);
            }
            html_ += QStringLiteral("</tr>\n");
        }
        html_ += QStringLiteral("</table>\n");
    }

    void writeFragments(const QTextBlock& block) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (fragment.charFormat().isImageFormat()) {
                writePicture(fragment.charFormat().toImageFormat());
            } else {
                writeFragment(fragment);
            }
        }
    }

    void writeFragment(const QTextFragment& fragment) {
        const QTextCharFormat format = fragment.charFormat();
        QStringList tags;
        if (format.fontFixedPitch()) {
            tags << QStringLiteral("code");
        }
        if (format.fontWeight() > QFont::Normal) {
            tags << QStringLiteral("strong");
        }
        if (format.fontItalic()) {
            tags << QStringLiteral("i");
        }
        if (format.verticalAlignment() == QTextCharFormat::AlignSubScript) {
            tags << QStringLiteral("sub");
        } else if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript) {
            tags << QStringLiteral("sup");
        }
        for (const QString& tag : tags) {
            html_ += QStringLiteral("<%1>").arg(tag);
        }
        html_ += escapedHtml(fragment.text()).replace(QChar::LineSeparator, QStringLiteral("<br/>"));
        std::reverse(tags.begin(), tags.end());
        for (const QString& tag : tags) {
            html_ += QStringLiteral("</%1>").arg(tag);
        }
    }

    void writePicture(const QTextImageFormat& format) {
        const QUrl name(format.name());
        const QByteArray content =
            name.isRelative() ? shelf::pictureContent(source_, name.path()) : QByteArray();
        const QString words = escapedHtml(format.property(QTextFormat::ImageAltText).toString());
        if (content.isEmpty()) {
            html_ += words;
            return;
        }
        const QString type = name.path().endsWith(QLatin1String(".svg")) ? QStringLiteral("image/svg+xml")
                                                                         : QStringLiteral("image/png");
        html_ += QStringLiteral("<img src=\"%1\" alt=\"%2\"/>").arg(dataUri(type, content), words);
    }

    QString source_;
    const QTextDocument& document_;
    QStringList lists_; ///< those that are open
    QString html_;
};

} // namespace

QString escapedHtml(const QString& words) {
    return withoutControls(words).toHtmlEscaped();
}

QString dataUri(const QString& type, const QByteArray& bytes) {
    return QStringLiteral("data:%1;base64,%2").arg(type, QString::fromLatin1(bytes.toBase64()));
}

QString htmlOfMarkdown(const QString& source, const QString& markdown) {
    WordsDocument document;
    setLessonText(document, markdown, kNoBreaks);
    return HtmlWriter(source, document).write();
}

QString inlineHtml(const QString& source, const QString& markdown) {
    WordsDocument document;
    setLessonText(document, markdown, kNoBreaks);
    return HtmlWriter(source, document).writeInline();
}

} // namespace mc::ui
