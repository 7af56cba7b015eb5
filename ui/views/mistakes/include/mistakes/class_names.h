#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace mc::ui {

/// Width of the longest name.
[[nodiscard]] double longestOf(const QStringList& classes, const QFontMetricsF& metrics);

/// Names of classes for a width, such that no two look the same: cut with "…"; where that makes two alike,
/// with as many letters as have room; where these do not differ either, the numbers of the classes.
[[nodiscard]] QStringList shortNames(const QStringList& classes, const QFontMetricsF& metrics, double width);

} // namespace mc::ui
