#include "time_axis/time_link.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// The least length in sight.
double closest(TimeKind kind) {
    return kind == TimeKind::Presentation ? 4 : 0.001; // ms; epochs
}

} // namespace

TimeLink::TimeLink(TimeKind kind, QObject* parent) : QObject(parent), axis_{kind, {0, 1}, std::nullopt, {}} {}

TimeSpan TimeLink::within(TimeSpan span) const {
    const double length =
        std::clamp(span.length(), std::min(closest(axis_.kind), axis_.whole.length()), axis_.whole.length());
    const double from = std::clamp(span.from, axis_.whole.from, axis_.whole.to - length);
    return {from, from + length};
}

void TimeLink::setZoomed(std::optional<TimeSpan> zoomed) {
    const TimeSpan before = span();
    const bool wasZoomed = isZoomed();
    axis_.zoomed = zoomed;
    if (span() != before || isZoomed() != wasZoomed) {
        emit spanChanged();
    }
}

void TimeLink::setWhole(TimeSpan whole) {
    if (whole == axis_.whole) {
        return;
    }
    const bool stays = axis_.zoomed && axis_.kind == TimeKind::Training && axis_.zoomed->from < whole.to &&
                       axis_.zoomed->to > whole.from;
    axis_.whole = whole;
    if (axis_.kind == TimeKind::Presentation) {
        removeCursors();
    }
    if (!stays) {
        axis_.zoomed.reset();
        emit spanChanged();
    }
}

void TimeLink::show(TimeSpan span) {
    const bool all = span.length() >= axis_.whole.length() * (1 - 1e-9);
    setZoomed(all ? std::nullopt : std::optional(within(span)));
}

void TimeLink::zoom(double factor, double at) {
    const TimeSpan now = span();
    const double least = std::min(closest(axis_.kind), now.length());
    const double share = std::max(factor, least / now.length()); // `at` stays also where it can go no closer
    show({at - (at - now.from) * share, at + (now.to - at) * share});
}

void TimeLink::pan(double by) {
    if (axis_.zoomed) {
        show({axis_.zoomed->from + by, axis_.zoomed->to + by});
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
    if (axis_.kind == TimeKind::Presentation) { // values belong to whole steps
        return std::clamp(std::round(at), std::ceil(axis_.whole.from), std::floor(axis_.whole.to));
    }
    return std::clamp(at, axis_.whole.from, axis_.whole.to);
}

void TimeLink::setCursors(const TimeCursors& cursors) {
    if (axis_.cursors != cursors) {
        axis_.cursors = cursors;
        emit cursorsChanged();
    }
}

void TimeLink::point(std::optional<double> at) {
    TimeCursors next = axis_.cursors;
    next.hover = at ? std::optional(onTheAxis(*at)) : std::nullopt;
    setCursors(next);
}

void TimeLink::setFirst(double at) {
    TimeCursors next = axis_.cursors;
    next.first = onTheAxis(at);
    setCursors(next);
}

void TimeLink::setSecond(double at) {
    TimeCursors next = axis_.cursors;
    (next.first ? next.second : next.first) = onTheAxis(at);
    setCursors(next);
}

void TimeLink::removeCursors() {
    setCursors({axis_.cursors.hover, std::nullopt, std::nullopt});
}

} // namespace mc::ui
