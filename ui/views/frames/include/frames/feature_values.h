#pragma once

#include "frames/shown_steps.h"
#include "runtime/frame.h"

#include <QString>

namespace mc::ui {

/// What of the PYR cells a feature map shows.
enum class FeatureActivity {
    Trace,  ///< x in the step shown, or its mean over a whole presentation
    Spikes, ///< their number up to the step shown
};

/// The values of a layer in the steps shown, each [cells]; empty before the first step, and where the frame
/// holds no presentation of the network it describes.
struct FeatureValues {
    FeatureActivity kind = FeatureActivity::Trace;
    ShownSteps shown;
    Vector activity;
    Vector error; ///< e, or its mean over a whole presentation
    [[nodiscard]] bool isEmpty() const { return activity.size() == 0; }
};

/// layer: 1 ... L. shown: of this frame.
[[nodiscard]] FeatureValues featureValues(const Frame& frame, int layer, FeatureActivity activity,
                                          ShownSteps shown);

/// "trace x", "spikes so far"; of a whole presentation "mean trace x", "spikes per presentation".
[[nodiscard]] QString activityName(FeatureActivity activity, ShownSteps shown);
/// "error e", "mean error e".
[[nodiscard]] QString errorName(ShownSteps shown);

/// One channel in words: "channel 3: mean x 0.12, largest |e| 0.004". values: not empty.
[[nodiscard]] QString channelText(const FeatureValues& values, const MapShape& maps, int channel);

} // namespace mc::ui
