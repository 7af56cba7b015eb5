#include "style/event_marks.h"
#include "style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kPadding = 3; ///< pixels beside the number
constexpr double kBetween = 1; ///< least distance of two flags, pixels

QFont flagFont(const QFont& font) {
    return scaledFont(font, 0.8, true);
}

/// Marks that share a flag.
struct Neighbours {
    std::size_t first;
    std::size_t last;
};

QString textOf(const std::vector<EventMark>& marks, const Neighbours& group) {
    const QString& first = marks[group.first].flag;
    return group.first == group.last ? first : first + QStringLiteral("–") + marks[group.last].flag;
}

QColor inkOf(const Colours& theme, bool ahead) {
    return ahead ? theme.greyWords : theme.quiet;
}

} // namespace

double eventFlagHeight(const QFont& font) {
    return std::ceil(QFontMetricsF(flagFont(font)).height());
}

std::vector<EventFlag> eventFlags(const std::vector<EventMark>& marks,
                                  const std::function<double(const EventMark&)>& xOf, double left,
                                  double right, double top, const QFont& font) {
    const QFontMetricsF metrics(flagFont(font));
    const double height = eventFlagHeight(font);
    std::vector<Neighbours> groups;
    const auto box = [&](const Neighbours& group) {
        const double width = std::ceil(metrics.horizontalAdvance(textOf(marks, group))) + 2 * kPadding;
        const double x = std::round(xOf(marks[group.first]));
        return QRectF(std::max(left, std::min(x, right - width)), top, width, height);
    };
    for (std::size_t i = 0; i < marks.size(); ++i) {
        groups.push_back({i, i});
        // At the right end a flag that grows may come to lie on the one before.
        while (groups.size() > 1 && box(groups.back()).left() < box(groups.end()[-2]).right() + kBetween) {
            groups.end()[-2].last = groups.back().last;
            groups.pop_back();
        }
    }
    std::vector<EventFlag> flags;
    for (const Neighbours& group : groups) {
        flags.push_back(
            {box(group), textOf(marks, group), marks[group.first].words, marks[group.first].ahead});
        for (std::size_t i = group.first + 1; i <= group.last; ++i) {
            flags.back().words += QLatin1Char('\n') + marks[i].words;
            flags.back().ahead = flags.back().ahead && marks[i].ahead;
        }
    }
    return flags;
}

void paintEventPole(QPainter& painter, const Colours& theme, double x, double top, double bottom, bool ahead,
                    double width) {
    QPen pen(inkOf(theme, ahead), width);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const double middle = std::round(x) + 0.5;
    painter.drawLine(QPointF(middle, top), QPointF(middle, bottom));
}

void paintEventFlags(QPainter& painter, const Colours& theme, const std::vector<EventFlag>& flags,
                     const QFont& font) {
    painter.save();
    painter.setFont(flagFont(font));
    for (const EventFlag& flag : flags) {
        painter.setPen(QPen(inkOf(theme, flag.ahead), 1));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(flag.box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.drawText(flag.box, Qt::AlignCenter, flag.text);
    }
    painter.restore();
}

} // namespace mc::ui
