#include "chart/curve_table.h"

#include "chart/chart_content.h"
#include "style/text.h"

#include <limits>
#include <map>
#include <utility>

namespace mc::ui {

namespace {

DataColumn headOf(const ChartContent& chart, const CurveStyle& style) {
    const QString& name = style.dataName.isEmpty() ? style.name : style.dataName;
    QString whole = name.isEmpty() || chart.title().isEmpty() ? chart.title() + name
                                                              : tr("%1: %2").arg(chart.title(), name);
    if (!style.run.isEmpty()) {
        whole = whole.isEmpty() ? style.run : tr("%1, %2", "a curve and its run").arg(whole, style.run);
    }
    return {whole, chart.numbers == AxisNumbers::Percent ? QStringLiteral("%") : QString()};
}

} // namespace

DataTable chartTable(const QString& id, const QString& title, const std::vector<ChartContent>& charts) {
    DataTable table{id, title, {}};
    std::map<double, std::vector<std::pair<std::size_t, double>>> rows; // by time: curve and value
    bool presentation = false;
    for (const ChartContent& chart : charts) {
        const TimeSpan sight = chart.time.span();
        presentation = chart.time.kind == TimeKind::Presentation;
        for (const ChartContent::Curve& curve : chart.curves) {
            const std::size_t column = table.columns.size();
            table.columns.push_back(headOf(chart, curve.style));
            for (const QPointF& point : curve.points) {
                if (sight.contains(point.x())) {
                    rows[point.x()].emplace_back(column, point.y());
                }
            }
        }
    }
    // Courses of training stand in exports; what two of them are compared by is where they are now.
    DataColumn times{presentation ? tr("time") : tr("position"),
                     presentation ? tr("ms") : tr("epochs"),
                     {},
                     {},
                     presentation};
    for (DataColumn& column : table.columns) {
        column.numbers.assign(rows.size(), std::numeric_limits<double>::quiet_NaN());
    }
    for (const auto& [time, values] : rows) {
        for (const auto& [column, value] : values) {
            table.columns[column].numbers[times.numbers.size()] = value;
        }
        times.numbers.push_back(time);
    }
    table.columns.insert(table.columns.begin(), std::move(times));
    return table;
}

} // namespace mc::ui
