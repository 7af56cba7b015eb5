#pragma once

#include "base/text.h"
#include "training/measures/measure_set.h"
#include "training/measures/measures.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace mc {

enum class MeasureUnit { Share, Degrees, Loss, Number, Count };

/// The vertical axis of a chart of layers; measures that share it share a chart. Texts are English and are
/// translated where they are shown.
struct MeasureAxis {
    std::string_view id;
    Text title;      ///< "spikes per cell and 100 ms"
    Text brief;      ///< the same where there is little room
    Text titleOfOne; ///< of a single measure, whose label stands for %1; empty: as of several
    Text briefOfOne;
    double scale = 1;     ///< what values are multiplied by
    int decimals = 1;     ///< of a value that is read aloud
    double end = 0;       ///< of the axis, scaled; 0: a round number above the largest value
    double farEnd = 0;    ///< the end where a value lies beyond `end`; 0: `end` all the same
    double leastEnd = 0;  ///< of an axis that ends at a round number
    double reference = 0; ///< a value to compare with; 0: none
    Text referenceName{};
};

namespace measure_axes {
inline constexpr MeasureAxis kAngle = {.id = "angle",
                                       .title = MC_TEXT("angle to the exact gradient (°)"),
                                       .brief = MC_TEXT("angle to the gradient (°)"),
                                       .titleOfOne = {},
                                       .briefOfOne = {},
                                       .end = 100,
                                       .farEnd = 180,
                                       .reference =
                                           90, // of an update that has nothing to do with the gradient
                                       .referenceName = MC_TEXT("chance")};
inline constexpr MeasureAxis kFiring = {.id = "firing",
                                        .title = MC_TEXT("spikes per cell and 100 ms"),
                                        .brief = MC_TEXT("spikes per cell and 100 ms"),
                                        .titleOfOne = MC_TEXT("%1 spikes per cell and 100 ms"),
                                        .briefOfOne = MC_TEXT("%1 spikes per cell, 100 ms"),
                                        .scale = 100,
                                        .leastEnd = 1};
inline constexpr MeasureAxis kSilent = {.id = "silent",
                                        .title = MC_TEXT("silent pyramidal cells (%)"),
                                        .brief = MC_TEXT("silent PYR cells (%)"),
                                        .titleOfOne = {},
                                        .briefOfOne = {},
                                        .scale = 100,
                                        .end = 100};
inline constexpr MeasureAxis kWeight = {.id = "weight",
                                        .title = MC_TEXT("magnitude of the weights W"),
                                        .brief = MC_TEXT("|W|"),
                                        .titleOfOne = MC_TEXT("%1 of each layer"),
                                        .briefOfOne = MC_TEXT("%1"),
                                        .decimals = 3};
} // namespace measure_axes

/// How a measure of layers is shown over training; of a measure that is not, `option` is empty.
struct LayerCurve {
    std::string_view option{}; ///< name of its switch in lessons: "vip"
    Text label{};              ///< on the switch, and in the names of curves
    Text help{};
    Text spoken{}; ///< of the value of now, which stands for %1; empty: not read aloud
    const MeasureAxis* axis = nullptr;
    bool atFirst = false; ///< whether it is switched on at the start of the program
};

/// How a measure of a layer is taken.
struct LayerReading {
    std::optional<double> (*of)(const MeasuredLayer&); ///< none where it was not watched
    bool MeasureSet::*watchedBy = nullptr;             ///< null: at every update at which layers are measured
    bool ofUpdate = false; ///< needs G, so that it is taken after the update; else before it
    LayerCurve curve{};
};

/// How a measure of evaluations is taken.
struct EvaluationReading {
    double TestPoint::*of;
    Evaluated on = Evaluated::Test;
};

/// One row of the table of measures: all that a file, a report, a race, a lesson or a chart needs to know of
/// it.
struct Measure {
    std::string_view id;      ///< key in JSON: "gradient_angle"
    std::string_view column;  ///< head of its column in CSV
    std::string_view promise; ///< name in promises of lessons: "gradient-angle"; empty: they have none of it
    Text title;               ///< what a person reads, after "the"
    MeasureUnit unit = MeasureUnit::Number;
    /// Of evaluations, of training, of pairs of layers (a value or a count), or of layers.
    std::variant<EvaluationReading, double TrainPoint::*, std::optional<double> Concordance::*,
                 std::int64_t Concordance::*, LayerReading>
        reading;
    bool raced = false;      ///< compared in races: of pairs their mean, of layers the lowest
    bool relative = false;   ///< promises read it as a share of the value measured first
    bool addedLater = false; ///< whether there are files from before the measure
};

/// The table; measures of layers last. Their equations: model.md, section 7.
inline constexpr std::array kMeasures = {
    Measure{"test_accuracy", "accuracy_fraction", "accuracy", MC_TEXT("test accuracy"), MeasureUnit::Share,
            EvaluationReading{&TestPoint::accuracy}, true},
    Measure{"train_accuracy", "mean_accuracy_fraction", "train-accuracy", MC_TEXT("training accuracy"),
            MeasureUnit::Share, &TrainPoint::accuracy, true},
    Measure{"test_loss", "mean_loss_E", "loss", MC_TEXT("test loss"), MeasureUnit::Loss,
            EvaluationReading{&TestPoint::loss}, true},
    Measure{"train_loss", "mean_loss_E", "train-loss", MC_TEXT("training loss"), MeasureUnit::Loss,
            &TrainPoint::loss, true},
    Measure{.id = "validation_accuracy",
            .column = "accuracy_fraction",
            .promise = "validation-accuracy",
            .title = MC_TEXT("accuracy on held-out images"),
            .unit = MeasureUnit::Share,
            .reading = EvaluationReading{&TestPoint::accuracy, Evaluated::Validation},
            .raced = true,
            .addedLater = true},
    Measure{.id = "validation_loss",
            .column = "mean_loss_E",
            .promise = "validation-loss",
            .title = MC_TEXT("loss on held-out images"),
            .unit = MeasureUnit::Loss,
            .reading = EvaluationReading{&TestPoint::loss, Evaluated::Validation},
            .raced = true,
            .addedLater = true},
    Measure{"sign_concordance", "sign_concordance_fraction", "concordance", MC_TEXT("sign concordance"),
            MeasureUnit::Share, &Concordance::plain, true},
    Measure{"weighted_concordance", "weighted_concordance_fraction", "weighted-concordance",
            MC_TEXT("weighted concordance"), MeasureUnit::Share, &Concordance::weighted},
    Measure{"alignment_angle", "angle_E_W_degrees", "angle", MC_TEXT("angle of E to Wᵀ"),
            MeasureUnit::Degrees, &Concordance::angle},
    Measure{"alignment_angle_MW",
            "angle_B_MW_degrees",
            {},
            MC_TEXT("angle of B to M∘Wᵀ"),
            MeasureUnit::Degrees,
            &Concordance::angleMW},
    Measure{.id = "distance_MW",
            .column = "distance_B_MW",
            .promise = "distance",
            .title = MC_TEXT("distance of B from M∘Wᵀ"),
            .reading = &Concordance::distanceMW,
            .relative = true,
            .addedLater = true},
    Measure{"zero_pairs",
            "pairs_left_out",
            {},
            MC_TEXT("number of pairs left out"),
            MeasureUnit::Count,
            &Concordance::zeroPairs},
    Measure{"pairs", "pairs", {}, MC_TEXT("number of pairs"), MeasureUnit::Count, &Concordance::pairs},
    Measure{"gradient_angle", "gradient_angle_to_bp_degrees", "gradient-angle",
            MC_TEXT("angle to the exact gradient"), MeasureUnit::Degrees,
            LayerReading{
                gradientAngle,
                &MeasureSet::gradient,
                true,
                {"angle", MC_TEXT("Gradient angle"),
                 MC_TEXT("Measures the angle between the update of each layer and the exact gradient "
                         "(backpropagation through time) on the same presentations. Costs about as much as "
                         "learning the batch once more, at every 16th update: some 5 to 15 % of the speed."),
                 MC_TEXT("update %1° from the exact gradient"), &measure_axes::kAngle}},
            true},
    Measure{.id = "concordant_angle",
            .column = "angle_to_concordant_update_degrees",
            .promise = {},
            .title = MC_TEXT("angle to the update with the feedback M∘Wᵀ"),
            .unit = MeasureUnit::Degrees,
            .reading = LayerReading{concordantAngle, &MeasureSet::equivalence, true},
            .addedLater = true},
    Measure{"rate_pyr", "pyr_spikes_per_cell_and_ms", "rate", MC_TEXT("rate of PYR spikes"),
            MeasureUnit::Number,
            LayerReading{pyramidalRate,
                         &MeasureSet::rates,
                         false,
                         {"pyr", MC_TEXT("PYR"), MC_TEXT("Firing rate of the pyramidal cells."),
                          MC_TEXT("pyramidal cells %1 spikes per 100 ms"), &measure_axes::kFiring, true}}},
    Measure{"rate_vip", "vip_spikes_per_cell_and_ms", "vip-rate", MC_TEXT("rate of VIP spikes"),
            MeasureUnit::Number,
            LayerReading{vipRate,
                         &MeasureSet::rates,
                         false,
                         {"vip",
                          MC_TEXT("VIP"),
                          MC_TEXT("Spikes in bursts of the VIP cells, which carry errors above 0."),
                          {},
                          &measure_axes::kFiring}}},
    Measure{"rate_sst", "sst_spikes_per_cell_and_ms", "sst-rate", MC_TEXT("rate of SST spikes"),
            MeasureUnit::Number,
            LayerReading{sstRate,
                         &MeasureSet::rates,
                         false,
                         {"sst",
                          MC_TEXT("SST"),
                          MC_TEXT("Spikes in bursts of the SST cells, which carry errors below 0."),
                          {},
                          &measure_axes::kFiring}}},
    Measure{"silent_share", "silent_pyr_fraction", "silent", MC_TEXT("share of silent cells"),
            MeasureUnit::Share,
            LayerReading{silentShare,
                         &MeasureSet::rates,
                         false,
                         {"silent", MC_TEXT("silent"),
                          MC_TEXT("Share of pyramidal cells without a spike in a batch."),
                          MC_TEXT("%1 % silent"), &measure_axes::kSilent}}},
    Measure{.id = "weights_mean",
            .column = "mean_abs_W",
            .promise = "mean-weight",
            .title = MC_TEXT("mean |W|"),
            .reading = LayerReading{.of = meanWeight,
                                    .curve = {.option = "mean-weight",
                                              .label = MC_TEXT("mean |W|"),
                                              .help = MC_TEXT("Mean magnitude of the forward weights."),
                                              .axis = &measure_axes::kWeight}},
            .raced = true,
            .addedLater = true},
    Measure{.id = "weights_max",
            .column = "max_abs_W",
            .promise = "max-weight",
            .title = MC_TEXT("largest |W|"),
            .reading = LayerReading{.of = largestWeight,
                                    .curve = {.option = "max-weight",
                                              .label = MC_TEXT("max |W|"),
                                              .help = MC_TEXT("Largest magnitude of the forward weights."),
                                              .spoken = MC_TEXT("largest |W| %1"),
                                              .axis = &measure_axes::kWeight}},
            .raced = true,
            .addedLater = true},
};

/// A measure by its place in the table, which the compiler finds by its id.
class MeasureId {
public:
    /// id: of a row; anything else does not compile.
    consteval MeasureId(const char* id) : place_(0) { // NOLINT(google-explicit-constructor): like a literal
        while (kMeasures.at(place_).id != id) {
            ++place_;
        }
    }
    constexpr explicit MeasureId(const Measure& row)
        : place_(static_cast<std::size_t>(&row - kMeasures.data())) {}
    [[nodiscard]] constexpr std::size_t place() const { return place_; }
    [[nodiscard]] constexpr const Measure& row() const { return kMeasures[place_]; }

private:
    std::size_t place_;
};

/// The measures that are read in this way, in the order of the table: work(row, reading).
template <class Reading, class Work> void forEachMeasure(Work work) {
    for (const Measure& row : kMeasures) {
        if (const auto* reading = std::get_if<Reading>(&row.reading)) {
            work(row, *reading);
        }
    }
}
using PairReading = std::optional<double> Concordance::*;
using PairCount = std::int64_t Concordance::*;

/// All measures of one layer at one update; none where they were not watched.
class LayerMeasures {
public:
    [[nodiscard]] std::optional<double>& operator[](MeasureId id) { return values_[id.place() - kFirst]; }
    [[nodiscard]] const std::optional<double>& operator[](MeasureId id) const {
        return values_[id.place() - kFirst];
    }
    /// Takes those that need the update, or those that do not.
    void measure(const MeasuredLayer& layer, bool ofUpdate);
    bool operator==(const LayerMeasures&) const = default;

private:
    static constexpr std::size_t kFirst = MeasureId("gradient_angle").place();
    std::array<std::optional<double>, kMeasures.size() - kFirst> values_;
};

/// Name of a measure where races compare it: "gradient_angle_lowest_layer".
[[nodiscard]] std::string racedName(const Measure& measure);
/// The same with its unit, as the head of a column: "gradient_angle_lowest_layer_degrees".
[[nodiscard]] std::string racedColumn(const Measure& measure);

/// What has to be watched so that a measure is taken.
[[nodiscard]] MeasureSet watchedFor(const Measure& measure);

} // namespace mc
