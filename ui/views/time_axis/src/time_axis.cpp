#include "time_axis/time_axis.h"

#include "style/text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

std::vector<CursorReading> TimeAxis::readings() const {
    std::vector<CursorReading> all;
    if (cursors.first) {
        all.push_back({tr("A"), *cursors.first});
    }
    if (cursors.second) {
        all.push_back({tr("B"), *cursors.second});
    } else if (cursors.hover && cursors.hover != cursors.first) {
        all.push_back({QString(), *cursors.hover});
    }
    return all;
}

QString TimeAxis::placeText(double at) const {
    if (kind == TimeKind::Presentation) {
        return millisecondsText(at);
    }
    constexpr double kParts = 200; // of the stretch in sight that are told apart
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(span().length() / kParts))), 0, 6);
    return decimalText(at, decimals) + QChar(0x00A0) + tr("epochs");
}

QString TimeAxis::differenceText(double from, double to) const {
    const QString text = placeText(to - from);
    return to > from ? QLatin1Char('+') + text : text;
}

} // namespace mc::ui
