#include "chart/chart_content.h"

#include "chart/chart_key.h"
#include "chart/curve_window.h"
#include "style/lists.h"
#include "style/text.h"

#include <QHash>
#include <algorithm>
#include <iterator>

namespace mc::ui {

namespace {

QString noValue() {
    return QStringLiteral("–");
}

/// Without what follows a comma, which tells how it was measured.
QString briefName(const CurveStyle& style) {
    return style.name.section(QLatin1Char(','), 0, 0);
}

/// "test, Run 1"
QString nameWithRun(const CurveStyle& style) {
    const QString name = briefName(style);
    const QString run = briefRun(style);
    return name.isEmpty() ? run : run.isEmpty() ? name : tr("%1, %2", "a curve and its run").arg(name, run);
}

/// Whether a run has no other curve than this.
bool isAlone(const ChartContent& chart, const CurveStyle& style) {
    return std::ranges::count_if(chart.curves, [&style](const ChartContent::Curve& curve) {
               return curve.style.run == style.run && curve.hasLine();
           }) == 1;
}

} // namespace

bool ChartContent::isBlank() const {
    return !message.isEmpty() && std::ranges::none_of(curves, [](const Curve& curve) {
        return !curve.style.run.isEmpty() && !curve.points.isEmpty();
    });
}

std::vector<CurveStyle> ChartContent::styles() const {
    std::vector<CurveStyle> all;
    for (const Curve& curve : curves) {
        all.push_back(curve.style);
    }
    return all;
}

std::vector<EventMark> ChartContent::marksInSight() const {
    std::vector<EventMark> inSight;
    std::ranges::copy_if(marks, std::back_inserter(inSight),
                         [span = time.span()](const EventMark& mark) { return span.contains(mark.x); });
    return inSight;
}

QString ChartContent::valueText(double value) const {
    if (numbers == AxisNumbers::Percent) {
        return percentText(value / 100);
    }
    const QString text = signedText(value);
    return text.startsWith(QLatin1Char('+')) ? text.mid(1) : text;
}

QString ChartContent::differenceText(double from, double to) const {
    if (numbers == AxisNumbers::Percent) {
        const QString text = decimalText(to - from, 1);
        return tr("%1 points").arg(to > from ? QLatin1Char('+') + text : text); // percentage points
    }
    return signedText(to - from);
}

std::vector<ChartContent::Reading> ChartContent::readings() const {
    const std::vector<CursorReading> cursors = time.readings();
    std::vector<Reading> rows;
    for (std::size_t k = cursors.empty() ? 0 : curves.size(); k-- > 0;) { // as in the key
        const Curve& curve = curves[k];
        const bool told =
            !curve.style.name.isEmpty() || curve.style.mark != Mark::None || isAlone(*this, curve.style);
        if (!told || curve.points.isEmpty() || !curve.hasLine()) {
            continue;
        }
        Reading row{k, nameWithRun(curve.style), {}};
        std::vector<std::optional<double>> values;
        for (const CursorReading& cursor : cursors) {
            values.push_back(curveValue(curve.points, cursor.time));
            row.values << (values.back() ? valueText(*values.back()) : noValue());
        }
        if (values.size() == 2) {
            row.values << (values[0] && values[1] ? tr("Δ %1").arg(differenceText(*values[0], *values[1]))
                                                  : noValue());
        }
        rows.push_back(row);
    }
    return rows;
}

QString ChartContent::cursorText() const {
    const std::vector<CursorReading> cursors = time.readings();
    QStringList parts;
    for (const Reading& row : readings()) {
        const QString name = row.name.isEmpty() ? title() : row.name;
        parts << tr("%1: %2").arg(name, commaList(row.values));
    }
    QStringList times;
    for (const CursorReading& cursor : cursors) {
        times << time.placeText(cursor.time);
    }
    if (cursors.size() == 2) {
        times << tr("Δ %1").arg(time.differenceText(cursors[0].time, cursors[1].time));
    }
    return times.isEmpty() ? QString() : tr("At %1. %2.").arg(commaList(times), semicolonList(parts));
}

QString ChartContent::otherRunsText() const {
    QStringList runs;
    QHash<QString, QStringList> ends;
    bool namesTitle = false;
    for (auto curve = curves.rbegin(); curve != curves.rend(); ++curve) {
        const CurveStyle& style = curve->style;
        if (style.run.isEmpty() || curve->points.isEmpty()) {
            continue;
        }
        if (!ends.contains(style.run)) {
            runs << style.run;
        }
        const bool isNameless = style.name.isEmpty() && style.dataName.isEmpty();
        namesTitle = namesTitle || isNameless;
        const QString name = isNameless ? title() : style.name.isEmpty() ? style.dataName : briefName(style);
        ends[style.run] << tr("%1 %2").arg(name, valueText(curve->points.last().y())).trimmed();
    }
    QStringList sentences;
    for (const QString& run : runs) {
        sentences << tr("%1 ends with %2.").arg(run, commaList(ends[run]));
    }
    const QString all = joinedSentences(sentences);
    return all.isEmpty() || title().isEmpty() || namesTitle ? all
                                                            : tr("%1: %2").arg(capitalised(title()), all);
}

QString ChartContent::summary() const {
    QStringList parts;
    for (std::size_t k = curves.size(); k-- > 0;) {
        const Curve& curve = curves[k];
        const bool told = !curve.style.name.isEmpty() || isAlone(*this, curve.style);
        if (curve.style.run.isEmpty() && curve.hasLine() && !curve.points.isEmpty() && told) {
            const QString name = curve.style.name.isEmpty() ? title() : curve.style.name;
            parts << tr("%1: %2").arg(name, valueText(curve.points.last().y()));
        }
    }
    const QString now = parts.isEmpty() ? message.whole() : tr("Now %1.").arg(semicolonList(parts));
    return joinedSentences({now, otherRunsText(), isBlank() ? QString() : cursorText()});
}

} // namespace mc::ui
