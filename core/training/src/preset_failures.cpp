#include "base/text.h"
#include "preset_lists.h"
#include "training/open_data.h"

#include <string>

namespace mc {

namespace {

using std::string;

/// A preset on drawn digits that fails on purpose.
Preset failure(std::string_view name, std::string_view title, std::string_view text,
               std::vector<std::pair<std::string_view, FieldValue>> values,
               std::vector<std::string_view> changes = {}) {
    return {.name = name,
            .title = title,
            .data = kDrawnDigitsName,
            .text = text,
            .trainImages = kDrawnTrainingImages,
            .values = std::move(values),
            .kind = PresetKind::Fails,
            .changes = std::move(changes)};
}

} // namespace

std::vector<Preset> failurePresets() {
    return {
        failure(
            "dead-cells", MC_TEXT("Dead cells"),
            MC_TEXT("A tonic drive of −2 holds the second hidden layer far below threshold, where gates stay "
                    "shut: it never spikes, no error passes it, and no digit is learned. The run pauses and "
                    "says so; in the raster the rows of that layer are empty, with a tonic drive of 0 it "
                    "learns."),
            {{"network", string("784-100-100-10")}, {"hidden_bias", -2.0}}),
        failure("rate-too-large", MC_TEXT("Too large a rate"),
                MC_TEXT("A learning rate of 5, twenty-five times the suggested one: weights overshoot, and "
                        "after some ten batches the output falls silent and nothing is learned any more. Ten "
                        "batches later the run pauses and says so; in the raster the rows of the output are "
                        "empty, and the loss in Error signals lies flat."),
                {{"network", string("784-100-10")}, {"eta", 5.0}}),
        failure(
            "wrong-signs", MC_TEXT("Wrong signs"),
            MC_TEXT(
                "All feedback has the sign opposite to its forward partner (rule frsf, 100 % flipped): sign "
                "concordance is 0 %, hidden layers learn the wrong way, and accuracy stays below 30 %. "
                "Feedback that learns mends itself: with the rule microcircuit flip it in What if after two "
                "epochs, and within three more accuracy is back."),
            {{"network", string("784-100-100-10")}, {"rule", string("frsf")}}, {"flip-feedback=100%"}),
        failure(
            "saturated-error-cells", MC_TEXT("Saturated error cells"),
            MC_TEXT(
                "Bursts of one spike that carries an error of 0.001: error cells at the output are at their "
                "bound and cannot say how wrong they are, and the hidden layer hears almost nothing. In the "
                "raster the right class has one burst in every step, and accuracy stays at chance."),
            {{"network", string("784-100-10")},
             {"error", string("spiking")},
             {"quantum_mode", string("fixed")},
             {"error_quantum", 0.001},
             {"max_burst", std::int64_t{1}}}),
        failure(
            "no-sst", MC_TEXT("No SST"),
            MC_TEXT(
                "Without SST nothing says \"fire less\": after some twenty batches VIP has driven every "
                "output cell to spike in every step, and all digits look alike. Ten batches later the run "
                "pauses and says so; Undo in What if (Ctrl+Z) gives SST back from the start."),
            {{"network", string("784-100-10")}}, {"silence-sst"}),
    };
}

} // namespace mc
