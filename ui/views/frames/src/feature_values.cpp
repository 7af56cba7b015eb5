#include "frames/feature_values.h"

#include "frames/network_activity.h"
#include "style/text.h"

namespace mc::ui {

FeatureValues featureValues(const Frame& frame, int layer, FeatureActivity activity, ShownSteps shown) {
    if (layer < 1 || shown.step == 0 || !hasPresentation(frame)) {
        return {};
    }
    const LayerRecord& record = frame.presentation->layers[static_cast<std::size_t>(layer) - 1];
    const auto ofSteps = [shown](const Matrix& values) {
        return shown.isWhole() ? Vector(values.leftCols(shown.step).rowwise().mean())
                               : Vector(values.col(shown.step - 1));
    };
    return {activity, shown,
            activity == FeatureActivity::Trace
                ? ofSteps(record.trace)
                : Vector(record.spikes.leftCols(shown.step).cast<float>().rowwise().sum()),
            ofSteps(record.error)};
}

QString activityName(FeatureActivity activity, ShownSteps shown) {
    if (activity == FeatureActivity::Trace) {
        return shown.isWhole() ? tr("mean trace x") : tr("trace x");
    }
    return shown.isWhole() ? tr("spikes per presentation") : tr("spikes so far");
}

QString errorName(ShownSteps shown) {
    return shown.isWhole() ? tr("mean error e") : tr("error e");
}

QString channelText(const FeatureValues& values, const MapShape& maps, int channel) {
    const Index first = channel * maps.positions();
    const auto active = values.activity.segment(first, maps.positions());
    const auto errors = values.error.segment(first, maps.positions());
    const QString error = (values.shown.isWhole() ? tr("largest |mean e| %1") : tr("largest |e| %1"))
                              .arg(tickText(double{errors.cwiseAbs().maxCoeff()}));
    return (values.kind == FeatureActivity::Trace ? tr("channel %1: mean x %2, %3")
                                                  : tr("channel %1: mean spikes %2, %3"))
        .arg(QString::number(channel), decimalText(double{active.mean()}, 3), error);
}

} // namespace mc::ui
