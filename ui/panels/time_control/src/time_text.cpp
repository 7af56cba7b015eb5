#include "time_control/time_text.h"

#include "frames/frame_text.h"
#include "style/text.h"

#include <cmath>

namespace mc::ui {

namespace {

/// Whole numbers, but one decimal where that says more.
QString rateText(double rate) {
    return rate > 0 && rate < 10 ? decimalText(rate, 1) : countText(std::llround(rate));
}

/// Two digits at least, down to where nothing is worth waiting for.
QString fineRateText(double rate) {
    constexpr double kLeast = 0.01;
    return rate >= 10       ? countText(std::llround(rate))
           : rate >= 1      ? decimalText(rate, 1)
           : rate >= kLeast ? decimalText(rate, 2)
                            : tr("under %1").arg(decimalText(kLeast, 2));
}

} // namespace

QStringList positionForms(const Position& position) {
    if (position.batchesPerEpoch == 0) {
        return {tr("no data opened")};
    }
    const QString epoch = countText(position.epoch + 1);
    const QString batch = countText(position.batch + 1);
    const QString sample = countText(position.sample + 1);
    return {tr("epoch %1 · batch %2 / %3 · sample %4")
                .arg(epoch, batch, countText(position.batchesPerEpoch), sample),
            tr("epoch %1 · batch %2 · sample %3").arg(epoch, batch, sample),
            tr("ep. %1 · b. %2 · s. %3").arg(epoch, batch, sample)};
}

QString stepText(const Position& position) {
    if (position.steps == 0) {
        return {};
    }
    return tr("t = %1 ms of %2").arg(countText(position.step), countText(position.steps));
}

QString shownText(const Frame& frame) {
    const PresentationRecord* const shown = frame.presentation.get();
    return shown != nullptr && shown->use == ImageUse::Question ? tr("on show: %1").arg(presentedName(*shown))
                                                                : stepText(frame.position);
}

QString achievedText(const Frame& frame) {
    if (frame.busy) {
        return tr("opening …");
    }
    if (!frame.playing) {
        return tr("paused");
    }
    if (!std::isinf(frame.speedAsked)) { // in the unit in which it was asked for
        return tr("%1 ms/s").arg(rateText(frame.millisecondsPerSecond));
    }
    return tr("%1 images/s").arg(rateText(frame.imagesPerSecond));
}

QString epochsText(const Frame& frame, double imagesPerSecond) {
    constexpr double kSecondsPerMinute = 60;
    if (!frame.data || frame.data->trainImages <= 0 || imagesPerSecond <= 0) {
        return {};
    }
    const double epochs = kSecondsPerMinute * imagesPerSecond / static_cast<double>(frame.data->trainImages);
    return tr("%1 epochs/min").arg(fineRateText(epochs));
}

QString epochsAskedText(const Frame& frame) {
    if (std::isinf(frame.speedAsked) || frame.position.steps == 0) {
        return {};
    }
    return epochsText(frame, frame.speedAsked / static_cast<double>(frame.position.steps));
}

} // namespace mc::ui
