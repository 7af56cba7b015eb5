#pragma once

#include "chart/chart_strip.h"

#include <QList>
#include <QString>
#include <algorithm>

namespace mc::ui::test {

/// A part of a widget by what a screen reader calls it.
template <class Part> Part& partOf(const QWidget& whole, const char* accessibleName) {
    const QList<Part*> parts = whole.findChildren<Part*>();
    return **std::ranges::find(parts, QString::fromUtf8(accessibleName), &Part::accessibleName);
}

/// A chart of a view, by the name that the options of its view and its tables have.
inline ChartStrip& stripOf(const QWidget& view, const char* name) {
    return *view.findChild<ChartStrip*>(QLatin1String(name));
}

} // namespace mc::ui::test
