#pragma once

#include <QByteArray>
#include <QString>

namespace mc::ui {

/// The Markdown of a lesson as HTML that is also well-formed XML: paragraphs, lists, tables, emphasis, code,
/// formulas with sub and sup, pictures inside. Whatever the text holds is escaped; links lead nowhere.
/// source: of the lesson, for its pictures.
[[nodiscard]] QString htmlOfMarkdown(const QString& source, const QString& markdown);
/// The same of one paragraph, without its tags.
[[nodiscard]] QString inlineHtml(const QString& source, const QString& markdown);
/// The content of a file inside of an address. type: its media type.
[[nodiscard]] QString dataUri(const QString& type, const QByteArray& bytes);
/// Words that are no Markdown; what XML cannot hold is left out.
[[nodiscard]] QString escapedHtml(const QString& words);

} // namespace mc::ui
