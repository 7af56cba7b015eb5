#include "curves/sign_course.h"

#include "style/text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// As exact as the axes can be read.
QString epochText(double epochs) {
    constexpr double kHundredths = 100;
    return tickText(std::round(epochs * kHundredths) / kHundredths);
}

/// Of W and its feedback, in full and in short. name: of the feedback.
QStringList crossingForms(const std::optional<double>& weight, const std::optional<double>& feedback,
                          const QString& name) {
    if (weight && feedback) {
        return {
            tr("W last crossed zero in epoch %1, %2 in epoch %3.")
                .arg(epochText(*weight), name, epochText(*feedback)),
            tr("Crossed zero: W in epoch %1, %2 in %3.").arg(epochText(*weight), name, epochText(*feedback))};
    }
    if (weight) {
        return {tr("W last crossed zero in epoch %1, %2 never did.").arg(epochText(*weight), name),
                tr("Crossed zero: W in epoch %1, %2 never.").arg(epochText(*weight), name)};
    }
    if (feedback) {
        return {tr("%1 last crossed zero in epoch %2, W never did.").arg(name, epochText(*feedback)),
                tr("Crossed zero: %1 in epoch %2, W never.").arg(name, epochText(*feedback))};
    }
    return {tr("Neither W nor %1 has crossed zero.").arg(name), tr("Neither has crossed zero.")};
}

} // namespace

std::optional<double> weightAt(const SynapsePoint& point) {
    return point.weight;
}

std::optional<double> feedbackAt(const SynapsePoint& point) {
    return point.feedback;
}

std::optional<double> learnedAt(const SynapsePoint& point) {
    return point.learnedFeedback;
}

std::optional<double> targetAt(const SynapsePoint& point) {
    return point.target;
}

std::optional<double> lastCrossing(const SynapseCourse& course, SynapseValue value) {
    std::optional<double> crossing;
    double before = 0; // the last value that was not zero
    double at = 0;     // its place
    for (const SynapsePoint& point : course.points) {
        const double now = value(point).value_or(0);
        if (now == 0) {
            continue;
        }
        if (before != 0 && (now > 0) != (before > 0)) {
            crossing = at + (point.epochs - at) * before / (before - now);
        }
        before = now;
        at = point.epochs;
    }
    return crossing;
}

bool feedbackIsTurned(const SynapseCourse& course) {
    return std::ranges::any_of(course.points, [](const SynapsePoint& point) {
        return point.learnedFeedback && point.feedback != point.learnedFeedback;
    });
}

QStringList signForms(const SynapseCourse& course) {
    if (course.points.empty()) {
        return {QString()};
    }
    const std::optional<double> weight = lastCrossing(course, weightAt);
    const SynapsePoint& now = course.points.back();
    if (!now.feedback) {
        return {weight ? tr("W last crossed zero in epoch %1.").arg(epochText(*weight))
                       : tr("W has not crossed zero.")};
    }
    const bool learned = now.learnedFeedback && !feedbackIsTurned(course);
    QStringList forms = crossingForms(weight, lastCrossing(course, feedbackAt), learned ? tr("B") : tr("E"));
    if (now.weight != 0 && *now.feedback != 0) {
        const bool agree = (now.weight > 0) == (*now.feedback > 0);
        for (QString& words : forms) {
            words = tr("%1 %2").arg(words, agree ? tr("Their signs agree.") : tr("Their signs differ."));
        }
    }
    return forms;
}

} // namespace mc::ui
