#pragma once

#include <QString>

class QTextDocument;

namespace mc::ui {

/// Fills a document with the text of a lesson: Markdown, with formulas between dollar signs. What the text
/// holds of HTML is shown as it is written. The document's own fonts and resources are used.
void setLessonText(QTextDocument& document, const QString& markdown);

/// The same in one line, as rich text for a label. Pictures are left out.
[[nodiscard]] QString lessonRichText(const QString& markdown);

/// The words alone, for screen readers.
[[nodiscard]] QString lessonPlainText(const QString& markdown);

} // namespace mc::ui
