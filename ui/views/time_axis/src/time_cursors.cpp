#include "time_axis/time_cursors.h"

#include "style/marks.h"
#include "style/text.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

// Shares of the height of a line of words.
constexpr double kPadding = 0.28;
constexpr double kBetween = 0.55; ///< between columns
constexpr double kSample = 1.1;   ///< length of the piece of curve
constexpr double kMarkSize = 0.5;
constexpr double kThin = 0.07; ///< width of the pointer's line
constexpr double kThick = 0.1; ///< width of a cursor's line

constexpr int kGroundAlpha = 230;

double xOf(const TimeAxis& axis, const QRectF& plot, double time) {
    return plot.left() + axis.span().share(time) * plot.width();
}

/// The number alone: the unit stands at the axis.
QString numberOf(const QString& withUnit) {
    return withUnit.section(QChar(0x00A0), 0, 0);
}

QString headOf(const TimeAxis& axis, const CursorReading& cursor) {
    const QString place = numberOf(axis.placeText(cursor.time));
    return cursor.letter.isEmpty() ? place : tr("%1 %2").arg(cursor.letter, place);
}

QColor coverOf(const QColor& ground) {
    QColor cover = ground;
    cover.setAlpha(kGroundAlpha);
    return cover;
}

/// Columns of the table of readings, with their widths.
struct Table {
    double line = 0; ///< height of a line
    QStringList heads;
    std::vector<double> widths;
    double names = 0; ///< width of the names; 0: without
    [[nodiscard]] double width() const {
        double all = (2 * kPadding + kSample) * line + (names > 0 ? kPadding * line + names : 0);
        for (const double one : widths) {
            all += kBetween * line + one;
        }
        return all;
    }
};

QStringList headsOf(const TimeAxis& axis) {
    QStringList heads;
    const std::vector<CursorReading> cursors = axis.readings();
    for (const CursorReading& cursor : cursors) {
        heads << headOf(axis, cursor);
    }
    if (cursors.size() == 2) {
        heads << tr("Δ %1").arg(numberOf(axis.differenceText(cursors[0].time, cursors[1].time)));
    }
    return heads;
}

Table tableOf(const QStringList& heads, const std::vector<CurveReading>& rows, const QFontMetricsF& metrics) {
    Table table{metrics.height(), heads, std::vector<double>(static_cast<std::size_t>(heads.size()), 0.0), 0};
    for (qsizetype k = 0; k < heads.size(); ++k) {
        double& width = table.widths[static_cast<std::size_t>(k)];
        width = metrics.horizontalAdvance(heads[k]);
        for (const CurveReading& row : rows) {
            width = std::max(width, metrics.horizontalAdvance(row.values.value(k)));
        }
    }
    for (const CurveReading& row : rows) {
        table.names = std::max(table.names, metrics.horizontalAdvance(row.name));
    }
    return table;
}

/// The fullest table that fits; its width is larger than `room` if none does.
Table fitting(Table table, double room) {
    if (table.width() > room) {
        table.names = 0;
    }
    if (table.width() > room && table.heads.size() > 1) {
        table.heads = {table.heads.last()};
        table.widths = {table.widths.back()};
    }
    return table;
}

void paintRow(QPainter& painter, const Colours& theme, const Table& table, const CurveReading& row,
              QPointF at) {
    const double line = table.line;
    const double middle = at.y() + line / 2;
    const double sample = kSample * line;
    double x = at.x();
    painter.setPen(row.pen);
    painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle));
    paintMark(painter, row.mark, row.pen.color(), QPointF(x + sample / 2, middle), kMarkSize * line);
    x += sample;
    painter.setPen(theme.text);
    if (table.names > 0) {
        x += kPadding * line;
        painter.drawText(QRectF(x, at.y(), table.names + 1, line), Qt::AlignLeft | Qt::AlignVCenter,
                         row.name);
        x += table.names;
    }
    const qsizetype first = row.values.size() - table.heads.size();
    for (qsizetype k = 0; k < table.heads.size(); ++k) {
        const double width = table.widths[static_cast<std::size_t>(k)];
        x += kBetween * line;
        painter.drawText(QRectF(x, at.y(), width, line), Qt::AlignRight | Qt::AlignVCenter,
                         row.values.value(first + k));
        x += width;
    }
}

/// Words in light letters on a dark ground.
void paintFlag(QPainter& painter, const Colours& theme, const QRectF& box, const QString& words) {
    painter.fillRect(box, theme.text);
    painter.setPen(theme.card);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace

void paintTimeCursors(QPainter& painter, const Colours& theme, const TimeAxis& axis, const QRectF& plot) {
    const double thickness = QFontMetricsF(painter.font()).height() * strokeScale(painter.font());
    const auto line = [&](std::optional<double> time, const QColor& colour, double width) {
        if (time && axis.span().contains(*time)) {
            const double x = std::round(xOf(axis, plot, *time)) + 0.5;
            painter.setPen(QPen(colour, std::max(1.0, width * thickness)));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    };
    line(axis.cursors.hover, theme.quiet, kThin);
    line(axis.cursors.first, theme.text, kThick);
    line(axis.cursors.second, theme.text, kThick);
}

void paintCursorTimes(QPainter& painter, const Colours& theme, const TimeAxis& axis, const QRectF& plot,
                      double right) {
    std::vector<CursorReading> cursors = axis.readings();
    const TimeCursors& all = axis.cursors;
    if (all.hover && all.second) {
        cursors.push_back({QString(), *all.hover}); // not read off, but pointed at
    }
    const QFontMetricsF metrics(painter.font());
    double free = 0; // from here on nothing is written yet
    std::sort(cursors.begin(), cursors.end(),
              [](const CursorReading& a, const CursorReading& b) { return a.time < b.time; });
    for (const CursorReading& cursor : cursors) {
        if (!axis.span().contains(cursor.time)) {
            continue;
        }
        const QString text = headOf(axis, cursor);
        const double width = metrics.horizontalAdvance(text) + 2 * kPadding * metrics.height();
        const double left = std::max(std::min(xOf(axis, plot, cursor.time) - width / 2, right - width), free);
        if (left + width <= right + 1) {
            free = left + width + 2;
            paintFlag(painter, theme, QRectF(left, plot.bottom() + 3, width, metrics.height()), text);
        }
    }
}

void paintReadings(QPainter& painter, const Colours& theme, const TimeAxis& axis, const QRectF& plot,
                   const std::vector<CurveReading>& rows) {
    const QStringList heads = headsOf(axis);
    if (heads.isEmpty() || rows.empty()) {
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const double padding = kPadding * line;
    const double room = plot.width() - 2 * padding;
    const Table table = fitting(tableOf(heads, rows, metrics), room);
    const auto lines = static_cast<int>((plot.height() - 2 * padding) / line);
    const auto wanted = static_cast<int>(rows.size());
    // One cursor needs no head: its time stands at the axis.
    const bool headed = heads.size() > 1 ? lines >= 2 : lines > wanted;
    const int count = std::min(wanted, lines - (headed ? 1 : 0));
    if (table.width() > room || count < 1) {
        return;
    }
    const double latest = xOf(axis, plot, axis.readings().back().time);
    const double left =
        latest > plot.center().x() ? plot.left() + padding : plot.right() - padding - table.width();
    const QRectF box(left, plot.top() + padding / 2, table.width(),
                     (count + (headed ? 1 : 0)) * line + padding);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(coverOf(theme.card));
    painter.drawRoundedRect(box, 3, 3);
    QPointF at(left + padding, box.top() + padding / 2);
    if (headed) {
        paintRow(painter, theme, table, {{}, QPen(Qt::NoPen), Mark::None, table.heads}, at);
        at.ry() += line;
    }
    for (int k = 0; k < count; ++k) {
        paintRow(painter, theme, table, rows[static_cast<std::size_t>(k)], at);
        at.ry() += line;
    }
}

} // namespace mc::ui
