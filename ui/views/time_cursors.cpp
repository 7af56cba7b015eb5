#include "views/time_cursors.h"

#include "style/fonts.h"
#include "style/marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kFontScale = 0.85;
constexpr double kPadding = 4;  ///< pixels
constexpr double kBetween = 8;  ///< pixels between columns
constexpr double kSample = 16;  ///< length of the piece of curve, pixels
constexpr double kMarkSize = 7; ///< pixels
constexpr int kGroundAlpha = 230;

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::time_cursors", text);
}

double xOf(const TimeLink& link, const QRectF& plot, double time) {
    const TimeSpan span = link.span();
    return plot.left() + (time - span.from) / span.length() * plot.width();
}

QString headOf(const TimeLink& link, const CursorReading& cursor) {
    const QString place = link.placeText(cursor.time);
    return cursor.letter.isEmpty() ? place : tr("%1 %2").arg(cursor.letter, place);
}

QColor coverOf(const QColor& ground) {
    QColor cover = ground;
    cover.setAlpha(kGroundAlpha);
    return cover;
}

/// Columns of the table of readings, with their widths.
struct Table {
    QStringList heads;
    std::vector<double> widths;
    double names = 0; ///< width of the names; 0: without
    [[nodiscard]] double width() const {
        double all = 2 * kPadding + kSample + (names > 0 ? 4 + names : 0);
        for (const double one : widths) {
            all += kBetween + one;
        }
        return all;
    }
};

QStringList headsOf(const TimeLink& link) {
    QStringList heads;
    const std::vector<CursorReading> cursors = link.readings();
    for (const CursorReading& cursor : cursors) {
        heads << headOf(link, cursor);
    }
    if (cursors.size() == 2) {
        heads << tr("Δ %1").arg(link.differenceText(cursors[0].time, cursors[1].time));
    }
    return heads;
}

Table tableOf(const QStringList& heads, const std::vector<CurveReading>& rows, const QFontMetricsF& metrics) {
    Table table{heads, std::vector<double>(static_cast<std::size_t>(heads.size()), 0.0), 0};
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

void paintRow(QPainter& painter, const Colours& theme, const Table& table, const CurveReading& row, QPointF at, double line) {
    const double middle = at.y() + line / 2;
    double x = at.x();
    painter.setPen(row.pen);
    painter.drawLine(QPointF(x, middle), QPointF(x + kSample, middle));
    paintMark(painter, row.mark, row.pen.color(), QPointF(x + kSample / 2, middle), kMarkSize);
    x += kSample;
    painter.setPen(theme.text);
    if (table.names > 0) {
        painter.drawText(QRectF(x + 4, at.y(), table.names + 1, line), Qt::AlignLeft | Qt::AlignVCenter,
                         row.name);
        x += 4 + table.names;
    }
    const qsizetype first = row.values.size() - table.heads.size();
    for (qsizetype k = 0; k < table.heads.size(); ++k) {
        const double width = table.widths[static_cast<std::size_t>(k)];
        painter.drawText(QRectF(x + kBetween, at.y(), width, line), Qt::AlignRight | Qt::AlignVCenter,
                         row.values.value(first + k));
        x += kBetween + width;
    }
}

} // namespace

void paintTimeCursors(QPainter& painter, const Colours& theme, const TimeLink& link, const QRectF& plot) {
    const TimeCursors& cursors = link.cursors();
    const auto line = [&](double time, const QPen& pen) {
        const double x = std::round(xOf(link, plot, time)) + 0.5;
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        return x;
    };
    if (cursors.hover && link.span().contains(*cursors.hover)) {
        line(*cursors.hover, QPen(theme.quiet, 1));
    }
    painter.save();
    painter.setFont(scaledFont(painter.font(), kFontScale, true));
    const QFontMetricsF metrics(painter.font());
    for (const CursorReading& cursor : link.readings()) {
        if (cursor.letter.isEmpty() || !link.span().contains(cursor.time)) {
            continue;
        }
        const double x = line(cursor.time, QPen(theme.text, 1.4));
        const double width = metrics.horizontalAdvance(cursor.letter) + 2 * kPadding;
        const double left = std::clamp(x - width / 2, plot.left(), plot.right() - width);
        const QRectF box(left, plot.bottom() - metrics.height(), width, metrics.height());
        painter.fillRect(box, theme.text);
        painter.setPen(theme.card);
        painter.drawText(box, Qt::AlignCenter, cursor.letter);
    }
    painter.restore();
}

void paintCursorTimes(QPainter& painter, const Colours& theme, const TimeLink& link, const QRectF& plot, double right) {
    std::vector<CursorReading> cursors = link.readings();
    const TimeCursors& all = link.cursors();
    if (all.hover && all.second) {
        cursors.push_back({QString(), *all.hover}); // not read off, but pointed at
    }
    const QFontMetricsF metrics(painter.font());
    double free = 0; // from here on nothing is written yet
    std::sort(cursors.begin(), cursors.end(),
              [](const CursorReading& a, const CursorReading& b) { return a.time < b.time; });
    for (const CursorReading& cursor : cursors) {
        if (!link.span().contains(cursor.time)) {
            continue;
        }
        const QString text = headOf(link, cursor);
        const double width = metrics.horizontalAdvance(text) + 2 * kPadding;
        const double left = std::min(xOf(link, plot, cursor.time) - width / 2, right - width);
        if (left < free) {
            continue;
        }
        free = left + width;
        const QRectF box(left, plot.bottom() + 3, width, metrics.height());
        painter.fillRect(box, theme.text);
        painter.setPen(theme.card);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void paintReadings(QPainter& painter, const Colours& theme, const TimeLink& link, const QRectF& plot,
                   const std::vector<CurveReading>& rows) {
    const QStringList heads = headsOf(link);
    if (heads.isEmpty() || rows.empty()) {
        return;
    }
    painter.save();
    painter.setFont(scaledFont(painter.font(), kFontScale));
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const Table table = fitting(tableOf(heads, rows, metrics), plot.width() - 2 * kPadding);
    const auto lines = static_cast<int>((plot.height() - 2 * kPadding) / line);
    const auto wanted = static_cast<int>(rows.size());
    // One cursor needs no head: its time stands at the axis.
    const bool headed = heads.size() > 1 ? lines >= 2 : lines > wanted;
    const int count = std::min(wanted, lines - (headed ? 1 : 0));
    if (table.width() > plot.width() - 2 * kPadding || count < 1) {
        painter.restore();
        return;
    }
    const double latest = xOf(link, plot, link.readings().back().time);
    const double height = (count + (headed ? 1 : 0)) * line + kPadding;
    const double left = latest > plot.center().x() ? plot.left() + kPadding
                                                   : plot.right() - kPadding - table.width();
    const QRectF box(left, plot.top() + kPadding / 2, table.width(), height);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(coverOf(theme.card));
    painter.drawRoundedRect(box, 3, 3);
    QPointF at(left + kPadding, box.top() + kPadding / 2);
    if (headed) {
        const CurveReading head{{}, QPen(Qt::NoPen), Mark::None, table.heads};
        paintRow(painter, theme, table, head, at, line);
        at.ry() += line;
    }
    for (int k = 0; k < count; ++k) {
        paintRow(painter, theme, table, rows[static_cast<std::size_t>(k)], at, line);
        at.ry() += line;
    }
    painter.restore();
}

} // namespace mc::ui
