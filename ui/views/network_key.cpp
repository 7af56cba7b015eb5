#include "views/network_key.h"

#include "style/marks.h"
#include "style/palette.h"
#include "style/text.h"
#include "views/network_painter.h"

#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kBetween = 14; ///< entries, pixels
constexpr int kToWords = 5;  ///< pixels
constexpr int kRamp = 56;    ///< length of the scale of x, pixels
constexpr int kLine = 34;    ///< length of a line, pixels
constexpr int kMark = 11;    ///< pixels
constexpr Link kPositive{0, 1, 1, 1};
constexpr Link kNegative{0, -1, 1, -1};
constexpr Link kDisagreeing{0, 1, 1, -1};

} // namespace

NetworkKey::NetworkKey(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NetworkKey::showState(const NetworkState& state, double strengthRange) {
    QList<Entry> entries{{Sign::Trace, tr("trace x, 0 to 1")}, {Sign::Spike, tr("spikes now")}};
    if (!state.activity.empty() && state.activity.back().bursts.size() > 0) {
        entries << Entry{Sign::Vip, tr("VIP burst")} << Entry{Sign::Sst, tr("SST burst")};
    }
    if (state.links.known) {
        const QString size = state.strength == LinkStrength::Weight ? tr("|W|") : tr("|W x|");
        entries << Entry{Sign::Positive, tr("W > 0")} << Entry{Sign::Negative, tr("W < 0")}
                << Entry{Sign::Width, tr("%1, 0 to %2").arg(size, tickText(strengthRange))};
        if (state.links.below.paired || state.links.above.paired) {
            entries << Entry{Sign::Dashes, tr("signs of W and E disagree")};
        }
        if (state.links.direct) {
            entries << Entry{Sign::Note, tr("feedback E comes straight from the output")};
        }
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
    case Sign::Positive:
    case Sign::Negative:
    case Sign::Width:
    case Sign::Dashes:
        break;
    }
    return kLine;
}

QList<NetworkKey::Placed> NetworkKey::arranged(int width) const {
    const QFontMetrics metrics(font());
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
    const QList<Placed> placed = arranged(width);
    return placed.isEmpty() ? QFontMetrics(font()).height() : placed.last().place.bottom() + 1;
}

QSize NetworkKey::sizeHint() const {
    return {600, heightForWidth(std::max(width(), minimumSizeHint().width()))};
}

QSize NetworkKey::minimumSizeHint() const {
    return {180, QFontMetrics(font()).height()};
}

void NetworkKey::paintSign(QPainter& painter, Sign sign, QRectF place) {
    const QPointF middle = place.center();
    const auto line = [&](const QPen& pen, double shorter) {
        painter.setPen(pen);
        painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.right() - shorter, middle.y()));
    };
    switch (sign) {
    case Sign::Trace: {
        QLinearGradient ramp(place.topLeft(), place.topRight());
        for (int k = 0; k <= 20; ++k) {
            ramp.setColorAt(k / 20.0, traceColour(k / 20.0));
        }
        painter.setPen(QPen(ink::kGrey, 1));
        painter.setBrush(ramp);
        painter.drawRect(QRectF(place.left() + 0.5, std::round(middle.y()) - 4.5, place.width() - 1, 9));
        break;
    }
    case Sign::Spike:
        painter.setPen(QPen(spikeColour(), 2));
        painter.setBrush(traceColour(0.3));
        painter.drawEllipse(middle, 4.3, 4.3);
        break;
    case Sign::Vip:
        paintCellMark(painter, CellType::Vip, middle, 9);
        break;
    case Sign::Sst:
        paintCellMark(painter, CellType::Sst, middle, 9);
        break;
    case Sign::Positive:
        line(wirePen(kPositive, 0.3), 8);
        paintSynapse(painter, kPositive, QPointF(place.right(), middle.y()), 9);
        break;
    case Sign::Negative:
        line(wirePen(kNegative, 0.3), 2);
        paintSynapse(painter, kNegative, QPointF(place.right(), middle.y()), 9);
        break;
    case Sign::Width: {
        const double half = wirePen(kPositive, 1).widthF() / 2;
        const double least = wirePen(kPositive, 0).widthF() / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground::kQuiet);
        painter.drawPolygon(
            QPolygonF{middle + QPointF(-kLine / 2.0, -least), middle + QPointF(kLine / 2.0, -half),
                      middle + QPointF(kLine / 2.0, half), middle + QPointF(-kLine / 2.0, least)});
        break;
    }
    case Sign::Dashes: {
        QPen pen = wirePen(kDisagreeing, 0.3);
        pen.setColor(ground::kQuiet); // of either colour
        line(pen, 0);
        break;
    }
    case Sign::Note:
        break;
    }
}

void NetworkKey::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [entry, place] : arranged(width())) {
        const int sign = signWidth(entry.sign);
        if (sign > 0) {
            paintSign(painter, entry.sign, QRectF(place.left(), place.top(), sign, place.height()));
        }
        painter.setPen(ground::kQuiet);
        painter.drawText(place.adjusted(sign > 0 ? sign + kToWords : 0, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.words);
    }
}

} // namespace mc::ui
