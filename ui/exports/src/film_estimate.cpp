#include "film_estimate.h"

#include "style/text.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace mc::ui {

namespace {

/// Of a picture of this kind of film, roughly: measured on films of the raster and of the board.
double bytesPerPixel(FilmFormat format) {
    switch (format) {
    case FilmFormat::Mp4:
        return 0.012;
    case FilmFormat::WebM:
        return 0.008;
    case FilmFormat::Apng:
        return 0.06;
    case FilmFormat::Gif:
        return 0.05;
    case FilmFormat::PngFiles:
        break;
    }
    return 0.12;
}

/// Seconds that a pixel takes to be encoded, likewise.
double secondsPerPixel(FilmFormat format) {
    return format == FilmFormat::Mp4 ? 1.5e-8 : 5e-8;
}

/// Pictures that differ from the one before.
std::int64_t paintedPictures(const FilmPlan& plan, const FilmSchedule& schedule) {
    const std::int64_t steps = plan.shape.timeStepsUpTo(plan.to) - plan.shape.timeStepsUpTo(plan.from);
    return std::min(schedule.pictures(), steps + 1);
}

} // namespace

QString durationWords(double seconds) {
    const auto whole = static_cast<int>(seconds + 0.5);
    return whole < 60 ? tr("%1 s").arg(whole) : tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString filmEstimate(const FilmPlan& plan) {
    const FilmSchedule schedule(plan.shape, plan.from, plan.to, plan.pace, plan.rate);
    const auto pictures = static_cast<double>(schedule.pictures());
    const double pixels = 1.0 * plan.size.width() * plan.size.height();
    QStringList parts{schedule.pictures() == 1 ? tr("1 picture")
                                               : tr("%1 pictures").arg(countText(schedule.pictures())),
                      tr("%1 s of film").arg(decimalText(pictures / plan.rate, 1))};
    const double images =
        static_cast<double>(plan.shape.timeStepsUpTo(plan.to) - plan.shape.timeStepsUpTo(plan.from)) /
        static_cast<double>(plan.shape.steps);
    if (plan.secondsPerPaint > 0 && plan.secondsPerImage > 0) {
        const double seconds =
            std::max(images * plan.secondsPerImage,
                     static_cast<double>(paintedPictures(plan, schedule)) * 1.5 * plan.secondsPerPaint) +
            pictures * pixels * secondsPerPixel(plan.format);
        parts << tr("about %1 to make").arg(durationWords(seconds));
    }
    const auto bytes = static_cast<qint64>(pictures * pixels * bytesPerPixel(plan.format));
    parts << tr("about %1").arg(QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
    return parts.join(QStringLiteral(", "));
}

} // namespace mc::ui
