#include "style/marks.h"
#include "style/palette.h"
#include "style/units.h"
#include "time_control/past_bar.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

// How the course of a run is painted.

namespace mc::ui {

std::vector<EventFlag> PastBar::flags() const {
    const QRectF line = track();
    const auto batches = static_cast<double>(past_->batchesPerEpoch);
    return eventFlags(
        marks_, [&](const EventMark& mark) { return xAt(mark.x * batches); }, line.left(), line.right(),
        line.top() - 3 - eventFlagHeight(font()), font());
}

QList<TickLabel> PastBar::epochNumbers() const {
    if (!past_) {
        return {};
    }
    const QRectF line = track();
    const double epochs = static_cast<double>(std::max<std::int64_t>(past_->latest.updates, 1)) /
                          static_cast<double>(past_->batchesPerEpoch);
    return tickLabels({TimeKind::Training, {0, epochs}, line, line.left() - kMargin, line.right() + kMargin},
                      QFontMetricsF(font()));
}

void PastBar::paintEpochs(QPainter& painter, const QRectF& line, const std::vector<QRectF>& taken) const {
    const Colours& theme = coloursOf(*this);
    const double unit = unitOf(*this);
    painter.setPen(QPen(theme.quiet, lineOf(*this)));
    for (const TickLabel& tick : epochNumbers()) {
        painter.drawLine(QPointF(tick.x, line.bottom()), QPointF(tick.x, line.bottom() + 4 * unit));
        const QRectF room(tick.left, 0, tick.width, line.top() - 2);
        if (std::ranges::none_of(taken, [&](const QRectF& one) { return one.intersects(room); })) {
            painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter, tick.text);
        }
    }
}

std::vector<QRectF> PastBar::paintBookmarks(QPainter& painter, const QRectF& line,
                                            const std::vector<EventFlag>& flags) const {
    std::vector<QRectF> taken;
    const Colours& theme = coloursOf(*this);
    const QFontMetricsF metrics(font());
    const double unit = unitOf(*this);
    double free = line.left();
    for (const Bookmark& bookmark : past_->bookmarks) {
        const double x = xOf(bookmark.moment);
        painter.setPen(QPen(theme.text, 2 * lineOf(*this)));
        painter.drawLine(QPointF(x, line.top() - 4 * unit), QPointF(x, line.bottom() + 4 * unit));
        const QString text = tr("★ %1").arg(QString::fromStdString(bookmark.name));
        const double wide = metrics.horizontalAdvance(text);
        double left = std::clamp(x + 3, line.left(), std::max(line.left(), line.right() - wide));
        for (const EventFlag& flag : flags) { // a flag at the same place stands before the name
            if (flag.box.left() <= left && flag.box.right() > left) {
                left = flag.box.right() + 3;
            }
        }
        const bool covered = std::ranges::any_of(flags, [&](const EventFlag& flag) {
            return flag.box.right() > left && flag.box.left() < left + wide;
        });
        if (left >= free && !covered) { // names do not lie over one another
            const QRectF room(left, 0, wide + 1, line.top() - 2);
            painter.setPen(theme.text);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
            taken.push_back(room);
            free = left + wide + kMargin;
        }
    }
    return taken;
}

void PastBar::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = track();
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(kMargin, 0, line.left(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("course, epochs"));
    if (!brief_) {
        painter.drawText(QRectF(line.right(), 0, width() - kMargin - line.right(), height()),
                         Qt::AlignRight | Qt::AlignVCenter, memoryText());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(line, 2, 2);
    if (!past_) {
        return;
    }
    const double now = xOf(past_->now);
    painter.setBrush(theme.blue);
    painter.drawRoundedRect(QRectF(QPointF(xOf(past_->earliest), line.top()), QPointF(now, line.bottom())), 2,
                            2);
    const std::vector<EventFlag> events = flags();
    for (const EventMark& mark : marks_) {
        const double x = xAt(mark.x * static_cast<double>(past_->batchesPerEpoch));
        paintEventPole(painter, theme, x, line.top() - 4, line.bottom() + 4, mark.ahead, lineOf(*this));
    }
    paintEventFlags(painter, theme, events, font());
    std::vector<QRectF> taken = paintBookmarks(painter, line, events);
    for (const EventFlag& flag : events) {
        taken.push_back(flag.box);
    }
    paintEpochs(painter, line, taken);
    paintMark(painter, Mark::Disc, theme.blue, QPointF(now, line.center().y()), 12 * unitOf(*this));
    focusFrame_.paint(painter, theme, rect());
}

} // namespace mc::ui
