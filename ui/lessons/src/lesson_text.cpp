#include "lessons/lesson_text.h"

#include "base/errors.h"
#include "lesson/formula.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>
#include <QVariant>
#include <algorithm>
#include <string>
#include <vector>

namespace mc::ui {

namespace {

constexpr char16_t kFirstMark =
    0xE000; ///< characters for private use stand for formulas while Markdown is read
constexpr std::size_t kMostMarks = 6000;
constexpr double kAnyWidth = 1e6; ///< of a line, pixels: whoever shows the text breaks it

struct Marked {
    QString text;
    std::vector<FormulaRuns> formulas; ///< formulas[k] stands at the character kFirstMark + k
};

/// Formulas are not Markdown: _ and * would be taken for emphasis.
Marked withMarks(const QString& markdown) {
    const std::string text = markdown.toStdString();
    Marked marked;
    std::vector<FormulaSpan> spans;
    try {
        spans = formulasIn(text);
    } catch (const BadParameter&) {
        spans.clear(); // what was checked when the lesson was read cannot come here
    }
    std::size_t from = 0;
    for (FormulaSpan& span : spans) {
        if (marked.formulas.size() >= kMostMarks) {
            break;
        }
        marked.text += QString::fromStdString(text.substr(from, span.begin - from));
        marked.text += QChar(static_cast<char16_t>(kFirstMark + marked.formulas.size()));
        marked.formulas.push_back(std::move(span.runs));
        from = span.begin + span.length;
    }
    marked.text += QString::fromStdString(text.substr(from));
    return marked;
}

/// A formula that has its paragraph to itself, not a cell of a table, stands in the middle, a little larger.
bool standsAlone(const QTextCursor& at) {
    return at.currentTable() == nullptr && at.block().text().trimmed().size() == 1;
}

/// Short formulas are not broken at the end of a line.
bool isShort(const FormulaRuns& runs) {
    constexpr std::size_t kShort = 32; // bytes
    std::size_t bytes = 0;
    for (const FormulaRun& run : runs) {
        bytes += run.text.size();
    }
    return bytes <= kShort;
}

QTextCharFormat formatOf(const FormulaRun& run, const QTextCharFormat& plain) {
    QTextCharFormat format = plain;
    format.setFontItalic(run.slanted);
    format.setVerticalAlignment(run.level == FormulaRun::Level::Above   ? QTextCharFormat::AlignSuperScript
                                : run.level == FormulaRun::Level::Below ? QTextCharFormat::AlignSubScript
                                                                        : QTextCharFormat::AlignNormal);
    return format;
}

/// At least as wide as it is drawn: raised and lowered runs are drawn smaller. size: points.
double widthOf(const FormulaRuns& runs, const QFont& font, double size) {
    double width = 0;
    for (const FormulaRun& run : runs) {
        QFont own = font;
        own.setPointSizeF(size);
        own.setItalic(run.slanted);
        width += QFontMetricsF(own).horizontalAdvance(QString::fromStdString(run.text));
    }
    return width;
}

/// Stands in the middle, larger where there is room. Returns whether it fits a line.
bool makeDisplay(QTextCursor& cursor, const FormulaRuns& runs, double lineWidth, QTextCharFormat& plain) {
    constexpr double kLarger = 1.15;
    constexpr double kSmallest = 0.8;
    QTextBlockFormat centred = cursor.blockFormat();
    centred.setAlignment(Qt::AlignHCenter);
    cursor.setBlockFormat(centred);
    const QFont font = cursor.document()->defaultFont();
    const double size = plain.fontPointSize() > 0 ? plain.fontPointSize() : font.pointSizeF();
    if (size <= 0) {
        return isShort(runs);
    }
    const double fitting = lineWidth / std::max(1.0, widthOf(runs, font, size));
    plain.setFontPointSize(std::clamp(fitting, kSmallest, kLarger) * size);
    return fitting >= kSmallest;
}

void write(QTextCursor& cursor, const FormulaRuns& runs, double lineWidth) {
    QTextCharFormat plain = cursor.charFormat();
    const bool whole = standsAlone(cursor) ? makeDisplay(cursor, runs, lineWidth, plain) : isShort(runs);
    cursor.removeSelectedText();
    for (const FormulaRun& run : runs) {
        QString text = QString::fromStdString(run.text);
        if (whole) {
            text.replace(QLatin1Char(' '), QChar::Nbsp);
        }
        cursor.insertText(text, formatOf(run, plain));
    }
}

void spaceLines(QTextDocument& document) {
    constexpr double kLineHeight = 118; // %
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(QChar::ObjectReplacementCharacter)) {
            continue; // a picture is as high as it is
        }
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

/// Thin lines between cells that have some room.
void styleTables(const QTextDocument& document) {
    constexpr double kPadding = 3; // pixels
    constexpr double kBelow = 10;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setCellSpacing(0);
            format.setCellPadding(kPadding);
            format.setBottomMargin(kBelow);
            table->setFormat(format);
        }
    }
}

/// Words alone: it reads nothing.
class BareDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QTextCursor pictureIn(const QTextDocument& document) {
    return document.find(QString(QChar(QChar::ObjectReplacementCharacter)));
}

} // namespace

void setLessonText(QTextDocument& document, const QString& markdown, double lineWidth) {
    const Marked marked = withMarks(markdown);
    QTextCursor all(&document);
    all.beginEditBlock(); // it is laid out once, and not anew after every word, cell and formula
    document.setMarkdown(marked.text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                          QTextDocument::MarkdownNoHTML);
    int from = 0;
    for (std::size_t k = 0; k < marked.formulas.size(); ++k) {
        QTextCursor cursor = document.find(QString(QChar(static_cast<char16_t>(kFirstMark + k))), from);
        if (!cursor.isNull()) {
            write(cursor, marked.formulas[k], lineWidth);
            from = cursor.position();
        }
    }
    spaceLines(document);
    styleTables(document);
    all.endEditBlock();
}

QString lessonRichText(const QString& markdown, const QFont& font) {
    BareDocument document;
    document.setDefaultFont(font);
    setLessonText(document, markdown, kAnyWidth);
    for (QTextCursor picture = pictureIn(document); !picture.isNull(); picture = pictureIn(document)) {
        picture.removeSelectedText(); // or the label would read it from wherever it is
    }
    // In the font of the label, whatever that becomes.
    static const QRegularExpression kBody(QStringLiteral("<body[^>]*>"));
    return document.toHtml().replace(kBody, QStringLiteral("<body>"));
}

QString lessonRichTextBeside(const QString& markdown, const QFont& font) {
    constexpr QChar kNothing(0x200B); // with it the formula is not alone
    return lessonRichText(kNothing + markdown, font);
}

QString lessonPlainText(const QString& markdown) {
    BareDocument document;
    setLessonText(document, markdown, kAnyWidth);
    return document.toPlainText();
}

} // namespace mc::ui
