#include "style/event_marks.h"

#include "style/palette.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kPadding = 3; ///< pixels beside the number
constexpr double kBetween = 1; ///< least distance of two flags, pixels

QFont flagFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.8);
    font.setBold(true);
    return font;
}

QColor inkOf(bool ahead) {
    return ahead ? ink::kGrey : ground::kQuiet;
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
    std::vector<EventFlag> flags;
    QString first; // number of the first mark of the last flag
    for (const EventMark& mark : marks) {
        const double x = std::round(xOf(mark));
        const bool joins =
            !flags.empty() && flags.back().ahead == mark.ahead && x < flags.back().box.right() + kBetween;
        if (!joins) {
            first = mark.flag;
            flags.push_back({QRectF(x, top, 0, height), mark.flag, mark.words, mark.ahead});
        } else {
            flags.back().text = first + QStringLiteral("–") + mark.flag;
            flags.back().words += QLatin1Char('\n') + mark.words;
        }
        QRectF& box = flags.back().box;
        box.setWidth(std::ceil(metrics.horizontalAdvance(flags.back().text)) + 2 * kPadding);
        box.moveLeft(std::max(left, std::min(box.left(), right - box.width())));
    }
    return flags;
}

void paintEventPole(QPainter& painter, double x, double top, double bottom, bool ahead) {
    QPen pen(inkOf(ahead), 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const double middle = std::round(x) + 0.5;
    painter.drawLine(QPointF(middle, top), QPointF(middle, bottom));
}

void paintEventFlags(QPainter& painter, const std::vector<EventFlag>& flags, const QFont& font) {
    painter.save();
    painter.setFont(flagFont(font));
    for (const EventFlag& flag : flags) {
        painter.setPen(QPen(inkOf(flag.ahead), 1));
        painter.setBrush(ground::kCard);
        painter.drawRoundedRect(flag.box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.drawText(flag.box, Qt::AlignCenter, flag.text);
    }
    painter.restore();
}

} // namespace mc::ui
