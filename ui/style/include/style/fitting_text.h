#pragma once

#include <QString>
#include <QStringList>

class QFontMetricsF;

namespace mc::ui {

/// The first of several ways to say a thing, the longest first, that is no wider than `room`, pixels; the
/// last one where none is.
[[nodiscard]] QString longestFitting(const QStringList& forms, const QFontMetricsF& metrics, double room);

} // namespace mc::ui
