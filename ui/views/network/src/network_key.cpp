#include "network/network_key.h"

#include "frames/lesions.h"
#include "network/network_cells.h"
#include "network/network_wire_painter.h"
#include "style/marks.h"
#include "style/text.h"

#include <QLinearGradient>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kBetween = 14;  ///< entries, pixels
constexpr double kToWords = 5;   ///< pixels
constexpr double kRamp = 56;     ///< length of the scale of x, pixels
constexpr double kLine = 34;     ///< length of a line, pixels
constexpr double kMark = 11;     ///< pixels
constexpr double kLongLine = 56; ///< of a line with errors on it, pixels
constexpr double kUsual = 0.3;   ///< strength of the lines drawn here
constexpr double kLeastWidth = 180;

/// A line across `place`, on the way down from right to left.
NetworkWire straight(QRectF place, bool down, const Link& link) {
    const QPointF left(place.left(), place.center().y());
    const QPointF right(place.right(), place.center().y());
    const QPointF from = down ? right : left;
    const QPointF to = down ? left : right;
    return {false, down, link, {from, from + (to - from) / 3, to - (to - from) / 3, to}};
}

void paintStraight(QPainter& painter, const Paper& paper, QRectF place, float weight, float partner) {
    paintWire(painter, paper, straight(place, false, {0, weight, 1, partner, 0, 0, 0}), kUsual,
              kLargestSynapse);
}

void paintDown(QPainter& painter, const Paper& paper, QRectF place, float weight, float error) {
    const NetworkWire wire = straight(place, true, {0, weight, 1, 0, 0, 0, error});
    paintWire(painter, paper, wire, kUsual, kLargestSynapse);
    paintErrorsOn(painter, paper, wire, false);
}

/// A line that grows from the least to the largest width.
void paintWidths(QPainter& painter, const Paper& paper, QRectF place) {
    const double middle = place.center().y();
    const double least = wireWidth(0) / 2 * paper.stroke();
    const double most = wireWidth(1) / 2 * paper.stroke();
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.colours().quiet);
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

} // namespace

NetworkKey::NetworkKey(const NetworkState& state) {
    if (!state.frame) {
        return;
    }
    const bool whole = state.shown.isWhole();
    if (whole) {
        entries_ = {{Sign::Trace, tr("spikes per presentation, 0 to %1").arg(tickText(state.shown.step))}};
    } else {
        entries_ = {{Sign::Trace, tr("trace x, 0 to 1")},
                    {Sign::Spike, state.shown.reason == ShownSteps::Reason::Cursor ? tr("spikes at A")
                                                                                   : tr("spikes now")}};
    }
    if (!state.activity.empty() && state.activity.back().spikingErrors()) {
        entries_.push_back({Sign::Vip, whole ? tr("VIP bursts") : tr("VIP burst")});
        entries_.push_back({Sign::Sst, whole ? tr("SST bursts, larger: more") : tr("SST burst")});
    }
    if (state.links.known) {
        addLines(state);
    }
    if (!lesionsText(*state.frame).isEmpty()) {
        entries_.push_back({Sign::Cut, lesionsText(*state.frame)});
    }
}

void NetworkKey::addLines(const NetworkState& state) {
    const auto add = [this](Sign sign, const QString& words) { entries_.push_back({sign, words}); };
    const bool weight = state.choice.strength == LinkStrength::Weight;
    if (pointsUp(state.choice.arrows)) {
        add(Sign::Positive, tr("W > 0"));
        add(Sign::Negative, tr("W < 0"));
        add(Sign::Width,
            tr("%1, 0 to %2").arg(weight ? tr("|W|") : tr("|W x|"), tickText(state.strengthRange)));
    }
    if (pointsDown(state.choice.arrows)) {
        add(Sign::DownPositive, tr("E > 0, down"));
        add(Sign::DownNegative, tr("E < 0, down"));
        add(Sign::Sent, tr("error: E < 0 swaps VIP and SST"));
        add(Sign::Width, tr("%1, 0 to %2").arg(weight ? tr("|E|") : tr("|E e|"), tickText(state.errorRange)));
    }
    const CellLinks& links = state.links;
    if (links.below.paired || links.above.paired || links.arriving.paired || links.sent.paired) {
        add(Sign::Dashes, tr("signs of W and E disagree"));
    }
    if (links.direct) {
        add(Sign::Note, tr("feedback E comes straight from the output"));
    }
}

QString NetworkKey::text() const {
    QStringList words;
    for (const Entry& entry : entries_) {
        words << entry.words;
    }
    return words.join(QStringLiteral(" · "));
}

double NetworkKey::signWidth(Sign sign) {
    switch (sign) {
    case Sign::Trace:
        return kRamp;
    case Sign::Spike:
    case Sign::Vip:
    case Sign::Sst:
    case Sign::Cut:
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

std::vector<QRectF> NetworkKey::places(double width, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics();
    std::vector<QRectF> places;
    QPointF at;
    for (const Entry& entry : entries_) {
        const double sign = signWidth(entry.sign);
        const double room = sign + (sign > 0 ? kToWords : 0) + metrics.horizontalAdvance(entry.words) + 2;
        if (at.x() > 0 && at.x() + room > width) {
            at = {0, at.y() + metrics.height() + 2};
        }
        places.emplace_back(at, QSizeF(room, metrics.height()));
        at.rx() += room + kBetween;
    }
    return places;
}

QSizeF NetworkKey::leastRoom(const Paper& paper) const {
    return {kLeastWidth, paper.metrics().height()};
}

double NetworkKey::heightFor(double width, const Paper& paper) const {
    return entries_.empty() ? paper.metrics().height() : places(width, paper).back().bottom();
}

void NetworkKey::paintSign(QPainter& painter, const Paper& paper, Sign sign, QRectF place) {
    const Colours& theme = paper.colours();
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
    case Sign::Cut:
        paintCutMark(painter, theme, middle, kMark, paper.stroke());
        break;
    case Sign::Positive:
        paintStraight(painter, paper, place, 1, 1);
        break;
    case Sign::Negative:
        paintStraight(painter, paper, place, -1, -1);
        break;
    case Sign::DownPositive:
        paintDown(painter, paper, place, 1, 0);
        break;
    case Sign::DownNegative:
        paintDown(painter, paper, place, -1, 0);
        break;
    case Sign::Sent:
        paintDown(painter, paper, place, -1, 1);
        break;
    case Sign::Dashes:
        paintStraight(painter, paper, place, 1, -1);
        break;
    case Sign::Width:
        paintWidths(painter, paper, place);
        break;
    case Sign::Note:
        break;
    }
}

void NetworkKey::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> all = places(room.width(), paper);
    for (std::size_t k = 0; k < entries_.size(); ++k) {
        const double sign = signWidth(entries_[k].sign);
        if (sign > 0) {
            paintSign(painter, paper, entries_[k].sign, {all[k].topLeft(), QSizeF(sign, all[k].height())});
        }
        painter.setPen(paper.colours().quiet);
        painter.drawText(all[k].adjusted(sign > 0 ? sign + kToWords : 0, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, entries_[k].words);
    }
}

std::vector<PartNote> NetworkKey::parts(QSizeF room, const Paper& paper) const {
    const auto helpOn = [](Sign sign) -> PartHelp {
        switch (sign) {
        case Sign::Trace:
            return {QStringLiteral("x"), tr("The shade of a cell.")};
        case Sign::Spike:
            return {QStringLiteral("s"), tr("A ring around a cell.")};
        case Sign::Vip:
            return {QStringLiteral("n"), tr("The error of the cell is above 0: fire more.")};
        case Sign::Sst:
            return {QStringLiteral("n"), tr("The error of the cell is below 0: fire less.")};
        case Sign::Positive:
        case Sign::Negative:
            return {QStringLiteral("W"), tr("A forward weight: activity travels up through it.")};
        case Sign::DownPositive:
        case Sign::DownNegative:
            return {QStringLiteral("E"), tr("A feedback weight: errors travel down through it.")};
        case Sign::Sent:
            return {QStringLiteral("e"), {}};
        case Sign::Width:
            return {QStringLiteral("width"), tr("How wide a line is.")};
        case Sign::Dashes:
        case Sign::Cut:
        case Sign::Note:
            break;
        }
        return {};
    };
    const std::vector<QRectF> all = places(room.width(), paper);
    std::vector<PartNote> notes;
    for (std::size_t k = 0; k < entries_.size(); ++k) {
        const PartHelp help = helpOn(entries_[k].sign);
        notes.push_back({help.id, all[k], capitalised(entries_[k].words), help.words});
    }
    return notes;
}

QString NetworkKey::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    for (const PartNote& sign : parts(room, paper)) {
        if (sign.place.contains(place)) {
            return sign.words;
        }
    }
    return {};
}

} // namespace mc::ui
