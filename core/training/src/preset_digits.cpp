#include "base/text.h"
#include "preset_lists.h"
#include "training/open_data.h"

#include <string>

namespace mc {

namespace {

using std::string;

/// A preset on drawn digits.
Preset digits(std::string_view name, std::string_view title, std::string_view text,
              std::vector<std::pair<std::string_view, FieldValue>> values) {
    return {.name = name,
            .title = title,
            .data = kDrawnDigitsName,
            .text = text,
            .trainImages = kDrawnTrainingImages,
            .values = std::move(values)};
}

constexpr const char* kDeep = "784-100-100-100-10";

constexpr std::int64_t kImagesToWatch = 3000;
/// Ten seconds for an epoch of so many images of 20 ms.
constexpr double kPaceToWatch = 6300; // a notch of the slider

/// What the first experiment and its counterpart have in common: few images, so that an epoch can be watched,
/// and input spikes, with which errors do not come to rest.
std::vector<std::pair<std::string_view, FieldValue>> firstValues(const char* error) {
    return {
        {"network", string("784-100-10")}, {"images", kImagesToWatch}, {"test_images", std::int64_t{1000}},
        {"encoder", string("regular")},    {"error", string(error)},   {"batch", std::int64_t{32}}};
}

Preset firstDigits() {
    Preset preset = digits("first-digits", MC_TEXT("A first experiment"),
                           MC_TEXT("A hundred hidden microcircuits learn ten digits, ten seconds an epoch: "
                                   "after half a minute about 90 "
                                   "of 100 are right, and the speed slider goes up to full speed. VIP and "
                                   "SST burst where an answer is "
                                   "wrong, less and less often."),
                           firstValues("spiking"));
    preset.trainImages = kImagesToWatch;
    preset.millisecondsPerSecond = kPaceToWatch;
    return preset;
}

Preset gradedErrors() {
    Preset preset = digits(
        "graded-errors", MC_TEXT("Graded errors, for comparison"),
        MC_TEXT("The first experiment again, but error cells send numbers in place of bursts. Four epochs "
                "come to the same accuracy within two percent: in Error signals e(t) is smooth where bursts "
                "are steps of one quantum."),
        firstValues("graded"));
    preset.trainImages = kImagesToWatch;
    return preset;
}

} // namespace

std::vector<Preset> digitPresets() {
    return {
        firstDigits(),
        digits("deep-digits", MC_TEXT("Three hidden layers"),
               MC_TEXT(
                   "Errors go down through three hidden layers: after the first epoch only a third is right, "
                   "after eight it is 97 %. Sign concordance shows what has to happen first: every pair of "
                   "layers leaves one half."),
               {{"network", string(kDeep)}}),
        digits(
            "random-feedback", MC_TEXT("Random feedback, for comparison"),
            MC_TEXT(
                "The same three hidden layers with feedback that stays random (rule fa): it learns sooner, "
                "but after eight epochs about 91 % are right where the microcircuit has 97 %. Sign "
                "concordance of the lower pairs hardly leaves one half."),
            {{"network", string(kDeep)}, {"rule", string("fa")}}),
        digits("spikes-throughout", MC_TEXT("Spikes throughout"),
               MC_TEXT(
                   "Pixels become random trains of spikes, and errors are bursts of VIP and SST: nothing but "
                   "spikes goes from layer to layer, and about 96 % are still right after four epochs. The "
                   "raster has triangles for \"fire more\" and squares for \"fire less\", fewer as errors "
                   "become rare."),
               {{"network", string("784-100-10")},
                {"encoder", string("poisson")},
                {"error", string("spiking")}}),
        gradedErrors(),
        digits(
            "sample-by-sample", MC_TEXT("One sample at a time"),
            MC_TEXT(
                "Every single presentation changes the weights, so that a step of one sample shows what it "
                "taught: pause, step, and read the update in Microcircuit (key 9). Learning one by one is "
                "slower and more jagged, with about 87 % after an epoch."),
            {{"network", string("784-50-10")}, {"batch", std::int64_t{1}}}),
    };
}

} // namespace mc
