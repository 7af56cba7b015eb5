#include "panels/past_bar.h"
#include "style/marks.h"
#include "style/palette.h"
#include "style/units.h"

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

void PastBar::paintBookmarks(QPainter& painter, const QRectF& line,
                             const std::vector<EventFlag>& flags) const {
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
            painter.setPen(theme.text);
            painter.drawText(QRectF(left, 0, wide + 1, line.top() - 2), Qt::AlignLeft | Qt::AlignVCenter,
                             text);
            free = left + wide + kMargin;
        }
    }
}

void PastBar::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = track();
    painter.setPen(theme.quiet);
    painter.drawText(QRectF(kMargin, 0, line.left(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("course"));
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
    paintBookmarks(painter, line, events);
    paintMark(painter, Mark::Disc, theme.blue, QPointF(now, line.center().y()), 12 * unitOf(*this));
    focusFrame_.paint(painter, theme, rect());
}

} // namespace mc::ui
