#pragma once

#include "runtime/frame.h"

#include <QString>

namespace mc::ui {

/// What of the PYR cells a feature map shows.
enum class FeatureActivity {
    Trace,  ///< x in the step shown
    Spikes, ///< their number up to the step shown
};

/// The values of a layer in the step shown, each [cells]; empty before the first step, and where the frame
/// holds no presentation of the network it describes.
struct FeatureValues {
    Vector activity;
    Vector error; ///< e
    [[nodiscard]] bool isEmpty() const { return activity.size() == 0; }
};

/// layer: 1 ... L.
[[nodiscard]] FeatureValues featureValues(const Frame& frame, int layer, FeatureActivity activity);

/// "trace x", "spikes so far".
[[nodiscard]] QString activityName(FeatureActivity activity);

/// One channel in words: "channel 3: mean x 0.12, largest |e| 0.004". values: not empty.
[[nodiscard]] QString channelText(const FeatureValues& values, const MapShape& maps, int channel,
                                  FeatureActivity activity);

} // namespace mc::ui
