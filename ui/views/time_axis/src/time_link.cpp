#include "time_axis/time_link.h"

#include "style/text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// The least length in sight.
double closest(TimeKind kind) {
    return kind == TimeKind::Presentation ? 4 : 0.001; // ms; epochs
}

} // namespace

TimeLink::TimeLink(TimeKind kind, QObject* parent) : QObject(parent), kind_(kind) {}

TimeSpan TimeLink::within(TimeSpan span) const {
    const double length =
        std::clamp(span.length(), std::min(closest(kind_), whole_.length()), whole_.length());
    const double from = std::clamp(span.from, whole_.from, whole_.to - length);
    return {from, from + length};
}

void TimeLink::setZoomed(std::optional<TimeSpan> zoomed) {
    const TimeSpan before = span();
    const bool wasZoomed = isZoomed();
    zoomed_ = zoomed;
    if (span() != before || isZoomed() != wasZoomed) {
        emit spanChanged();
    }
}

void TimeLink::setWhole(TimeSpan whole) {
    if (whole == whole_) {
        return;
    }
    const bool stays =
        zoomed_ && kind_ == TimeKind::Training && zoomed_->from < whole.to && zoomed_->to > whole.from;
    whole_ = whole;
    if (kind_ == TimeKind::Presentation) {
        removeCursors();
    }
    if (!stays) {
        zoomed_.reset();
        emit spanChanged();
    }
}

void TimeLink::show(TimeSpan span) {
    const bool all = span.length() >= whole_.length() * (1 - 1e-9);
    setZoomed(all ? std::nullopt : std::optional(within(span)));
}

void TimeLink::zoom(double factor, double at) {
    const TimeSpan now = span();
    const double least = std::min(closest(kind_), now.length());
    const double share = std::max(factor, least / now.length()); // `at` stays also where it can go no closer
    show({at - (at - now.from) * share, at + (now.to - at) * share});
}

void TimeLink::pan(double by) {
    if (zoomed_) {
        show({zoomed_->from + by, zoomed_->to + by});
    }
}

void TimeLink::follow() {
    setZoomed(std::nullopt);
}

void TimeLink::reset() {
    follow();
    removeCursors();
}

double TimeLink::onTheAxis(double at) const {
    if (kind_ == TimeKind::Presentation) { // values belong to whole steps
        return std::clamp(std::round(at), std::ceil(whole_.from), std::floor(whole_.to));
    }
    return std::clamp(at, whole_.from, whole_.to);
}

void TimeLink::setCursors(const TimeCursors& cursors) {
    if (cursors_ != cursors) {
        cursors_ = cursors;
        emit cursorsChanged();
    }
}

void TimeLink::point(std::optional<double> at) {
    TimeCursors next = cursors_;
    next.hover = at ? std::optional(onTheAxis(*at)) : std::nullopt;
    setCursors(next);
}

void TimeLink::setFirst(double at) {
    TimeCursors next = cursors_;
    next.first = onTheAxis(at);
    setCursors(next);
}

void TimeLink::setSecond(double at) {
    TimeCursors next = cursors_;
    (next.first ? next.second : next.first) = onTheAxis(at);
    setCursors(next);
}

void TimeLink::removeCursors() {
    setCursors({cursors_.hover, std::nullopt, std::nullopt});
}

std::vector<CursorReading> TimeLink::readings() const {
    std::vector<CursorReading> all;
    if (cursors_.first) {
        all.push_back({tr("A"), *cursors_.first});
    }
    if (cursors_.second) {
        all.push_back({tr("B"), *cursors_.second});
    } else if (cursors_.hover && cursors_.hover != cursors_.first) {
        all.push_back({QString(), *cursors_.hover});
    }
    return all;
}

QString TimeLink::placeText(double at) const {
    if (kind_ == TimeKind::Presentation) {
        return millisecondsText(at);
    }
    constexpr double kParts = 200; // of the stretch in sight that are told apart
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(span().length() / kParts))), 0, 6);
    return decimalText(at, decimals) + QChar(0x00A0) + tr("epochs");
}

QString TimeLink::differenceText(double from, double to) const {
    const QString text = placeText(to - from);
    return to > from ? QLatin1Char('+') + text : text;
}

} // namespace mc::ui
