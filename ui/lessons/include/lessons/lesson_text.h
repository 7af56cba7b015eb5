#pragma once

#include <QFont>
#include <QString>

class QTextDocument;

namespace mc::ui {

/// Letters of a lesson against those of controls: it is read, and from farther away.
inline constexpr double kLessonScale = 1.12;

/// Fills a document with the text of a lesson: Markdown, with formulas between dollar signs. What the text
/// holds of HTML is shown as it is written. The document's own fonts and resources are used. lineWidth: a
/// formula on a line of its own that is wider is drawn smaller, and where that would be too small it is
/// broken; pixels.
void setLessonText(QTextDocument& document, const QString& markdown, double lineWidth);

/// The same as rich text for a label. Pictures are left out. font: of the label, for formulas on lines of
/// their own; else that of the program.
[[nodiscard]] QString lessonRichText(const QString& markdown, const QFont& font = {});

/// The same for words that stand beside something: a formula alone does not go to the middle of the line.
[[nodiscard]] QString lessonRichTextBeside(const QString& markdown, const QFont& font = {});

/// The words alone, for screen readers.
[[nodiscard]] QString lessonPlainText(const QString& markdown);

} // namespace mc::ui
