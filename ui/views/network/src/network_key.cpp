#include "network/network_key.h"

#include "network/network_cells.h"
#include "network/network_wire_painter.h"
#include "style/marks.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kBetween = 14;   ///< entries, pixels
constexpr int kToWords = 5;    ///< pixels
constexpr int kRamp = 56;      ///< length of the scale of x, pixels
constexpr int kLine = 34;      ///< length of a line, pixels
constexpr int kMark = 11;      ///< pixels
constexpr int kLongLine = 56;  ///< of a line with errors on it, pixels
constexpr double kUsual = 0.3; ///< strength of the lines drawn here

/// A line across `place`, on the way down from right to left.
NetworkWire straight(QRectF place, bool down, const Link& link) {
    const QPointF left(place.left(), place.center().y());
    const QPointF right(place.right(), place.center().y());
    const QPointF from = down ? right : left;
    const QPointF to = down ? left : right;
    return {false, down, link, {from, from + (to - from) / 3, to - (to - from) / 3, to}};
}

void paintStraight(QPainter& painter, const Colours& theme, QRectF place, float weight, float partner) {
    paintWire(painter, theme, straight(place, false, {0, weight, 1, partner, 0, 0, 0}), kUsual,
              kLargestSynapse);
}

void paintDown(QPainter& painter, const Colours& theme, QRectF place, float weight, float error) {
    const NetworkWire wire = straight(place, true, {0, weight, 1, 0, 0, 0, error});
    paintWire(painter, theme, wire, kUsual, kLargestSynapse);
    paintErrorsOn(painter, theme, wire, false);
}

/// A line that grows from the least to the largest width.
void paintWidths(QPainter& painter, const Colours& theme, QRectF place) {
    const double middle = place.center().y();
    const double least = wireWidth(0) / 2 * strokeScale(painter.font());
    const double most = wireWidth(1) / 2 * strokeScale(painter.font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.quiet);
    painter.drawPolygon(QPolygonF{{place.left(), middle - least},
                                  {place.right(), middle - most},
                                  {place.right(), middle + most},
                                  {place.left(), middle + least}});
}

void paintRamp(QPainter& painter, const Colours& theme, QRectF place) {
    constexpr int kStops = 20;
    QLinearGradient ramp(place.topLeft(), place.topRight());
    for (int k = 0; k <= kStops; ++k) {
        ramp.setColorAt(static_cast<double>(k) / kStops, traceColour(theme, static_cast<double>(k) / kStops));
    }
    painter.setPen(QPen(theme.grey, 1));
    painter.setBrush(ramp);
    painter.drawRect(QRectF(place.left() + 0.5, std::round(place.center().y()) - 4.5, place.width() - 1, 9));
}

QString spikeText(ShownSteps shown) {
    return shown.reason == ShownSteps::Reason::Cursor
               ? QCoreApplication::translate("mc::ui::NetworkKey", "spikes at A")
               : QCoreApplication::translate("mc::ui::NetworkKey", "spikes now");
}

} // namespace

NetworkKey::NetworkKey(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NetworkKey::addLines(const NetworkState& state, double strengthRange, double errorRange,
                          QList<Entry>& entries) {
    const bool weight = state.strength == LinkStrength::Weight;
    if (pointsUp(state.arrows)) {
        const QString size = weight ? tr("|W|") : tr("|W x|");
        entries << Entry{Sign::Positive, tr("W > 0")} << Entry{Sign::Negative, tr("W < 0")}
                << Entry{Sign::Width, tr("%1, 0 to %2").arg(size, tickText(strengthRange))};
    }
    if (pointsDown(state.arrows)) {
        const QString size = weight ? tr("|E|") : tr("|E e|");
        entries << Entry{Sign::DownPositive, tr("E > 0, down")}
                << Entry{Sign::DownNegative, tr("E < 0, down")}
                << Entry{Sign::Sent, tr("error: E < 0 swaps VIP and SST")}
                << Entry{Sign::Width, tr("%1, 0 to %2").arg(size, tickText(errorRange))};
    }
    const CellLinks& links = state.links;
    if (links.below.paired || links.above.paired || links.arriving.paired || links.sent.paired) {
        entries << Entry{Sign::Dashes, tr("signs of W and E disagree")};
    }
    if (links.direct) {
        entries << Entry{Sign::Note, tr("feedback E comes straight from the output")};
    }
}

void NetworkKey::showState(const NetworkState& state, double strengthRange, double errorRange) {
    QList<Entry> entries;
    const bool whole = state.shown.isWhole();
    if (whole) {
        entries << Entry{Sign::Trace, tr("spikes per presentation, 0 to %1").arg(tickText(state.shown.step))};
    } else {
        entries << Entry{Sign::Trace, tr("trace x, 0 to 1")} << Entry{Sign::Spike, spikeText(state.shown)};
    }
    if (!state.activity.empty() && state.activity.back().spikingErrors()) {
        entries << Entry{Sign::Vip, whole ? tr("VIP bursts") : tr("VIP burst")}
                << Entry{Sign::Sst, whole ? tr("SST bursts, larger: more") : tr("SST burst")};
    }
    if (state.links.known) {
        addLines(state, strengthRange, errorRange, entries);
    }
    if (entries != entries_) {
        entries_ = entries;
        setAccessibleName(text());
        updateGeometry();
        update();
    }
}

QString NetworkKey::text() const {
    QStringList words;
    for (const Entry& entry : entries_) {
        words << entry.words;
    }
    return words.join(QStringLiteral(" · "));
}

int NetworkKey::signWidth(Sign sign) {
    switch (sign) {
    case Sign::Trace:
        return kRamp;
    case Sign::Spike:
    case Sign::Vip:
    case Sign::Sst:
        return kMark;
    case Sign::Note:
        return 0;
    case Sign::Sent:
        return kLongLine;
    case Sign::Positive:
    case Sign::Negative:
    case Sign::DownPositive:
    case Sign::DownNegative:
    case Sign::Width:
    case Sign::Dashes:
        break;
    }
    return kLine;
}

QList<NetworkKey::Placed> NetworkKey::arranged(double width) const {
    const QFontMetrics metrics(typeOf(*this));
    QList<Placed> placed;
    int x = 0;
    int y = 0;
    for (const Entry& entry : entries_) {
        const int sign = signWidth(entry.sign);
        const int room = sign + (sign > 0 ? kToWords : 0) + metrics.horizontalAdvance(entry.words) + 2;
        if (x > 0 && x + room > width) {
            x = 0;
            y += metrics.height() + 2;
        }
        placed << Placed{entry, QRect(x, y, room, metrics.height())};
        x += room + kBetween;
    }
    return placed;
}

int NetworkKey::heightForWidth(int width) const {
    const QList<Placed> placed = arranged(width / unitOf(*this));
    return pixelsOf(*this, placed.isEmpty() ? QFontMetrics(typeOf(*this)).height()
                                            : placed.last().place.bottom() + 1.0);
}

QSize NetworkKey::sizeHint() const {
    return {600, heightForWidth(std::max(width(), minimumSizeHint().width()))};
}

QSize NetworkKey::minimumSizeHint() const {
    return pixelsOf(*this, QSizeF(180, QFontMetrics(typeOf(*this)).height()));
}

void NetworkKey::paintSign(QPainter& painter, const Colours& theme, Sign sign, QRectF place) {
    const QPointF middle = place.center();
    switch (sign) {
    case Sign::Trace:
        paintRamp(painter, theme, place);
        break;
    case Sign::Spike:
        painter.setPen(QPen(theme.of(kSpikeInk), 2));
        painter.setBrush(traceColour(theme, kUsual));
        painter.drawEllipse(middle, 4.3, 4.3);
        break;
    case Sign::Vip:
        paintCellMark(painter, theme, CellType::Vip, middle, kLargestSynapse);
        break;
    case Sign::Sst:
        paintCellMark(painter, theme, CellType::Sst, middle, kLargestSynapse);
        break;
    case Sign::Positive:
        paintStraight(painter, theme, place, 1, 1);
        break;
    case Sign::Negative:
        paintStraight(painter, theme, place, -1, -1);
        break;
    case Sign::DownPositive:
        paintDown(painter, theme, place, 1, 0);
        break;
    case Sign::DownNegative:
        paintDown(painter, theme, place, -1, 0);
        break;
    case Sign::Sent:
        paintDown(painter, theme, place, -1, 1);
        break;
    case Sign::Dashes:
        paintStraight(painter, theme, place, 1, -1);
        break;
    case Sign::Width:
        paintWidths(painter, theme, place);
        break;
    case Sign::Note:
        break;
    }
}

void NetworkKey::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [entry, place] : arranged(roomOf(*this).width())) {
        const int sign = signWidth(entry.sign);
        if (sign > 0) {
            paintSign(painter, theme, entry.sign, QRectF(place.left(), place.top(), sign, place.height()));
        }
        painter.setPen(theme.quiet);
        painter.drawText(place.adjusted(sign > 0 ? sign + kToWords : 0, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.words);
    }
}

} // namespace mc::ui
