#pragma once

#include <QString>
#include <QStringList>

class QFont;
class QFontMetricsF;

namespace mc::ui {

/// The first of several ways to say a thing, the longest first, that is no wider than `room`, pixels; the
/// last one where none is.
[[nodiscard]] QString longestFitting(const QStringList& forms, const QFontMetricsF& metrics, double room);

/// A line that ends with "…" where it has no room; for a projector without the parts of it, between commas or
/// middle dots, that have none: nothing rather than half a word.
[[nodiscard]] QString shortened(QString line, const QFont& font, double room);

} // namespace mc::ui
