#include "film_estimate.h"

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
        return 0.026;
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

/// That it takes to make it.
double secondsOfMaking(const FilmPlan& plan, const FilmSchedule& schedule, double pixels) {
    const std::int64_t steps = plan.shape.timeStepsUpTo(plan.to) - plan.shape.timeStepsUpTo(plan.from);
    const double perStep = plan.secondsPerImage / static_cast<double>(plan.shape.steps);
    constexpr double kPaintShare = 1.5; // painting, and what the board is left of the time
    const double painting =
        static_cast<double>(paintedPictures(plan, schedule)) * kPaintShare * plan.secondsPerPaint;
    return static_cast<double>(plan.stepsBefore) * perStep +
           std::max(static_cast<double>(steps) * perStep, painting) +
           static_cast<double>(schedule.pictures()) * pixels * secondsPerPixel(plan.format);
}

} // namespace

QString filmEstimate(const FilmPlan& plan) {
    const FilmSchedule schedule(plan.shape, plan.from, plan.to, plan.pace, plan.rate);
    const auto pictures = static_cast<double>(schedule.pictures());
    const double pixels = 1.0 * plan.size.width() * plan.size.height();
    const QString count = countText(schedule.pictures());
    const QString length = decimalText(pictures / plan.rate, 1);
    const QString size = bytesText(pictures * pixels * bytesPerPixel(plan.format));
    if (plan.secondsPerPaint <= 0 || plan.secondsPerImage <= 0) {
        return tr("Pictures: %1. Length: %2 s. Size: about %3.").arg(count, length, size);
    }
    return tr("Pictures: %1. Length: %2 s. Time to make it: about %3. Size: about %4.")
        .arg(count, length, durationText(secondsOfMaking(plan, schedule, pixels)), size);
}

} // namespace mc::ui
