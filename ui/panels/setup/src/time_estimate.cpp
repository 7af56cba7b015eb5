#include "setup/time_estimate.h"

#include "style/text.h"
#include "training/experiment/cost.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// With one digit, since no estimate is better than that: 0.4, 7, 20.
double roughly(double value) {
    const double unit = std::pow(10, std::floor(std::log10(value)));
    return std::round(value / unit) * unit;
}

QString perEpochText(double seconds) {
    constexpr double kMinute = 60;
    if (seconds < 1) {
        return tr("less than a second per epoch");
    }
    return seconds < 1.5 * kMinute ? tr("about %1 s per epoch").arg(roughly(seconds))
                                   : tr("about %1 min per epoch").arg(roughly(seconds / kMinute));
}

} // namespace

void TimeEstimate::showFrame(const Frame& frame) {
    if (frame.busy || !frame.experiment || frame.secondsPerImage <= 0) {
        return;
    }
    secondsPerWork_ = frame.secondsPerImage / workPerImage(*frame.experiment);
}

double TimeEstimate::secondsPerEpoch(const Preset& preset) const {
    if (!isKnown()) {
        return 0;
    }
    const Experiment experiment = presetExperiment(preset, {});
    const std::int64_t asked = experiment.data.trainImages; // 0: all
    const auto images = static_cast<double>(asked > 0 ? asked : preset.trainImages);
    const double computing = secondsPerWork_ * workPerImage(experiment);
    const double atItsPace = experiment.circuit.steps / preset.millisecondsPerSecond;
    return images * std::max(computing, atItsPace);
}

QString TimeEstimate::epochText(const Preset& preset) const {
    return isKnown() ? perEpochText(secondsPerEpoch(preset)) : QString();
}

QString TimeEstimate::epochText(const Experiment& experiment, std::int64_t images) const {
    return isKnown() && images > 0
               ? perEpochText(static_cast<double>(images) * secondsPerWork_ * workPerImage(experiment))
               : QString();
}

} // namespace mc::ui
