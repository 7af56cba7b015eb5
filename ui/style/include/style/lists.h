#pragma once

#include <QStringList>

namespace mc::ui {

/// Parts of a sentence or of a line, one after another, with the signs that the language of the window has
/// between them: "a, b".
[[nodiscard]] QString commaList(const QStringList& parts);
/// The same where the parts have commas within: "a, b; c".
[[nodiscard]] QString semicolonList(const QStringList& parts);

/// A clause as a sentence, with a full stop; one that is a sentence already, or empty, as it is.
[[nodiscard]] QString asSentence(const QString& clause);

} // namespace mc::ui
