#include "views/frame_marks.h"

#include "style/text.h"
#include "views/chart_strip.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// As exact as the axes can be read.
QString placeText(double epochs) {
    constexpr double kHundredths = 100;
    return QCoreApplication::translate("mc::ui::frame_marks", "epoch %1")
        .arg(tickText(std::round(epochs * kHundredths) / kHundredths));
}

} // namespace

double epochsOf(std::int64_t updates, const Frame& frame) {
    return static_cast<double>(updates) /
           static_cast<double>(std::max<std::int64_t>(frame.position.batchesPerEpoch, 1));
}

std::vector<EventMark> interventionMarks(const Frame& frame) {
    std::vector<EventMark> marks;
    for (const Intervention& one : frame.interventions) {
        const double x = epochsOf(one.updates, frame);
        marks.push_back({x, QString::number(marks.size() + 1),
                         QCoreApplication::translate("mc::ui::frame_marks", "%1: %2")
                             .arg(placeText(x), translated(whatIfWords(one.change))),
                         marks.size() >= frame.interventionsInForce});
    }
    return marks;
}

bool sameMarks(const Frame& one, const Frame& other) {
    return one.interventionsInForce == other.interventionsInForce &&
           one.position.batchesPerEpoch == other.position.batchesPerEpoch &&
           one.interventions == other.interventions;
}

void followMarks(std::initializer_list<ChartStrip*> strips, const FramePtr& before, const FramePtr& now) {
    if (before && sameMarks(*before, *now)) {
        return;
    }
    for (ChartStrip* strip : strips) {
        strip->setMarks(interventionMarks(*now));
    }
}

QString interventionsText(const Frame& frame) {
    QStringList parts;
    for (const EventMark& mark : interventionMarks(frame)) {
        parts << QCoreApplication::translate("mc::ui::board", "%1 – %2").arg(mark.flag, mark.words);
    }
    return parts.isEmpty() ? QString()
                           : QCoreApplication::translate("mc::ui::board", "What if:  %1")
                                 .arg(parts.join(QStringLiteral("   ")));
}

} // namespace mc::ui
