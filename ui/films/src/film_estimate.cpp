#include "films/film_estimate.h"

#include "style/quantity_text.h"
#include "style/text.h"

#include <algorithm>

namespace mc::ui {

namespace {

/// Of a picture of this kind of film, roughly: measured on films of the raster and of the board.
double bytesPerPixel(FilmFormat format) {
    switch (format) {
    case FilmFormat::Mp4:
        return 0.014;
    case FilmFormat::WebM:
        return 0.03;
    case FilmFormat::Apng:
    case FilmFormat::Gif:
        return 0.026;
    case FilmFormat::PngFiles:
        break;
    }
    return 0.15;
}

/// Seconds that a pixel takes to be encoded, likewise.
double secondsPerPixel(FilmFormat format) {
    return format == FilmFormat::WebM ? 2.2e-7 : format == FilmFormat::Mp4 ? 2e-8 : 1e-8;
}

/// Pictures that differ from the one before.
std::int64_t paintedPictures(const FilmPlan& plan, const FilmSchedule& schedule) {
    const std::int64_t steps = plan.shape.timeStepsUpTo(plan.to) - plan.shape.timeStepsUpTo(plan.from);
    return std::min(schedule.pictures(), steps + 1);
}

FilmSchedule scheduleOf(const FilmPlan& plan) {
    return {plan.shape, plan.from, plan.to, plan.pace, plan.rate};
}

double pixelsOf(const FilmPlan& plan) {
    return 1.0 * plan.size.width() * plan.size.height();
}

} // namespace

double secondsToMake(const FilmPlan& plan) {
    if (plan.secondsPerPaint <= 0 || plan.secondsPerImage <= 0) {
        return 0;
    }
    const FilmSchedule schedule = scheduleOf(plan);
    const std::int64_t steps = plan.shape.timeStepsUpTo(plan.to) - plan.shape.timeStepsUpTo(plan.from);
    const double perStep = plan.secondsPerImage / static_cast<double>(plan.shape.steps);
    const double painting = static_cast<double>(paintedPictures(plan, schedule)) * plan.secondsPerPaint;
    return static_cast<double>(plan.stepsBefore) * perStep +
           std::max(static_cast<double>(steps) * perStep, painting) +
           static_cast<double>(schedule.pictures()) * pixelsOf(plan) * secondsPerPixel(plan.format);
}

QString filmEstimate(const FilmPlan& plan) {
    const FilmSchedule schedule = scheduleOf(plan);
    const auto pictures = static_cast<double>(schedule.pictures());
    const QString count = countText(schedule.pictures());
    const QString length = decimalText(pictures / plan.rate, 1);
    const QString size = bytesText(pictures * pixelsOf(plan) * bytesPerPixel(plan.format));
    const double seconds = secondsToMake(plan);
    if (seconds <= 0) {
        return tr("Pictures: %1. Length: %2 s. Size: about %3.").arg(count, length, size);
    }
    return tr("Pictures: %1. Length: %2 s. Time to make it: about %3. Size: about %4.")
        .arg(count, length, durationText(seconds), size);
}

} // namespace mc::ui
