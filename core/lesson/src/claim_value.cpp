#include "lesson/claim.h"

#include <algorithm>

namespace mc {

namespace {

/// As the board shows it: of now, where the frame has it, or as measured last.
std::optional<double> concordanceIn(const Frame& frame, const Quantity& quantity) {
    const std::vector<ConcordancePoint>& points = frame.history->concordance;
    if (!frame.concordance && points.empty()) {
        return std::nullopt;
    }
    const ConcordancePoint& latest = frame.concordance ? *frame.concordance : points.back();
    const auto pair = static_cast<std::size_t>(quantity.layer) - 1;
    if (pair >= latest.pairs.size()) {
        return std::nullopt;
    }
    const Concordance& now = latest.pairs[pair];
    switch (quantity.measure) {
    case Measure::Concordance:
        return now.plain;
    case Measure::Weighted:
        return now.weighted;
    case Measure::Angle:
        return now.angle;
    default:
        break;
    }
    const std::optional<double>& first = points.front().pairs[pair].distanceMW;
    return now.distanceMW && first && *first > 0 ? std::optional(*now.distanceMW / *first) : std::nullopt;
}

std::optional<double> layerIn(const History& history, const Quantity& quantity) {
    const auto layer = static_cast<std::size_t>(quantity.layer) - 1;
    if (history.layers.empty() || layer >= history.layers.back().layers.size()) {
        return std::nullopt;
    }
    const LayerMeasures& now = history.layers.back().layers[layer];
    if (quantity.measure == Measure::GradientAngle) {
        return now.gradientAngle;
    }
    if (!now.rates) {
        return std::nullopt;
    }
    switch (quantity.measure) {
    case Measure::VipRate:
        return now.rates->vip;
    case Measure::SstRate:
        return now.rates->sst;
    case Measure::Silent:
        return now.rates->silentShare;
    default:
        return now.rates->pyr;
    }
}

std::optional<double> presentationIn(const Frame& frame, const Quantity& quantity) {
    const auto layer = static_cast<std::size_t>(quantity.layer) - 1;
    const auto steps = static_cast<Eigen::Index>(frame.position.step);
    if (!frame.presentation || layer >= frame.presentation->layers.size() || steps == 0) {
        return std::nullopt;
    }
    const LayerRecord& record = frame.presentation->layers[layer];
    if (quantity.cell >= record.error.rows()) {
        return std::nullopt;
    }
    if (quantity.measure == Measure::Spikes) {
        return record.spikes.row(quantity.cell).leftCols(steps).cast<double>().sum();
    }
    const auto errors = record.error.leftCols(steps).cwiseAbs();
    return quantity.cell >= 0 ? errors.row(quantity.cell).mean() : errors.mean();
}

std::optional<RaceMeasure> raceMeasureOf(Measure measure) {
    switch (measure) {
    case Measure::Accuracy:
        return RaceMeasure::Accuracy;
    case Measure::Loss:
        return RaceMeasure::Loss;
    case Measure::Concordance:
        return RaceMeasure::Concordance;
    case Measure::GradientAngle:
        return RaceMeasure::GradientAngle;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<double> valueIn(const Frame& frame, const Quantity& quantity) {
    switch (quantity.measure) {
    case Measure::Error:
    case Measure::Spikes:
        return presentationIn(frame, quantity);
    case Measure::Updates:
        return static_cast<double>(frame.position.updates);
    case Measure::Epochs:
        return static_cast<double>(frame.position.updates) /
               static_cast<double>(std::max<std::int64_t>(1, frame.position.batchesPerEpoch));
    default:
        break;
    }
    if (!frame.history) {
        return std::nullopt;
    }
    const History& history = *frame.history;
    const bool tested = !history.test.empty();
    const std::optional<RecentTraining> recent = recentTraining(history);
    switch (quantity.measure) {
    case Measure::Accuracy:
        return tested ? std::optional(history.test.back().accuracy) : std::nullopt;
    case Measure::Loss:
        return tested ? std::optional(history.test.back().loss) : std::nullopt;
    case Measure::TrainAccuracy:
        return recent ? std::optional(recent->accuracy) : std::nullopt;
    case Measure::TrainLoss:
        return recent ? std::optional(recent->loss) : std::nullopt;
    case Measure::Concordance:
    case Measure::Weighted:
    case Measure::Angle:
    case Measure::Distance:
        return concordanceIn(frame, quantity);
    default:
        return layerIn(history, quantity);
    }
}

bool isRaced(Measure measure) {
    return raceMeasureOf(measure).has_value();
}

std::optional<double> valueIn(const RaceResult& race, const std::string& rule, Measure measure,
                              double epochs) {
    const auto found = std::ranges::find(race.courses, rule, &RuleCourses::rule);
    const std::optional<RaceMeasure> wanted = raceMeasureOf(measure);
    if (found == race.courses.end() || !wanted) {
        return std::nullopt;
    }
    constexpr double kRounding = 1e-9;
    std::optional<double> value;
    for (const CoursePoint& point : found->of(*wanted)) {
        if (point.epochs <= epochs + kRounding) {
            value = point.spread.mean;
        }
    }
    return value;
}

} // namespace mc
