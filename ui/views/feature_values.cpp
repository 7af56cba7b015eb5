#include "views/feature_values.h"

#include "style/text.h"
#include "views/frame_text.h"
#include "views/network_activity.h"

#include <QCoreApplication>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::feature_values", text);
}

} // namespace

FeatureValues featureValues(const Frame& frame, int layer, FeatureActivity activity) {
    const int steps = stepsShown(frame);
    if (layer < 1 || steps == 0 || !hasPresentation(frame)) {
        return {};
    }
    const LayerRecord& record = frame.presentation->layers[static_cast<std::size_t>(layer) - 1];
    FeatureValues values;
    values.activity = activity == FeatureActivity::Trace
                          ? Vector(record.trace.col(steps - 1))
                          : Vector(record.spikes.leftCols(steps).cast<float>().rowwise().sum());
    values.error = record.error.col(steps - 1);
    return values;
}

QString activityName(FeatureActivity activity) {
    return activity == FeatureActivity::Trace ? tr("trace x") : tr("spikes so far");
}

QString channelText(const FeatureValues& values, const MapShape& maps, int channel,
                    FeatureActivity activity) {
    const Index first = channel * maps.positions();
    const auto active = values.activity.segment(first, maps.positions());
    const auto errors = values.error.segment(first, maps.positions());
    return (activity == FeatureActivity::Trace ? tr("channel %1: mean x %2, largest |e| %3")
                                               : tr("channel %1: mean spikes %2, largest |e| %3"))
        .arg(channel)
        .arg(decimalText(double{active.mean()}, 3), tickText(double{errors.cwiseAbs().maxCoeff()}));
}

} // namespace mc::ui
