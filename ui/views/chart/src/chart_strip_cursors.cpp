#include "chart/chart_strip.h"
#include "chart/curve_window.h"
#include "style/fonts.h"
#include "style/text.h"
#include "time_axis/time_cursors.h"
#include "time_axis/time_navigation.h"

#include <QLineSeries>
#include <QPainter>
#include <algorithm>

// What the curves of a strip say at the cursors of its time axis.

namespace mc::ui {

namespace {

constexpr double kReadingScale = 0.85; ///< size of the letters in the table of readings

const QString kNoValue = QStringLiteral("–");

/// Without what follows a comma, which tells how it was measured.
QString briefName(const CurveStyle& style) {
    return style.name.section(QLatin1Char(','), 0, 0);
}

} // namespace

QString ChartStrip::valueText(double value) const {
    if (numbers_ == AxisNumbers::Percent) {
        return percentText(value / 100);
    }
    const QString text = signedText(value);
    return text.startsWith(QLatin1Char('+')) ? text.mid(1) : text;
}

QString ChartStrip::differenceText(double from, double to) const {
    if (numbers_ == AxisNumbers::Percent) {
        const QString text = decimalText(to - from, 1);
        return tr("%1 points").arg(to > from ? QLatin1Char('+') + text : text); // percentage points
    }
    return signedText(to - from);
}

std::vector<CurveReading> ChartStrip::readings() const {
    const std::vector<CursorReading> cursors = time_->link().axis().readings();
    std::vector<CurveReading> rows;
    for (std::size_t k = cursors.empty() ? 0 : curves_.size(); k-- > 0;) { // as in the key
        const Curve& curve = curves_[k];
        const bool told =
            !curve.style.name.isEmpty() || curve.style.mark != Mark::None || curves_.size() == 1;
        if (!told || curve.all.isEmpty()) {
            continue;
        }
        CurveReading row{briefName(curve.style), curve.series->pen(), curve.style.mark, {}};
        std::vector<std::optional<double>> values;
        for (const CursorReading& cursor : cursors) {
            values.push_back(curveValue(curve.all, cursor.time));
            row.values << (values.back() ? valueText(*values.back()) : kNoValue);
        }
        if (values.size() == 2) {
            row.values << (values[0] && values[1] ? tr("Δ %1").arg(differenceText(*values[0], *values[1]))
                                                  : kNoValue);
        }
        rows.push_back(row);
    }
    return rows;
}

void ChartStrip::paintCursors(QPainter& painter) const {
    const Colours& theme = coloursOf(*this);
    const TimeAxis& axis = time_->link().axis();
    paintTimeCursors(painter, theme, axis, plotArea());
    if (!xUnit_.isEmpty()) {
        paintCursorTimes(painter, theme, axis, plotArea(), width());
    }
    painter.setFont(scaledFont(font(), kReadingScale));
    paintReadings(painter, theme, axis, plotArea(), readings());
    painter.setFont(font());
}

QString ChartStrip::cursorText() const {
    const TimeAxis& axis = time_->link().axis();
    const std::vector<CursorReading> cursors = axis.readings();
    QStringList parts;
    for (const CurveReading& row : readings()) {
        const QString name = row.name.isEmpty() ? title() : row.name;
        parts << tr("%1: %2").arg(name, row.values.join(QStringLiteral(", ")));
    }
    QStringList times;
    for (const CursorReading& cursor : cursors) {
        times << axis.placeText(cursor.time);
    }
    if (cursors.size() == 2) {
        times << tr("Δ %1").arg(axis.differenceText(cursors[0].time, cursors[1].time));
    }
    return times.isEmpty()
               ? QString()
               : tr("At %1. %2.").arg(times.join(QStringLiteral(", ")), parts.join(QStringLiteral("; ")));
}

QString ChartStrip::summary() const {
    if (!message_.isEmpty()) {
        return message_.whole();
    }
    QStringList parts;
    for (std::size_t k = curves_.size(); k-- > 0;) {
        const Curve& curve = curves_[k];
        if (!curve.all.isEmpty() && (!curve.style.name.isEmpty() || curves_.size() == 1)) {
            const QString name = curve.style.name.isEmpty() ? title() : curve.style.name;
            parts << tr("%1: %2").arg(name, valueText(curve.all.last().y()));
        }
    }
    const QString now = parts.isEmpty() ? QString() : tr("Now %1.").arg(parts.join(QStringLiteral("; ")));
    return QStringList{now, cursorText()}.join(QLatin1Char(' ')).trimmed();
}

} // namespace mc::ui
